package io.mubiao.evaluation.method;

/** What the values of a series are, where a method asks. */
public enum SeriesKind {
    /** Amounts, counts, rates or ratios. */
    LEVELS("levels"),
    /** Percentages of a whole, from 0 to 100. */
    PERCENTAGES("percentages"),
    /** Rates of growth, which have no growth of their own that means anything. */
    GROWTH_RATES("growth rates"),
    /** 1 for yes, and anything else for no. */
    BINARY("yes or no");

    private final String words;

    SeriesKind(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
