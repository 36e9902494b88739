package io.mubiao.plan.value;

import java.util.Arrays;

/** Offsets of a text, to be counted between two others. */
public final class Starts {
    private final int[] sorted;

    private Starts(int[] sorted) {
        this.sorted = sorted;
    }

    /** The offsets, in any order. */
    public static Starts of(int... offsets) {
        int[] sorted = offsets.clone();
        Arrays.sort(sorted);
        return new Starts(sorted);
    }

    /** How many there are from one offset on and before another. */
    public int count(int from, int to) {
        return Math.max(0, before(to) - before(from));
    }

    /** The first one behind an offset; the greatest number if there is none. */
    public int next(int offset) {
        int at = offset == Integer.MAX_VALUE ? sorted.length : before(offset + 1);
        return at < sorted.length ? sorted[at] : Integer.MAX_VALUE;
    }

    /** How many are smaller. */
    private int before(int offset) {
        int at = Arrays.binarySearch(sorted, offset);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && sorted[at - 1] == offset) {
            at--;
        }
        return at;
    }
}
