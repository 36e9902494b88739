package io.mubiao.evaluation.observation;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.table.Cell;
import io.mubiao.plan.table.Row;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows of CSV whose texts are known from rows before, but for a new area and a value of at most 18 digits, without an
 * object for any part of them that is known. All others have to be read in full, as have those that break a rule.
 */
final class PlainRows {
    private final ObservationRows rows;
    private final Optional<ObservationRules> rules;
    private final Cell area;
    private final Cell value;
    private final Cell numerator;
    private final Cell denominator;

    private final Recalled<Known> indicators;
    private final Recalled<Integer> areas;
    private final Recalled<Integer> periods;
    private final Recalled<Optional<BasisId>> bases;
    private final Recalled<Status> statuses;
    private final Recalled<Optional<LocalDate>> days;
    private final Recalled<Optional<String>> sources;
    private final StubPlaces stubs;
    private final PlainNumber number = new PlainNumber();

    /**
     * An indicator.
     *
     * @param ruled the same, if its figures must keep rules
     */
    private record Known(int place, Optional<Indicator> ruled) {}

    /** @param row through which all rows of the file are seen */
    PlainRows(Row row, ObservationRows rows, Optional<ObservationRules> rules) {
        this.rows = rows;
        this.rules = rules;
        this.area = row.cell("area");
        this.value = row.cell("value");
        this.numerator = row.cell("numerator");
        this.denominator = row.cell("denominator");
        this.indicators = new Recalled<>(row.cell("indicator"));
        this.areas = new Recalled<>(area);
        this.periods = new Recalled<>(row.cell("period"));
        this.bases = new Recalled<>(row.cell("basis"));
        this.statuses = new Recalled<>(row.cell("status"));
        this.days = new Recalled<>(row.cell("published"));
        this.sources = new Recalled<>(row.cell("source"));
        this.stubs = new StubPlaces(rows);
    }

    /** Takes a row; false, and nothing was done, if it has to be read in full. */
    boolean add(Row row) {
        if (numerator.length() + denominator.length() > 0 || !number.read(value)) {
            return false;
        }
        Known ofIndicator = indicators.thing();
        Integer ofArea = area();
        Integer when = periods.thing();
        Optional<BasisId> on = bases.thing();
        Status firm = statuses.thing();
        Optional<LocalDate> day = days.thing();
        Optional<String> from = sources.thing();
        if (ofIndicator == null
                || ofArea == null
                || when == null
                || on == null
                || firm == null
                || day == null
                || from == null
                || !possible(ofIndicator, on)) {
            return false;
        }
        int stub = stubs.of(when, number.decimals(), on, firm, day, from);
        rows.add(row, ofIndicator.place(), ofArea, stub, number.number(), number.scale());
        return true;
    }

    /** The place of the area; null if it is no area, or one that the rules refuse. Most areas come first in a plain row. */
    private @Nullable Integer area() {
        Integer known = areas.thing();
        if (known != null) {
            return known;
        }
        try {
            AreaId id = AreaId.of(area.toString());
            if (rules.flatMap(all -> all.area(id)).isPresent()) {
                return null;
            }
            areas.keep(rows.area(id));
        } catch (IllegalArgumentException e) {
            return null;
        }
        return areas.thing();
    }

    /** Whether the figure is surely one that the indicator can have. */
    private boolean possible(Known known, Optional<BasisId> on) {
        if (known.ruled().isEmpty()) {
            return true;
        }
        Indicator ruled = known.ruled().get();
        boolean hasBasis = on.isEmpty()
                || ruled.countingBases().isEmpty()
                || ruled.countingBases().contains(on.get());
        return hasBasis
                && switch (ruled.kind()) {
                    case AMOUNT -> true;
                    case RATIO -> number.number() >= 0;
                    case COUNT -> number.number() >= 0 && number.scale() == 0;
                    case STAGE ->
                        number.number() >= 0
                                && number.scale() == 0
                                && number.number() < ruled.stages().size();
                };
    }

    /** Keeps what the texts of a row are that was read in full and has no fault. */
    void keep(IndicatorId id, AreaId where, Stub stub) {
        indicators.keep(new Known(rows.indicator(id), rules.flatMap(all -> all.ofFigures(id))));
        areas.keep(rows.area(where));
        periods.keep(stubs.period(stub.period()));
        bases.keep(Optional.ofNullable(stub.basis()));
        statuses.keep(stub.status());
        days.keep(Optional.ofNullable(stub.published()));
        sources.keep(Optional.ofNullable(stub.source()));
    }
}
