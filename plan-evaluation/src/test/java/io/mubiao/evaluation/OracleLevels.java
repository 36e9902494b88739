package io.mubiao.evaluation;

import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The figures and levels of an {@link Oracle}: what a year has, what it starts from, and what it must have. */
final class OracleLevels {
    /** The figures that satisfy: from a lower to an upper end, where there are such, with or without the ends. */
    record Range(Optional<Rational> low, Optional<Rational> high, boolean ends) {
        boolean holds(Rational figure) {
            return notBelow(figure) && notAbove(figure);
        }

        boolean notBelow(Rational figure) {
            return low.isEmpty() || beyond(figure, low.get());
        }

        boolean notAbove(Rational figure) {
            return high.isEmpty() || beyond(high.get(), figure);
        }

        private boolean beyond(Rational one, Rational other) {
            return one.compareTo(other) > 0 || (ends && one.compareTo(other) == 0);
        }

        boolean oneFigureAtMost() {
            return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) == 0;
        }
    }

    private final Reading reading;
    private final Requirement requirement;
    private final OracleSeries judged;
    private final OracleSeries base;
    private final int asOf;
    private final BaselineGaps gaps;
    private final int first;
    private final Set<Reason> reasons;

    /**
     * @param judged the series that is judged
     * @param base the series that the baseline is of, where it is another one
     * @param asOf the year that is over last: a base year to come is no gap
     * @param reasons told why there is no level; the one that the series tell
     */
    OracleLevels(
            Reading reading, OracleSeries judged, OracleSeries base, int asOf, BaselineGaps gaps, Set<Reason> reasons) {
        this.asOf = asOf;
        this.reading = reading;
        this.requirement = reading.requirement();
        this.judged = judged;
        this.base = reading.baseline().filter(Baseline::elsewhere).isPresent() ? base : judged;
        this.gaps = gaps;
        this.first = reading.assessment().years().from();
        this.reasons = reasons;
    }

    /** The series that is judged. */
    OracleSeries judged() {
        return judged;
    }

    /** Why something was not there. */
    Set<Reason> reasons() {
        return reasons;
    }

    /** What a level asks for in a year. */
    Optional<Range> range(int year, Level level) {
        Optional<Rational> number = number(year, level);
        Rational tolerance = Rational.ZERO;
        if (requirement.approximate()) {
            if (requirement.tolerance().isEmpty()) {
                reasons.add(Reason.TOLERANCE_NOT_STATED);
                return Optional.empty();
            }
            tolerance = Rational.of(requirement.tolerance().get());
        }
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Optional<Rational> low = Optional.of(number.get().minus(tolerance));
        Optional<Rational> high = Optional.of(number.get().plus(tolerance));
        return Optional.of(
                switch (requirement.comparison()) {
                    case AT_MOST -> new Range(Optional.empty(), high, requirement.inclusive());
                    case AT_LEAST -> new Range(low, Optional.empty(), requirement.inclusive());
                    case EXACTLY -> new Range(low, high, requirement.inclusive());
                    case WITHIN ->
                        new Range(low, number(year, requirement.upper().orElseThrow()), requirement.inclusive());
                });
    }

    /** The figure that a level means in a year. */
    Optional<Rational> number(int year, Level level) {
        Rational stated = Rational.of(level.number());
        if (!level.relative()) {
            return Optional.of(stated);
        }
        Optional<Rational> start = baseline(year);
        if (start.isEmpty()) {
            return start;
        }
        if (level.inPercent() && start.get().sign() <= 0) {
            reasons.add(start.get().sign() == 0 ? Reason.BASELINE_ZERO : Reason.BASELINE_NEGATIVE);
            return Optional.empty();
        }
        Rational figure = start.get();
        int steps = level.perYear()
                ? year - shifted(reading.baseline().orElseThrow().years().to(), year)
                : 1;
        for (int step = 0; step < steps; step++) {
            figure = figure.plus(level.inPercent() ? figure.times(stated).by(100) : stated);
        }
        return Optional.of(figure);
    }

    /** What a year starts from. */
    Optional<Rational> baseline(int year) {
        Baseline start = reading.baseline().orElseThrow();
        if (start.stated().isPresent()) {
            return start.stated().map(Rational::of);
        }
        List<Integer> years = IntStream.rangeClosed(
                        shifted(start.years().from(), year),
                        shifted(start.years().to(), year))
                .boxed()
                .toList();
        List<Integer> there =
                years.stream().filter(one -> base.has(one) || one > asOf).toList();
        boolean some =
                gaps == BaselineGaps.MEAN_OF_REPORTED && start.averaging() != Averaging.TOTAL && !there.isEmpty();
        return base.average(some ? there : years, start.averaging(), Reason.BASELINE_INCOMPLETE);
    }

    private int shifted(int baseYear, int year) {
        return reading.baseline().orElseThrow().moving() ? baseYear + year - first : baseYear;
    }
}
