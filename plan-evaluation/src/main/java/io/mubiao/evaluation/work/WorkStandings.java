package io.mubiao.evaluation.work;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.mubiao.plan.Plan;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.ProvisionId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known by a day of every measure, task and project of a plan.
 *
 * @param on the day
 * @param all one for each work, in the order of the text, a task or project before its measures
 */
public record WorkStandings(LocalDate on, ImmutableList<WorkStanding> all) implements Serializable {
    private static final Comparator<WorkReport> BY_DATE = Comparator.comparing(WorkReport::date);

    /**
     * What is known of the works of a plan.
     *
     * @param on the day; reports of later days are not known
     * @throws FaultException as {@link WorkReports#of(Plan)} does
     */
    public static WorkStandings of(Plan plan, WorkReports reports, LocalDate on) {
        PlanWorks works = PlanWorks.of(plan);
        ImmutableListMultimap<WorkId, WorkReport> known = reports.of(plan).all().stream()
                .filter(report -> !report.date().isAfter(on))
                .collect(ImmutableListMultimap.toImmutableListMultimap(WorkReport::work, report -> report));
        ImmutableList.Builder<WorkStanding> all = ImmutableList.builder();
        works.all().forEach((id, item) -> {
            ImmutableList<WorkReport> ofWork = ImmutableList.sortedCopyOf(BY_DATE, known.get(id));
            ImmutableList<WorkTiming> timings = deadlines(plan, item.provisions()).entrySet().stream()
                    .map(deadline -> timing(deadline.getKey(), deadline.getValue(), ofWork, on))
                    .collect(ImmutableList.toImmutableList());
            all.add(new WorkStanding(id, item.name(), on, state(ofWork), ofWork, timings));
        });
        return new WorkStandings(on, all.build());
    }

    private static ImmutableMap<WorkDeadline, ImmutableList<ProvisionId>> deadlines(
            Plan plan, List<Provision> provisions) {
        if (provisions.isEmpty()) {
            return ImmutableMap.of(WorkDeadline.ofEnd(plan.period()), ImmutableList.of());
        }
        Map<WorkDeadline, ImmutableList<ProvisionId>> found = new LinkedHashMap<>();
        Multimaps.index(provisions, provision -> WorkDeadline.of(provision, plan.period()))
                .asMap()
                .forEach((deadline, its) ->
                        found.put(deadline, its.stream().map(Provision::id).collect(ImmutableList.toImmutableList())));
        return ImmutableMap.copyOf(found);
    }

    private static ReportedState state(List<WorkReport> reports) {
        if (reports.isEmpty()) {
            return ReportedState.NO_REPORT;
        }
        LocalDate last = reports.get(reports.size() - 1).date();
        List<WorkState> states = reports.stream()
                .filter(report -> report.date().equals(last))
                .map(WorkReport::state)
                .distinct()
                .toList();
        return states.size() == 1 ? ReportedState.of(states.get(0)) : ReportedState.DISAGREEMENT;
    }

    private static WorkTiming timing(
            WorkDeadline deadline, ImmutableList<ProvisionId> provisions, List<WorkReport> reports, LocalDate on) {
        Optional<LocalDate> lastDay = deadline.lastDay();
        long daysLate = lastDay.flatMap(day ->
                        counted(reports).map(reported -> Math.max(0, ChronoUnit.DAYS.between(day, reported))))
                .orElse(0L);
        boolean overdue = lastDay.filter(on::isAfter).isPresent()
                && reports.stream().noneMatch(report -> report.state() == WorkState.DONE);
        return new WorkTiming(deadline, provisions, daysLate, overdue);
    }

    /** The day that lateness is counted to: of the last report, or the first day since when only DONE was reported. */
    private static Optional<LocalDate> counted(List<WorkReport> reports) {
        Optional<LocalDate> counted = Optional.empty();
        if (reports.isEmpty()) {
            return counted;
        }
        LocalDate last = reports.get(reports.size() - 1).date();
        LocalDate otherwise = reports.stream()
                .filter(report -> report.state() != WorkState.DONE)
                .map(WorkReport::date)
                .reduce(LocalDate.MIN, (earlier, later) -> later);
        return reports.stream()
                .map(WorkReport::date)
                .filter(date -> date.isAfter(otherwise))
                .findFirst()
                .or(() -> Optional.of(last));
    }

    /**
     * What is known of one work.
     *
     * @throws IllegalArgumentException if it is not one of the plan, or may be of several kinds
     */
    public WorkStanding standing(WorkId work) {
        List<WorkStanding> found = all.stream()
                .filter(standing ->
                        standing.work().equals(work) || (work.kind().isEmpty() && sameValue(standing, work)))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException("Work '" + work + "' must be one measure, task or project of the plan"
                    + (found.isEmpty()
                            ? ""
                            : ", and not any of "
                                    + found.stream().map(WorkStanding::work).toList()));
        }
        return found.get(0);
    }

    private static boolean sameValue(WorkStanding standing, WorkId work) {
        return standing.work().value().equals(work.value());
    }

    /** How many works of a kind stand how. */
    public WorkCounts counts(WorkKind kind) {
        return WorkCounts.of(
                all.stream().filter(standing -> standing.kind() == kind).toList());
    }

    /** For example {@code 2018-12-31: 288 works, 3 with reports}. */
    @Override
    public String toString() {
        return on + ": " + all.size() + " works, "
                + all.stream()
                        .filter(standing -> standing.state() != ReportedState.NO_REPORT)
                        .count()
                + " with reports";
    }
}
