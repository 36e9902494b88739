/**
 * Charts as SVG: {@link io.mubiao.evaluation.report.chart.TrajectoryChart}. Axes do not lie: counts and rates begin at 0, years
 * stand at their true distance, and a year without a figure is a gap in the line.
 */
@NullMarked
package io.mubiao.evaluation.report.chart;

import org.jspecify.annotations.NullMarked;
