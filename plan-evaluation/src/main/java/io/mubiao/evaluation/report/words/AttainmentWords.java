package io.mubiao.evaluation.report.words;

import com.google.common.collect.ImmutableMap;
import io.mubiao.evaluation.attainment.Agreement;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Caveat;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.attainment.Trajectory;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.value.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a verdict hangs on, in a few words. */
public final class AttainmentWords {
    private AttainmentWords() {}

    /**
     * Why there is no verdict, or by what there is one: the first reason and how many more; the trajectory; a caveat; or how many
     * readings agree. Empty where there is nothing to say.
     */
    public static Optional<Text> remark(Attainment attainment, Judgement judgement) {
        if (!judgement.reasons().isEmpty()) {
            Reason first = judgement.reasons().first();
            int more = judgement.reasons().size() - 1;
            return Optional.of(more > 0 ? Phrase.of("{0} +{1}", "{0} +{1}", first.label(), more) : first.label());
        }
        return judgement
                .trajectory()
                .map(Trajectory::label)
                .or(() -> judgement.caveats().stream().findFirst().map(Caveat::label))
                .or(() -> readings(attainment));
    }

    /** How many of the readings lead to the verdict; empty if all do. */
    public static Optional<Text> readings(Attainment attainment) {
        if (attainment.agreement() == Agreement.ALL) {
            return Optional.empty();
        }
        long same = attainment.verdicts().stream()
                .filter(other -> other.verdict() == attainment.verdict())
                .count();
        return Optional.of(Phrase.of(
                "{0} 种理解中 {1} 种", "{1} of {0} readings", attainment.verdicts().size(), same));
    }

    /** How many attainments have which verdict: those that occur, in the order of {@link Verdict}. */
    public static ImmutableMap<Verdict, Long> counts(List<Attainment> attainments) {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        for (Attainment attainment : attainments) {
            counts.merge(attainment.verdict(), 1L, Long::sum);
        }
        return ImmutableMap.copyOf(counts);
    }

    /** How many attainments have another verdict under another reading. */
    public static long differing(List<Attainment> attainments) {
        long differing = 0;
        for (Attainment attainment : attainments) {
            differing += attainment.agreement() == Agreement.ALL ? 0 : 1;
        }
        return differing;
    }
}
