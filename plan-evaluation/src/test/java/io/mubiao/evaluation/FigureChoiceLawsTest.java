package io.mubiao.evaluation;

import static io.mubiao.evaluation.Given.MIDDLE;
import static io.mubiao.evaluation.Given.NEW;
import static io.mubiao.evaluation.Given.OLD;
import static io.mubiao.evaluation.Given.figure;
import static io.mubiao.evaluation.Given.place;
import static io.mubiao.evaluation.Given.verdicts;
import static io.mubiao.evaluation.Given.withoutConflicts;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.ReadingVerdict;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.observation.Status;
import io.mubiao.evaluation.option.Bridge;
import io.mubiao.evaluation.option.Undated;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.value.Decimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Which of several figures counts hangs on basis, status and date of publication, and on nothing else. */
class FigureChoiceLawsTest {
    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void neitherTheOrderOfAreasNorThatOfObservationsMatters(
            @ForAll("overAreas") Given given, @ForAll Random random, @ForAll @IntRange(max = 3) int bridges) {
        List<Bridge> between = Stream.of(bridge(OLD, NEW, "2"), bridge(OLD, MIDDLE, "0.5"), bridge(MIDDLE, OLD, "2"))
                .limit(bridges)
                .toList();
        PlanEvaluator evaluator =
                given.evaluator().withAreas(Splitting.tree()).withBridges(between.toArray(Bridge[]::new));
        PlanEvaluator shuffled = evaluator.withAreas(shuffled(Splitting.tree(), random));
        List<Observation> observations = new ArrayList<>(given.figures());
        Collections.shuffle(observations, random);
        assertThat(byArea(given.attainments(shuffled, observations)))
                .isEqualTo(byArea(given.attainments(evaluator, given.figures())));
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void whatIsPublishedLaterDoesNotMatter(
            @ForAll("dated") Given given, @ForAll("anyFigures") List<Observation> others, @ForAll Undated undated) {
        LocalDate knownOn = LocalDate.of(given.asOf() + 1, 3, 15);
        List<Observation> all = new ArrayList<>(given.figures());
        for (int i = 0; i < others.size(); i++) {
            all.add(others.get(i).withPublished(knownOn.plusDays((long) i * i + 1)));
        }
        PlanEvaluator evaluator = given.evaluator().with(undated);
        assertThat(evaluator.evaluate(Observations.of(all), knownOn).attainments())
                .isEqualTo(evaluator
                        .evaluate(Observations.of(given.figures()), knownOn)
                        .attainments());
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void inTheEndAllDatedFiguresAreKnown(@ForAll("dated") Given given) {
        LocalDate end = LocalDate.of(2199, 12, 31);
        List<Observation> dated = given.figures().stream()
                .filter(figure -> figure.published().isPresent())
                .toList();
        List<ReadingVerdict> byYear = verdicts(given.evaluator()
                .evaluate(Observations.of(dated), Year.of(2199))
                .attainments());
        assertThat(verdicts(
                        given.evaluator().evaluate(Observations.of(dated), end).attainments()))
                .isEqualTo(byYear);
        assertThat(verdicts(given.evaluator()
                        .with(Undated.TAKEN_AS_KNOWN)
                        .evaluate(Observations.of(given.figures()), end)
                        .attainments()))
                .isEqualTo(verdicts(given.evaluator()
                        .evaluate(Observations.of(given.figures()), Year.of(2199))
                        .attainments()));
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void aLessFirmFigureOfThePeriodDoesNotMatter(
            @ForAll("overAreas") Given given, @ForAll("anyFigures") List<Observation> others, @ForAll Status status) {
        Map<List<?>, Observation> firm = new LinkedHashMap<>();
        given.figures().forEach(figure -> firm.put(place(figure), figure.withStatus(status)));
        List<Observation> all = new ArrayList<>(firm.values());
        List<Observation> base = List.copyOf(all);
        for (int i = 0; i < others.size(); i++) {
            Observation twin = base.get(i % base.size());
            for (Status less : Status.values()) {
                if (less.compareTo(status) > 0) {
                    all.add(others.get(i)
                            .withStatus(less)
                            .withArea(twin.area())
                            .withPeriod(twin.period())
                            .withBasis(twin.basis()));
                }
            }
        }
        PlanEvaluator evaluator = given.evaluator().withAreas(Splitting.tree());
        assertThat(verdicts(given.attainments(evaluator, withoutConflicts(all))))
                .isEqualTo(verdicts(given.attainments(evaluator, base)));
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void anEarlierVintageDoesNotMatter(@ForAll("wholeYears") Given given, @ForAll Status status) {
        List<Observation> last = new ArrayList<>();
        List<Observation> all = new ArrayList<>();
        for (Observation figure : given.figures()) {
            Observation newest = figure.withStatus(status).withPublished(LocalDate.of(2100, 1, 1));
            last.add(newest);
            all.add(newest);
            for (int year = 2018; year < 2100; year += 30) {
                all.add(newest.withValue(Decimal.of(year)).withPublished(LocalDate.of(year, 1, 1)));
            }
        }
        assertThat(verdicts(given.attainments(given.evaluator(), all)))
                .isEqualTo(verdicts(given.attainments(given.evaluator(), last)));
    }

    private static Map<AreaId, List<ReadingVerdict>> byArea(List<Attainment> attainments) {
        return attainments.stream().collect(Collectors.toMap(Attainment::area, Attainment::verdicts));
    }

    /** The same areas, parents before children, in another order. */
    private static AreaTree shuffled(AreaTree tree, Random random) {
        List<Area> areas = new ArrayList<>(tree.areas());
        Collections.shuffle(areas, random);
        areas.sort(Comparator.comparing(area -> depth(tree, area)));
        return AreaTree.of(areas);
    }

    private static int depth(AreaTree tree, Area area) {
        return area.parent()
                .flatMap(tree::area)
                .map(parent -> depth(tree, parent) + 1)
                .orElse(0);
    }

    private static Bridge bridge(BasisId from, BasisId to, String factor) {
        return new Bridge(SmallPlan.INDICATOR, from, to, Decimal.parse(factor), "a yearbook");
    }

    @Provide
    static Arbitrary<Given> overAreas() {
        return Given.overAreas();
    }

    @Provide
    static Arbitrary<Given> dated() {
        return Given.dated();
    }

    @Provide
    static Arbitrary<List<Observation>> anyFigures() {
        return Given.anyFigures();
    }

    @Provide
    static Arbitrary<Given> wholeYears() {
        return Given.wholeYears();
    }
}
