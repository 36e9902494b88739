package io.mubiao.evaluation.figure;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Found.Below;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rolls figures up over areas: counts and amounts that add up are summed, a ratio is Σ numerators / Σ denominators and
 * never a mean of ratios.
 */
record AreaSum(Indicator indicator, AreaId area, int year, Optional<BasisId> basis, RollUp rollUp) {
    Found found(List<AreaId> areas, Function<AreaId, Found> below) {
        if (!ratio() && (indicator.accumulation() == Accumulation.NONE || indicator.kind() == IndicatorKind.STAGE)) {
            return Found.nothing();
        }
        Map<AreaId, Found> found = new LinkedHashMap<>();
        areas.forEach(child -> found.put(child, below.apply(child)));
        ImmutableList<Below> missing = found.entrySet().stream()
                .filter(entry -> !usable(entry.getValue()))
                .map(entry -> new Below(entry.getKey(), reason(entry.getValue())))
                .collect(ImmutableList.toImmutableList());
        if (found.values().stream().allMatch(Found::silent)) {
            return Found.nothing();
        }
        boolean enough = missing.isEmpty() || (rollUp == RollUp.PARTIAL && missing.size() < areas.size());
        return enough ? summed(found, missing) : Found.incomplete(missingWithThoseBelow(found));
    }

    /** Each area that lacks its figure, followed by those below it that are the cause. */
    private ImmutableList<Below> missingWithThoseBelow(Map<AreaId, Found> found) {
        ImmutableList.Builder<Below> missing = ImmutableList.builder();
        found.forEach((area, part) -> {
            if (!usable(part)) {
                missing.add(new Below(area, reason(part))).addAll(part.missingBelow());
            }
        });
        return missing.build();
    }

    private Found summed(Map<AreaId, Found> found, ImmutableList<Below> missing) {
        List<Found> usable = found.values().stream().filter(this::usable).toList();
        Datum.Builder datum = Datum.builder();
        datum.indicator(indicator.id())
                .area(area)
                .year(year)
                .basis(basis)
                .derivation(Derivation.FROM_AREAS)
                .areasLeftOut(missing.stream().map(Below::area).toList());
        usable.forEach(part -> datum.addParts(part.datum().orElseThrow()));
        if (!ratio()) {
            return Found.of(datum.value(usable.stream()
                            .map(part -> part.value().orElseThrow())
                            .reduce(Figure.of(0), Figure::plus))
                    .build());
        }
        Terms terms = usable.stream()
                .map(part -> part.terms().orElseThrow())
                .reduce(new Terms(Figure.of(0), Figure.of(0)), Terms::plus);
        Figure factor = Figure.of(indicator.ratio().orElseThrow().factor());
        Optional<Figure> value = Optional.of(terms)
                .filter(Terms::defined)
                .map(defined -> defined.numerator().over(defined.denominator()).times(factor));
        return Found.of(datum.terms(terms).value(value).build());
    }

    /** A part without a denominator has no ratio of its own, and still counts in the sums. */
    private boolean usable(Found part) {
        return ratio() ? part.terms().isPresent() : part.value().isPresent();
    }

    private Optional<Reason> reason(Found part) {
        return part.datum().isPresent() ? Optional.of(Reason.NO_DENOMINATOR) : part.reason();
    }

    private boolean ratio() {
        return indicator.kind() == IndicatorKind.RATIO;
    }
}
