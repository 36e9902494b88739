package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.YearRange;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Takes figures out of a series and remembers what was used, what was missing and why. One reckoning serves one judgement
 * and one thread.
 */
final class Reckoning {
    private static final int MOST_PLACES = 100;

    private final Indicator indicator;
    private final AreaId area;
    private final Series series;
    private final Map<Integer, Observation> used = new TreeMap<>();
    private final Map<Integer, MissingFigure> missing = new TreeMap<>();

    Reckoning(Indicator indicator, AreaId area, Series series) {
        this.indicator = indicator;
        this.area = area;
        this.series = series;
    }

    /** The figure of a year; if there is none that can be used, it is remembered as missing. */
    Optional<Figure> figure(int year, Reason ifAbsent) {
        Optional<Observation> observation = series.pick(year);
        if (observation.isEmpty()) {
            boolean otherBasis = series.reported(year).contains(Period.ofYear(year));
            lacks(year, otherBasis ? Reason.BASIS_BREAK : ifAbsent);
            return Optional.empty();
        }
        Optional<Reason> fault = series.contradicted(observation.get())
                ? Optional.of(Reason.FIGURES_DISAGREE)
                : fault(observation.get());
        if (fault.isPresent()) {
            lacks(year, fault.get());
            return Optional.empty();
        }
        used.put(year, observation.get());
        return Optional.of(value(observation.get()));
    }

    /** The mean of all the years; empty if any of them is missing. */
    Optional<Figure> mean(YearRange years, Averaging averaging, Reason ifAbsent) {
        Optional<Figure> sum = sum(years, ifAbsent);
        if (averaging == Averaging.MEAN_OF_YEARS) {
            return sum.map(total -> total.over(Figure.of(years.length())));
        }
        used(years)
                .filter(observation -> observation.denominator().isEmpty())
                .forEach(observation -> lacks(observation.period().year(), Reason.NO_DENOMINATOR));
        if (missing(years)) {
            return Optional.empty();
        }
        Figure numerators = used(years)
                .map(observation -> Figure.of(observation.numerator().orElseThrow()))
                .reduce(Figure.of(0), Figure::plus);
        Figure denominators = used(years)
                .map(observation -> Figure.of(observation.denominator().orElseThrow()))
                .reduce(Figure.of(0), Figure::plus);
        return Optional.of(numerators.over(denominators).times(factor()));
    }

    /** The sum of all the years; empty if any of them is missing. */
    Optional<Figure> sum(YearRange years, Reason ifAbsent) {
        Figure sum = sumOfReported(years, ifAbsent);
        return missing(years) ? Optional.empty() : Optional.of(sum);
    }

    /** The sum of those years that are there; the others are remembered as missing. */
    Figure sumOfReported(YearRange years, Reason ifAbsent) {
        return years.stream()
                .mapToObj(year -> figure(year, ifAbsent))
                .flatMap(Optional::stream)
                .reduce(Figure.of(0), Figure::plus);
    }

    /** Whether there is an observation for the whole year, usable or not. */
    boolean reported(int year) {
        return series.pick(year).isPresent();
    }

    /** Whether a figure of these years was asked for and is missing. */
    boolean missing(YearRange years) {
        return years.stream().anyMatch(missing::containsKey);
    }

    /** What was used, in order of time. */
    ImmutableList<Observation> used() {
        return ImmutableList.copyOf(used.values());
    }

    /** What was missing, in order of time. */
    ImmutableList<MissingFigure> missing() {
        return ImmutableList.copyOf(missing.values());
    }

    private Stream<Observation> used(YearRange years) {
        return used.values().stream()
                .filter(observation -> years.contains(observation.period().year()));
    }

    private Figure value(Observation observation) {
        return observation.value().map(Figure::of).orElseGet(() -> quotient(observation));
    }

    private Figure quotient(Observation observation) {
        return Figure.of(observation.numerator().orElseThrow())
                .over(Figure.of(observation.denominator().orElseThrow()))
                .times(factor());
    }

    private Figure factor() {
        return Figure.of(indicator.ratio().orElseThrow().factor());
    }

    private Optional<Reason> fault(Observation observation) {
        if (!series.knowsBasis(observation)) {
            return Optional.of(Reason.INVALID_FIGURE);
        }
        boolean parts = observation.denominator().isPresent();
        return switch (indicator.kind()) {
            case RATIO -> ratioFault(observation);
            case COUNT -> invalidIf(parts || !count(observation.value().orElseThrow()));
            case STAGE -> invalidIf(parts || !stage(observation.value().orElseThrow()));
            case AMOUNT -> invalidIf(parts);
        };
    }

    private Optional<Reason> ratioFault(Observation observation) {
        if (negative(observation.value()) || negative(observation.numerator())) {
            return Optional.of(Reason.INVALID_FIGURE);
        }
        if (observation
                .denominator()
                .filter(denominator -> denominator.signum() == 0)
                .isPresent()) {
            return Optional.of(Reason.NO_DENOMINATOR);
        }
        boolean both =
                observation.value().isPresent() && observation.denominator().isPresent();
        return both && !agrees(observation) ? Optional.of(Reason.FIGURES_DISAGREE) : Optional.empty();
    }

    private static boolean negative(Optional<Decimal> figure) {
        return figure.filter(number -> number.signum() < 0).isPresent();
    }

    /** A published ratio is rounded or cut: it may differ from the quotient by less than one unit of its last place. */
    private boolean agrees(Observation observation) {
        Decimal published = observation.value().orElseThrow();
        int places = Math.max(published.value().scale(), Math.min(observation.decimals(), MOST_PLACES));
        Figure lastPlace = Figure.of(new Decimal(BigDecimal.ONE.movePointLeft(places)));
        return quotient(observation).minus(Figure.of(published)).magnitude().compareTo(lastPlace) < 0;
    }

    private static boolean count(Decimal figure) {
        return figure.signum() >= 0 && figure.whole();
    }

    private boolean stage(Decimal figure) {
        return count(figure) && figure.compareTo(Decimal.of(indicator.stages().size())) < 0;
    }

    private static Optional<Reason> invalidIf(boolean wrong) {
        return wrong ? Optional.of(Reason.INVALID_FIGURE) : Optional.empty();
    }

    private void lacks(int year, Reason reason) {
        missing.putIfAbsent(year, new MissingFigure(indicator.id(), area, year, reason, series.reported(year)));
    }
}
