package io.mubiao.evaluation.statistics;

import io.mubiao.evaluation.text.NumberText;
import java.io.Serializable;

/**
 * How a count agrees with a rate that was fixed beforehand, such as a ceiling, if events occur independently of each other
 * (a Poisson process). With X the count that a true rate at the ceiling would give, whose mean is m = ceiling · exposure:
 * P(X ≤ x) = Q(x + 1, m) and P(X ≥ x) = P(x, m), the regularised gamma functions (NIST Digital Library of Mathematical
 * Functions, 8.4.9 and 8.4.10). The two-sided p-values are those of {@code poisson.exact} of the R package exactci and of
 * {@code poisson.test} of R.
 *
 * @param count how many events there were
 * @param exposure in how many years, tonnes or persons
 * @param ceiling the rate to hold against, per unit of exposure
 * @param pLess P(X ≤ count): small if so few are hardly compatible with a rate as high as the ceiling
 * @param pGreater P(X ≥ count): small if so many are hardly compatible with a rate as low as the ceiling
 * @param pCentral twice the smaller of the two, at most 1
 * @param pMinimumLikelihood the sum over all counts at most as likely as the one observed, as {@code poisson.test} of R
 */
public record CeilingTest(
        double count,
        double exposure,
        double ceiling,
        double pLess,
        double pGreater,
        double pCentral,
        double pMinimumLikelihood)
        implements Serializable {

    /**
     * The exact test. Relative accuracy 1e-12 for counts up to 10^9; time logarithmic in the count.
     *
     * @param count a whole number from 0 to 2^53 − 1, else {@link RefusalReason#NOT_A_COUNT}
     * @param exposure above 0, else {@link RefusalReason#NO_EXPOSURE}
     * @param ceiling not negative, else {@link RefusalReason#NEGATIVE}; the count it lets expect at most 2^53 − 1, else {@link
     *     RefusalReason#NOT_REPRESENTABLE}
     */
    public static Answer<CeilingTest> of(double count, double exposure, double ceiling) {
        return new Domain()
                .count("count", count)
                .exposure("exposure", exposure)
                .notNegative("ceiling", ceiling)
                .require(
                        !(ceiling * exposure > Domain.MOST),
                        RefusalReason.NOT_REPRESENTABLE,
                        "ceiling times exposure must be at most 2^53 - 1")
                .answer(() -> {
                    double mean = ceiling * exposure;
                    double less = PoissonCounts.atMost(count, mean);
                    double greater = PoissonCounts.atLeast(count, mean);
                    return new CeilingTest(
                            count,
                            exposure,
                            ceiling,
                            less,
                            greater,
                            Math.min(1, 2 * Math.min(less, greater)),
                            minimumLikelihood(count, mean));
                });
    }

    private static double minimumLikelihood(double count, double mean) {
        double likelihood = PoissonCounts.exactly(count, mean);
        double most = Math.max(count, Math.ceil(mean)) + 1;
        while (PoissonCounts.exactly(most, mean) > likelihood) {
            most *= 2;
        }
        return MinimumLikelihood.of(
                count,
                Math.floor(mean),
                most,
                outcome -> outcome < 0 ? 0 : PoissonCounts.exactly(outcome, mean),
                outcome -> PoissonCounts.atMost(outcome, mean),
                outcome -> PoissonCounts.atLeast(outcome, mean));
    }

    /** The rate itself. */
    public double rate() {
        return count / exposure;
    }

    @Override
    public String toString() {
        return "Poisson exact: " + NumberText.of(count) + " in " + NumberText.of(exposure) + " (rate "
                + NumberText.of(rate()) + ") against a rate of " + NumberText.of(ceiling) + ": p = "
                + NumberText.of(pLess) + " for so few, " + NumberText.of(pGreater) + " for so many, two-sided "
                + NumberText.of(pCentral) + " (central) or " + NumberText.of(pMinimumLikelihood)
                + " (minimum likelihood)";
    }
}
