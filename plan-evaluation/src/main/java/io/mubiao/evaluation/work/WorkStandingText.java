package io.mubiao.evaluation.work;

import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A standing in sentences. */
final class WorkStandingText {
    private WorkStandingText() {}

    static Text of(WorkStanding standing) {
        List<Text> sentences = new ArrayList<>();
        sentences.add(
                Phrase.of("{0}，截至{1}：{2}。", "{0} as of {1}: {2}.", standing.work(), standing.on(), what(standing)));
        withdrawn(standing)
                .ifPresent(day -> sentences.add(
                        Phrase.of("{0}曾报告已完成，其后的报告不同。", "It was reported done on {0}, and otherwise since.", day)));
        standing.timings().forEach(timing -> sentences.add(timing(standing, timing)));
        return Phrase.sentences(sentences);
    }

    private static Text what(WorkStanding standing) {
        List<Text> reports = standing.last().stream()
                .map(report -> Phrase.of(
                        "{0}，{1}{2}",
                        "{0}, {1}{2}",
                        report.reporter(),
                        report.date(),
                        standing.state() == ReportedState.DISAGREEMENT
                                ? Phrase.of(
                                        "，{0}",
                                        ", {0}",
                                        ReportedState.of(report.state()).label())
                                : ""))
                .distinct()
                .toList();
        return reports.isEmpty()
                ? standing.state().label()
                : Phrase.of(
                        "{0}（{1}）",
                        "{0} ({1})",
                        standing.state().label(),
                        Text.of(
                                String.join(
                                        "；", reports.stream().map(Text::chinese).toList()),
                                String.join(
                                        "; ",
                                        reports.stream()
                                                .map(report -> report.english().orElseThrow())
                                                .toList())));
    }

    private static Optional<LocalDate> withdrawn(WorkStanding standing) {
        boolean now = standing.last().stream().anyMatch(report -> report.state() == WorkState.DONE);
        return now
                ? Optional.empty()
                : standing.reports().stream()
                        .filter(report -> report.state() == WorkState.DONE)
                        .map(WorkReport::date)
                        .reduce((earlier, later) -> later);
    }

    private static Text timing(WorkStanding standing, WorkTiming timing) {
        List<Text> parts = new ArrayList<>();
        parts.add(
                standing.timings().size() == 1
                        ? Phrase.of("时限：{0}", "Deadline: {0}", timing.deadline().text())
                        : Phrase.of(
                                "{1}的时限：{0}",
                                "Deadline of {1}: {0}",
                                timing.deadline().text(),
                                Phrase.list(timing.provisions().stream()
                                        .map(id -> Text.of(id.value(), id.value()))
                                        .toList())));
        if (timing.late()) {
            parts.add(Phrase.of(
                    "{0}，晚于时限{1}天",
                    timing.daysLate() == 1 ? "{0} {1} day after the deadline" : "{0} {1} days after the deadline",
                    standing.state().label(),
                    timing.daysLate()));
        }
        if (timing.overdue()) {
            parts.add(Text.of("时限已过，未见完成的报告", "the deadline has passed without a report of completion"));
        }
        return Text.of(
                String.join("；", parts.stream().map(Text::chinese).toList()) + "。",
                String.join(
                                "; ",
                                parts.stream()
                                        .map(part -> part.english().orElseThrow())
                                        .toList())
                        + ".");
    }
}
