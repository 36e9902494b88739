package io.mubiao.evaluation.report.chart;

/** A place on a chart, in user units from its upper left corner. */
record Point(double x, double y) {
    Point right(double by) {
        return new Point(x + by, y);
    }

    Point down(double by) {
        return new Point(x, y + by);
    }
}
