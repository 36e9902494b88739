package io.mubiao.evaluation.observation;

import com.google.common.base.Strings;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads observations from CSV and finds every fault of the file, of form and of rules, in one pass. */
final class ObservationCsv {
    private static final TableReader TABLE = TableReader.of(
                    "indicator", "area", "period", "value", "numerator", "denominator", "basis", "status", "source")
            .withOptional("published");
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final Optional<ObservationRules> rules;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private ObservationCsv(Optional<ObservationRules> rules) {
        this.rules = rules;
    }

    static List<Observation> read(InputStream in, String name, Charset charset, Optional<ObservationRules> rules) {
        ObservationCsv csv = new ObservationCsv(rules);
        try {
            TABLE.read(in, name, charset, csv::row);
        } catch (FaultException e) {
            csv.faults.addAll(e.faults());
        }
        csv.conflicts();
        if (!csv.faults.isEmpty()) {
            csv.faults.sort(Comparator.comparingInt(Fault::line));
            throw new FaultException(name, csv.faults);
        }
        return csv.observations;
    }

    private void row(Row row) {
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
        indicator.flatMap(id -> rules.flatMap(all -> all.indicator(id))).ifPresent(fault -> report(fault, row));
        area.flatMap(id -> rules.flatMap(all -> all.area(id))).ifPresent(fault -> report(fault, row));
        period.flatMap(when -> rules.flatMap(all -> all.period(when))).ifPresent(fault -> report(fault, row));
        if (!formed) {
            return;
        }
        try {
            Observation observation = Observation.builder()
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
                    .source(row.optional("source", source -> source))
                    .build();
            rules.flatMap(all -> all.figure(observation)).ifPresent(fault -> report(fault, row));
            observations.add(observation);
            lines.add(row.line());
        } catch (IllegalArgumentException e) {
            row.fault(Strings.nullToEmpty(e.getMessage()));
        }
    }

    /** Shows the value as the file writes it. */
    private static void report(Fault fault, Row row) {
        row.fault(fault.place(), fault.rule());
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

    private void conflicts() {
        Observations.conflicts(
                observations,
                (index, earlier) -> faults.add(new Fault(
                        lines.get(index),
                        "",
                        observations.get(index).figures(),
                        "must be the figure of line " + lines.get(earlier)
                                + ", which has the same indicator, area, period, basis, status and publication date")));
    }
}
