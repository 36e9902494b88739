package io.mubiao.plan.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.mubiao.plan.value.Ids;
import java.io.Serializable;

/**
 * Identifies an indicator within a plan.
 *
 * @param value lower-case letters, digits and single hyphens, such as {@code coal-death-rate}
 */
public record IndicatorId(@JsonValue String value) implements Comparable<IndicatorId>, Serializable {
    public IndicatorId {
        Ids.check("Indicator", value);
    }

    /** Makes the id, or refuses it with {@link IllegalArgumentException}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IndicatorId of(String value) {
        return new IndicatorId(value);
    }

    /** Written out, since many are compared: what a record makes of itself takes longer to start and to run. */
    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
