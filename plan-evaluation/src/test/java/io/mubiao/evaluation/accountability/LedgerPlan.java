package io.mubiao.evaluation.accountability;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.document.DocumentOptions;
import io.mubiao.plan.document.PlanDocument;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.responsibility.OrganisationId;
import java.time.Year;
import java.util.List;

/**
 * An invented plan whose clauses show what a ledger must tell apart. Its five targets are led jointly; by nobody; each for its
 * own part, with an open list; without a clause; and only guided.
 */
final class LedgerPlan {
    static final String TEXT = """
            示例市“十三五”阅读规划任务分工（虚构示例，illustrative，2016—2020年）

            一、主要指标
            到2020年，建成书房30个。（市文旅局、市教育局牵头，市财政局配合，各县（区）人民政府落实）到2020年，居民综合阅读率达到85%以上。\
            （各县（区）人民政府落实）到2020年，举办阅读活动100场。（市教育局、市文旅局等部门分别牵头）到2020年，藏书达到30万册。
            二、主要任务
            （一）建设阅读设施。推动老旧书库更新改造。（市教育局牵头落实，2017年底前完成）
            （二）保障设施安全。推进老旧书库和老旧阅览室更新改造。（市住建局牵头）到2020年，培训人员500人次。（市财政局指导）
            """;
    /** 市文旅局. */
    static final OrganisationId CULTURE = OrganisationId.of("organisation-1");
    /** 市教育局. */
    static final OrganisationId EDUCATION = OrganisationId.of("organisation-2");
    /** 市财政局. */
    static final OrganisationId FINANCE = OrganisationId.of("organisation-3");
    /** 各县（区）人民政府. */
    static final OrganisationId GOVERNMENTS = OrganisationId.of("organisation-4");
    /** 市住建局, which answers for no target. */
    static final OrganisationId HOUSING = OrganisationId.of("organisation-5");

    /** The first target is attained, the second is not, the fourth is; of the others nothing is known. */
    static final String FIGURES = "one/2016..2020:6 two/2020:80 four/2020:300000";

    private LedgerPlan() {}

    static Plan plan() {
        return plan(TEXT);
    }

    static Plan plan(String text) {
        return PlanDocument.read(
                        text, DocumentOptions.builder().area(SmallPlan.AREA).build())
                .plan()
                .orElseThrow();
    }

    static Evaluation evaluation() {
        return PlanEvaluator.of(plan()).evaluate(observations(FIGURES), Year.of(2020));
    }

    /** Figures of the indicators {@code one} to {@code five}. */
    static Observations observations(String figures) {
        List<String> names = List.of("one", "two", "three", "four", "five");
        return Observations.of(Notation.observations(figures).stream()
                .map(observation -> observation.withIndicator(IndicatorId.of(
                        "indicator-" + (names.indexOf(observation.indicator().value()) + 1))))
                .toList());
    }

    static Accountability accountability() {
        return evaluation().accountability();
    }
}
