package io.mubiao.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;

/**
 * Elements of one kind, by their ids.
 *
 * @param all the elements in order
 * @param id what tells one from another
 */
record Elements<T, I>(ImmutableList<T> all, Function<T, I> id) {
    /** The first element of that id. */
    Optional<T> find(I wanted) {
        for (T element : all) {
            if (id.apply(element).equals(wanted)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The elements with another one in the place of that of its id, or as they are if there is none. */
    ImmutableList<T> replace(T other) {
        I wanted = id.apply(other);
        return all.stream()
                .map(element -> id.apply(element).equals(wanted) ? other : element)
                .collect(ImmutableList.toImmutableList());
    }
}
