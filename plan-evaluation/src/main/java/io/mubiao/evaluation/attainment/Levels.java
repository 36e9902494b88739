package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.figure.Reckoning;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Milestone;
import io.mubiao.plan.value.YearRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a promise requires of a year: its levels, and the baseline that they are relative to. */
final class Levels {
    private final Promise promise;
    private final Function<YearRange, Optional<Figure>> mean;
    private final Set<Reason> reasons;

    /**
     * @param mean the baseline of base years, where it has to be taken from figures
     * @param reasons told why there is no level
     */
    Levels(Promise promise, Function<YearRange, Optional<Figure>> mean, Set<Reason> reasons) {
        this.promise = promise;
        this.mean = mean;
        this.reasons = reasons;
    }

    /** The levels of a promise whose baseline is taken from a series. */
    static Levels of(Promise promise, Reckoning figures, BaselineGaps gaps, Set<Reason> reasons) {
        Averaging averaging =
                promise.baseline().isPresent() ? promise.baseline().get().averaging() : Averaging.MEAN_OF_YEARS;
        return new Levels(
                promise,
                years -> gaps == BaselineGaps.REFUSED
                        ? figures.mean(years, averaging, Reason.BASELINE_INCOMPLETE)
                        : figures.meanOfReported(years, averaging, Reason.BASELINE_INCOMPLETE),
                reasons);
    }

    /** The baseline for a year judged. */
    Optional<Figure> baseline(int year) {
        if (promise.baseline().isEmpty()) {
            return Optional.empty();
        }
        Baseline base = promise.baseline().get();
        if (base.stated().isPresent()) {
            return Optional.of(Figure.of(base.stated().get()));
        }
        if (!promise.baselineObserved()) {
            return Optional.empty();
        }
        return mean.apply(promise.baseYears(year));
    }

    /** What the figure of a year must be, or of the period if it is the deadline. */
    Optional<Bounds> at(int year) {
        return bounds(year, promise.level(year));
    }

    /** What the plan's own level for a year on the way asks for. */
    Optional<Bounds> bounds(int year, Level level) {
        if (promise.requirement().approximate()
                && promise.requirement().tolerance().isEmpty()) {
            reasons.add(Reason.TOLERANCE_NOT_STATED);
            return Optional.empty();
        }
        return usable(year, level)
                ? Optional.of(Bounds.of(
                        promise.requirement().withLevel(level), relativeTo(year, level), yearsOn(year, level)))
                : Optional.empty();
    }

    /** The figure that a level of a year means, whatever tolerance there is. */
    Optional<Figure> figure(int year, Level level) {
        return usable(year, level)
                ? Optional.of(Bounds.level(level, relativeTo(year, level), yearsOn(year, level)))
                : Optional.empty();
    }

    /** Whether a level has what it is relative to; if not, it is told why. */
    private boolean usable(int year, Level level) {
        if (!level.relative()) {
            return true;
        }
        Optional<Figure> baseline = baseline(year);
        int sign = level.inPercent() && baseline.isPresent() ? baseline.get().signum() : 1;
        if (sign <= 0) {
            reasons.add(sign == 0 ? Reason.BASELINE_ZERO : Reason.BASELINE_NEGATIVE);
        }
        return baseline.isPresent() && sign > 0;
    }

    private Optional<Figure> relativeTo(int year, Level level) {
        return level.relative() ? baseline(year) : Optional.empty();
    }

    private int yearsOn(int year, Level level) {
        return level.relative() ? year - promise.baseYears(year).to() : 0;
    }

    /** The baselines that must be above 0, as a level is a share of them. */
    List<Figure> signs(YearRange judged) {
        boolean inPercent = Stream.concat(
                        Stream.of(promise.requirement().level()),
                        promise.reading().milestones().stream().map(Milestone::level))
                .anyMatch(Level::inPercent);
        if (!inPercent) {
            return ImmutableList.of();
        }
        return judged.stream()
                .mapToObj(this::baseline)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Every range of years whose figures the baseline may need, in order of time. */
    static ImmutableList<YearRange> baseYears(Promise promise) {
        if (!promise.baselineObserved() || promise.baseline().orElseThrow().elsewhere()) {
            return ImmutableList.of();
        }
        YearRange judged = promise.judged();
        return ImmutableList.of(YearRange.of(
                promise.baseYears(judged.from()).from(),
                promise.baseYears(judged.to()).to()));
    }
}
