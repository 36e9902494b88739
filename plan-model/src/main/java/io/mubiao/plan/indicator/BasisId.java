package io.mubiao.plan.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.mubiao.plan.value.Ids;
import java.io.Serializable;

/**
 * Identifies a counting basis within a plan.
 *
 * @param value lower-case letters, digits and single hyphens, such as {@code from-2016}
 */
public record BasisId(@JsonValue String value) implements Comparable<BasisId>, Serializable {
    public BasisId {
        Ids.check("Counting basis", value);
    }

    /** Makes the id, or refuses it with {@link IllegalArgumentException}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BasisId of(String value) {
        return new BasisId(value);
    }

    /** Written out, since many are compared: what a record makes of itself takes longer to start and to run. */
    @Override
    public boolean equals(Object other) {
        return other instanceof BasisId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(BasisId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
