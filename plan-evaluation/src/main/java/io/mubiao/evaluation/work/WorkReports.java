package io.mubiao.evaluation.work;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.Plan;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was reported of the works of a plan. The order in which reports come does not matter: they are kept in the order of
 * work, date, reporter and state, and two collections of the same reports are equal. One reporter says one thing of a work on
 * one day; the same report may come several times.
 */
public final class WorkReports implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Comparator<WorkReport> ORDER = Comparator.comparing(WorkReport::work)
            .thenComparing(WorkReport::date)
            .thenComparing(WorkReport::reporter)
            .thenComparing(WorkReport::state)
            .thenComparing(WorkReport::evidence);

    private final ImmutableList<WorkReport> all;

    private WorkReports(List<WorkReport> reports) {
        this.all = ImmutableList.sortedCopyOf(ORDER, reports);
    }

    /** No reports. */
    public static WorkReports none() {
        return new WorkReports(ImmutableList.of());
    }

    /**
     * Collects reports.
     *
     * @throws FaultException naming every report whose state differs from that of an earlier one of the same work, day and
     *     reporter
     */
    public static WorkReports of(List<WorkReport> reports) {
        return checked(reports, ReportChecks.of());
    }

    /** Reads a CSV file in UTF-8; see {@link #readCsv(Path, Charset)}. */
    public static WorkReports readCsv(Path file) {
        return readCsv(file, StandardCharsets.UTF_8);
    }

    /**
     * Reads a CSV file with the header {@code work,state,date,reporter,evidence}, in any order of columns. A work is written
     * as {@link WorkId#parse} reads it, a state as {@link WorkState#parse} does, a date as 2018-03-15; only the evidence may
     * be empty.
     *
     * @throws FaultException with every fault of the file, each with its line
     */
    public static WorkReports readCsv(Path file, Charset charset) {
        return readCsv(file, charset, ReportChecks.of());
    }

    /**
     * Reads a CSV file of reports on the works of a plan; see {@link #readCsv(Path, Charset)} and {@link #of(Plan)}.
     *
     * @throws FaultException with every fault of the file, of its form and against the plan, each with its line
     */
    public static WorkReports readCsv(Path file, Charset charset, Plan plan) {
        return readCsv(file, charset, ReportChecks.of(plan));
    }

    private static WorkReports readCsv(Path file, Charset charset, ReportChecks checks) {
        try (InputStream in = Files.newInputStream(file)) {
            return new WorkReports(WorkReportCsv.read(in, file.toString(), charset, checks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads CSV to the end of a stream, as from a file, and leaves the stream open. The name is for messages. */
    public static WorkReports readCsv(InputStream in, String name, Charset charset) {
        return new WorkReports(WorkReportCsv.read(in, name, charset, ReportChecks.of()));
    }

    /** Reads CSV of reports on the works of a plan to the end of a stream, as from a file, and leaves the stream open. */
    public static WorkReports readCsv(InputStream in, String name, Charset charset, Plan plan) {
        return new WorkReports(WorkReportCsv.read(in, name, charset, ReportChecks.of(plan)));
    }

    /** All reports. */
    public ImmutableList<WorkReport> all() {
        return all;
    }

    /**
     * The same reports, each on a work of the plan, its kind said.
     *
     * <p>A report from before the first year of the plan is refused: nothing of the plan can have been reported then, and
     * such a date is a slip of the pen. One from after its last year is not: what is late is reported late.
     *
     * @throws FaultException naming every work that the plan does not have or that may be of several kinds, every date before
     *     the plan's first year, and every contradiction between reports that turn out to be on one work
     */
    public WorkReports of(Plan plan) {
        return checked(all, ReportChecks.of(plan));
    }

    private static WorkReports checked(List<WorkReport> reports, ReportChecks checks) {
        List<Fault> faults = new ArrayList<>();
        List<WorkReport> good = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            String place = "/" + i;
            Optional<WorkReport> report = checks.check(
                    reports.get(i),
                    (field, value, rule) ->
                            faults.add(Fault.of(field.isEmpty() ? place : place + "/" + field, value, rule)));
            report.ifPresent(good::add);
        }
        if (!faults.isEmpty()) {
            throw new FaultException("Work reports", faults);
        }
        return new WorkReports(good);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkReports reports && all.equals(reports.all);
    }

    @Override
    public int hashCode() {
        return all.size();
    }

    /** For example {@code 12 work reports}. */
    @Override
    public String toString() {
        return all.size() + (all.size() == 1 ? " work report" : " work reports");
    }
}
