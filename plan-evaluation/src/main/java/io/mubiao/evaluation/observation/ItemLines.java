package io.mubiao.evaluation.observation;

import java.util.Arrays;

/** The lines of items, of which nearly all are on the line after the item before. */
final class ItemLines {
    private int size;
    private int next;
    /** The items that are on another line than that, and their lines. */
    private int[] items = new int[16];

    private int[] lines = new int[16];
    private int steps;

    /** Adds the line of the next item. */
    void add(int line) {
        if (size == 0 || line != next) {
            if (steps == items.length) {
                items = Arrays.copyOf(items, 2 * steps);
                lines = Arrays.copyOf(lines, 2 * steps);
            }
            items[steps] = size;
            lines[steps] = line;
            steps++;
        }
        size++;
        next = line + 1;
    }

    int of(int item) {
        int found = Arrays.binarySearch(items, 0, steps, item);
        int step = found < 0 ? -found - 2 : found;
        return lines[step] + item - items[step];
    }
}
