package io.mubiao.evaluation.figure;

import io.mubiao.evaluation.figure.PlainFigures.Sort;
import io.mubiao.evaluation.observation.YearNumbers;
import io.mubiao.evaluation.observation.YearTotals;

/** What areas right below one come to, added in any order. Not safe to share between threads. */
final class SumBelow {
    private final YearTotals totals = new YearTotals();
    private int areas;
    private int silent;
    private boolean plain = true;

    /** Adds an area; its figures are shown if they are plain. */
    void add(Sort sort, YearNumbers window) {
        if (sort == Sort.PLAIN) {
            add(window, 0, 1);
        } else {
            areas++;
            silent += sort == Sort.NOTHING ? 1 : 0;
            plain &= sort == Sort.NOTHING;
        }
    }

    /** Adds areas with plain figures: so many of those that are shown, from one on. */
    void add(YearNumbers window, int from, int count) {
        areas += count;
        plain = plain && totals.add(window, from, count);
    }

    /** Adds what other areas come to. */
    void add(SumBelow other) {
        YearNumbers window = new YearNumbers();
        plain = plain && other.plain && (!other.totals.show(window) || totals.add(window, 0, 1));
        areas += other.areas;
        silent += other.silent;
    }

    /** Whether all areas are plain and on one counting basis, and then shows their totals; or have nothing. */
    Sort show(YearNumbers window) {
        if (plain && silent == areas) {
            return Sort.NOTHING;
        }
        return plain && silent == 0 && totals.show(window) ? Sort.PLAIN : Sort.OTHER;
    }
}
