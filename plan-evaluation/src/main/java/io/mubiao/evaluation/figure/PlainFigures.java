package io.mubiao.evaluation.figure;

import com.google.common.primitives.ImmutableIntArray;
import io.mubiao.evaluation.observation.PlainSeries;
import io.mubiao.evaluation.observation.YearNumbers;
import io.mubiao.evaluation.observation.YearTotals;
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
    private final AreasBelow below;
    private final AreaPlaces places;
    private final PlainSeries series;
    private final boolean usable;
    private final boolean mayBeBelow0;
    private final boolean mayBeFraction;
    private final int stages;
    private final boolean[] allowed;

    private PlainFigures(Figures figures, Indicator indicator, AreasBelow below, AreaPlaces places) {
        this.indicator = indicator;
        this.below = below;
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
    public static PlainFigures of(Figures figures, Indicator indicator, AreasBelow below, AreaPlaces places) {
        return new PlainFigures(figures, indicator, below, places);
    }

    /** The series that all figures of an area come from, by its position in the evaluation; -1 if others may count too. */
    public int alone(int area) {
        return below.inner(area) == null ? series.of(places.place(area)) : -1;
    }

    /** The series. */
    public PlainSeries series() {
        return series;
    }

    /** Whether series of one {@link YearNumbers#kind()} are all ones that the indicator can have, if one of them is. */
    public boolean byKind() {
        return stages == 0;
    }

    /**
     * Shows the figures of an area, if they are plain.
     *
     * @param area its position in the evaluation
     */
    public Sort show(int area, YearNumbers window) {
        AreasBelow.Inner inner = below.inner(area);
        if (!usable) {
            return Sort.OTHER;
        }
        return inner == null ? leaf(places.place(area), window) : inner(inner, window);
    }

    private Sort leaf(int place, YearNumbers window) {
        int found = series.of(place);
        if (found < 0) {
            return Sort.NOTHING;
        }
        return series.show(found, window) && possible(window) ? Sort.PLAIN : Sort.OTHER;
    }

    /** Its own figures count, if it has some; those below must still be on the same counting basis. */
    private Sort inner(AreasBelow.Inner area, YearNumbers window) {
        YearTotals totals = new YearTotals();
        Sort below = below(area, totals, window);
        Sort own = leaf(places.place(area.area()), window);
        if (own == Sort.NOTHING) {
            boolean summed = below == Sort.PLAIN && sums() && totals.show(window);
            return summed || below != Sort.PLAIN ? below : Sort.OTHER;
        }
        boolean alone = below == Sort.NOTHING || (below == Sort.PLAIN && totals.basis() == window.basis());
        return own == Sort.PLAIN && alone ? Sort.PLAIN : Sort.OTHER;
    }

    /** Adds up what is below an area: plain if all of it is, and on one counting basis. */
    private Sort below(AreasBelow.Inner area, YearTotals totals, YearNumbers window) {
        int silent = 0;
        boolean plain = true;
        for (int i = 0; plain && i < area.leaves().length(); i++) {
            Sort leaf = leaf(places.place(area.leaves().get(i)), window);
            silent += leaf == Sort.NOTHING ? 1 : 0;
            plain = leaf == Sort.NOTHING || (leaf == Sort.PLAIN && totals.add(window));
            if (leaf == Sort.PLAIN && stages == 0) {
                i += addAlike(area.leaves(), i + 1, totals);
            }
        }
        for (int i = 0; plain && i < area.inner().size(); i++) {
            Sort sort = inner(area.inner().get(i), window);
            silent += sort == Sort.NOTHING ? 1 : 0;
            plain = sort == Sort.NOTHING || (sort == Sort.PLAIN && totals.add(window));
        }
        if (plain && silent == area.leaves().length() + area.inner().size()) {
            return Sort.NOTHING;
        }
        return plain && silent == 0 ? Sort.PLAIN : Sort.OTHER;
    }

    /** Adds leaves as long as they differ from the one before in nothing but their numbers; and says how many. */
    private int addAlike(ImmutableIntArray leaves, int from, YearTotals totals) {
        int leaf = from;
        while (leaf < leaves.length() && series.addAlike(places.place(leaves.get(leaf)), totals)) {
            leaf++;
        }
        return leaf - from;
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
        for (int year = window.firstYear(); year <= window.lastYear(); year++) {
            if (window.number(year) >= stages) {
                return false;
            }
        }
        return true;
    }
}
