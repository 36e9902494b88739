package io.mubiao.evaluation.observation;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.table.Row;
import io.mubiao.plan.table.TableReader;
import io.mubiao.plan.value.Decimal;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads observations from CSV. */
final class ObservationCsv {
    private static final TableReader TABLE = TableReader.of(
                    "indicator", "area", "period", "value", "numerator", "denominator", "basis", "status", "source")
            .withOptional("published");
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final ObservationRows rows;
    private final Optional<ObservationRules> rules;
    private @Nullable PlainRows plain;

    private ObservationCsv(Optional<ObservationRules> rules) {
        this.rows = new ObservationRows(rules, UnaryOperator.identity());
        this.rules = rules;
    }

    static Observations read(InputStream in, String name, Charset charset, Optional<ObservationRules> rules) {
        ObservationCsv csv = new ObservationCsv(rules);
        return csv.rows.read(TABLE, in, name, charset, csv::row);
    }

    private void row(Row row) {
        if (plain == null) {
            plain = new PlainRows(row, rows, rules);
        }
        if (!plain.add(row)) {
            inFull(row, plain);
        }
    }

    private void inFull(Row row, PlainRows others) {
        Optional<IndicatorId> indicator = row.required("indicator", IndicatorId::of);
        Optional<AreaId> area = row.required("area", AreaId::of);
        Optional<Period> period = row.required("period", Period::parse);
        Optional<Decimal> value = row.optional("value", Decimal::parse);
        Optional<Decimal> numerator = row.optional("numerator", Decimal::parse);
        Optional<Decimal> denominator = row.optional("denominator", Decimal::parse);
        Optional<BasisId> basis = row.optional("basis", BasisId::of);
        Optional<Status> status = row.optional("status", ObservationCsv::status);
        Optional<LocalDate> published = row.optional("published", ObservationCsv::date);
        boolean formed = row.good();
        rows.check(row, indicator, area, period);
        if (formed) {
            rows.add(
                    row,
                    Observation.builder()
                            .indicator(indicator.orElseThrow())
                            .area(area.orElseThrow())
                            .period(period.orElseThrow())
                            .value(value)
                            .decimals(Observation.decimalsOf(row.text("value")))
                            .numerator(numerator)
                            .denominator(denominator)
                            .basis(basis)
                            .status(status.orElse(Status.NOT_STATED))
                            .published(published)
                            .source(row.optional("source", source -> source)));
        }
        if (row.good()) {
            others.keep(
                    indicator.orElseThrow(),
                    area.orElseThrow(),
                    new Stub(
                            period.orElseThrow(),
                            0,
                            basis.orElse(null),
                            status.orElse(Status.NOT_STATED),
                            published.orElse(null),
                            row.optional("source", source -> source).orElse(null)));
        }
    }

    private static Status status(String text) {
        return switch (text) {
            case "FINAL" -> Status.FINAL;
            case "PROVISIONAL" -> Status.PROVISIONAL;
            default -> throw new IllegalArgumentException("status must be FINAL, PROVISIONAL or empty");
        };
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "Date '" + text + "' must be a day of the calendar, such as 2018-03-15", e);
        }
    }
}
