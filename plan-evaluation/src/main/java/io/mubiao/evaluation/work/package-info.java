/**
 * What was reported of the measures, tasks and projects of a plan, and how that stands to their deadlines. Start at
 * {@link io.mubiao.evaluation.work.WorkReports}, and at {@link io.mubiao.evaluation.work.WorkStandings} for what is known by a
 * day. A report is no verdict, and no report is not a report that nothing was started. With a report that is invented:
 *
 * <pre>{@code
 * jshell> var reports = WorkReports.of(List.of(new WorkReport(WorkId.parse("task-4-2"), WorkState.DONE, LocalDate.of(2021, 1, 12), "illustrative", "")))
 * reports ==> 1 work report
 * jshell> var standings = WorkStandings.of(plan(), reports, LocalDate.of(2021, 6, 30))
 * standings ==> 2021-06-30: 288 works, 1 with reports
 * jshell> standings.standing(WorkId.parse("task-4-2"))
 * $1 ==> task:task-4-2 as of 2021-06-30: reported done (illustrative, 2021-01-12). Deadline: 2020-12-31 (the end of the plan, as the clause says no time); reported done 12 days after the deadline.
 * jshell> standings.standing(WorkId.parse("project-8"))
 * $2 ==> project:project-8 as of 2021-06-30: without a report. Deadline: 2020-12-31 (the end of the plan, as the clause says no time); the deadline has passed without a report of completion.
 * jshell> standings.counts(WorkKind.TASK)
 * $3 ==> 37 without a report, 1 reported done; of these 1 reported after a deadline, 37 past a deadline without a report of completion
 * }</pre>
 */
@NullMarked
package io.mubiao.evaluation.work;

import org.jspecify.annotations.NullMarked;
