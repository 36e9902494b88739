package io.mubiao.evaluation.statistics;

/**
 * How two rates are compared. With q = ρE₁/E₂ for the ratio ρ held against, and n = x₁ + x₂. The exact ones condition on n:
 * x₁ is then binomial with probability q/(1 + q). J. Przyborowski, H. Wilenski, Homogeneity of results in testing samples
 * from Poisson series, Biometrika 31 (1940).
 */
public enum RateComparisonMethod {
    /** Exact, conditional; two-sided as twice the smaller one-sided p-value, as {@code rateratio.test} of R. */
    EXACT_CENTRAL("conditional exact, central"),
    /**
     * Exact, conditional; two-sided as the sum over all outcomes at most as likely as the one observed, as {@code
     * poisson.test} of R. It goes with no interval of its own here: the one given is central, and the two may disagree.
     */
    EXACT_MINIMUM_LIKELIHOOD("conditional exact, minimum likelihood"),
    /** Conditional, with half of the probability of the outcome itself; two-sided as twice the smaller one, as exactci of R. */
    MID_P("conditional mid-p"),
    /**
     * As {@link #MID_P}; two-sided as {@link #EXACT_MINIMUM_LIKELIHOOD} less half of the probability of the outcome itself, as
     * {@code cond-midp} of statsmodels.
     */
    MID_P_MINIMUM_LIKELIHOOD("conditional mid-p, minimum likelihood"),
    /** z = (x₁ − x₂q)/√(nq), normal. */
    SCORE("score"),
    /**
     * The probability, under two Poisson counts with the means estimated under ρ, of a score at least as large: full
     * enumeration. K. Krishnamoorthy, J. Thomson, A more powerful test for comparing two Poisson means, J. Statist. Plann.
     * Inference 119 (2004); K. Gu et al., Testing the ratio of two Poisson rates, Biometrical J. 50 (2008).
     */
    E_TEST("E-test"),
    /** z = (ln(x₁/x₂) − ln q)/√((2 + q + 1/q)/n), normal; for comparison with others (Gu et al. 2008). */
    SCORE_LOG("score of logarithms"),
    /** z = (x₁ − x₂q)/√(x₁ + x₂q²), normal; for comparison with others: poor for small counts. */
    WALD("Wald"),
    /** z = (ln(x₁/x₂) − ln q)/√(1/x₁ + 1/x₂), normal; for comparison with others. */
    WALD_LOG("Wald of logarithms"),
    /** z = 2(√(x₁ + ⅜) − √(q(x₂ + ⅜)))/√(1 + q), normal; for comparison with others (Huffman 1984). */
    SQUARE_ROOT("square root");

    private final String label;

    RateComparisonMethod(String label) {
        this.label = label;
    }

    /** Its name in results. */
    public String label() {
        return label;
    }

    /** Whether its interval is the range of all ρ that the test itself, central, does not reject. */
    public boolean ownInterval() {
        return this == EXACT_CENTRAL || this == MID_P || this == SCORE;
    }
}
