package io.mubiao.evaluation.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** Elements of a type, and the columns that they stand in. */
record ListedType<T>(Class<T> type, Columns<T> columns) {
    @SafeVarargs
    static <T> ListedType<T> of(Class<T> type, Column<T>... columns) {
        ImmutableList.Builder<Column<T>> all = ImmutableList.builder();
        for (Column<T> column : columns) {
            all.add(column);
        }
        return new ListedType<>(type, new Columns<>(all.build()));
    }

    /** The table of the elements; empty if one of them is of another type. */
    Optional<ImmutableList<String>> lines(List<?> elements) {
        return elements.stream().allMatch(type::isInstance)
                ? Optional.of(columns.lines(elements.stream().<T>map(type::cast).toList()))
                : Optional.empty();
    }
}
