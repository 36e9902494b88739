package io.mubiao.evaluation.method.composite;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Refusal;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.evaluation.text.NumberText;
import io.mubiao.plan.value.Decimal;
import java.io.Serializable;
import java.util.Optional;

/**
 * What a missing score does to a composite. It never counts as 0, and nothing is put in its place: either the others take over
 * its weight, each in proportion to its own, or there is no composite score. Without any score there is none under every
 * policy. Precedents: Statistics Canada takes the mean of the available series; COINr ({@code dat_thresh}) asks for a share
 * of them.
 *
 * @param leastShare the share of the scores that must be there, counted and not weighted, from 0 to 1; equality is enough
 */
public record MissingPolicy(Figure leastShare) implements Serializable {
    /** One available score is enough. The weights of the others are scaled up. */
    public static final MissingPolicy SKIP = new MissingPolicy(Figure.of(0));

    /** Every score must be there. */
    public static final MissingPolicy REFUSE = new MissingPolicy(Figure.of(1));

    /** At least a share of the scores must be there, such as {@code 0.8}. */
    public static MissingPolicy threshold(String leastShare) {
        return new MissingPolicy(Figure.of(Decimal.parse(leastShare)));
    }

    /** Why there is no composite score of so many scores. */
    Optional<Refusal> refusal(int available, int all) {
        Figure one = Figure.of(1);
        if (leastShare.signum() < 0 || leastShare.compareTo(one) > 0) {
            return Optional.of(
                    new Refusal(RefusalReason.OUT_OF_RANGE, "least share " + leastShare + " must be from 0 to 1"));
        }
        boolean enough = Figure.of(available).compareTo(leastShare.times(Figure.of(all))) >= 0;
        return enough && available > 0
                ? Optional.empty()
                : Optional.of(new Refusal(
                        RefusalReason.FIGURE_MISSING,
                        "scores: " + available + " of " + all + " are there, "
                                + (leastShare.equals(one) ? "all" : enough ? "at least one" : "at least " + percent())
                                + " must be"));
    }

    private String percent() {
        return NumberText.percent(leastShare.rounded(17).doubleValue());
    }

    /** In words, such as {@code missing scores are skipped if at least 80 % are there}. */
    @Override
    public String toString() {
        if (leastShare.signum() == 0) {
            return "missing scores are skipped";
        }
        return leastShare.equals(Figure.of(1))
                ? "refused if a score is missing"
                : "missing scores are skipped if at least " + percent() + " are there";
    }
}
