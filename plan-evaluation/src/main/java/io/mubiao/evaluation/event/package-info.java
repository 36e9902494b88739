/**
 * What happened, an event a row, and the figures that come of it. {@link io.mubiao.evaluation.event.Statistics} say which
 * events feed which indicator, {@link io.mubiao.evaluation.event.StatisticTotals} are what they make for each area and
 * period, and {@link io.mubiao.evaluation.event.Coverage} says where the record of events is complete: only there a total
 * is a figure, and only there no event is a zero.
 *
 * <p>Start at {@link io.mubiao.evaluation.event.StatisticTotals#collector}. Totals of parts of the events merge into those of
 * the whole, in any order and grouping, without rounding; everything here is immutable, serialisable and without a state
 * of its own. So an engine of many machines can do the work, and has the result of one.
 */
@NullMarked
package io.mubiao.evaluation.event;

import org.jspecify.annotations.NullMarked;
