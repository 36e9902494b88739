package io.mubiao.evaluation.method.composite.normalisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The normalisations that need no parameters. The ranks are counted upwards: the lowest value has rank 1, and more is
 * better. Values that are alike share the lowest of their ranks, and missing values have none. Their cost is that of sorting.
 */
public enum StandardNormalisation implements Normalisation {
    /** One more than the number of values that are lower; as {@code n_rank} of COINr. */
    RANK,
    /** The number of values that are lower; as {@code n_borda} of COINr. */
    BORDA,
    /**
     * The share of the other values that are lower: (rank − 1) / (n − 1), from 0 to 1; as {@code n_prank} of COINr. Refused if
     * fewer than two values are there.
     */
    PERCENT_RANK,
    /**
     * 1 less the distance to the highest value in units of the range: 1 − (max − x) / (max − min), from 0 to 1; as {@code
     * n_dist2max} of COINr. The same numbers as {@link MinMax} onto 0 to 1. Refused if no two values differ.
     */
    DISTANCE_TO_MAXIMUM;

    private static final Figure ONE = Figure.of(1);

    @Override
    public Answer<Values> scores(Values values) {
        return switch (this) {
            case RANK -> Answer.of(lower(values).each(ONE::plus));
            case BORDA -> Answer.of(lower(values));
            case PERCENT_RANK -> percentRank(values);
            case DISTANCE_TO_MAXIMUM -> distanceToMaximum(values);
        };
    }

    /** For each value the number of those that are lower. */
    private static Values lower(Values values) {
        return values.each(new Lower(values)::than);
    }

    private static Answer<Values> percentRank(Values values) {
        int n = values.available().size();
        if (n < 2) {
            return Answer.refused(
                    RefusalReason.TOO_FEW_POINTS,
                    "values: " + n + " of " + values.size() + " are there, at least 2 must be");
        }
        Figure others = Figure.of(n - 1L);
        return Answer.of(lower(values).each(lower -> lower.over(others)));
    }

    private static Answer<Values> distanceToMaximum(Values values) {
        return Extremes.apart(values)
                .map(extremes -> values.each(
                        value -> ONE.minus(extremes.most().minus(value).over(extremes.range()))));
    }

    /** How many of the available values are lower than a value among them. */
    private static final class Lower {
        private final ImmutableMap<Figure, Figure> counts;

        Lower(Values values) {
            ImmutableList<Figure> sorted = Ordering.natural().immutableSortedCopy(values.available());
            Map<Figure, Figure> first = new HashMap<>();
            for (int i = 0; i < sorted.size(); i++) {
                first.putIfAbsent(sorted.get(i), Figure.of(i));
            }
            this.counts = ImmutableMap.copyOf(first);
        }

        Figure than(Figure value) {
            return Objects.requireNonNull(counts.get(value));
        }
    }
}
