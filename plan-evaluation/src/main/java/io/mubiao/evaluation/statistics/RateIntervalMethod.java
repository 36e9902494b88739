package io.mubiao.evaluation.statistics;

/** How an interval for the rate of a count is formed. The first is exact: it covers at least as often as it says. */
public enum RateIntervalMethod {
    /**
     * Quantiles of the gamma distribution: from ½χ²(α/2; 2x) to ½χ²(1 − α/2; 2x + 2), the lower bound being 0 for x = 0. F.
     * Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936).
     */
    GARWOOD("Garwood exact"),
    /**
     * Byar's approximation with x below and x + 1 above: x(1 − 1/(9x) − z/(3√x))³ to (x + 1)(1 − 1/(9(x + 1)) + z/(3√(x +
     * 1)))³. N. E. Breslow, N. E. Day, Statistical Methods in Cancer Research II (1987).
     */
    BYAR("Byar"),
    /**
     * Byar's approximation with x + ½ in both bounds, as epitools and DescTools for R compute it. It lies inside of
     * {@link #BYAR}, and the two are often taken for each other.
     */
    BYAR_HALF("Byar with x + 1/2"),
    /** Quantiles of the gamma distribution with shape x + ½: the posterior under the prior of Jeffreys. */
    JEFFREYS("Jeffreys"),
    /** x ± z√x: for comparison with others. Too narrow for small counts, and of no width for x = 0. */
    NORMAL("normal approximation");

    private final String label;

    RateIntervalMethod(String label) {
        this.label = label;
    }

    /** Its name in results. */
    public String label() {
        return label;
    }
}
