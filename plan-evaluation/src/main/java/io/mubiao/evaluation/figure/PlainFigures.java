package io.mubiao.evaluation.figure;

import io.mubiao.evaluation.observation.PlainSeries;
import io.mubiao.evaluation.observation.YearNumbers;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import java.util.List;

/**
 * The figures of one indicator by area, where they are so plain that whole numbers say all of them: reported for whole
 * years, one for each, and possible for the indicator; or the sums of such over all areas below. Where they are not, a
 * {@link Series} has to be asked. Immutable.
 */
public final class PlainFigures {
    /** What is known of an area. */
    public enum Sort {
        /** Nothing was observed there, or below it. */
        NOTHING,
        /** Its figures are shown. */
        PLAIN,
        /** Its series has to be asked. */
        OTHER
    }

    private final Indicator indicator;
    private final AreaPlaces places;
    private final PlainSeries series;
    private final boolean usable;
    private final boolean mayBeBelow0;
    private final boolean mayBeFraction;
    private final int stages;
    private final boolean[] allowed;

    private PlainFigures(Figures figures, Indicator indicator, AreaPlaces places) {
        this.indicator = indicator;
        this.places = places;
        this.series = figures.observations().plain(indicator.id());
        IndicatorKind kind = indicator.kind();
        this.mayBeBelow0 = kind == IndicatorKind.AMOUNT;
        this.mayBeFraction = kind == IndicatorKind.AMOUNT || kind == IndicatorKind.RATIO;
        this.stages = indicator.stages().size();
        this.allowed = allowed(indicator, figures.observations().bases());
        this.usable = figures.options().knownOn().isEmpty()
                && figures.options().bridges().stream()
                        .noneMatch(bridge -> bridge.indicator().equals(indicator.id()));
    }

    /** For each {@link YearNumbers#basis()} whether the indicator may have it. */
    private static boolean[] allowed(Indicator indicator, List<BasisId> bases) {
        boolean[] allowed = new boolean[bases.size() + 1];
        allowed[0] = true;
        for (int basis = 1; basis < allowed.length; basis++) {
            allowed[basis] = indicator.countingBases().isEmpty()
                    || indicator.countingBases().contains(bases.get(basis - 1));
        }
        return allowed;
    }

    /** The figures of an indicator. */
    public static PlainFigures of(Figures figures, Indicator indicator, AreaPlaces places) {
        return new PlainFigures(figures, indicator, places);
    }

    /**
     * Shows the figures of leaves, if they are plain and alike.
     *
     * @param leaves the {@link AreaPlaces#place places} of areas with none below them
     * @param from the first of them
     * @param to before which of them to stop
     * @return of how many they are shown, from that one on; 0 if those of the first have to be shown alone
     */
    public int show(int[] leaves, int from, int to, YearNumbers window) {
        int shown = usable ? series.show(leaves, from, to, window) : 0;
        return shown > 0 && possible(window) ? shown : 0;
    }

    /**
     * Shows the figures of an area, if they are plain.
     *
     * @param area its position in the evaluation
     * @param sums of all areas below it
     */
    public Sort show(int area, SumsBelow sums, YearNumbers window) {
        if (!usable) {
            return Sort.OTHER;
        }
        SumBelow below = sums.of(area);
        return below == null ? own(area, window) : inner(area, below, window);
    }

    private Sort own(int area, YearNumbers window) {
        int place = places.place(area);
        if (!series.has(place)) {
            return Sort.NOTHING;
        }
        return series.show(place, window) && possible(window) ? Sort.PLAIN : Sort.OTHER;
    }

    /** Its own figures count, if it has some; those below must still be on the same counting basis. */
    private Sort inner(int area, SumBelow sum, YearNumbers window) {
        Sort below = sum.show(window);
        if (!series.has(places.place(area))) {
            return below == Sort.PLAIN && !sums() ? Sort.OTHER : below;
        }
        int basis = window.basis();
        Sort own = own(area, window);
        boolean alone = below == Sort.NOTHING || (below == Sort.PLAIN && basis == window.basis());
        return alone ? own : Sort.OTHER;
    }

    private boolean sums() {
        return indicator.kind() != IndicatorKind.RATIO
                && indicator.kind() != IndicatorKind.STAGE
                && indicator.accumulation() != Accumulation.NONE;
    }

    /** Whether all figures are ones that the indicator can have. */
    private boolean possible(YearNumbers window) {
        return allowed[window.basis()]
                && (mayBeBelow0 || !window.negative())
                && (mayBeFraction || window.scale() == 0)
                && (stages == 0 || onTheList(window));
    }

    private boolean onTheList(YearNumbers window) {
        for (int at = 0; at < window.series(); at++) {
            for (int year = window.firstYear(); year <= window.lastYear(); year++) {
                if (window.number(at, year) >= stages) {
                    return false;
                }
            }
        }
        return true;
    }
}
