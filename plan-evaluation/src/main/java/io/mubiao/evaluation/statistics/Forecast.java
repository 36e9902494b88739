package io.mubiao.evaluation.statistics;

import io.mubiao.evaluation.text.NumberText;
import java.io.Serializable;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * How many events are still to come, given those so far, and the probability that a total stays within its ceiling. The rate
 * is unknown but the same all the time, and events occur independently of each other: with a gamma prior for the rate, the
 * count to come is negative binomial (gamma–Poisson; A. Gelman et al., Bayesian Data Analysis, 2.6). With x events in an
 * elapsed t, a remaining s and a prior of shape a and rate b: size a + x, success probability (b + t)/(b + t + s).
 *
 * @param observed the events so far
 * @param elapsed the exposure in which they occurred: years, tonnes or persons
 * @param remaining the exposure still to come
 * @param ceiling the largest total, of the events so far and those to come, that satisfies
 * @param prior what was believed of the rate before
 */
public record Forecast(double observed, double elapsed, double remaining, double ceiling, GammaPrior prior)
        implements Serializable {
    private static final double MEDIAN = 0.5;
    private static final double TAIL = 0.05;

    /** The probability that the total is at most the ceiling. */
    public double probability() {
        double left = ceiling - observed;
        if (left < 0) {
            return 0;
        }
        return remaining == 0 ? 1 : toCome().atMost(left);
    }

    /**
     * The same probability if the rate were known to be the one observed: for comparison, as it overlooks that the rate is
     * uncertain. Empty if nothing has elapsed, or so little that 2^53 events or more were to come.
     */
    public OptionalDouble plugInProbability() {
        if (elapsed == 0) {
            return OptionalDouble.empty();
        }
        double mean = observed / elapsed * remaining;
        if (!(mean <= Domain.MOST)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(PoissonCounts.atMost(ceiling - observed, mean));
    }

    /** The expected number of events to come. */
    public double mean() {
        return toCome().mean();
    }

    /** The variance of the number of events to come. */
    public double variance() {
        return toCome().variance();
    }

    /**
     * The smallest number of events to come that is not exceeded with that probability.
     *
     * @param probability above 0 and below 1, else {@link RefusalReason#OUT_OF_RANGE}
     */
    public Answer<Double> quantile(double probability) {
        return new Domain().probability("probability", probability).answer(() -> toCome().quantile(probability));
    }

    /** The same, once its probabilities are known to have a value. */
    private Forecast computed() {
        probability();
        plugInProbability();
        DoubleStream.of(TAIL, MEDIAN, 1 - TAIL).forEach(toCome()::quantile);
        return this;
    }

    private NegativeBinomial toCome() {
        return new NegativeBinomial(prior.shape() + observed, remaining / (prior.rate() + elapsed));
    }

    /** With the prior of Jeffreys; see {@link #of(double, double, double, double, GammaPrior)}. */
    public static Answer<Forecast> of(double observed, double elapsed, double remaining, double ceiling) {
        return of(observed, elapsed, remaining, ceiling, GammaPrior.JEFFREYS);
    }

    /**
     * A forecast. Relative accuracy 1e-12 for counts up to 10^6, and 1e-7 up to 10^9; constant time, quantiles logarithmic.
     *
     * @param observed a whole number from 0 to 2^53 − 1, as is the ceiling, else {@link RefusalReason#NOT_A_COUNT}
     * @param elapsed not negative, else {@link RefusalReason#NEGATIVE}
     * @param remaining not negative, else {@link RefusalReason#NEGATIVE}; 0 if all is over
     * @param ceiling the total that must not be exceeded
     * @param prior shape and rate not negative; with no exposure at all, or with neither events nor shape, there is no
     *     distribution of the rate: {@link RefusalReason#IMPROPER_PRIOR}
     */
    public static Answer<Forecast> of(
            double observed, double elapsed, double remaining, double ceiling, GammaPrior prior) {
        return ForecastDomain.of(observed, elapsed, prior)
                .notNegative("remaining exposure", remaining)
                .count("ceiling", ceiling)
                .require(
                        !((prior.shape() + observed) * (remaining / (prior.rate() + elapsed)) > Domain.MOST),
                        RefusalReason.NOT_REPRESENTABLE,
                        "at most 2^53 - 1 events may be expected to come")
                .answer(() -> new Forecast(observed, elapsed, remaining, ceiling, prior).computed());
    }

    /** One line. */
    @Override
    public String toString() {
        String range = remaining == 0
                ? ""
                : "; to come " + NumberText.of(toCome().quantile(TAIL)) + " to "
                        + NumberText.of(toCome().quantile(1 - TAIL)) + " (90 %), median "
                        + NumberText.of(toCome().quantile(MEDIAN));
        return "gamma–Poisson: " + NumberText.of(observed) + " in " + NumberText.of(elapsed) + ", "
                + NumberText.of(remaining) + " remaining: total at most " + NumberText.of(ceiling)
                + " with probability " + NumberText.percent(probability()) + range + "; " + prior;
    }
}
