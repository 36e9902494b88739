package io.mubiao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.audit.UnusedObservation;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.indicator.TargetId;
import java.io.IOException;
import java.io.InputStream;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The main job from end to end: the plan of the catalog, judged from the two files that come with it. */
class ExampleObservationsTest {
    private final PlanEvaluator evaluator = PlanEvaluator.of(PlanCatalog.ningxiaWorkSafety());

    @Test
    void theIllustrativeFileSaysInEveryRowThatItIsInvented() throws IOException {
        assertThat(illustrative().all())
                .hasSizeGreaterThan(100)
                .allSatisfy(observation ->
                        assertThat(observation.source().orElse("")).startsWith("illustrative:"));
    }

    @Test
    void theIllustrativeFileShowsEveryVerdictAndSeveralReasons() throws IOException {
        Evaluation interim = evaluator.evaluate(illustrative(), Year.of(2018));
        Evaluation last = evaluator.evaluate(illustrative(), Year.of(2020));

        assertThat(verdicts(interim, last)).containsExactlyInAnyOrder(Verdict.values());
        assertThat(reasons(interim, last))
                .contains(
                        Reason.NO_OBSERVATION,
                        Reason.BASELINE_INCOMPLETE,
                        Reason.BASIS_BREAK,
                        Reason.NO_DENOMINATOR,
                        Reason.FIGURES_DISAGREE,
                        Reason.INVALID_FIGURE,
                        Reason.NOT_YET_DUE);
    }

    /** Four rates are promised for 2020 alone; the base years of larger accidents were counted in another way. */
    @Test
    void everyIllustrativeFigureThatNoVerdictRestsOnHasItsCause() throws IOException {
        assertThat(unused(evaluator.evaluate(illustrative(), Year.of(2020))))
                .containsExactly(
                        "certified-personnel-rate 2016 YEAR_NOT_ASKED_FOR",
                        "certified-personnel-rate 2017 YEAR_NOT_ASKED_FOR",
                        "certified-personnel-rate 2018 YEAR_NOT_ASKED_FOR",
                        "certified-personnel-rate 2019 YEAR_NOT_ASKED_FOR",
                        "enforcement-professional-rate 2016 YEAR_NOT_ASKED_FOR",
                        "enforcement-professional-rate 2017 YEAR_NOT_ASKED_FOR",
                        "enforcement-professional-rate 2018 YEAR_NOT_ASKED_FOR",
                        "enforcement-professional-rate 2019 YEAR_NOT_ASKED_FOR",
                        "hazard-declaration-rate 2016 YEAR_NOT_ASKED_FOR",
                        "hazard-declaration-rate 2017 YEAR_NOT_ASKED_FOR",
                        "hazard-declaration-rate 2018 YEAR_NOT_ASKED_FOR",
                        "hazard-declaration-rate 2019 YEAR_NOT_ASKED_FOR",
                        "hazard-monitoring-rate 2020 INVALID",
                        "hazard-notification-rate 2020 CONTRADICTED",
                        "larger-accidents 2011 OTHER_BASIS",
                        "larger-accidents 2012 OTHER_BASIS",
                        "larger-accidents 2013 OTHER_BASIS",
                        "larger-accidents 2014 OTHER_BASIS",
                        "larger-accidents 2015 OTHER_BASIS",
                        "lift-platform-coverage 2016 YEAR_NOT_ASKED_FOR",
                        "lift-platform-coverage 2017 YEAR_NOT_ASKED_FOR",
                        "lift-platform-coverage 2018 YEAR_NOT_ASKED_FOR",
                        "lift-platform-coverage 2019 YEAR_NOT_ASKED_FOR",
                        "practical-examination-sites 2017 INVALID",
                        "practical-examination-sites 2020 INVALID");
        assertThat(evaluator.evaluate(illustrative(), Year.of(2018)).unusedObservations())
                .filteredOn(unused -> unused.cause() == UnusedObservation.Cause.LATER)
                .extracting(UnusedObservation::observation)
                .containsExactlyElementsOf(illustrative().all().stream()
                        .filter(observation -> observation.period().year() > 2018)
                        .toList());
    }

    private static List<String> unused(Evaluation evaluation) {
        return evaluation.unusedObservations().stream()
                .map(unused -> unused.observation().indicator() + " "
                        + unused.observation().period() + " " + unused.cause())
                .toList();
    }

    @Test
    void aTieWithTheLevelAttainsIt() throws IOException {
        Evaluation evaluation = evaluator.evaluate(illustrative(), Year.of(2020));

        Attainment industrial = evaluation.attainment(TargetId.of("industrial-death-rate"));

        assertThat(industrial.baseline()).hasToString("Optional[2]");
        assertThat(industrial.actual()).hasToString("Optional[1.62]");
        assertThat(industrial.verdict()).isEqualTo(Verdict.ATTAINED);
    }

    @Test
    void aMissingYearOfAProhibitionIsNoPass() throws IOException {
        Attainment fireworks =
                evaluator.evaluate(illustrative(), Year.of(2020)).attainment(TargetId.of("fireworks-producers"));

        assertThat(fireworks.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(fireworks.missing()).hasToString("[fireworks-producers 640000 2018: NO_OBSERVATION]");
    }

    @Test
    void thePublishedFiguresNameTheirSources() throws IOException {
        assertThat(published().all())
                .hasSize(6)
                .allSatisfy(observation -> assertThat(observation.source()).isPresent());
        assertThat(published().all())
                .extracting(Observation::indicator)
                .extracting(Object::toString)
                .containsExactly(
                        "accidents", "accidents", "deaths", "deaths", "larger-accident-deaths", "larger-accidents");
    }

    @Test
    void thePublishedFiguresAllowNoVerdictAndSayWhatIsMissing() throws IOException {
        Evaluation evaluation = evaluator.evaluate(published(), Year.of(2020));

        assertThat(evaluation.count(Verdict.UNDETERMINED)).isEqualTo(37);
        Attainment accidents = evaluation.attainment(TargetId.of("accidents"));
        assertThat(accidents.reasons()).containsExactly(Reason.NO_OBSERVATION, Reason.BASELINE_INCOMPLETE);
        assertThat(accidents.missing())
                .extracting(Object::toString)
                .containsExactly(
                        "accidents 640000 2011: BASELINE_INCOMPLETE",
                        "accidents 640000 2012: BASELINE_INCOMPLETE",
                        "accidents 640000 2013: BASELINE_INCOMPLETE",
                        "accidents 640000 2014: BASELINE_INCOMPLETE (reported: 2014-H1)",
                        "accidents 640000 2015: BASELINE_INCOMPLETE",
                        "accidents 640000 2020: NO_OBSERVATION");
    }

    @Test
    void everyAreaHasOneAttainmentOfEachTargetInPlanOrder() throws IOException {
        Evaluation evaluation = evaluator.withAreas(PlanCatalog.ningxiaAreas()).evaluate(illustrative(), Year.of(2020));

        assertThat(evaluation.attainments()).hasSize(37 * 28);
        assertThat(evaluation.attainments().stream().map(a -> a.target().id()).distinct())
                .containsExactlyElementsOf(PlanCatalog.ningxiaWorkSafety().targets().stream()
                        .map(target -> target.id())
                        .toList());
    }

    private static Observations illustrative() throws IOException {
        try (InputStream in = PlanCatalog.illustrativeObservations()) {
            return Observations.readCsv(in, "illustrative-ningxia-2011-2020.csv");
        }
    }

    private static Observations published() throws IOException {
        try (InputStream in = PlanCatalog.publishedObservations()) {
            return Observations.readCsv(in, "published-ningxia.csv");
        }
    }

    private static Set<Verdict> verdicts(Evaluation... evaluations) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        Stream.of(evaluations).forEach(e -> e.attainments().forEach(a -> verdicts.add(a.verdict())));
        return verdicts;
    }

    private static Set<Reason> reasons(Evaluation... evaluations) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        Stream.of(evaluations).forEach(e -> e.attainments().forEach(a -> reasons.addAll(a.reasons())));
        return reasons;
    }
}
