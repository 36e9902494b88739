package io.mubiao.evaluation.figure;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Found.Below;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rolls figures up over areas: counts and amounts that add up are summed, a ratio is Σ numerators / Σ denominators and
 * never a mean of ratios.
 */
record AreaSum(Indicator indicator, AreaId area, int year, Optional<BasisId> basis, RollUp rollUp) {
    Found found(List<Series> areas) {
        if (!ratio() && (indicator.accumulation() == Accumulation.NONE || indicator.kind() == IndicatorKind.STAGE)) {
            return Found.nothing();
        }
        List<Found> usable = new ArrayList<>();
        List<AreaId> leftOut = new ArrayList<>();
        List<Below> missing = new ArrayList<>();
        boolean silent = true;
        for (Series child : areas) {
            Found part = child.find(year, basis);
            silent &= part.silent();
            if (usable(part)) {
                usable.add(part);
            } else {
                boolean otherBasis = part.silent() && child.onOtherBasis(year, basis);
                if (part.silent() && !otherBasis && rollUp == RollUp.PARTIAL) {
                    leftOut.add(child.area());
                }
                missing.add(below(child, part, otherBasis));
                missing.addAll(part.missingBelow());
            }
        }
        if (silent) {
            return Found.nothing();
        }
        boolean enough = usable.size() + leftOut.size() == areas.size() && !usable.isEmpty();
        return enough ? summed(usable, leftOut) : Found.incomplete(ImmutableList.copyOf(missing));
    }

    private Below below(Series child, Found part, boolean otherBasis) {
        Reason reason = part.value().isPresent()
                ? Reason.NO_DENOMINATOR
                : part.reason().orElse(otherBasis ? Reason.BASIS_BREAK : Reason.NO_OBSERVATION);
        return new Below(
                child.area(),
                reason,
                child.reported(year),
                reason == Reason.BASIS_BREAK ? child.otherBases(year, basis) : ImmutableList.of());
    }

    private Found summed(List<Found> usable, List<AreaId> leftOut) {
        Datum.Builder datum = Datum.builder();
        datum.indicator(indicator.id())
                .area(area)
                .year(year)
                .basis(basis)
                .derivation(Derivation.FROM_AREAS)
                .areasLeftOut(leftOut);
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

    private boolean ratio() {
        return indicator.kind() == IndicatorKind.RATIO;
    }
}
