package io.mubiao.evaluation.report.chart;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The axis of the figures.
 *
 * @param from its lower end
 * @param to its upper end, above the lower one
 * @param step the distance between two ticks
 */
record ValueAxis(double from, double to, double step) {
    private static final int TICKS = 5;
    /** A range that is narrower than this share of its figures may begin elsewhere than at 0, where that is allowed. */
    private static final double NARROW = 0.1;

    private static final double[] STEPS = {1, 2, 5, 10};

    /**
     * An axis over all the values, 0 included.
     *
     * @param values finite numbers
     */
    static ValueAxis fromZero(List<Double> values) {
        return rounded(Math.min(0, least(values)), Math.max(0, most(values)));
    }

    /** An axis over all the values, from 0 unless they differ by little. */
    static ValueAxis free(List<Double> values) {
        double range = most(values) - least(values);
        double size = Math.max(Math.abs(most(values)), Math.abs(least(values)));
        return range > 0 && range < size * NARROW ? rounded(least(values), most(values)) : fromZero(values);
    }

    /** An axis of stages. */
    static ValueAxis ofStages(int stages) {
        return new ValueAxis(0, stages - 1.0, 1);
    }

    private static ValueAxis rounded(double low, double high) {
        double top = high > low ? high : low + 1;
        double raw = (top - low) / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = power;
        for (double nice : STEPS) {
            if (nice * power >= raw) {
                step = nice * power;
                break;
            }
        }
        return new ValueAxis(Math.floor(low / step) * step, Math.ceil(top / step) * step, step);
    }

    private static double least(List<Double> values) {
        return values.stream().mapToDouble(value -> value).min().orElse(0);
    }

    private static double most(List<Double> values) {
        return values.stream().mapToDouble(value -> value).max().orElse(0);
    }

    boolean beginsAtZero() {
        return from <= 0;
    }

    /** The ticks from the lower end to the upper one. */
    ImmutableList<Double> ticks() {
        ImmutableList.Builder<Double> ticks = ImmutableList.builder();
        long count = Math.round((to - from) / step);
        for (long i = 0; i <= count; i++) {
            ticks.add((Math.round(from / step) + i) * step);
        }
        return ticks.build();
    }

    /** Where a value lies between the ends: 0 at the lower, 1 at the upper one. */
    double share(double value) {
        return (value - from) / (to - from);
    }
}
