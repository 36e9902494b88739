package io.mubiao.evaluation.figure;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Found.Below;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.OneLine;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Reported figures of areas held against what the areas below them make.
 *
 * @param all the pairs that could be formed, whether they agree or not
 * @param incomplete the reported figures that nothing could be held against, since some of the areas below lack theirs;
 *     where none of these has reported anything there is nothing to reconcile, and nothing is listed
 */
public record Reconciliations(ImmutableList<Reconciliation> all, ImmutableList<Unreconciled> incomplete)
        implements Serializable {

    /**
     * A reported figure that could not be reconciled.
     *
     * @param reported what the area reported
     * @param missing the figures that the areas right below it lack, at least one, each with the reason
     */
    public record Unreconciled(Datum reported, ImmutableList<MissingFigure> missing) implements Serializable {
        /** For example {@code deaths 640000 2018: [deaths 640200 2018: NO_OBSERVATION]}. */
        @Override
        public String toString() {
            return reported.indicator() + " " + reported.area() + " " + reported.year() + ": " + missing;
        }
    }

    /** Those whose figures differ by more than rounding explains. */
    public ImmutableList<Reconciliation> disagreeing() {
        return all.stream().filter(one -> !one.agrees()).collect(ImmutableList.toImmutableList());
    }

    /** For example {@code 12 figures reconciled, of which 2 disagree; 3 incomplete}. */
    @Override
    public String toString() {
        return OneLine.count(all.size(), "figure") + " reconciled, of which "
                + disagreeing().size() + " disagree; " + incomplete.size() + " incomplete";
    }

    /**
     * Reconciles the years of an indicator in one area, on every counting basis that the area has figures of. Bridges count
     * as far as the areas below need them; the option {@link RollUp} does not matter.
     *
     * @param figures of a tree of areas; without one nothing can be reconciled
     */
    public static Reconciliations of(Figures figures, Indicator indicator, AreaId area, SortedSet<Integer> years) {
        return new Search(figures.with(figures.options().withRollUp(RollUp.COMPLETE)), indicator, area).over(years);
    }

    private record Search(Figures figures, Indicator indicator, AreaId area) {
        Reconciliations over(SortedSet<Integer> years) {
            ImmutableList.Builder<Reconciliation> all = ImmutableList.builder();
            ImmutableList.Builder<Unreconciled> incomplete = ImmutableList.builder();
            List<Series> below = figures.below(area).stream()
                    .map(child -> figures.series(indicator, child))
                    .toList();
            if (below.isEmpty() || !addsUp()) {
                return new Reconciliations(all.build(), incomplete.build());
            }
            Series own = figures.series(indicator, area);
            List<Optional<BasisId>> bases = own.bases().stream()
                    .sorted(Comparator.comparing(
                            basis -> basis.map(BasisId::value).orElse("")))
                    .toList();
            for (int year : years) {
                for (Optional<BasisId> basis : bases) {
                    own.datum(year, basis).filter(Search::reported).ifPresent(datum -> {
                        Found made = new AreaSum(indicator, area, year, basis, RollUp.COMPLETE).found(below);
                        made.datum().ifPresent(sum -> all.add(new Reconciliation(datum, sum)));
                        if (!made.missingBelow().isEmpty()) {
                            incomplete.add(new Unreconciled(datum, missing(made.missingBelow(), year, basis)));
                        }
                    });
                }
            }
            return new Reconciliations(all.build(), incomplete.build());
        }

        private boolean addsUp() {
            return indicator.kind() == IndicatorKind.RATIO
                    || (indicator.kind() != IndicatorKind.STAGE && indicator.accumulation() != Accumulation.NONE);
        }

        private static boolean reported(Datum datum) {
            return datum.derivation() == Derivation.REPORTED || datum.derivation() == Derivation.FROM_PERIODS;
        }

        private ImmutableList<MissingFigure> missing(List<Below> below, int year, Optional<BasisId> basis) {
            return below.stream()
                    .<MissingFigure>map(one -> ImmutableMissingFigure.builder()
                            .indicator(indicator.id())
                            .area(one.area())
                            .year(year)
                            .reason(one.reason())
                            .reported(one.reported())
                            .needed(basis)
                            .others(one.others())
                            .build())
                    .collect(ImmutableList.toImmutableList());
        }
    }
}
