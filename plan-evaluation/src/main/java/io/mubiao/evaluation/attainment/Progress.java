package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.value.YearRange;
import java.io.Serializable;
import java.util.Optional;

/**
 * The share of the time that has passed against the share of the way that was made (序时进度). No official formula is
 * known: these are the plain shares, k/n of the years and (y − y0)/(T − y0) of the change, or Σ/T of a total.
 *
 * @param elapsed the share of the years, from 0 to 1
 * @param achieved the share of the change or of the total; below 0 for a change the wrong way, above 1 beyond the level
 */
public record Progress(Figure elapsed, Figure achieved) implements Serializable {
    /** Whether the way that was made is at least the time that has passed. */
    public boolean ahead() {
        return achieved.compareTo(elapsed) >= 0;
    }

    /** Of a target that leads from a baseline to a level, or up to a total or a mean; other targets have no such shares. */
    static Optional<Progress> of(Promise promise, Judgement judgement) {
        if (judgement.actual().isEmpty() || judgement.required().isEmpty() || promise.early()) {
            return Optional.empty();
        }
        Figure actual = judgement.actual().get();
        Bounds required = judgement.required().get();
        return switch (promise.assessment().rule()) {
            case END_YEAR -> ofChange(promise, judgement, actual, required);
            case PERIOD_MEAN, PERIOD_TOTAL -> ofSum(promise, actual, required);
            case EVERY_YEAR, STAGE_REACHED -> Optional.empty();
        };
    }

    private static Optional<Progress> ofChange(Promise promise, Judgement judgement, Figure actual, Bounds required) {
        boolean oneSided = required.lower().isPresent() != required.upper().isPresent();
        if (!promise.anchored() || judgement.baseline().isEmpty() || !oneSided) {
            return Optional.empty();
        }
        Figure base = judgement.baseline().get();
        Figure level = required.upper().or(required::lower).orElseThrow();
        Figure change = level.minus(base);
        int wanted = required.upper().isPresent() ? -1 : 1;
        int begin = promise.baseYears(promise.assessment().deadline()).to();
        if (change.signum() != wanted || promise.asOf() < begin) {
            return Optional.empty();
        }
        int end = promise.assessment().deadline();
        Figure elapsed = Figure.of(Math.min(promise.asOf(), end) - begin).over(Figure.of(end - begin));
        return Optional.of(new Progress(elapsed, actual.minus(base).over(change)));
    }

    private static Optional<Progress> ofSum(Promise promise, Figure actual, Bounds required) {
        Optional<Figure> level = required.lower().filter(lower -> lower.signum() > 0);
        if (level.isEmpty()) {
            return Optional.empty();
        }
        YearRange years = promise.assessment().years();
        Figure elapsed = Figure.of(promise.judged().length()).over(Figure.of(years.length()));
        Figure share = actual.over(level.get());
        boolean mean = promise.rule(AssessmentRule.PERIOD_MEAN);
        return Optional.of(new Progress(elapsed, mean ? share.times(elapsed) : share));
    }

    /** For example {@code 0.6 of the time, 0.35 of the way}. */
    @Override
    public String toString() {
        return elapsed.shown() + " of the time, " + achieved.shown() + " of the way";
    }
}
