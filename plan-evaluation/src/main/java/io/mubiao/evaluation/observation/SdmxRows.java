package io.mubiao.evaluation.observation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.table.Row;
import io.mubiao.plan.value.Decimal;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/** Reads the rows of one SDMX file. */
final class SdmxRows {
    /** Information, append, replace and merge; a file without the column informs. */
    private static final ImmutableSet<String> ACTIONS = ImmutableSet.of("", "I", "A", "R", "M");

    private static final String NOT_A_NUMBER = "NaN";
    private static final String FIRST_OF_JANUARY = "--01-01";

    private final SdmxColumns columns;
    private final SdmxCodes codes;
    private final Optional<String> source;
    private final ObservationRows rows;
    private final ImmutableList.Builder<SdmxMissing> missing = ImmutableList.builder();
    private int leftOut;

    SdmxRows(SdmxColumns columns, SdmxCodes codes, Optional<String> source, Optional<ObservationRules> rules) {
        this.columns = columns;
        this.codes = codes;
        this.source = source;
        this.rows = new ObservationRows(rules, columns::column);
    }

    SdmxObservations read(InputStream in, String name, Charset charset) {
        Observations observations = rows.read(columns.table(), in, name, charset, this::row);
        return new SdmxObservations(observations, leftOut, missing.build());
    }

    /** A deletion is looked for first: it may leave out the very dimensions by which rows are chosen. */
    private void row(Row row) {
        if (!ACTIONS.contains(columns.id(row, SdmxColumns.ACTION))) {
            row.fault(SdmxColumns.ACTION, "must be I, A, R, M or empty, since observations are only read");
        } else if (columns.wanted(row)) {
            observation(row);
        } else {
            leftOut++;
        }
    }

    private void observation(Row row) {
        Optional<IndicatorId> indicator = code(row, "indicator", codes.indicators());
        Optional<AreaId> area = code(row, "area", codes.areas());
        Optional<Period> period = period(row);
        String text = row.text(columns.column("value"));
        boolean given = !text.isEmpty() && !text.equals(NOT_A_NUMBER);
        Optional<Decimal> value = given ? row.required(columns.column("value"), Decimal::parse) : Optional.empty();
        if (given && columns.multiplied(row)) {
            row.fault(
                    SdmxColumns.MULTIPLIER,
                    "must be 0 or empty unless withOnly names it, since a value is taken as it stands");
        }
        Optional<BasisId> basis = basis(row);
        Optional<Status> status = given ? status(row) : Optional.empty();
        boolean formed = row.good();
        rows.check(row, indicator, area, period);
        if (!formed) {
            return;
        }
        if (given) {
            rows.add(
                    row,
                    Observation.builder()
                            .indicator(indicator.orElseThrow())
                            .area(area.orElseThrow())
                            .period(period.orElseThrow())
                            .value(value)
                            .decimals(Observation.decimalsOf(text))
                            .basis(basis)
                            .status(status.orElseThrow())
                            .source(source(row)));
        } else {
            missing.add(new SdmxMissing(
                    row.line(),
                    indicator.orElseThrow(),
                    area.orElseThrow(),
                    period.orElseThrow(),
                    columns.id(row, columns.column("status"))));
        }
    }

    private <T> Optional<T> code(Row row, String part, ImmutableMap<String, T> list) {
        String column = columns.column(part);
        Optional<String> code = row.required(column, text -> columns.id(row, column));
        Optional<T> found = code.flatMap(id -> Optional.ofNullable(list.get(id)));
        if (code.isPresent() && found.isEmpty()) {
            row.fault(column, "must be a code that the caller's list has for the " + part);
        }
        return found;
    }

    private Optional<Period> period(Row row) {
        String column = columns.column("period");
        Optional<Period> period = row.required(column, SdmxTime::parse);
        String start = row.text(SdmxColumns.YEAR_START);
        boolean counted = period.isPresent() && SdmxTime.reporting(row.text(column));
        if (counted && !start.isEmpty() && !start.equals(FIRST_OF_JANUARY)) {
            row.fault(
                    SdmxColumns.YEAR_START,
                    "must be " + FIRST_OF_JANUARY + " or empty, since " + row.text(column) + " counts from it");
        }
        return period;
    }

    private Optional<BasisId> basis(Row row) {
        boolean stated =
                columns.has("basis") && !row.text(columns.column("basis")).isEmpty();
        return stated ? code(row, "basis", codes.bases()) : Optional.empty();
    }

    private Optional<Status> status(Row row) {
        String column = columns.column("status");
        if (row.text(column).isEmpty()) {
            return Optional.of(Status.NOT_STATED);
        }
        Optional<Status> status = Optional.ofNullable(codes.statuses().get(columns.id(row, column)));
        if (status.isEmpty()) {
            row.fault(column, "must be one of " + codes.statuses().keySet() + " or empty where there is a value");
        }
        return status;
    }

    private Optional<String> source(Row row) {
        Optional<String> stated =
                columns.has("source") ? row.optional(columns.column("source"), text -> text) : Optional.empty();
        return stated.or(() -> source);
    }
}
