package io.mubiao.evaluation.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The types whose elements stand in columns. */
final class ListedTypes {
    private static final ImmutableList<ListedType<?>> ALL = Stream.of(ListedOfPlans.TYPES, ListedOfResults.TYPES)
            .flatMap(List::stream)
            .collect(ImmutableList.toImmutableList());

    private ListedTypes() {}

    /** The table of these elements, at least one; empty where they are not all of one of the types. */
    static Optional<ImmutableList<String>> lines(List<?> elements) {
        return ALL.stream().flatMap(type -> type.lines(elements).stream()).findFirst();
    }
}
