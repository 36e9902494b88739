package io.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.EvaluationListener;
import io.mubiao.evaluation.attainment.ReadingVerdict;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.observation.Status;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.evaluation.option.Line;
import io.mubiao.evaluation.option.Options;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;

/**
 * A run over many areas judges plain figures by whole numbers; one area alone is judged in full. Whatever the plan and the
 * figures, both say the same.
 */
class ManyAreasLawsTest {
    private static final ExecutorService TWO = Executors.newFixedThreadPool(2);
    private static final AreaTree TREE = tree();

    @AfterContainer
    static void shutDown() {
        TWO.shutdown();
    }

    /** A root over six areas, of which two have three below them each. */
    private static AreaTree tree() {
        List<Area> areas = new ArrayList<>(List.of(area("640000", Optional.empty())));
        for (int i = 1; i <= 6; i++) {
            areas.add(area("6401" + i, Optional.of("640000")));
        }
        for (int i = 1; i <= 3; i++) {
            areas.add(area("64011" + i, Optional.of("64011")));
            areas.add(area("64012" + i, Optional.of("64012")));
        }
        return AreaTree.of(areas);
    }

    private static Area area(String id, Optional<String> parent) {
        return Area.builder()
                .id(AreaId.of(id))
                .name(Text.of("某地", "Somewhere"))
                .level(AreaLevel.COUNTY)
                .parent(parent.map(AreaId::of))
                .build();
    }

    @Provide
    Arbitrary<Plan> plans() {
        return AnyPlan.plans();
    }

    @Property(tries = 200)
    void sayTheSameAsEachAlone(
            @ForAll("plans") Plan plan, @ForAll long seed, @ForAll @IntRange(min = 2013, max = 2022) int asOf) {
        Random random = new Random(seed);
        Options options = Options.asOf(Year.of(asOf))
                .withLine(random.nextInt(8) == 0 ? Line.GEOMETRIC : Line.STRAIGHT)
                .withBaselineGaps(one(random, BaselineGaps.values()))
                .withRollUp(one(random, RollUp.values()));
        PlanEvaluator evaluator =
                PlanEvaluator.of(plan).withAreas(TREE).withAreas(some(random)).with(options);
        Observations observations = observations(plan, random);
        Evaluation run = evaluator.evaluate(observations);
        for (AreaId area : run.areas()) {
            Evaluation alone = evaluator.withAreas(List.of(area)).evaluate(observations);
            for (Attainment attainment : alone.attainments()) {
                Attainment same = run.attainment(attainment.target().id(), area);
                assertThat(same.verdicts())
                        .as("%s from %s", attainment, same.relevantObservations())
                        .isEqualTo(attainment.verdicts());
                attainment.verdicts().stream()
                        .map(ReadingVerdict::verdict)
                        .forEach(verdict -> Statistics.label("verdict").collect(verdict));
            }
        }
        Statistics.label("verdict").coverage(coverage -> {
            for (Verdict verdict : Verdict.values()) {
                coverage.check(verdict).percentage(share -> share > 0.2);
            }
        });
        assertThat(evaluator
                        .evaluate(observations, EvaluationListener.silent(), TWO)
                        .attainments())
                .as("found by two threads")
                .isEqualTo(run.attainments());
    }

    /** All areas, or some of them in any order: the others are only added up. */
    private static List<AreaId> some(Random random) {
        List<AreaId> areas = new ArrayList<>(TREE.areas().stream().map(Area::id).toList());
        if (random.nextBoolean()) {
            return areas;
        }
        Collections.shuffle(areas, random);
        return areas.subList(0, 5 + random.nextInt(areas.size() - 4));
    }

    private static Observations observations(Plan plan, Random random) {
        List<Observation> all = new ArrayList<>();
        for (Indicator indicator : plan.indicators()) {
            boolean leavesOnly = random.nextBoolean();
            Optional<BasisId> basis = basis(random);
            for (Area area : TREE.areas()) {
                boolean leaf = TREE.children(area.id()).isEmpty();
                if ((leaf || !leavesOnly) && random.nextInt(8) > 0) {
                    all.addAll(series(indicator, area.id(), random.nextInt(8) > 0 ? basis : basis(random), random));
                }
            }
        }
        return Observations.of(all);
    }

    private static Optional<BasisId> basis(Random random) {
        return random.nextInt(3) > 0 ? Optional.empty() : Optional.of(BasisId.of(one(random, "old", "new", "other")));
    }

    /** Mostly a value for each year; now and then a year is missing, or an observation of a part of the year comes along. */
    private static List<Observation> series(Indicator indicator, AreaId area, Optional<BasisId> basis, Random random) {
        List<Observation> series = new ArrayList<>();
        int scale = random.nextInt(4) > 0 ? 0 : random.nextInt(random.nextBoolean() ? 3 : 22);
        int digits = random.nextInt(6) > 0 ? 0 : random.nextInt(22);
        int gap = random.nextInt(10) > 0 ? 0 : 2010 + random.nextInt(14);
        int from = 2009 + (random.nextInt(8) > 0 ? 0 : random.nextInt(5));
        for (int year = from; year <= 2023 - (random.nextInt(8) > 0 ? 0 : 2); year++) {
            if (year != gap) {
                Observation.Builder observation = Observation.builder();
                series.add(observation
                        .indicator(indicator.id())
                        .area(area)
                        .period(Period.ofYear(year))
                        .value(figure(indicator, scale, digits, random))
                        .basis(basis)
                        .status(one(random, Status.values()))
                        .build());
            }
        }
        if (random.nextInt(12) == 0) {
            series.add(Observation.builder()
                    .indicator(indicator.id())
                    .area(area)
                    .period(Period.parse("2016-H1"))
                    .value(figure(indicator, 0, 0, random))
                    .build());
        }
        return series;
    }

    /** Often exactly what is asked for. */
    private static Decimal figure(Indicator indicator, int scale, int digits, Random random) {
        if (indicator.kind() == IndicatorKind.STAGE) {
            return Decimal.of(random.nextInt(random.nextInt(40) == 0 ? 5 : 3));
        }
        String number = one(random, "90", "100", "100", "110", "95", "0", "400", Integer.toString(random.nextInt(130)));
        String sign = random.nextInt(60) == 0 ? "-" : "";
        String tail = scale == 0 || random.nextBoolean() ? "" : "." + "0".repeat(scale - 1) + random.nextInt(10);
        return Decimal.parse(sign + number + "0".repeat(digits) + tail);
    }

    @SafeVarargs
    private static <T> T one(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }
}
