package io.mubiao.evaluation.work;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is known of a work by a day. It says what was reported, and is no verdict: nothing follows from a report on a task for
 * its measures, nor from those for the task.
 *
 * @param work the measure, task or project, its kind said
 * @param name its title, or the sentence of a measure
 * @param on the day; later reports are not known
 * @param state what the last reports say
 * @param reports those known by the day, in order of date, reporter and state
 * @param timings how they stand to each deadline, in the order of the provisions: a report on the whole work does not say
 *     which of its provisions it is about, so that it is held against the deadlines of all of them, each apart
 */
public record WorkStanding(
        WorkId work,
        Text name,
        LocalDate on,
        ReportedState state,
        ImmutableList<WorkReport> reports,
        ImmutableList<WorkTiming> timings)
        implements Serializable {
    /** The reports of the last day that has any: several if several reporters spoke, and then they may disagree. */
    public ImmutableList<WorkReport> last() {
        return reports.isEmpty()
                ? reports
                : reports.stream()
                        .filter(report -> report.date()
                                .equals(reports.get(reports.size() - 1).date()))
                        .collect(ImmutableList.toImmutableList());
    }

    /** The kind of work. */
    public WorkKind kind() {
        return work.kind().orElseThrow();
    }

    /** Whether the report came after a deadline. */
    public boolean late() {
        return timings.stream().anyMatch(WorkTiming::late);
    }

    /** Whether a deadline has passed without a report of completion. This is no verdict: the work may have been done. */
    public boolean overdue() {
        return timings.stream().anyMatch(WorkTiming::overdue);
    }

    /** The standing in sentences. */
    public Text text() {
        return WorkStandingText.of(this);
    }

    /** The standing in sentences, in English. */
    @Override
    public String toString() {
        return text().in(Language.ENGLISH);
    }
}
