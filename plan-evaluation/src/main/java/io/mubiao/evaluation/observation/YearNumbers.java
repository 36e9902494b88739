package io.mubiao.evaluation.observation;

/**
 * A window on the figures of a plain series: one for each of several whole years in a row, as whole numbers of the same
 * scale. It is the way to judge many series without an object for each figure: a window is made once and shown series after
 * series. Not safe to share between threads.
 */
public final class YearNumbers {
    /** The most digits after the point. */
    public static final int MOST_PLACES = Shape.MOST_PLACES;
    /** The most bits of a magnitude. */
    public static final int MOST_BITS = Shape.MOST_BITS;

    private long[] numbers = {};
    private int first;
    private int years;
    private int shape;

    /** A window that shows nothing. */
    public YearNumbers() {}

    void show(long[] newNumbers, int newFirst, int newYears, int newShape) {
        numbers = newNumbers;
        first = newFirst;
        years = newYears;
        shape = newShape;
    }

    static long kind(int years, int shape) {
        return ((long) years << Integer.SIZE) | Shape.withoutBits(shape);
    }

    /** The same for series that differ in nothing but their numbers and {@link #bits()}. */
    public long kind() {
        return kind(years, shape);
    }

    /** How many digits of each number stand after the point, from 0 to 18. */
    public int scale() {
        return Shape.scale(shape);
    }

    /** What 1 is in a scale. */
    public static long unit(int scale) {
        return SeriesWriter.power(scale);
    }

    /** How many bits the largest magnitude has, at most 62. */
    public int bits() {
        return Shape.bits(shape);
    }

    /** The first year that has a figure. */
    public int firstYear() {
        return Shape.firstYear(shape);
    }

    /** The last year that has a figure. */
    public int lastYear() {
        return Shape.firstYear(shape) + years - 1;
    }

    /** Which counting basis all figures name: 0 for none, else its place among {@link Observations#bases()} and 1. */
    public int basis() {
        return Shape.basis(shape);
    }

    /** Whether a figure is below 0. */
    public boolean negative() {
        return Shape.negative(shape);
    }

    /** The figure of a year that has one. */
    public long number(int year) {
        return numbers[first + year - firstYear()];
    }

    /** Adds the figures of so many years to totals of them, each times a factor. */
    void addTo(long[] totals, int from, int count, long factor) {
        int offset = first + from - firstYear();
        for (int i = 0; i < count; i++) {
            totals[i] += numbers[offset + i] * factor;
        }
    }

    /** The sum over a range of years that have figures; it may overflow, if {@link #bits()} allow. */
    public long sum(int from, int to) {
        int offset = first - firstYear();
        return sum(numbers, offset + from, to - from + 1);
    }

    /** The last year and the five before are what most is said of, and too few for a loop to pay. */
    static long sum(long[] numbers, int from, int count) {
        if (count == 1) {
            return numbers[from];
        }
        if (count == 5) {
            return numbers[from] + numbers[from + 1] + numbers[from + 2] + numbers[from + 3] + numbers[from + 4];
        }
        long sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += numbers[i];
        }
        return sum;
    }
}
