package io.mubiao.evaluation.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedMap;
import io.mubiao.evaluation.ReferenceTable.Row;
import io.mubiao.plan.value.Decimal;
import java.util.List;

/** Assertions on results, and what rows of references ask. */
final class Numbers {
    private Numbers() {}

    /** Holds a number against a reference, with a tolerance that is relative, and absolute below 1e-3. */
    static void close(double actual, double reference, double tolerance) {
        assertThat(actual).isCloseTo(reference, within(tolerance * Math.max(Math.abs(reference), 1e-3)));
    }

    static double value(ProgressResult result) {
        return result.value().orElseThrow().value();
    }

    static double other(ProgressResult result, String label) {
        return result.others().stream()
                .filter(measure -> measure.label().equals(label))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** Values of consecutive years up to the last. */
    static ImmutableSortedMap<Integer, Decimal> upTo(int last, List<Decimal> values) {
        ImmutableSortedMap.Builder<Integer, Decimal> points = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < values.size(); i++) {
            points.put(last - values.size() + 1 + i, values.get(i));
        }
        return points.build();
    }

    static Direction direction(Row row) {
        return row.text("direction").equals("increase") ? Direction.INCREASE : Direction.DECREASE;
    }
}
