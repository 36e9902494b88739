package io.mubiao.evaluation.figure;

import io.mubiao.evaluation.figure.PlainFigures.Sort;
import io.mubiao.evaluation.observation.YearNumbers;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator comes to over the areas right below others, added part by part in any order. Safe to share between
 * threads; a {@link Part} is not.
 */
public final class SumsBelow {
    private final AreasBelow below;
    private final @Nullable SumBelow[] sums;

    /** Sums of nothing yet. */
    public SumsBelow(AreasBelow below) {
        this.below = below;
        this.sums = new SumBelow[below.innerAreas()];
    }

    /** Something to add areas with. */
    public Part part() {
        return new Part();
    }

    /** What was added of an area; null if nothing was. */
    @Nullable
    SumBelow of(int area) {
        int at = below.innerAt(area);
        return at < 0 ? null : sums[at];
    }

    private synchronized void add(int inner, SumBelow part) {
        SumBelow known = sums[inner];
        if (known == null) {
            sums[inner] = part;
        } else {
            known.add(part);
        }
    }

    /** Areas whose figures are added, best those right below one after those right below another. To be closed. */
    public final class Part implements AutoCloseable {
        private int parent = -1;
        private SumBelow sum = new SumBelow();

        /** Adds an area, whose figures are shown if they are plain. */
        public void add(int area, Sort sort, YearNumbers window) {
            if (turnTo(below.parentAt(area))) {
                sum.add(sort, window);
            }
        }

        /** Adds areas, from one on, whose plain figures are shown. */
        public void add(int[] areas, int from, YearNumbers window) {
            int count;
            for (int i = 0; i < window.series(); i += count) {
                int above = below.parentAt(areas[from + i]);
                count = 1;
                while (i + count < window.series() && below.parentAt(areas[from + i + count]) == above) {
                    count++;
                }
                if (turnTo(above)) {
                    sum.add(window, i, count);
                }
            }
        }

        private boolean turnTo(int above) {
            if (above != parent) {
                close();
                parent = above;
            }
            return above >= 0;
        }

        /** Hands in what was added. */
        @Override
        public void close() {
            if (parent >= 0) {
                SumsBelow.this.add(parent, sum);
                sum = new SumBelow();
                parent = -1;
            }
        }
    }
}
