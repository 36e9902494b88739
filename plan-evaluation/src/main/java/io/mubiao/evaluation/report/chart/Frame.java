package io.mubiao.evaluation.report.chart;

import io.mubiao.plan.value.YearRange;

/**
 * Where years and figures lie on a chart.
 *
 * @param years the years shown, each in the middle of a column of its own
 * @param axis the axis of the figures
 */
record Frame(YearRange years, ValueAxis axis) {
    static final int WIDTH = 720;
    static final int HEIGHT = 330;
    static final double LEFT = 84;
    static final double RIGHT = 600;
    static final double TOP = 46;
    static final double BOTTOM = 262;

    /** The width of the column of one year. */
    double column() {
        return (RIGHT - LEFT) / years.length();
    }

    double x(double year) {
        return LEFT + (year - years.from() + 0.5) * column();
    }

    double y(double value) {
        return BOTTOM - axis.share(value) * (BOTTOM - TOP);
    }

    Point at(double year, double value) {
        return new Point(x(year), y(value));
    }
}
