package io.mubiao.evaluation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.evaluation.Copies;
import io.mubiao.plan.value.Language;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkStandingsTest {
    private static final LocalDate END_OF_2017 = LocalDate.of(2017, 12, 31);

    @Test
    void everyWorkHasOneInTheOrderOfTheText() {
        WorkStandings standings = WorkStandings.of(WorkPlan.plan(), WorkReports.none(), END_OF_2017);

        assertThat(standings.all())
                .extracting(standing -> standing.work().toString())
                .containsExactly(
                        "task:task-1-1",
                        "measure:task-1-1-m1",
                        "measure:task-1-1-m2",
                        "task:task-1-2",
                        "measure:task-1-2-m1",
                        "task:task-1-3",
                        "measure:task-1-3-m1");
        assertThat(standings.all()).extracting(WorkStanding::state).containsOnly(ReportedState.NO_REPORT);
        assertThat(Copies.copy(standings)).isEqualTo(standings).hasToString("2017-12-31: 7 works, 0 with reports");
    }

    @Test
    void noReportIsNotNotStarted() {
        assertThat(WorkPlan.standing("task-1-2", "2018-01-01").state()).isEqualTo(ReportedState.NO_REPORT);
        assertThat(WorkPlan.standing("task-1-2", "2018-01-01", "task-1-2 NOT_STARTED 2017-01-01 a")
                        .state())
                .isEqualTo(ReportedState.NOT_STARTED);
    }

    @Test
    void theLastReportKnownByTheDayCounts() {
        String[] reports = {"task-1-2 UNDER_WAY 2017-01-01 a", "task-1-2 DONE 2018-06-01 b"};

        assertThat(WorkPlan.standing("task-1-2", "2018-05-31", reports).state()).isEqualTo(ReportedState.UNDER_WAY);
        assertThat(WorkPlan.standing("task-1-2", "2018-06-01", reports).state()).isEqualTo(ReportedState.DONE);
    }

    @Test
    void reportersWhoDisagreeOnTheLastDayAreBothShown() {
        WorkStanding standing = WorkPlan.standing(
                "task-1-2", "2018-12-31", "task-1-2 DONE 2018-06-01 a", "task-1-2 UNDER_WAY 2018-06-01 b");

        assertThat(standing.state()).isEqualTo(ReportedState.DISAGREEMENT);
        assertThat(standing.last()).hasSize(2);
        assertThat(standing)
                .hasToString(
                        "task:task-1-2 as of 2018-12-31: reported in disagreement (a, 2018-06-01, reported done; b,"
                                + " 2018-06-01, reported under way). Deadline: 2020-12-31 (the end of the plan, as the clause says"
                                + " no time).");
        assertThat(standing.text().in(Language.CHINESE))
                .isEqualTo("task:task-1-2，截至2018-12-31：报告不一致（a，2018-06-01，报告已完成；b，2018-06-01，报告推进中）。"
                        + "时限：2020-12-31（条款未写时限，按规划期末）。");
    }

    @Test
    void aReportOfCompletionAfterTheDeadlineIsLate() {
        WorkStanding standing = WorkPlan.standing("task-1-1-m1", "2018-12-31", "task-1-1-m1 DONE 2018-01-12 a");

        assertThat(standing.late()).isTrue();
        assertThat(standing.overdue()).isFalse();
        assertThat(standing)
                .hasToString("measure:task-1-1-m1 as of 2018-12-31: reported done (a, 2018-01-12). Deadline: 2017-12-31"
                        + " (the clause: 2017年底前完成); reported done 12 days after the deadline.");
        assertThat(standing.text().in(Language.CHINESE))
                .isEqualTo("measure:task-1-1-m1，截至2018-12-31：报告已完成（a，2018-01-12）。"
                        + "时限：2017-12-31（责任条款：2017年底前完成）；报告已完成，晚于时限12天。");
    }

    /** The first day since when nothing but completion was reported counts, and not that of a report that repeats it. */
    @Test
    void aReportThatRepeatsATimelyOneIsNotLate() {
        assertThat(WorkPlan.standing(
                                "task-1-1-m1",
                                "2018-12-31",
                                "task-1-1-m1 DONE 2017-12-31 a",
                                "task-1-1-m1 DONE 2018-03-01 b")
                        .late())
                .isFalse();
        assertThat(WorkPlan.standing(
                                "task-1-1-m1",
                                "2018-12-31",
                                "task-1-1-m1 DONE 2017-12-30 a",
                                "task-1-1-m1 UNDER_WAY 2017-12-31 b",
                                "task-1-1-m1 DONE 2018-01-01 b")
                        .timings())
                .extracting(WorkTiming::daysLate)
                .containsExactly(1L);
    }

    @Test
    void aReportThatWithdrawsCompletionSaysSo() {
        assertThat(WorkPlan.standing(
                        "task-1-2", "2018-12-31", "task-1-2 DONE 2017-06-01 a", "task-1-2 UNDER_WAY 2018-06-01 b"))
                .hasToString(
                        "task:task-1-2 as of 2018-12-31: reported under way (b, 2018-06-01). It was reported done on"
                                + " 2017-06-01, and otherwise since. Deadline: 2020-12-31 (the end of the plan, as the clause says no"
                                + " time).");
    }

    @Test
    void aDeadlineThatPassedWithoutAReportOfCompletionIsSaidAndNoMore() {
        assertThat(WorkPlan.standing("task-1-1-m1", "2017-12-31").overdue()).isFalse();
        assertThat(WorkPlan.standing("task-1-1-m1", "2018-01-01"))
                .hasToString("measure:task-1-1-m1 as of 2018-01-01: without a report. Deadline: 2017-12-31 (the clause:"
                        + " 2017年底前完成); the deadline has passed without a report of completion.");
        assertThat(WorkPlan.standing("task-1-1-m1", "2018-03-01", "task-1-1-m1 UNDER_WAY 2018-01-01 a"))
                .hasToString(
                        "measure:task-1-1-m1 as of 2018-03-01: reported under way (a, 2018-01-01). Deadline: 2017-12-31"
                                + " (the clause: 2017年底前完成); reported under way 1 day after the deadline; the deadline has passed"
                                + " without a report of completion.");
    }

    @Test
    void nothingIsLateByADeadlineWithoutALastDay() {
        WorkStanding ongoing = WorkPlan.standing("task-1-1-m2", "2030-01-01", "task-1-1-m2 DONE 2029-01-01 a");
        WorkStanding withoutYear = WorkPlan.standing("task-1-3", "2030-01-01");

        assertThat(ongoing.late() || ongoing.overdue()).isFalse();
        assertThat(ongoing).asString().contains("no last day (the clause: 持续推进)");
        assertThat(withoutYear.late() || withoutYear.overdue()).isFalse();
        assertThat(withoutYear).asString().contains("as the year is not stated (the clause: 6月底前完成)");
    }

    @Test
    void theProvisionsOfAWorkAreHeldToTheirDeadlinesEachApart() {
        WorkStanding standing = WorkPlan.standing("task-1-1", "2018-01-01");

        assertThat(standing.timings())
                .extracting(
                        timing -> timing.provisions() + " " + timing.deadline().basis() + " " + timing.overdue())
                .containsExactly("[task-1-1-p1] CLAUSE true", "[task-1-1-p2] ONGOING false");
        assertThat(standing).asString().contains("Deadline of task-1-1-p1: 2017-12-31");
    }

    @Property(tries = 50)
    void lateIsTheNumberOfDaysAfterTheDeadline(@ForAll @IntRange(min = -500, max = 500) int days) {
        LocalDate date = END_OF_2017.plusDays(days);
        WorkStanding standing = WorkPlan.standing("task-1-1-m1", "2030-01-01", "task-1-1-m1 DONE " + date + " a");

        assertThat(standing.timings()).extracting(WorkTiming::daysLate).containsExactly((long) Math.max(0, days));
        assertThat(standing.late()).isEqualTo(days > 0);
    }

    @Test
    void aWorkIsFoundByItsIdUnlessThatIsOfTwo() {
        WorkStandings standings = WorkStandings.of(WorkPlan.planWithOneIdForTwo(), WorkReports.none(), END_OF_2017);

        assertThat(standings.standing(WorkId.parse("measure:task-1-2")).kind()).isEqualTo(WorkKind.MEASURE);
        assertThatThrownBy(() -> standings.standing(WorkId.parse("task-1-2")))
                .hasMessage("Work 'task-1-2' must be one measure, task or project of the plan, and not any of"
                        + " [task:task-1-2, measure:task-1-2]");
        assertThatThrownBy(() -> standings.standing(WorkId.parse("task-9")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsKeepThoseWithoutAReport() {
        WorkStandings standings = WorkStandings.of(
                WorkPlan.plan(),
                WorkPlan.reports("task-1-1 DONE 2018-01-05 a", "task-1-2 UNDER_WAY 2018-01-05 a"),
                LocalDate.of(2018, 1, 5));

        assertThat(standings.counts(WorkKind.TASK).total()).isEqualTo(3);
        assertThat(standings.counts(WorkKind.TASK).text().in(Language.CHINESE))
                .isEqualTo("无报告1项、报告推进中1项、报告已完成1项；其中逾期报告1项、时限已过未见完成报告0项");
        assertThat(standings.counts(WorkKind.MEASURE))
                .hasToString(
                        "4 without a report; of these 0 reported after a deadline, 1 past a deadline without a report"
                                + " of completion");
        assertThat(standings.counts(WorkKind.PROJECT)).hasToString("none");
    }
}
