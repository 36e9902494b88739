package io.mubiao.evaluation.event;

import io.mubiao.plan.value.Ids;
import java.io.Serializable;

/**
 * Says of which kind an event is: of which branch, trade or sort.
 *
 * @param value lower-case letters, digits and single hyphens, such as {@code coal-mining}
 */
public record EventKind(String value) implements Comparable<EventKind>, Serializable {
    public EventKind {
        Ids.check("Event kind", value);
    }

    /** Makes the id, or refuses it with {@link IllegalArgumentException}. */
    public static EventKind of(String value) {
        return new EventKind(value);
    }

    @Override
    public int compareTo(EventKind other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
