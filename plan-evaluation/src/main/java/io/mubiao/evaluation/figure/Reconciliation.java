package io.mubiao.evaluation.figure;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import java.io.Serializable;
import java.util.Optional;

/**
 * The figure that an area reported for itself, held against the one that the areas right below it make. Both are of the
 * same indicator, area, year and counting basis.
 *
 * @param reported what the area reported, for the year or for all its parts
 * @param recomputed what the areas below make, all of which have their figure
 */
public record Reconciliation(Datum reported, Datum recomputed) implements Serializable {
    private static final int MOST_PLACES = 100;

    /** What was measured. */
    public IndicatorId indicator() {
        return reported.indicator();
    }

    /** Where: the area above. */
    public AreaId area() {
        return reported.area();
    }

    /** For which whole year. */
    public int year() {
        return reported.year();
    }

    /** On which counting basis, where one is known. */
    public Optional<BasisId> basis() {
        return reported.basis();
    }

    /** What the areas below make less what was reported; empty where either is a ratio with the denominator 0. */
    public Optional<Figure> difference() {
        return recomputed.value().flatMap(below -> reported.value().map(below::minus));
    }

    /**
     * Whether the figures agree. Counts and amounts must be equal. A ratio that was reported with its numerator and
     * denominator agrees if both are the sums of those below. One that was published alone has been rounded or cut: it
     * agrees if it differs by less than one unit of its last published place, 0.058 from anything between 0.057 and 0.059.
     */
    public boolean agrees() {
        if (reported.terms().isPresent()) {
            return reported.terms().equals(recomputed.terms());
        }
        return difference().filter(apart -> withinRounding(apart.magnitude())).isPresent();
    }

    private boolean withinRounding(Figure apart) {
        return recomputed.terms().isPresent() ? apart.compareTo(lastPlace()) < 0 : apart.signum() == 0;
    }

    private Figure lastPlace() {
        int places = reported.sources().stream()
                .mapToInt(source -> Math.min(source.decimals(), MOST_PLACES))
                .max()
                .orElse(0);
        int shown = reported.sources().stream()
                .flatMap(source -> source.value().stream())
                .mapToInt(value -> value.value().scale())
                .max()
                .orElse(0);
        return Figure.of(1).over(Figure.of(10).power(Math.max(places, shown)));
    }

    /** For example {@code deaths 640000 2018: reported 300, the areas below make 299}. */
    @Override
    public String toString() {
        return indicator() + " " + area() + " " + year()
                + basis().map(one -> " on " + one).orElse("") + ": reported " + shown(reported)
                + ", the areas below make " + shown(recomputed);
    }

    private static String shown(Datum datum) {
        return datum.value()
                .map(Figure::toString)
                .orElseGet(() -> datum.terms()
                        .map(terms -> terms.numerator() + " / " + terms.denominator())
                        .orElse("–"));
    }
}
