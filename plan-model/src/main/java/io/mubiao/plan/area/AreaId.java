package io.mubiao.plan.area;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.mubiao.plan.value.Ids;
import java.io.Serializable;

/**
 * Identifies an area within a plan's tree of areas; for China the GB/T 2260 code.
 *
 * @param value lower-case letters, digits and single hyphens, such as {@code 640100}
 */
public record AreaId(@JsonValue String value) implements Comparable<AreaId>, Serializable {
    public AreaId {
        Ids.check("Area", value);
    }

    /** Makes the id, or refuses it with {@link IllegalArgumentException}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AreaId of(String value) {
        return new AreaId(value);
    }

    /** Written out, since many are compared: what a record makes of itself takes longer to start and to run. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AreaId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(AreaId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
