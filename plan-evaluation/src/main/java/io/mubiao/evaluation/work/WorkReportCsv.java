package io.mubiao.evaluation.work;

import io.mubiao.plan.table.Row;
import io.mubiao.plan.table.TableReader;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads reports from CSV and finds every fault of the file in one pass. */
final class WorkReportCsv {
    private static final TableReader TABLE = TableReader.of("work", "state", "date", "reporter", "evidence");
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private WorkReportCsv() {}

    static List<WorkReport> read(InputStream in, String name, Charset charset, ReportChecks checks) {
        List<WorkReport> reports = new ArrayList<>();
        TABLE.read(in, name, charset, row -> row(row, checks).ifPresent(reports::add));
        return reports;
    }

    private static Optional<WorkReport> row(Row row, ReportChecks checks) {
        Optional<WorkId> work = row.required("work", WorkId::parse);
        Optional<WorkState> state = row.required("state", WorkState::parse);
        Optional<LocalDate> date = row.required("date", WorkReportCsv::date);
        Optional<String> reporter = row.required("reporter", text -> text);
        if (!row.good()) {
            return Optional.empty();
        }
        WorkReport report = new WorkReport(
                work.orElseThrow(),
                state.orElseThrow(),
                date.orElseThrow(),
                reporter.orElseThrow(),
                row.text("evidence"));
        return checks.check(report, (field, value, rule) -> row.fault(field, rule));
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
