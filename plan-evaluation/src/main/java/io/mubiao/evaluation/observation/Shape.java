package io.mubiao.evaluation.observation;

/**
 * What must be known of a series to compute with its numbers, in one int. A series is plain if it has one value for each of
 * several whole years in a row and all of them name the same counting basis, or none.
 */
final class Shape {
    /** More digits after the point than this are not kept in a long. */
    static final int MOST_PLACES = 18;
    /** A number of more bits than this is not kept in a long. */
    static final int MOST_BITS = 62;
    /** More counting bases than this are not told apart. */
    static final int MOST_BASES = (1 << 9) - 1;

    /** Millions of such numbers make a sum that fits. */
    private static final int MOST_BITS_TOGETHER = 40;

    private static final int EPOCH = 1900;
    private static final int NEGATIVE = 1 << 29;
    private static final int PLAIN = 1 << 30;

    private Shape() {}

    /** The shape of a series that is not plain. */
    static int of(int scale) {
        return scale;
    }

    /**
     * The shape of a plain series.
     *
     * @param scale how many digits of a number stand after the point, at most 18
     * @param bits how many bits the largest magnitude has, at most 62
     * @param firstYear 1900 to 2200
     * @param basis 0 for none, or the place of the counting basis and 1, at most 511
     * @param negative whether a number is below 0
     */
    static int plain(int scale, int bits, int firstYear, int basis, boolean negative) {
        return PLAIN | (negative ? NEGATIVE : 0) | (basis << 20) | ((firstYear - EPOCH) << 11) | (bits << 5) | scale;
    }

    static boolean plain(int shape) {
        return (shape & PLAIN) != 0;
    }

    static int scale(int shape) {
        return shape & 31;
    }

    static int bits(int shape) {
        return (shape >> 5) & 63;
    }

    /**
     * Whether two shapes are plain, of small numbers, and differ in nothing but their bits; the larger of such is the one with
     * more bits. One with large numbers is like no other, so that the others can be added up.
     */
    static boolean alike(int one, int other) {
        return plain(one)
                && ((one ^ other) & ~(63 << 5)) == 0
                && Math.max(bits(one), bits(other)) <= MOST_BITS_TOGETHER;
    }

    static int firstYear(int shape) {
        return ((shape >> 11) & 511) + EPOCH;
    }

    static int basis(int shape) {
        return (shape >> 20) & 511;
    }

    static boolean negative(int shape) {
        return (shape & NEGATIVE) != 0;
    }
}
