package io.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.plan.indicator.Reading;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Holds the reasons of the engine against those of an {@link Oracle}. */
final class OracleReasons {
    private static final Set<Reason> MISSING = Set.of(Reason.NO_OBSERVATION, Reason.BASELINE_INCOMPLETE);
    private static final Set<Reason> IN_PASSING = Set.of(
            Reason.BASELINE_INCOMPLETE,
            Reason.BASELINE_ZERO,
            Reason.BASELINE_NEGATIVE,
            Reason.NO_DENOMINATOR,
            Reason.AREAS_INCOMPLETE);

    private OracleReasons() {}

    /**
     * Reasons are the same, but for three things that the definitions leave open: without a tolerance no other reason need
     * be named; a year that is both judged and a base year is missing for one reason or the other; and before the deadline,
     * or where the plan has milestones, what is wrong with the level of the deadline or the beginning of the line may be
     * named although the verdict of today does not need it.
     */
    static void agree(Reading reading, int asOf, Set<Reason> expected, Attainment attainment) {
        if (attainment.verdict() != Verdict.UNDETERMINED) {
            assertThat(attainment.reasons()).isEmpty();
            return;
        }
        Set<Reason> must = new TreeSet<>(expected);
        if (expected.contains(Reason.TOLERANCE_NOT_STATED)) {
            must.retainAll(Set.of(Reason.TOLERANCE_NOT_STATED, Reason.NOT_YET_DUE));
        }
        boolean inPassing =
                asOf < reading.assessment().deadline() || !reading.milestones().isEmpty();
        if (must.containsAll(MISSING) || (inPassing && !Collections.disjoint(must, MISSING))) {
            must.removeAll(MISSING);
            assertThat(attainment.reasons()).containsAnyElementsOf(MISSING);
        }
        Set<Reason> may = new TreeSet<>(expected);
        if (inPassing) {
            may.addAll(IN_PASSING);
        }
        assertThat(attainment.reasons()).containsAll(must).isSubsetOf(may);
    }
}
