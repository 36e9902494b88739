package io.mubiao.evaluation.work;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.Plan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What reports must keep, one after the other: among themselves, and where a plan is given, with it. */
final class ReportChecks {
    /** Told of a rule that is broken. */
    @FunctionalInterface
    interface Faults {
        /**
         * Takes a fault.
         *
         * @param field the field of the report; empty for the report as a whole
         * @param value what stands there
         * @param rule what it must be
         */
        void report(String field, String value, String rule);
    }

    private record Key(WorkId work, LocalDate date, String reporter) {}

    private final @Nullable Plan plan;
    private final PlanWorks works;
    private final Map<Key, WorkState> said = new HashMap<>();

    private ReportChecks(@Nullable Plan plan, PlanWorks works) {
        this.plan = plan;
        this.works = works;
    }

    static ReportChecks of() {
        return new ReportChecks(null, PlanWorks.none());
    }

    static ReportChecks of(Plan plan) {
        return new ReportChecks(plan, PlanWorks.of(plan));
    }

    /** The report on the work that it means; empty, with a fault, if it breaks a rule. */
    Optional<WorkReport> check(WorkReport report, Faults faults) {
        boolean dated = plan == null || dated(plan, report, faults);
        Optional<WorkReport> resolved = plan == null ? Optional.of(report) : resolved(plan, report, faults);
        boolean consistent = consistent(resolved.orElse(report), faults);
        return dated && consistent ? resolved : Optional.empty();
    }

    private static boolean dated(Plan plan, WorkReport report, Faults faults) {
        if (report.date().getYear() >= plan.period().from()) {
            return true;
        }
        faults.report(
                "date",
                report.date().toString(),
                "must not be before " + plan.period().from() + ", the first year of plan '" + plan.id() + "'");
        return false;
    }

    private Optional<WorkReport> resolved(Plan given, WorkReport report, Faults faults) {
        ImmutableList<WorkId> meant = works.meant(report.work());
        if (meant.size() == 1) {
            return Optional.of(
                    new WorkReport(meant.get(0), report.state(), report.date(), report.reporter(), report.evidence()));
        }
        faults.report(
                "work",
                report.work().toString(),
                meant.isEmpty()
                        ? "must be the id of a measure, task or project of plan '" + given.id() + "'"
                        : "must say its kind: one of " + meant);
        return Optional.empty();
    }

    private boolean consistent(WorkReport report, Faults faults) {
        WorkState before = said.putIfAbsent(new Key(report.work(), report.date(), report.reporter()), report.state());
        if (before == null || before == report.state()) {
            return true;
        }
        faults.report(
                "state",
                report.state().name(),
                "must be " + before + ", as '" + report.reporter() + "' already said of '" + report.work() + "' on "
                        + report.date());
        return false;
    }
}
