package io.mubiao.evaluation.figure;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.option.Bridge;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.value.Language;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The figure of one indicator in one area for one whole year, on one counting basis, and how it came about. */
@Value.Immutable
public interface Datum extends Serializable {
    /** What was measured. */
    IndicatorId indicator();

    /** Where. */
    AreaId area();

    /** For which whole year. */
    int year();

    /**
     * The figure in the unit of the indicator; empty only for a ratio whose denominator is 0: it is none, but its terms count in
     * a pool of years or areas.
     */
    Optional<Figure> value();

    /** The terms of a ratio, where they are known. */
    Optional<Terms> terms();

    /** The counting basis, where one is known. */
    Optional<BasisId> basis();

    /** How it came about. */
    Derivation derivation();

    /** The observations it was taken from directly, in order of time; none for what comes from {@link #parts()}. */
    ImmutableList<Observation> sources();

    /** The figures it was formed from: of the areas below, or of the other counting basis. */
    ImmutableList<Datum> parts();

    /** The bridge it was carried over. */
    Optional<Bridge> bridge();

    /** The areas below that a partial roll-up had to leave out. */
    ImmutableList<AreaId> areasLeftOut();

    /** Every observation it rests on, in the order of its parts. */
    default ImmutableList<Observation> observations() {
        ImmutableList.Builder<Observation> all = ImmutableList.builder();
        all.addAll(sources());
        for (Datum part : parts()) {
            all.addAll(part.observations());
        }
        return all.build();
    }

    /** It and everything it was formed from. */
    default Stream<Datum> tree() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Datum::tree));
    }

    /** One line for a person. */
    default String shown() {
        return indicator() + " " + area() + " " + year() + ": "
                + value().map(Figure::shown).orElse("no figure, denominator 0")
                + basis().map(name -> " on " + name).orElse("") + ", "
                + derivation().label().in(Language.ENGLISH);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Datum}. */
    final class Builder extends ImmutableDatum.Builder {
        Builder() {}
    }
}
