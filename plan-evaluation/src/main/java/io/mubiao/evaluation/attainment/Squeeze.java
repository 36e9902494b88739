package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;

/**
 * How much of a tree is printed.
 *
 * @param textLines the lines that the words of a step may take
 * @param formulaLines the lines that a formula may take
 * @param list the steps of a list that are shown
 * @param nested the steps of a list within a list that are shown
 */
record Squeeze(int textLines, int formulaLines, int list, int nested) {
    /** From all of it to almost nothing. */
    static final ImmutableList<Squeeze> ALL = ImmutableList.of(
            new Squeeze(9, 9, Integer.MAX_VALUE, Integer.MAX_VALUE),
            new Squeeze(9, 4, Integer.MAX_VALUE, 4),
            new Squeeze(2, 2, Integer.MAX_VALUE, 2),
            new Squeeze(1, 2, Integer.MAX_VALUE, 1),
            new Squeeze(1, 2, 12, 0),
            new Squeeze(1, 2, 8, 0),
            new Squeeze(1, 2, 6, 0),
            new Squeeze(1, 1, 5, 0),
            new Squeeze(1, 1, 4, 0),
            new Squeeze(1, 1, 3, 0),
            new Squeeze(1, 1, 2, 0),
            new Squeeze(1, 1, 1, 0));
}
