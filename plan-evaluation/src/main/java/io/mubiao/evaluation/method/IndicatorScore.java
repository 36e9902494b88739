package io.mubiao.evaluation.method;

import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.evaluation.text.NumberText;
import java.io.Serializable;
import java.util.List;

/**
 * The score of an indicator of several series by {@link StatisticsCanada}: the mean of the scores that are available. A group
 * of series within it is averaged first and then counts as one, to any depth. Source: Open SDG,
 * {@code docs/progress-methodology.md}, "Aggregated progress status" and "Sub-indicator grouping".
 *
 * @param score from -5 to 5
 * @param achieved whether every series with a score has achieved its target
 */
public record IndicatorScore(double score, boolean achieved) implements Serializable {
    private static final double SUBSTANTIAL_FROM = 2.5;

    public IndicatorScore {
        if (!(Math.abs(score) <= StatisticsCanadaScale.BEST)) {
            throw new IllegalArgumentException("Indicator score " + score + " must be from -5 to 5");
        }
    }

    /** Of series; those without a score are left out, and if none has one there is none (TOO_FEW_POINTS). */
    public static Answer<IndicatorScore> of(List<ProgressResult> series) {
        return ofGroups(series.stream()
                .flatMap(one -> one.score().stream().map(score -> new IndicatorScore(score, one.met())))
                .map(Answer::of)
                .toList());
    }

    /** Of groups that each count once, whatever they hold; groups without a score are left out. */
    public static Answer<IndicatorScore> ofGroups(List<Answer<IndicatorScore>> groups) {
        List<IndicatorScore> scores =
                groups.stream().flatMap(group -> group.value().stream()).toList();
        if (scores.isEmpty()) {
            return Answer.refused(
                    RefusalReason.TOO_FEW_POINTS,
                    "scores among " + groups.size() + " series or groups must be at least 1");
        }
        double sum = scores.stream().mapToDouble(IndicatorScore::score).sum();
        return Answer.of(new IndicatorScore(sum / scores.size(), scores.stream().allMatch(IndicatorScore::achieved)));
    }

    /** The class in the words of the source: substantial from 2.5, moderate from 0, limited from -2.5. */
    public String classification() {
        if (achieved) {
            return StatisticsCanadaScale.ACHIEVED;
        }
        if (score >= SUBSTANTIAL_FROM) {
            return StatisticsCanadaScale.SUBSTANTIAL;
        }
        if (score >= 0) {
            return StatisticsCanadaScale.MODERATE;
        }
        return score >= -SUBSTANTIAL_FROM ? StatisticsCanadaScale.LIMITED : StatisticsCanadaScale.DETERIORATION;
    }

    /** For example {@code score 2.75, substantial_progress}. */
    @Override
    public String toString() {
        return "score " + NumberText.of(score) + ", " + classification();
    }
}
