package io.mubiao.evaluation.statistics;

import io.mubiao.evaluation.text.NumberText;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Values at different times, in order of time, each with a number beside it: a weight or an exposure. The arrays that it
 * was made from are not kept, and 0 has no sign.
 */
final class Points implements Serializable {
    private static final long serialVersionUID = 1L;

    private final double[] times;
    private final double[] values;
    private final double[] beside;

    private Points(double[] times, double[] values, double[] beside) {
        this.times = times;
        this.values = values;
        this.beside = beside;
    }

    /** Points with a 1 beside each. */
    static Answer<Points> of(double[] times, double[] values, int least) {
        double[] ones = new double[values.length];
        Arrays.fill(ones, 1);
        return of(times, values, "one", ones, least);
    }

    /** Points with other numbers beside them, of that name. */
    static Answer<Points> of(double[] times, double[] values, String name, double[] beside, int least) {
        if (values.length != times.length) {
            return unequal("values", values, times);
        }
        if (beside.length != times.length) {
            return unequal(name + "s", beside, times);
        }
        for (int i = 0; i < times.length; i++) {
            if (!Double.isFinite(times[i])) {
                return infinite("time " + times[i]);
            }
            if (!Double.isFinite(values[i])) {
                return infinite("value " + values[i] + " at time " + NumberText.inFull(times[i]));
            }
            if (!Double.isFinite(beside[i])) {
                return infinite(name + " " + beside[i] + " at time " + NumberText.inFull(times[i]));
            }
        }
        if (times.length < least) {
            return Answer.refused(
                    RefusalReason.TOO_FEW_POINTS, "points " + times.length + " must be at least " + least);
        }
        return inOrder(times, values, beside);
    }

    private static Answer<Points> infinite(String number) {
        return Answer.refused(RefusalReason.NOT_FINITE, number + " must be finite");
    }

    private static Answer<Points> unequal(String name, double[] numbers, double[] times) {
        return Answer.refused(
                RefusalReason.UNEQUAL_LENGTHS,
                name + " " + numbers.length + " must be as many as times " + times.length);
    }

    private static Answer<Points> inOrder(double[] times, double[] values, double[] beside) {
        int[] order = IntStream.range(0, times.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> times[i] + 0.0))
                .mapToInt(i -> i)
                .toArray();
        Points points = new Points(picked(times, order), picked(values, order), picked(beside, order));
        for (int i = 1; i < order.length; i++) {
            if (points.time(i - 1) == points.time(i)) {
                return Answer.refused(
                        RefusalReason.DUPLICATE_TIME,
                        "time " + NumberText.inFull(points.time(i)) + " must have one value");
            }
        }
        return Answer.of(points);
    }

    /** The numbers in that order; a negative 0 becomes 0, so that alike means equal and sorts as equal. */
    private static double[] picked(double[] numbers, int[] order) {
        return Arrays.stream(order).mapToDouble(i -> numbers[i] + 0.0).toArray();
    }

    /** The same points with the logarithms of their values. */
    Points withLogarithms() {
        return new Points(times, Arrays.stream(values).map(Math::log).toArray(), beside);
    }

    /** How many. */
    int size() {
        return times.length;
    }

    /** The time of the i-th in order of time, from 0. */
    double time(int i) {
        return times[i];
    }

    /** Its value. */
    double value(int i) {
        return values[i];
    }

    /** The number beside it. */
    double beside(int i) {
        return beside[i];
    }

    /** All times, for the caller to keep. */
    double[] times() {
        return times.clone();
    }

    /** All values, for the caller to keep. */
    double[] values() {
        return values.clone();
    }
}
