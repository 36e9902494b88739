package io.mubiao.evaluation.statistics;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.text.NumberText;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Whether counts scatter more than events that occur independently of each other would: the index of dispersion. Deaths
 * cluster in accidents, so that those who count deaths as if each came by itself think their figures surer than they are;
 * multiply standard errors by √φ then. R. A. Fisher, Statistical Methods for Research Workers, §17 (1925).
 *
 * @param counts the counts, one for each period
 * @param mean the mean count
 * @param variance the sample variance of the counts
 * @param chiSquared Σ(x − e)²/e, e being the share of the exposure in the sum of all counts
 * @param degreesOfFreedom the number of counts less 1
 * @param index φ = chiSquared/degreesOfFreedom: 1 for independent events, above it if they cluster
 * @param pOver P(χ² ≥ chiSquared): small if the counts scatter more than by chance
 * @param pUnder P(χ² ≤ chiSquared): small if they scatter less
 * @param standardErrorOfLogMean of the logarithm of the mean rate, with φ taken into account
 */
public record Dispersion(
        ImmutableList<Double> counts,
        double mean,
        double variance,
        double chiSquared,
        int degreesOfFreedom,
        double index,
        double pOver,
        double pUnder,
        double standardErrorOfLogMean)
        implements Serializable {
    /** From this p-value on downwards the text warns that the counts scatter too much. */
    public static final double WARNING = 0.05;

    private static final int FEW = 10;

    /** Of counts in periods of equal exposure; see {@link #of(List, List)}. */
    public static Answer<Dispersion> of(double... counts) {
        List<Double> list = Arrays.stream(counts).boxed().toList();
        return of(list, Collections.nCopies(list.size(), 1.0));
    }

    /**
     * The index with its test, which is approximate: the expected counts should be 5 or more. Linear time.
     *
     * @param counts at least two, else {@link RefusalReason#TOO_FEW_POINTS}, not all of them 0, else {@link
     *     RefusalReason#NO_EVENTS}; each a whole number from 0 to 2^53 − 1, else {@link RefusalReason#NOT_A_COUNT}
     * @param exposures one for each count, else {@link RefusalReason#UNEQUAL_LENGTHS}; above 0, and not further apart than
     *     doubles, else {@link RefusalReason#NOT_REPRESENTABLE}
     */
    public static Answer<Dispersion> of(List<Double> counts, List<Double> exposures) {
        Domain domain = new Domain()
                .require(counts.size() >= 2, RefusalReason.TOO_FEW_POINTS, "there must be at least two counts")
                .require(
                        counts.size() == exposures.size(),
                        RefusalReason.UNEQUAL_LENGTHS,
                        counts.size() + " counts must have as many exposures, and have " + exposures.size());
        counts.forEach(count -> domain.count("count", count));
        exposures.forEach(exposure -> domain.exposure("exposure", exposure));
        return domain.require(
                        counts.isEmpty() || counts.stream().anyMatch(count -> count != 0),
                        RefusalReason.NO_EVENTS,
                        "at least one count must be above 0")
                .ask(() -> representable(dispersion(ImmutableList.copyOf(counts), exposures)));
    }

    private static Answer<Dispersion> representable(Dispersion dispersion) {
        return Double.isFinite(dispersion.chiSquared)
                ? Answer.of(dispersion)
                : Answer.refused(RefusalReason.NOT_REPRESENTABLE, "exposures must not be too large or too far apart");
    }

    private static Dispersion dispersion(ImmutableList<Double> counts, List<Double> exposures) {
        double sum = sum(counts);
        double exposure = sum(exposures);
        double mean = sum / counts.size();
        double chiSquared = 0;
        double squares = 0;
        for (int i = 0; i < counts.size(); i++) {
            double expected = sum * (exposures.get(i) / exposure);
            chiSquared += (counts.get(i) - expected) * ((counts.get(i) - expected) / expected);
            squares += (counts.get(i) - mean) * (counts.get(i) - mean);
        }
        int freedom = counts.size() - 1;
        ChiSquaredDistribution distribution = ChiSquaredDistribution.of(freedom);
        double index = chiSquared / freedom;
        return new Dispersion(
                counts,
                mean,
                squares / freedom,
                chiSquared,
                freedom,
                index,
                distribution.survivalProbability(chiSquared),
                distribution.cumulativeProbability(chiSquared),
                Math.sqrt(index / sum));
    }

    private static double sum(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Whether the counts scatter more than by chance, at a level of {@value #WARNING}. */
    public boolean warns() {
        return pOver <= WARNING;
    }

    /**
     * What becomes of a two-sided p-value if the counts scatter as much as these: its normal deviate is divided by √φ and read
     * from the t distribution, whose degrees of freedom are those of φ (the quasi-likelihood of P. McCullagh, J. A. Nelder,
     * Generalized Linear Models, §6.2 (1989)). An approximation, never below the p-value itself; the same if φ is at most 1.
     *
     * @param pTwoSided from 0 to 1, else {@link RefusalReason#OUT_OF_RANGE}
     */
    public Answer<Double> allowedFor(double pTwoSided) {
        return new Domain()
                .require(
                        pTwoSided >= 0 && pTwoSided <= 1,
                        RefusalReason.OUT_OF_RANGE,
                        "p " + pTwoSided + " must be from 0 to 1")
                .answer(() -> index <= 1 || pTwoSided == 0 || pTwoSided == 1
                        ? pTwoSided
                        : 2
                                * TDistribution.of(degreesOfFreedom)
                                        .survivalProbability(Normal.upperQuantile(pTwoSided / 2) / Math.sqrt(index)));
    }

    @Override
    public String toString() {
        String finding;
        if (warns()) {
            finding =
                    "the counts scatter more than independent events do, as deaths cluster in accidents: Poisson intervals"
                            + " are too narrow, by a factor of " + NumberText.of(Math.sqrt(index));
        } else if (counts.size() < FEW) {
            finding = "no more scatter than by chance is shown, but so few counts show little";
        } else {
            finding = "no more scatter than by chance is shown";
        }
        return "index of dispersion: " + NumberText.of(index) + " (χ² " + NumberText.of(chiSquared) + " on "
                + degreesOfFreedom + ", p = " + NumberText.of(pOver) + "): " + finding;
    }
}
