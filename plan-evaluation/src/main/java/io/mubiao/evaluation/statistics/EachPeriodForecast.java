package io.mubiao.evaluation.statistics;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.text.NumberText;
import java.io.Serializable;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/**
 * The probability that each of several periods to come stays within a ceiling of its own, given the events so far; the
 * assumptions are those of {@link Forecast}. The periods share one unknown rate, so that the probabilities of the periods
 * must not be multiplied: the product is averaged over what the rate may be.
 *
 * @param observed the events so far
 * @param elapsed the exposure in which they occurred
 * @param ceilings for each period its ceiling, in its exposure
 * @param prior what was believed of the rate before
 * @param probability the probability that no ceiling is exceeded
 */
public record EachPeriodForecast(
        double observed, double elapsed, ImmutableList<CountIn> ceilings, GammaPrior prior, double probability)
        implements Serializable {
    private static final double STEPS_IN_DEVIATION = 4;
    private static final double NEGLIGIBLE = 1e-20;
    /** The most steps that are taken, so that every call ends. */
    private static final double MOST_STEPS = 1e7;

    /**
     * A forecast. The integral over the logarithm of the rate is taken by the trapezoidal rule, which converges
     * exponentially for such integrands: absolute accuracy 1e-12 for counts up to 10^6; for a single period it is that of
     * {@link Forecast}. Time linear in the number of periods. Refused with {@link RefusalReason#NOT_REPRESENTABLE} where
     * the steps would be more than 10^7, as for ceilings of a thousand million of which no event is known.
     *
     * @param observed a whole number from 0 to 2^53 − 1, as are the ceilings, else {@link RefusalReason#NOT_A_COUNT}
     * @param elapsed not negative, else {@link RefusalReason#NEGATIVE}
     * @param ceilings at least one, else {@link RefusalReason#TOO_FEW_POINTS}, with exposures above 0
     * @param prior as in {@link Forecast#of(double, double, double, double, GammaPrior)}
     */
    public static Answer<EachPeriodForecast> of(
            double observed, double elapsed, List<CountIn> ceilings, GammaPrior prior) {
        Domain domain = ForecastDomain.of(observed, elapsed, prior)
                .require(!ceilings.isEmpty(), RefusalReason.TOO_FEW_POINTS, "there must be at least one period");
        for (CountIn ceiling : ceilings) {
            domain = domain.count("ceiling", ceiling.count()).exposure("exposure", ceiling.exposure());
        }
        return domain.ask(() -> probability(prior.shape() + observed, prior.rate() + elapsed, ceilings)
                .map(probability ->
                        new EachPeriodForecast(observed, elapsed, ImmutableList.copyOf(ceilings), prior, probability)));
    }

    private static Answer<Double> probability(double shape, double rate, List<CountIn> ceilings) {
        if (ceilings.stream().anyMatch(ceiling -> !(shape * (ceiling.exposure() / rate) <= Domain.MOST))) {
            return Answer.refused(
                    RefusalReason.NOT_REPRESENTABLE, "at most 2^53 - 1 events may be expected in a period");
        }
        if (ceilings.size() == 1) {
            CountIn only = ceilings.get(0);
            return Answer.of(new NegativeBinomial(shape, only.exposure() / rate).atMost(only.count()));
        }
        double most = ceilings.stream().mapToDouble(CountIn::count).max().orElseThrow();
        double step = 1 / (STEPS_IN_DEVIATION * Math.sqrt(Math.max(shape, most) + 1));
        // Towards small rates the weight falls as rate^shape, and no slower than a normal one for a large shape.
        return -Math.log(NEGLIGIBLE) / (Math.min(shape, Math.sqrt(shape)) * step) > MOST_STEPS
                ? Answer.refused(
                        RefusalReason.NOT_REPRESENTABLE,
                        "ceilings must not be so high where so few events are known, or so weak a prior")
                : Answer.of(integral(shape, rate, ceilings, step));
    }

    /** The mean of the product over the gamma distribution of the rate, all shares measured against that at the mode. */
    private static double integral(double shape, double rate, List<CountIn> ceilings, double step) {
        DoubleUnaryOperator product = logarithm -> ceilings.stream()
                .mapToDouble(ceiling ->
                        PoissonCounts.atMost(ceiling.count(), Math.exp(logarithm) * shape / rate * ceiling.exposure()))
                .reduce(1, (one, other) -> one * other);
        double[] sums = new double[2];
        for (int direction = -1; direction <= 1; direction += 2) {
            double weight = 1;
            for (int index = direction > 0 ? 0 : -1; weight > NEGLIGIBLE; index += direction) {
                double logarithm = index * step;
                weight = Math.exp(shape * (logarithm - Math.expm1(logarithm)));
                sums[0] += weight * product.applyAsDouble(logarithm);
                sums[1] += weight;
            }
        }
        return Math.min(1, sums[0] / sums[1]);
    }

    @Override
    public String toString() {
        return "gamma–Poisson: " + NumberText.of(observed) + " in " + NumberText.of(elapsed) + ": each of the periods ("
                + ceilings.stream().map(ceiling -> "at most " + ceiling).collect(Collectors.joining(", "))
                + ") within its ceiling with probability " + NumberText.percent(probability) + "; " + prior;
    }
}
