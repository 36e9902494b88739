package io.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.figure.Derivation;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.Reconciliation;
import io.mubiao.evaluation.figure.Reconciliations;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of the area 640000 and of a and b below it, with b1 and b2 below b; asked for 2014, 2015 and 2016 to 2018. */
class ReconciliationsTest {
    private static final Indicator COUNT = SmallPlan.indicator(IndicatorKind.COUNT);
    private static final Indicator RATIO = SmallPlan.indicator(IndicatorKind.RATIO);

    @Test
    void holdWhatWasReportedAgainstTheSumOfTheAreasBelow() {
        Reconciliations found = reconciled(
                COUNT, "640000 2017:300", "a 2017:100", "b 2017:200", "640000 2018:300", "a 2018:100", "b 2018:199");
        assertThat(found.all())
                .extracting(Reconciliation::toString, Reconciliation::difference, Reconciliation::agrees)
                .containsExactly(
                        tuple("x 640000 2017: reported 300, the areas below make 300", 0, true),
                        tuple("x 640000 2018: reported 300, the areas below make 299", -1, false));
        assertThat(found.disagreeing()).containsExactly(found.all().get(1));
        assertThat(found.all().get(0).recomputed().derivation()).isEqualTo(Derivation.FROM_AREAS);
        assertThat(found.all().get(0).recomputed().observations())
                .containsExactly(Observation.of("x", "a", 2017, "100"), Observation.of("x", "b", 2017, "200"));
        assertThat(found.incomplete()).isEmpty();
    }

    private static Tuple tuple(String words, int difference, boolean agrees) {
        return Assertions.tuple(words, Optional.of(Figure.of(difference)), agrees);
    }

    @Test
    void goDownTwoLevelsAndReconcileEachAreaThatReported() {
        assertThat(words(reconciled(COUNT, "640000 2017:300", "a 2017:100", "b1 2017:150", "b2 2017:49")))
                .containsExactly("x 640000 2017: reported 300, the areas below make 299");
        assertThat(words(reconciled(COUNT, "640000 2017:300", "a 2017:100", "b 2017:200", "b1 2017:150", "b2 2017:49")))
                .containsExactly(
                        "x 640000 2017: reported 300, the areas below make 300",
                        "x b 2017: reported 200, the areas below make 199");
    }

    @Test
    void nameTheAreasThatLackTheirFigure() {
        Reconciliations found = reconciled(
                COUNT, "640000 2016:3", "640000 2017:3", "a 2017:1", "640000 2018:3", "a 2018:1", "b1 2018:1");
        assertThat(found.all()).isEmpty();
        assertThat(found.incomplete())
                .extracting(Object::toString)
                .containsExactly(
                        "x 640000 2017: [x b 2017: NO_OBSERVATION]",
                        "x 640000 2018: [x b 2018: AREAS_INCOMPLETE, x b2 2018: NO_OBSERVATION]");
        assertThat(found.incomplete().get(0).reported().observations())
                .containsExactly(Observation.of("x", "640000", 2017, "3"));
    }

    /** 11 and 12 of 200 each are 23 of 400, 5.75 %; 10 and 10 are 5 %. */
    @ParameterizedTest
    @CsvSource({
        "5.7,        11/200, 12/200, true",
        "5.8,        11/200, 12/200, true",
        "5.9,        11/200, 12/200, false",
        "5.75,       11/200, 12/200, true",
        "5.76,       11/200, 12/200, false",
        "5.80,       11/200, 12/200, false",
        "5.1,        10/200, 10/200, false",
        "5.0,        10/200, 10/200, true",
        "6,          11/200, 12/200, true",
        "23/400,     11/200, 12/200, true",
        "22/400,     11/200, 12/200, false",
        "5.8=23/400, 11/200, 12/200, true",
        "10/200,     10/200, 10/200, false",
        "0/0,        0/0,    0/0,    true",
        "0/1,        0/0,    0/0,    false"
    })
    void compareARatioByItsTermsOrElseToItsLastPublishedPlace(String whole, String a, String b, boolean agrees) {
        Reconciliations found = reconciled(RATIO, "640000 2018:" + whole, "a 2018:" + a, "b 2018:" + b);
        assertThat(found.all()).extracting(Reconciliation::agrees).containsExactly(agrees);
        assertThat(found.incomplete()).isEmpty();
    }

    @Test
    void knowNoDifferenceWhereThereIsNoRatio() {
        Reconciliation none = reconciled(RATIO, "640000 2018:0/0", "a 2018:0/0", "b 2018:0/0")
                .all()
                .get(0);
        assertThat(none.difference()).isEmpty();
        assertThat(none).hasToString("x 640000 2018: reported 0 / 0, the areas below make 0 / 0");
    }

    @Test
    void needTheTermsOfTheRatiosBelow() {
        assertThat(reconciled(RATIO, "640000 2018:5.8", "a 2018:5.5", "b 2018:12/200")
                        .incomplete())
                .extracting(Object::toString)
                .containsExactly("x 640000 2018: [x a 2018: NO_DENOMINATOR (reported: 2018)]");
    }

    @Test
    void keepCountingBasesApart() {
        Indicator counted = Indicator.builder()
                .from(COUNT)
                .addCountingBases(BasisId.of("old"), BasisId.of("new"))
                .build();
        Reconciliations found = reconciled(
                counted,
                "640000 2015:600",
                "a 2015:400",
                "b 2015:200",
                "640000 2015@new:300",
                "a 2015@new:100",
                "b 2015@new:201",
                "640000 2016@old:9",
                "a 2016@old:4",
                "b 2016:5");
        assertThat(words(found))
                .containsExactly(
                        "x 640000 2015 on new: reported 300, the areas below make 301",
                        "x 640000 2015 on old: reported 600, the areas below make 600");
        assertThat(found.incomplete())
                .extracting(Object::toString)
                .containsExactly("x 640000 2016: [x b 2016: BASIS_BREAK (reported: 2016; on new, not old)]");
    }

    @Test
    void areOfTheYearsThatVerdictsAskForUpToThatOfTheEvaluation() {
        List<String> figures = Stream.of("2013", "2014", "2017", "2018", "2019")
                .flatMap(year -> Stream.of("640000 " + year + ":3", "a " + year + ":1", "b " + year + ":2"))
                .toList();
        assertThat(evaluator(COUNT)
                        .evaluate(observations(figures), Year.of(2017))
                        .reconciliations()
                        .all())
                .extracting(Reconciliation::year)
                .containsExactly(2014, 2017);
    }

    @Test
    void doNotHangOnTheOptionOrTheAreasEvaluated() {
        Evaluation evaluation = evaluator(COUNT)
                .with(RollUp.NONE)
                .withAreas(List.of(AreaId.of("a")))
                .evaluate(observations(List.of("640000 2018:3", "a 2018:1", "b 2018:1")), Year.of(2018));
        assertThat(words(evaluation.reconciliations()))
                .containsExactly("x 640000 2018: reported 3, the areas below make 2");
    }

    @Test
    void holdTheSumOfTheYearsPartsAgainstThatOfTheAreas() {
        assertThat(words(reconciled(COUNT, "640000 2018-H1:1", "640000 2018-H2:2", "a 2018:1", "b 2018:1")))
                .containsExactly("x 640000 2018: reported 3, the areas below make 2");
    }

    @Test
    void areNoneWithoutATreeOrWhereFiguresDoNotAddUp() {
        List<String> figures = List.of("640000 2018:3", "a 2018:1", "b 2018:1");
        Evaluation flat = PlanEvaluator.of(
                        SmallPlan.of(COUNT, AreaPlan.reading("each", "<= 9", "-", "EVERY_YEAR 2018")))
                .evaluate(observations(figures), Year.of(2018));
        assertThat(flat.reconciliations().all()).isEmpty();
        Indicator single = SmallPlan.indicator(IndicatorKind.AMOUNT).withAccumulation(Accumulation.NONE);
        Reconciliations none = reconciled(single, figures.toArray(String[]::new));
        assertThat(none.all()).isEmpty();
        assertThat(none.incomplete()).isEmpty();
    }

    private static List<String> words(Reconciliations reconciliations) {
        return reconciliations.all().stream().map(Object::toString).toList();
    }

    private static Reconciliations reconciled(Indicator indicator, String... figures) {
        return evaluator(indicator)
                .evaluate(observations(List.of(figures)), Year.of(2018))
                .reconciliations();
    }

    private static PlanEvaluator evaluator(Indicator indicator) {
        AreaTree tree = AreaPlan.tree("640000", "a<640000", "b<640000", "b1<b", "b2<b");
        return PlanEvaluator.of(SmallPlan.of(
                        indicator, AreaPlan.reading("each", "<= -10%", "2014..2015", "EVERY_YEAR 2016..2018")))
                .withAreas(tree);
    }

    /** Each an area and a figure, such as {@code a 2018:1}. */
    private static Observations observations(List<String> figures) {
        List<Observation> all = new ArrayList<>();
        for (String figure : figures) {
            String[] words = figure.split(" ", -1);
            Notation.observations(words[1]).forEach(one -> all.add(one.withArea(AreaId.of(words[0]))));
        }
        return Observations.of(all);
    }
}
