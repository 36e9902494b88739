package io.mubiao.evaluation.statistics;

/** What a test for trend says at a level of significance. That there is no trend cannot be found. */
public enum TrendFinding {
    /** The values rise, more than chance explains at this level. */
    TREND_UP("a rise beyond chance"),
    /** The values fall, more than chance explains at this level. */
    TREND_DOWN("a fall beyond chance"),
    /** The points could have shown a trend at this level, and did not. There may be one all the same. */
    NO_TREND_SHOWN("no trend shown, though there may be one"),
    /**
     * No order of these values could show a trend at this level: the points are too few, or too many of their values are
     * alike.
     */
    TOO_FEW_POINTS("too few points to tell");

    private final String text;

    TrendFinding(String text) {
        this.text = text;
    }

    /** The finding in words. */
    public String text() {
        return text;
    }
}
