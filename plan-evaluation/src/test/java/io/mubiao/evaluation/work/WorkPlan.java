package io.mubiao.evaluation.work;

import io.mubiao.plan.Plan;
import io.mubiao.plan.PlanJson;
import io.mubiao.plan.document.PlanDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A small invented plan of works, and reports on it in a short notation. */
final class WorkPlan {
    private static final String TEXT = """
            示例市“十三五”阅读规划任务分工（虚构示例，2016—2020年）

            一、主要任务
            （一）建设阅读设施。
            1.建设阅览室。建成阅览室。（市文旅局牵头，市财政局配合，2017年底前完成）维护阅览室。（市教育局负责，持续推进）
            2.开展活动。举办读书月。（各县（区）人民政府落实）
            3.评估成效。开展评估。（市教育局负责，6月底前完成）
            """;

    private WorkPlan() {}

    static Plan plan() {
        return PlanDocument.read(TEXT).plan().orElseThrow();
    }

    /** The plan in which a measure has the id of a task. */
    static Plan planWithOneIdForTwo() {
        return PlanJson.parse(PlanJson.write(plan()).replace("\"task-1-2-m1\"", "\"task-1-2\""));
    }

    /** Reports such as {@code task-1-1 DONE 2017-06-30 a}. */
    static WorkReports reports(String... reports) {
        return WorkReports.of(list(reports));
    }

    static List<WorkReport> list(String... reports) {
        return Stream.of(reports)
                .map(report -> report.split(" ", -1))
                .map(words -> new WorkReport(
                        WorkId.parse(words[0]), WorkState.parse(words[1]), LocalDate.parse(words[2]), words[3], ""))
                .toList();
    }

    /** What is known of one work. */
    static WorkStanding standing(String work, String on, String... reports) {
        return WorkStandings.of(plan(), reports(reports), LocalDate.parse(on)).standing(WorkId.parse(work));
    }
}
