package io.mubiao.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.AreaPlan;
import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.attainment.ReadingVerdict;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.audit.UnusedObservation.Cause;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.Options;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of unused observations, whatever was observed. */
class UnusedObservationsLawsTest {
    /** Those of which no verdict knows anything. */
    private static final Set<Cause> UNSEEN = EnumSet.of(
            Cause.UNKNOWN_INDICATOR,
            Cause.AREA_NOT_EVALUATED,
            Cause.LATER,
            Cause.NOT_YET_PUBLISHED,
            Cause.YEAR_NOT_ASKED_FOR,
            Cause.SUPERSEDED);

    @Property(tries = 100)
    void everyObservationIsEitherUsedOrUnused(
            @ForAll("observations") Observations observations, @ForAll("options") Options options) {
        Evaluation evaluation = AreaPlan.evaluator().with(options).evaluate(observations);
        Set<Observation> used = new HashSet<>();
        evaluation
                .attainments()
                .forEach(attainment -> attainment
                        .target()
                        .readings()
                        .forEach(reading ->
                                used.addAll(attainment.judgement(reading.id()).observations())));
        List<Observation> both = new ArrayList<>(used);
        evaluation.unusedObservations().forEach(unused -> both.add(unused.observation()));
        assertThat(both).containsExactlyInAnyOrderElementsOf(observations.all());
    }

    @Property(tries = 100)
    void whatNobodyAskedForOrAFirmerFigureReplacedChangesNoVerdict(
            @ForAll("observations") Observations observations, @ForAll("options") Options options) {
        Evaluation evaluation = AreaPlan.evaluator().with(options).evaluate(observations);
        Set<Observation> unseen = new HashSet<>();
        evaluation.unusedObservations().stream()
                .filter(unused -> UNSEEN.contains(unused.cause()))
                .forEach(unused -> unseen.add(unused.observation()));
        Observations rest = Observations.of(observations.all().stream()
                .filter(observation -> !unseen.contains(observation))
                .toList());
        Evaluation without = AreaPlan.evaluator().with(options).evaluate(rest);
        assertThat(verdicts(without)).isEqualTo(verdicts(evaluation));
    }

    private static List<Verdict> verdicts(Evaluation evaluation) {
        return evaluation.attainments().stream()
                .flatMap(attainment -> attainment.verdicts().stream())
                .map(ReadingVerdict::verdict)
                .toList();
    }

    @Provide
    static Arbitrary<Observations> observations() {
        return AreaPlan.observations();
    }

    @Provide
    static Arbitrary<Options> options() {
        return AreaPlan.options();
    }
}
