package io.mubiao.plan.indicator;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What is measured. */
@Value.Immutable
@JsonDeserialize(builder = Indicator.Builder.class)
public interface Indicator extends WithIndicator, Serializable {
    /** Its identity within the plan. */
    IndicatorId id();

    /** Its name, as the plan writes it where the plan names it. */
    Text name();

    /** The sort of its figures. */
    IndicatorKind kind();

    /** The unit of its figures. */
    Unit unit();

    /**
     * How figures of parts make that of the whole. A ratio is always NONE, as its terms are what adds up, and a stage is
     * always a STOCK; where it is not said, a count is a FLOW and an amount NONE.
     */
    @Value.Default
    default Accumulation accumulation() {
        return switch (kind()) {
            case COUNT -> Accumulation.FLOW;
            case STAGE -> Accumulation.STOCK;
            case AMOUNT, RATIO -> Accumulation.NONE;
        };
    }

    /** How it is formed: present exactly for a {@link IndicatorKind#RATIO}. */
    Optional<Ratio> ratio();

    /** Stages in order, at least two, exactly for a {@link IndicatorKind#STAGE}; a figure is a position, from 0. */
    ImmutableList<Text> stages();

    /**
     * The counting bases that its figures may belong to, in order of time; empty where the plan knows of none. A figure
     * that names no basis belongs to the one in force at the end of its period.
     */
    ImmutableList<BasisId> countingBases();

    /** What the text leaves open about what is measured, and how it is settled here. */
    Optional<Text> remark();

    /** Refuses parts that do not fit the kind. */
    @Value.Check
    default void check() {
        if (ratio().isPresent() != (kind() == IndicatorKind.RATIO)) {
            throw new IllegalArgumentException(
                    "Indicator '" + id() + "' of kind " + kind() + " must have a ratio exactly if its kind is RATIO");
        }
        if ((kind() == IndicatorKind.RATIO && accumulation() != Accumulation.NONE)
                || (kind() == IndicatorKind.STAGE && accumulation() != Accumulation.STOCK)) {
            throw new IllegalArgumentException("Indicator '" + id() + "' of kind " + kind()
                    + " must accumulate as NONE for a RATIO and as STOCK for a STAGE, and not as " + accumulation());
        }
        if (kind() == IndicatorKind.STAGE ? stages().size() < 2 : !stages().isEmpty()) {
            throw new IllegalArgumentException("Indicator '" + id() + "' of kind " + kind()
                    + " must have two or more stages exactly if its kind is STAGE, and has "
                    + stages().size());
        }
    }

    /** One line for a person. */
    default String shown() {
        return id() + ": " + name().chinese() + " (" + unit().name().chinese() + ", " + kind() + ")";
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Indicator}. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
