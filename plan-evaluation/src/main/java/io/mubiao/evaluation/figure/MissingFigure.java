package io.mubiao.evaluation.figure;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A figure that a verdict would need. */
@Value.Immutable
public abstract class MissingFigure implements Serializable {
    MissingFigure() {}

    /** Of what. */
    public abstract IndicatorId indicator();

    /** Where. */
    public abstract AreaId area();

    /** For which whole year. */
    public abstract int year();

    /** Why there is none. */
    public abstract Reason reason();

    /** The periods of that year for which there are figures, none of which can stand for it. */
    public abstract ImmutableList<Period> reported();

    /** The counting basis that is needed, where one is known. */
    public abstract Optional<BasisId> needed();

    /** The counting bases that the year has figures of instead. */
    public abstract ImmutableList<BasisId> others();

    /**
     * For example {@code accidents 640000 2014: BASELINE_INCOMPLETE (reported: 2014-H1)}, or {@code accidents 640000 2015:
     * BASIS_BREAK (reported: 2015; on old, not new)}.
     */
    @Override
    public final String toString() {
        String periods = reported().isEmpty() ? "" : "reported: " + joined(reported());
        String bases = others().isEmpty()
                ? ""
                : "on " + joined(others())
                        + needed().map(basis -> ", not " + basis).orElse("");
        String detail =
                Stream.of(periods, bases).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
        return indicator() + " " + area() + " " + year() + ": " + reason()
                + (detail.isEmpty() ? "" : " (" + detail + ")");
    }

    private static String joined(List<?> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
