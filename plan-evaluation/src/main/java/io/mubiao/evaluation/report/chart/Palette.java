package io.mubiao.evaluation.report.chart;

/** The colours of charts: dark enough on white for text (4.5 to 1), and never the only mark of anything. */
final class Palette {
    static final String INK = "#1f2933";
    static final String SOFT = "#52606d";
    static final String GRID = "#d9dee3";
    static final String FIGURE = "#1d4f91";
    static final String REQUIRED = "#a33a00";
    static final String BASE = "#e4e9f2";
    static final String OTHER = "#6b4e9b";

    private Palette() {}
}
