package io.mubiao.evaluation.observation;

/**
 * A window on the figures of plain series that are alike: one for each of several whole years in a row, as whole numbers of the
 * same scale. It is the way to judge many series without an object for each figure: a window is made once and shown series
 * after series, or many at a time. Not safe to share between threads.
 */
public final class YearNumbers {
    /** The most digits after the point. */
    public static final int MOST_PLACES = Shape.MOST_PLACES;
    /** The most bits of a magnitude. */
    public static final int MOST_BITS = Shape.MOST_BITS;

    private long[] numbers = {};
    private int first;
    private int years;
    private int series;
    private int shape;

    /** A window that shows nothing. */
    public YearNumbers() {}

    /** Shows so many series, one after the other from a first number on, by a shape that has the most bits of them. */
    void show(long[] newNumbers, int newFirst, int newYears, int newSeries, int newShape) {
        numbers = newNumbers;
        first = newFirst;
        years = newYears;
        series = newSeries;
        shape = newShape;
    }

    /** How many series are shown. */
    public int series() {
        return series;
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

    /** The same of one of several series. */
    public int bits(int at) {
        long largest = 0;
        for (int i = first + at * years; i < first + (at + 1) * years; i++) {
            largest = Math.max(largest, Math.abs(numbers[i]));
        }
        return Long.SIZE - Long.numberOfLeadingZeros(largest);
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

    /**
     * The figure of a year that has one.
     *
     * @param at which of the series
     */
    public long number(int at, int year) {
        return numbers[first + at * years + year - firstYear()];
    }

    /**
     * Adds so many series to totals, from one on; they may overflow if their {@link #bits()} allow.
     *
     * @param totals of years from a first one on, all of which have figures
     * @param factor what each figure counts in the scale of the totals
     */
    void addTo(long[] totals, int totalYears, int firstTotal, int from, int count, long factor) {
        int row = first + from * years + firstTotal - firstYear();
        int end = row + count * years;
        // Four at a time, since totals have to be written back as often as they are added to.
        for (; row + 4 * years <= end; row += 4 * years) {
            for (int i = row; i < row + totalYears; i++) {
                long four = numbers[i] + numbers[i + years] + numbers[i + 2 * years] + numbers[i + 3 * years];
                totals[i - row] += four * factor;
            }
        }
        for (; row < end; row += years) {
            for (int i = row; i < row + totalYears; i++) {
                totals[i - row] += numbers[i] * factor;
            }
        }
    }

    /**
     * The sum of so many figures of a series, one after the other; it may overflow if {@link #bits()} allow.
     *
     * @param at which of the series
     * @param skipped how many years before those of the sum it has figures of
     */
    public long sum(int at, int skipped, int count) {
        int from = first + at * years + skipped;
        // The last year and the five before are what most is said of, and too few for a loop to pay.
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
