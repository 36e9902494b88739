package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Datum;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.Terms;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tells how the figure of a year came about; of a figure that was told already, only what it is. */
final class DatumSteps {
    private final Names names;
    private final Set<Datum> told = new HashSet<>();

    DatumSteps(Names names) {
        this.names = names;
    }

    boolean told(Datum datum) {
        return told.contains(datum);
    }

    List<Working> of(List<Datum> data) {
        return data.stream().map(this::of).toList();
    }

    Working of(Datum datum) {
        return with(datum, title(datum));
    }

    /** The step of a datum in other words. */
    Working with(Datum datum, Text words) {
        Working.Builder step = Working.builder();
        step.result(datum.value().map(Formula::result));
        if (!told.add(datum)) {
            return step.words(Words.of("{0}（见上）", "{0} (above)", words)).build();
        }
        return step.words(datum.value().isPresent() ? words : withoutDenominator(words))
                .numbers(numbers(datum))
                .inputs(datum.sources())
                .steps(of(datum.parts()))
                .build();
    }

    private static Text withoutDenominator(Text words) {
        return Words.of("{0}；分母为零，只计入合并值", "{0}; its denominator is 0, so that it counts in the pool only", words);
    }

    /** The year of a datum and how it came about. */
    Text title(Datum datum) {
        Text year = names.of(datum.year(), datum.indicator(), datum.area());
        Text how = Words.of("{0}，{1}", "{0}, {1}", year, datum.derivation().label());
        return switch (datum.derivation()) {
            case REPORTED, FROM_PERIODS -> how;
            case FROM_AREAS -> fromAreas(datum, how);
            case BRIDGED ->
                datum.bridge()
                        .map(bridge -> Words.of(
                                "{0}：由{1}换算为{2}，依据：{3}",
                                "{0}: from {1} to {2}, by {3}", how, bridge.from(), bridge.to(), bridge.source()))
                        .orElse(how);
        };
    }

    private Text fromAreas(Datum datum, Text how) {
        Text counted = Words.of("{0}：{1}个地区", "{0}: {1}", how, datum.parts().size());
        return datum.areasLeftOut().isEmpty()
                ? counted
                : Words.of(
                        "{0}，未计入：{1}",
                        "{0}, without {1}",
                        counted,
                        Words.list(datum.areasLeftOut().stream().map(names::of).toList()));
    }

    private Optional<String> numbers(Datum datum) {
        boolean ratio = datum.terms().isPresent() && datum.value().isPresent();
        return switch (datum.derivation()) {
            case REPORTED -> ratio && computed(datum) ? Optional.of(ofTerms(datum)) : Optional.empty();
            case FROM_PERIODS -> ratio ? Optional.of(ofPeriods(datum)) : sumOfPeriods(datum);
            case FROM_AREAS -> ratio ? Optional.of(ofParts(datum)) : sumOfParts(datum);
            case BRIDGED -> bridged(datum);
        };
    }

    /** Whether the ratio is the quotient of its terms, and was not published itself. */
    private static boolean computed(Datum datum) {
        return datum.sources().stream().allMatch(source -> source.value().isEmpty());
    }

    private String ofTerms(Datum datum) {
        return Formula.ratio(List.of(datum.terms().orElseThrow()), names.factor(datum.indicator()));
    }

    private String ofPeriods(Datum datum) {
        Terms terms = datum.terms().orElseThrow();
        return Formula.ratio(
                Formula.addends(reported(datum, Observation::numerator), terms.numerator()),
                Formula.addends(reported(datum, Observation::denominator), terms.denominator()),
                names.factor(datum.indicator()));
    }

    /** None for a stock, which is what its last period says. */
    private Optional<String> sumOfPeriods(Datum datum) {
        List<Figure> parts = reported(datum, Observation::value);
        boolean flow = names.accumulation(datum.indicator()) == Accumulation.FLOW;
        return flow && parts.size() > 1 ? Optional.of(Formula.sum(parts)) : Optional.empty();
    }

    private static List<Figure> reported(Datum datum, Function<Observation, Optional<Decimal>> part) {
        return datum.sources().stream()
                .flatMap(source -> part.apply(source).stream())
                .map(Figure::of)
                .toList();
    }

    private String ofParts(Datum datum) {
        List<Terms> terms =
                datum.parts().stream().flatMap(part -> part.terms().stream()).toList();
        return Formula.ratio(terms, names.factor(datum.indicator()));
    }

    private static Optional<String> sumOfParts(Datum datum) {
        List<Figure> values =
                datum.parts().stream().flatMap(part -> part.value().stream()).toList();
        return values.size() > 1 ? Optional.of(Formula.sum(values)) : Optional.empty();
    }

    private static Optional<String> bridged(Datum datum) {
        return datum.bridge()
                .flatMap(bridge -> datum.parts().stream()
                        .flatMap(part -> part.value().stream())
                        .findFirst()
                        .map(figure -> Formula.product(figure, bridge.factor())));
    }
}
