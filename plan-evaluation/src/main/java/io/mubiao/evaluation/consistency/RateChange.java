package io.mubiao.evaluation.consistency;

import io.mubiao.evaluation.figure.BasisCalendar;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.Ratio;
import io.mubiao.plan.value.Decimal;
import java.io.Serializable;
import java.util.Optional;

/**
 * How much of a rate's change came from its numerator, and how much from its denominator. A rate is numerator × (1 /
 * denominator) × factor, and each of the two effects is the change of one term at the mean of the other, so that no
 * rest is left over and the order of the terms does not matter. Source: E. M. Kitagawa, "Components of a Difference
 * Between Two Rates", Journal of the American Statistical Association 50 (1955), for a product of two terms.
 *
 * @param numerator0 the numerator before
 * @param denominator0 the denominator before, greater than 0
 * @param numerator1 the numerator after
 * @param denominator1 the denominator after, greater than 0
 * @param factor what the quotient is multiplied by, greater than 0
 */
public record RateChange(Figure numerator0, Figure denominator0, Figure numerator1, Figure denominator1, Figure factor)
        implements Serializable {
    public RateChange {
        positive("denominator before", denominator0);
        positive("denominator after", denominator1);
        positive("factor", factor);
    }

    private static void positive(String name, Figure figure) {
        if (figure.signum() <= 0) {
            throw new IllegalArgumentException("Rate change " + name + " " + figure + " must be greater than 0");
        }
    }

    /** The change between two times, or between two populations. */
    public static RateChange between(
            Figure numerator0, Figure denominator0, Figure numerator1, Figure denominator1, Figure factor) {
        return new RateChange(numerator0, denominator0, numerator1, denominator1, factor);
    }

    /**
     * The change of an observed ratio in one area. Its terms are used; a published value beside them is not.
     *
     * @throws IllegalArgumentException if either observation is not of that ratio or gives no terms; if they are of
     *     different areas, kinds of period or counting bases, or not in order of time; and if the ratio knows of
     *     counting bases and either observation names none
     */
    public static RateChange of(Indicator ratio, Observation base, Observation later) {
        if (!ratio.countingBases().isEmpty()) {
            named(ratio, base);
            named(ratio, later);
        }
        return of(ratio, base, base.basis(), later, later.basis());
    }

    /**
     * The change of an observed ratio of a plan in one area: an observation that names no counting basis belongs to the
     * one in force.
     *
     * @throws IllegalArgumentException as {@link #of(Indicator, Observation, Observation)} does, and if the plan does
     *     not know the indicator
     */
    public static RateChange of(Plan plan, Observation base, Observation later) {
        Indicator ratio = plan.indicator(base.indicator())
                .orElseThrow(() -> new IllegalArgumentException(
                        name(base) + " must be of an indicator of plan '" + plan.id() + "'"));
        BasisCalendar calendar = BasisCalendar.of(plan, ratio);
        return of(ratio, base, calendar.of(base), later, calendar.of(later));
    }

    private static RateChange of(
            Indicator indicator,
            Observation base,
            Optional<BasisId> basis,
            Observation later,
            Optional<BasisId> laterBasis) {
        Ratio ratio = indicator
                .ratio()
                .orElseThrow(() -> new IllegalArgumentException("Indicator '" + indicator.id() + "' must be a ratio"));
        check(indicator, base);
        check(indicator, later);
        refuse(!base.area().equals(later.area()), later, "be of area " + base.area());
        refuse(
                base.period().kind() != later.period().kind(),
                later,
                "be of a " + base.period().kind());
        refuse(base.period().compareTo(later.period()) >= 0, later, "be later than " + base.period());
        refuse(
                !basis.equals(laterBasis),
                later,
                "be of the counting basis " + basis.map(BasisId::value).orElse("(none)") + ", not "
                        + laterBasis.map(BasisId::value).orElse("(none)"));
        return new RateChange(
                figure(base.numerator()),
                figure(base.denominator()),
                figure(later.numerator()),
                figure(later.denominator()),
                Figure.of(ratio.factor()));
    }

    private static void named(Indicator ratio, Observation observation) {
        refuse(observation.basis().isEmpty(), observation, "name its counting basis, one of " + ratio.countingBases());
    }

    private static void check(Indicator ratio, Observation observation) {
        refuse(!observation.indicator().equals(ratio.id()), observation, "be of '" + ratio.id() + "'");
        refuse(observation.denominator().isEmpty(), observation, "have a numerator and a denominator");
        refuse(figure(observation.denominator()).signum() == 0, observation, "have a denominator greater than 0");
    }

    private static Figure figure(Optional<Decimal> term) {
        return Figure.of(term.orElseThrow());
    }

    private static void refuse(boolean wrong, Observation observation, String rule) {
        if (wrong) {
            throw new IllegalArgumentException(name(observation) + " must " + rule);
        }
    }

    private static String name(Observation observation) {
        return "Observation of '" + observation.indicator() + "' in " + observation.area() + " for "
                + observation.period();
    }

    /** The rate before. */
    public Figure rate0() {
        return numerator0.over(denominator0).times(factor);
    }

    /** The rate after. */
    public Figure rate1() {
        return numerator1.over(denominator1).times(factor);
    }

    /**
     * The rate after less the rate before: exactly {@link #dueToNumerator()} and {@link #dueToDenominator()} together.
     */
    public Figure change() {
        return rate1().minus(rate0());
    }

    /** How far the numerator moved the rate: f (n1 − n0) (1/d0 + 1/d1) / 2. */
    public Figure dueToNumerator() {
        return factor.times(numerator1.minus(numerator0)).times(mean(inverse(denominator0), inverse(denominator1)));
    }

    /** How far the denominator moved the rate: f (1/d1 − 1/d0) (n0 + n1) / 2. */
    public Figure dueToDenominator() {
        return factor.times(inverse(denominator1).minus(inverse(denominator0))).times(mean(numerator0, numerator1));
    }

    /** By what the numerator was multiplied: the rate was multiplied by this over {@link #denominatorFactor()}. */
    public Optional<Figure> numeratorFactor() {
        return numerator0.signum() == 0 ? Optional.empty() : Optional.of(numerator1.over(numerator0));
    }

    /** By what the denominator was multiplied. */
    public Figure denominatorFactor() {
        return denominator1.over(denominator0);
    }

    private static Figure inverse(Figure figure) {
        return Figure.of(1).over(figure);
    }

    private static Figure mean(Figure one, Figure other) {
        return one.plus(other).over(Figure.of(2));
    }

    /** For example {@code 5 -> 2: change -3 = -3.2 (numerator) + 0.2 (denominator)}. */
    @Override
    public String toString() {
        return rate0() + " -> " + rate1() + ": change " + change() + " = " + dueToNumerator() + " (numerator) + "
                + dueToDenominator() + " (denominator)";
    }
}
