package io.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.EvaluationListener;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Milestone;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.YearRange;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** More areas than are judged at a time, and sums that no whole number of 64 bits holds. */
class ManyAreasTest {
    private static final int LEAVES = 700;
    private static final YearRange JUDGED = YearRange.of(2016, 2020);
    private static final AreaTree TREE = AreaPlan.tree(Stream.concat(
                    Stream.of("640000", "p0<640000", "p1<640000", "p2<640000"),
                    IntStream.range(0, LEAVES).mapToObj(leaf -> "l" + leaf + "<p" + leaf * 3 / LEAVES))
            .toArray(String[]::new));

    /** The figures of most are alike; now and then one is of other decimals, is very large, breaks off, or begins too late. */
    @Test
    void areJudgedAsEachIsAlone() {
        Observations observations = observations(new Random(2016));
        PlanEvaluator evaluator = PlanEvaluator.of(plan(Requirement.atMost(Level.percentChange("-10"))));
        Evaluation run = evaluator.withAreas(TREE).evaluate(observations);
        for (Attainment attainment : run.attainments()) {
            Attainment alone = evaluator
                    .withAreas(TREE)
                    .withAreas(List.of(attainment.area()))
                    .evaluate(observations)
                    .attainments()
                    .get(0);
            assertThat(attainment.verdicts()).as("%s", attainment).isEqualTo(alone.verdicts());
        }
        assertThat(run.attainments().subList(0, 4))
                .extracting(Attainment::verdict)
                .containsExactly(Verdict.UNDETERMINED, Verdict.NOT_ATTAINED, Verdict.ATTAINED, Verdict.UNDETERMINED);
        assertThat(run.attainments())
                .extracting(Attainment::verdict)
                .contains(Verdict.ATTAINED, Verdict.NOT_ATTAINED, Verdict.UNDETERMINED);
    }

    @Test
    void areToldOfOneByOneWhoeverJudgesThem() {
        Observations observations = observations(new Random(2020));
        PlanEvaluator evaluator = PlanEvaluator.of(plan(Requirement.atMost(Level.percentChange("-10"))))
                .withAreas(TREE);
        List<Integer> expected =
                IntStream.rangeClosed(0, TREE.areas().size()).boxed().toList();
        List<Integer> told = new ArrayList<>();
        EvaluationListener listener = (done, all) -> told.add(done);
        Evaluation run = evaluator.evaluate(observations, listener);
        assertThat(told).isEqualTo(expected);
        told.clear();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            assertThat(evaluator.evaluate(observations, listener, two).attainments())
                    .isEqualTo(run.attainments());
        } finally {
            two.shutdown();
        }
        assertThat(told).isEqualTo(expected);
    }

    /** Four times 2^62 − 1 is −4 in 64 bits, which would be good enough. */
    @Test
    void addUpToWhatNoLongHolds() {
        AreaTree tree = AreaPlan.tree("640000", "a<640000", "b<640000", "c<640000", "d<640000");
        Observations observations = Observations.of(Stream.of("a", "b", "c", "d")
                .map(area -> Observation.of("x", area, 2020, Long.toString((1L << 62) - 1)))
                .toList());
        assertThat(PlanEvaluator.of(plan(Requirement.atMost(Level.absolute("5"))))
                        .withAreas(tree)
                        .evaluate(observations)
                        .attainments())
                .extracting(Attainment::verdict)
                .containsOnly(Verdict.NOT_ATTAINED);
    }

    /** No change in 2016 from the year before, 108, and 34 in 2020 make 71 in 2018, whatever 2017 was. */
    @Test
    void areOnALineThatBeginsAtAMilestone() {
        Reading reading = SmallPlan.reading(
                        Requirement.atMost(Level.absolute("34")),
                        Optional.of(Baseline.yearBefore(2016)),
                        Assessment.of(AssessmentRule.END_YEAR, JUDGED))
                .withMilestones(new Milestone(2016, Level.change("0")));
        AreaTree tree = AreaPlan.tree("640000", "a<640000", "b<640000", "c<640000", "d<640000");
        Observations observations = Observations.of(tree.areas().stream()
                .map(area -> area.id().value())
                .flatMap(area -> Stream.of(
                        Observation.of("x", area, 2015, "108"),
                        Observation.of("x", area, 2016, "100"),
                        Observation.of("x", area, 2017, "34"),
                        Observation.of("x", area, 2018, "71")))
                .toList());
        Evaluation run = PlanEvaluator.of(SmallPlan.of(SmallPlan.indicator(IndicatorKind.AMOUNT), reading))
                .withAreas(tree)
                .evaluate(observations, Year.of(2018));
        assertThat(run.attainments()).extracting(Attainment::verdict).containsOnly(Verdict.ON_TRACK);
    }

    private static Plan plan(Requirement requirement) {
        return SmallPlan.of(
                SmallPlan.indicator(IndicatorKind.AMOUNT).withAccumulation(Accumulation.FLOW),
                SmallPlan.reading(
                        requirement,
                        requirement.needsBaseline()
                                ? Optional.of(Baseline.of(YearRange.of(2011, 2015)))
                                : Optional.empty(),
                        Assessment.of(AssessmentRule.END_YEAR, JUDGED)));
    }

    private static Observations observations(Random random) {
        List<Observation> all = new ArrayList<>();
        for (Area area : TREE.areas()) {
            if (TREE.children(area.id()).isEmpty()) {
                all.addAll(series(area.id(), random));
            }
        }
        return Observations.of(all);
    }

    /** In the first third every year has a figure, in the second all lie exactly on the level, and in the last some are missing. */
    private static List<Observation> series(AreaId area, Random random) {
        int third = Integer.parseInt(area.value().substring(1)) * 3 / LEAVES;
        int odd = random.nextInt(third == 2 ? 40 : 20);
        String tail = odd == 0 ? ".25" : odd == 1 ? "0".repeat(15) : "";
        int from = odd == 20 ? 2021 : 2011;
        int to = odd == 21 ? 2019 : 2021;
        return IntStream.rangeClosed(from, to)
                .mapToObj(year -> Observation.of(
                        "x",
                        area.value(),
                        year,
                        third == 1 ? (year > 2015 ? "90" : "100") : 80 + random.nextInt(30) + tail))
                .toList();
    }
}
