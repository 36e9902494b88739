package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.mubiao.evaluation.figure.Datum;
import io.mubiao.evaluation.figure.Derivation;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Reading;
import java.util.stream.Stream;

/** Finds the figures that a judgement rests on: of a ratio its value, or its terms where these were used. */
final class Inputs {
    private Inputs() {}

    static ImmutableList<Input> of(Judgement judgement, Reading reading) {
        boolean basePooled =
                reading.baseline().map(Baseline::averaging).stream().anyMatch(Averaging.POOLED::equals);
        boolean pooled = reading.assessment().averaging() == Averaging.POOLED;
        return Stream.concat(of(judgement.baseData(), basePooled), of(judgement.data(), pooled))
                .collect(ImmutableSet.toImmutableSet())
                .asList();
    }

    private static Stream<Input> of(ImmutableList<Datum> data, boolean pooled) {
        return data.stream().flatMap(datum -> of(datum, pooled));
    }

    private static Stream<Input> of(Datum datum, boolean asTerms) {
        boolean terms = asTerms || (datum.terms().isPresent() && datum.derivation() != Derivation.REPORTED);
        return Stream.concat(
                datum.sources().stream().flatMap(source -> of(source, terms)),
                datum.parts().stream().flatMap(part -> of(part, terms)));
    }

    private static Stream<Input> of(Observation source, boolean terms) {
        boolean inTerms =
                source.numerator().isPresent() && (terms || source.value().isEmpty());
        return (inTerms ? Stream.of(Part.NUMERATOR, Part.DENOMINATOR) : Stream.of(Part.VALUE))
                .map(part -> new Input(source, part));
    }
}
