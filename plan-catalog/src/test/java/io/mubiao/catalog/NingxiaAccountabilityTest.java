package io.mubiao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.accountability.Accountability;
import io.mubiao.evaluation.accountability.Ledger;
import io.mubiao.evaluation.accountability.OfficeToday;
import io.mubiao.evaluation.accountability.OfficesToday;
import io.mubiao.evaluation.accountability.PlanGap;
import io.mubiao.evaluation.accountability.PlanGapKind;
import io.mubiao.evaluation.accountability.PlanGaps;
import io.mubiao.evaluation.accountability.Unled;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.text.DisplayWidth;
import io.mubiao.evaluation.work.WorkKind;
import io.mubiao.evaluation.work.WorkReports;
import io.mubiao.evaluation.work.WorkStandings;
import io.mubiao.plan.Plan;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Who answers in the plan of the catalog; the figures are illustrative. */
class NingxiaAccountabilityTest {
    private static final LocalDate END_OF_2020 = LocalDate.of(2020, 12, 31);

    private final Plan plan = PlanCatalog.ningxiaWorkSafety();
    private final PlanGaps gaps = PlanGaps.of(plan);

    @Test
    void everyOrganisationHasALedgerInPlanOrder() throws IOException {
        Accountability accountability = accountability();

        assertThat(accountability.ledgers())
                .extracting(Ledger::organisation)
                .containsExactlyElementsOf(plan.organisations());
        assertThat(ledger(accountability, "work-safety-administration"))
                .hasToString(
                        "work-safety-administration: leads 14 attained, 6 not attained, 5 undetermined; cooperates in"
                                + " 1 attained, 1 not attained");
        assertThat(ledger(accountability, "transport-department")).asString().endsWith("answers for no target");
    }

    @Test
    void oneTargetHasNobodyWhoLeadsAndTheImplementerDoesNotTakeTheLead() throws IOException {
        Accountability accountability = accountability();

        assertThat(accountability.unled())
                .extracting(Unled::toString)
                .containsExactly(
                        "Deaths per 100 m yuan of GDP (640000): attained. Nobody leads it: 各市、县（区）人民政府 implements"
                                + " it, by 一 （各市、县（区）人民政府落实）.");
        assertThat(ledger(accountability, "city-and-county-governments").entries(Role.LEAD))
                .isEmpty();
    }

    @Test
    void theTableFitsATerminal() throws IOException {
        Accountability accountability = accountability().with(WorkReports.none(), END_OF_2020);

        assertThat(Arrays.stream(Language.values())
                        .flatMap(language -> accountability.toTable(language).lines()))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(100));
        assertThat(accountability.toTable())
                .contains("the rows of leads add up to 61, for 36")
                .contains("  leads measures: 19 without a report\n");
    }

    @Test
    void noWorkHasAReportAndNoneIsPastItsDeadlineBeforeThePlanEnds() {
        WorkStandings standings = WorkStandings.of(plan, WorkReports.none(), END_OF_2020);

        assertThat(standings.counts(WorkKind.MEASURE)).hasToString("242 without a report");
        assertThat(standings.counts(WorkKind.TASK)).hasToString("38 without a report");
        assertThat(standings.counts(WorkKind.PROJECT)).hasToString("8 without a report");
        assertThat(WorkStandings.of(plan, WorkReports.none(), END_OF_2020.plusDays(1))
                        .counts(WorkKind.TASK)
                        .overdue())
                .isEqualTo(38);
    }

    @Test
    void gapsOfClausesAreThoseOfTheText() {
        assertThat(gaps)
                .hasToString("NO_LEAD 6, LEADS_NOT_DIVIDED 5, OPEN_LIST 12, ONLY_COLLECTIVES_IMPLEMENT 59,"
                        + " POSSIBLE_DUPLICATE 10");
        assertThat(gaps.of(PlanGapKind.NO_LEAD))
                .extracting(gap -> gap.provisions().get(0).value())
                .containsExactly(
                        "headline-p2", "task-1-1-p1", "task-1-2-p1", "task-1-3-p2", "project-5-p4", "project-5-p7");
        assertThat(gaps.of(PlanGapKind.LEADS_NOT_DIVIDED))
                .extracting(gap -> gap.provisions().get(0).value())
                .containsExactly("task-1-2-p2", "task-3-1-p1", "task-3-2-p1", "task-8-1-p1", "project-5-p6");
        assertThat(gaps.of(PlanGapKind.OPEN_LIST))
                .extracting(gap -> gap.provisions().get(0))
                .containsExactlyElementsOf(plan.provisionsWithOpenList().stream()
                        .map(provision -> provision.id())
                        .toList());
    }

    /** Read one by one: the first two are a general duty that two sectors repeat, the others are one work under two leads. */
    @Test
    void possibleDuplicatesAreFoundByTheTextAlone() {
        assertThat(gaps.of(PlanGapKind.POSSIBLE_DUPLICATE))
                .extracting(NingxiaAccountabilityTest::words)
                .containsExactly(
                        "将企业安全生产主体责任落实情况纳入企业安全诚信管理 | 落实运输企业安全主体责任",
                        "力促企业安全生产主体责任落实到位 | 强化建设、勘察、设计、施工和工程监理质量安全生产主体责任落实",
                        "加快危险化学品企业搬迁 | 完成地级城市城区内安全距离不达标的危险化学品仓储企业搬迁",
                        "实施公路安全生命防护工程 | 推进公路生命安全防护工程实施",
                        "开展城市安全风险评估 | 开展城市安全风险源普查",
                        "开展城市公共设施、老旧建筑隐患综合治理 | 实施城市公共设施、老旧建筑、区域火灾隐患以及市政工程综合治理",
                        "推动老旧电梯更新改造 | 推动城市老旧燃气等管网和老旧电梯更新改造",
                        "开展职业病危害基本情况普查 | 开展职业病危害状况普查",
                        "建立职业病危害防治落后技术、工艺、材料和设备淘汰、限制名录管理制度 | 推行职业病危害防治落后工艺、装备淘汰制度",
                        "推动企业建设智能化安全生产装备、过程控制系统、安全风险控制与隐患排查治理信息系统等 | 建设企业安全风险控制与隐患排查治理信息系统");
        assertThat(gaps.of(PlanGapKind.POSSIBLE_DUPLICATE).get(3).sharedWords())
                .containsExactly("实施", "公路", "安全", "生命", "防护工程");
    }

    @Test
    void officesOfTodayStandApartFromTheWordsOfThePlan() {
        OfficesToday offices = OfficesToday.of(plan, PlanCatalog.ningxiaSuccessions(), END_OF_2020);

        assertThat(office(offices, "work-safety-administration").since())
                .extracting(succession -> succession.duty().chinese())
                .containsExactly("安全生产综合监督管理", "职业卫生监督管理");
        assertThat(office(offices, "finance-department").changeKnown()).isFalse();
        assertThat(offices.all())
                .extracting(OfficeToday::organisation)
                .extracting(Organisation::id)
                .containsExactlyElementsOf(
                        plan.organisations().stream().map(Organisation::id).toList());
        assertThat(office(
                                OfficesToday.of(plan, PlanCatalog.ningxiaSuccessions(), LocalDate.of(2018, 6, 1)),
                                "legislative-affairs-office")
                        .sameYear())
                .hasSize(1);
    }

    private static String words(PlanGap gap) {
        return gap.citations().get(0).quote() + " | " + gap.citations().get(1).quote();
    }

    private static Ledger ledger(Accountability accountability, String organisation) {
        return accountability.ledger(OrganisationId.of(organisation));
    }

    private static OfficeToday office(OfficesToday offices, String organisation) {
        return offices.office(OrganisationId.of(organisation));
    }

    private Accountability accountability() throws IOException {
        try (InputStream in = PlanCatalog.illustrativeObservations()) {
            Evaluation evaluation = PlanEvaluator.of(plan)
                    .evaluate(Observations.readCsv(in, "illustrative-ningxia-2011-2020.csv"), Year.of(2020));
            return evaluation.accountability();
        }
    }
}
