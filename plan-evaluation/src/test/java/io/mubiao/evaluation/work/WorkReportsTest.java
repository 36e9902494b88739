package io.mubiao.evaluation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mubiao.evaluation.Copies;
import io.mubiao.plan.Plan;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WorkReportsTest {
    private static final String HEADER = "work,state,date,reporter,evidence\n";

    @Test
    void areReadFromCsvInTheOrderOfWorkDateAndReporter() {
        WorkReports reports = read("""
                task-1-2,推进中,2018-03-01,市教育局,
                task-1-1,DONE,2018-01-02,市文旅局,文旅函〔2018〕1号
                task-1-1,UNDER_WAY,2017-01-02,市文旅局,
                """);

        assertThat(reports.all())
                .extracting(report -> report.work() + " " + report.state() + " " + report.date() + " "
                        + report.reporter() + " " + report.evidence())
                .containsExactly(
                        "task-1-1 UNDER_WAY 2017-01-02 市文旅局 ",
                        "task-1-1 DONE 2018-01-02 市文旅局 文旅函〔2018〕1号",
                        "task-1-2 UNDER_WAY 2018-03-01 市教育局 ");
        assertThat(reports).isEqualTo(Copies.copy(reports)).hasToString("3 work reports");
    }

    @Property(tries = 30)
    void areEqualWhateverTheOrderTheyComeIn(@ForAll java.util.Random random) {
        List<WorkReport> some = new java.util.ArrayList<>(WorkPlan.list(
                "task-1-1 DONE 2017-06-30 a", "task-1-1 UNDER_WAY 2017-06-30 b", "task-1-2 DONE 2017-06-30 a"));
        WorkReports before = WorkReports.of(some);
        java.util.Collections.shuffle(some, random);

        assertThat(WorkReports.of(some)).isEqualTo(before);
    }

    @Test
    void areReadInOtherEncodings() {
        Charset gb = Charset.forName("GB18030");
        byte[] bytes = (HEADER + "task-1-1,已完成,2018-01-02,市文旅局,\n").getBytes(gb);

        assertThat(WorkReports.readCsv(new ByteArrayInputStream(bytes), "reports", gb)
                        .all())
                .extracting(WorkReport::reporter)
                .containsExactly("市文旅局");
    }

    @Test
    void areRefusedWithEveryFaultOfTheFile() {
        assertThat(faults(() -> read("""
                        ,DONE,2018-01-02,a,
                        Task 1,DONE,2018-01-02,a,
                        task-1-1,FINISHED,2018-02-30,,
                        task-1-1,DONE,2018-01-02,a,
                        task-1-1,UNDER_WAY,2018-01-02,a,
                        """)))
                .containsExactly(
                        "line 2, work: must not be empty",
                        "line 3, work: 'Task 1' is refused: Work id 'Task 1' must match [a-z0-9]+(-[a-z0-9]+)* and have at"
                                + " most 100 characters",
                        "line 4, state: 'FINISHED' is refused: Work state 'FINISHED' must be NOT_STARTED 未启动, UNDER_WAY"
                                + " 推进中, DONE 已完成 or CONTINUING 持续推进",
                        "line 4, date: '2018-02-30' is refused: Date '2018-02-30' must be a day of the calendar, such as"
                                + " 2018-03-15",
                        "line 4, reporter: must not be empty",
                        "line 6, state: 'UNDER_WAY' must be DONE, as 'a' already said of 'task-1-1' on 2018-01-02");
    }

    @Test
    void mayBeRepeatedButNotContradictThemselves() {
        assertThat(WorkPlan.reports("task-1-1 DONE 2018-01-02 a", "task-1-1 DONE 2018-01-02 a")
                        .all())
                .hasSize(2);
        assertThat(faults(() -> WorkPlan.reports("task-1-1 DONE 2018-01-02 a", "task-1-1 NOT_STARTED 2018-01-02 a")))
                .containsExactly(
                        "/1/state: 'NOT_STARTED' must be DONE, as 'a' already said of 'task-1-1' on 2018-01-02");
    }

    @Test
    void mustBeOfThePlanAndNotFromBeforeIt() {
        byte[] csv = (HEADER + "task-9,DONE,2018-01-02,a,\ntask-1-1,DONE,2015-12-31,a,\ntask-1-1,DONE,2021-01-01,a,\n")
                .getBytes(StandardCharsets.UTF_8);
        Plan plan = WorkPlan.plan();

        assertThat(faults(() ->
                        WorkReports.readCsv(new ByteArrayInputStream(csv), "reports", StandardCharsets.UTF_8, plan)))
                .containsExactly(
                        "line 2, work: 'task-9' must be the id of a measure, task or project of plan '" + plan.id()
                                + "'",
                        "line 3, date: '2015-12-31' must not be before 2016, the first year of plan '" + plan.id()
                                + "'");
    }

    @Test
    void mustSayTheKindWhereTwoWorksShareAnId() {
        Plan plan = WorkPlan.planWithOneIdForTwo();

        assertThat(faults(() -> WorkPlan.reports("task-1-2 DONE 2018-01-02 a").of(plan)))
                .containsExactly("/0/work: 'task-1-2' must say its kind: one of [measure:task-1-2, task:task-1-2]");
        assertThat(WorkPlan.reports("task:task-1-2 DONE 2018-01-02 a", "measure:task-1-2 NOT_STARTED 2018-01-02 a")
                        .of(plan)
                        .all())
                .extracting(WorkReport::work)
                .containsExactly(
                        WorkId.of(io.mubiao.plan.work.MeasureId.of("task-1-2")),
                        WorkId.of(io.mubiao.plan.work.TaskId.of("task-1-2")));
    }

    @Test
    void ofOneWorkUnderTwoReferencesContradictEachOtherOnceThePlanIsKnown() {
        WorkReports reports = WorkPlan.reports("task-1-2 DONE 2018-01-02 a", "task:task-1-2 NOT_STARTED 2018-01-02 a");

        assertThat(faults(() -> reports.of(WorkPlan.plan())))
                .containsExactly(
                        "/1/state: 'NOT_STARTED' must be DONE, as 'a' already said of 'task:task-1-2' on 2018-01-02");
    }

    @Test
    void nameWhoReported() {
        assertThatThrownBy(() -> new WorkReport(
                        WorkId.parse("task-1-1"), WorkState.DONE, java.time.LocalDate.of(2018, 1, 2), " ", ""))
                .hasMessageContaining("must have a reporter");
    }

    private static WorkReports read(String rows) {
        byte[] bytes = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
        return WorkReports.readCsv(new ByteArrayInputStream(bytes), "reports", StandardCharsets.UTF_8);
    }

    private static List<String> faults(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(FaultException.class, call).faults().stream()
                .map(Fault::toString)
                .toList();
    }
}
