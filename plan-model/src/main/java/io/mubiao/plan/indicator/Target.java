package io.mubiao.plan.indicator;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.OneLine;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.work.ProvisionId;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What is promised of an indicator. Requirement, baseline and assessment are independent of each other; where the text
 * allows more than one reading, all admissible ones are listed and the first is the default.
 */
@Value.Immutable
@JsonDeserialize(builder = Target.Builder.class)
public interface Target extends WithTarget, Serializable {
    /** Its identity within the plan. */
    TargetId id();

    /** The indicator that it promises something of. */
    IndicatorId indicator();

    /** The words that promise it; for a headline target its whole sentence. */
    Citation citation();

    /** The promise in English, where it has been rendered. */
    Optional<String> english();

    /** The provision whose clause covers it; empty where the text names nobody. */
    Optional<ProvisionId> provision();

    /** How binding it is. */
    Nature nature();

    /** The admissible readings, at least one; the default first. */
    ImmutableList<Reading> readings();

    /**
     * What is handed down to single areas. Where there is none, the readings hold in every area that is evaluated; where
     * there is one, they hold in the plan's own area, and other areas have what is allocated to them or nothing.
     */
    ImmutableList<Allocation> allocations();

    /** How a reader of the text found it, while nobody has confirmed it; empty for a target that an editor answers for. */
    Optional<Proposal> proposal();

    /** The promise as written, with its English rendering. */
    default Text text() {
        return Text.builder().chinese(citation().quote()).english(english()).build();
    }

    /** The reading that is judged unless another is asked for. */
    default Reading defaultReading() {
        return readings().get(0);
    }

    /** The reading of that id. */
    default Optional<Reading> reading(ReadingId id) {
        return readings().stream().filter(reading -> reading.id().equals(id)).findFirst();
    }

    /** What a figure must be, under the default reading. */
    default Requirement requirement() {
        return defaultReading().requirement();
    }

    /** What it starts from, under the default reading. */
    default Optional<Baseline> baseline() {
        return defaultReading().baseline();
    }

    /** Which figure counts, under the default reading. */
    default Assessment assessment() {
        return defaultReading().assessment();
    }

    /** The last year it is judged by, under the default reading. */
    default int deadline() {
        return assessment().deadline();
    }

    /** What is handed down to an area. */
    default Optional<Allocation> allocation(AreaId area) {
        for (Allocation allocation : allocations()) {
            if (allocation.area().equals(area)) {
                return Optional.of(allocation);
            }
        }
        return Optional.empty();
    }

    /** Refuses a target with a blank rendering or without a reading, two readings of one id, and two allocations to one area. */
    @Value.Check
    default void check() {
        if (english().isPresent() && english().get().isBlank()) {
            throw new IllegalArgumentException("Target '" + id() + "' must have an English promise that is not blank");
        }
        if (readings().isEmpty()) {
            throw new IllegalArgumentException("Target '" + id() + "' must have at least one reading");
        }
        Set<ReadingId> ids = new HashSet<>();
        for (Reading reading : readings()) {
            if (!ids.add(reading.id())) {
                throw new IllegalArgumentException("Target '" + id() + "' must have readings of different ids");
            }
        }
        Set<AreaId> areas = new HashSet<>();
        for (Allocation allocation : allocations()) {
            if (!areas.add(allocation.area())) {
                throw new IllegalArgumentException("Target '" + id() + "' must have allocations to different areas");
            }
        }
    }

    /** One line for a person. */
    default String shown() {
        return id() + ": " + OneLine.of(citation().quote(), 50) + " (" + ReadingText.of(defaultReading()) + ")";
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Target}. */
    final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
