package io.mubiao.evaluation.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.evaluation.Copies;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.text.DisplayWidth;
import io.mubiao.evaluation.work.WorkId;
import io.mubiao.evaluation.work.WorkKind;
import io.mubiao.evaluation.work.WorkReport;
import io.mubiao.evaluation.work.WorkReports;
import io.mubiao.evaluation.work.WorkState;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.responsibility.Mode;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.value.Language;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountabilityTest {
    private final Accountability accountability = LedgerPlan.accountability();

    @Test
    void everyPartyAndRoleOfEveryTargetHasAnEntryInTheOrderOfTheClauses() {
        assertThat(accountability.entries())
                .extracting(entry -> entry.attainment().target().id() + " " + entry.written() + " " + entry.role() + " "
                        + entry.mode() + (entry.openList() ? " open" : ""))
                .containsExactly(
                        "target-1 市文旅局 LEAD JOINT",
                        "target-1 市教育局 LEAD JOINT",
                        "target-1 市财政局 COOPERATE SOLE",
                        "target-1 各县（区）人民政府 IMPLEMENT SOLE",
                        "target-2 各县（区）人民政府 IMPLEMENT SOLE",
                        "target-3 市教育局 LEAD RESPECTIVE open",
                        "target-3 市文旅局 LEAD RESPECTIVE open",
                        "target-5 市财政局 GUIDE SOLE");
    }

    @Test
    void anEntrySaysTheWordsOfTheClauseAndReachesTheWorking() {
        LedgerEntry joint = accountability.entries().get(0);
        LedgerEntry respective = accountability.entries().get(5);

        assertThat(joint.verb()).isEqualTo("牵头");
        assertThat(joint.citation().quote()).isEqualTo("（市文旅局、市教育局牵头，市财政局配合，各县（区）人民政府落实）");
        assertThat(joint.attainment().working().steps()).isNotEmpty();
        assertThat(joint)
                .hasToString("书房 (640000): attained. 市文旅局 leads it, in the words “牵头” of 一 （市文旅局、市教育局牵头，市财政局配合，"
                        + "各县（区）人民政府落实）. Several parties answer together, and each has this entry.");
        assertThat(respective.text().in(Language.CHINESE))
                .isEqualTo("阅读活动（640000）：无法判定。市教育局牵头，原文“分别牵头”，见一（市教育局、市文旅局等部门分别牵头）。"
                        + "各方分别承担，原文未写明哪一句归哪一方。名单以“等部门”结尾，可能不完整。");
        assertThat(respective)
                .asString()
                .endsWith(
                        "Each party answers for its own part, and the text does not say which sentence is whose. The list of"
                                + " parties ends with “等部门” and may not be complete.");
    }

    @Test
    void everyOrganisationHasALedgerInPlanOrderAlsoThoseThatAnswerForNothing() {
        assertThat(accountability.ledgers())
                .extracting(Ledger::toString)
                .containsExactly(
                        "organisation-1: leads 1 attained, 1 undetermined",
                        "organisation-2: leads 1 attained, 1 undetermined",
                        "organisation-3: cooperates in 1 attained; guides 1 undetermined",
                        "organisation-4: implements 1 attained, 1 not attained",
                        "organisation-5: answers for no target");
        assertThat(accountability.ledger(LedgerPlan.FINANCE).summary().in(Language.CHINESE))
                .isEqualTo("配合：达到1项；指导：无法判定1项");
        assertThat(accountability.ledger(LedgerPlan.HOUSING).counts(Role.LEAD).total())
                .isZero();
        assertThatThrownBy(() -> accountability.ledger(OrganisationId.of("nobody")))
                .hasMessageContaining("Organisation 'nobody' must be one of plan");
    }

    @Test
    void whatNobodyLeadsStandsApartAndUnderNoImplementer() {
        assertThat(accountability.unled())
                .extracting(Unled::toString)
                .containsExactly(
                        "居民综合阅读率 (640000): not attained. Nobody leads it: 各县（区）人民政府 implements it, by 一 （各县（区）人民政府落实）.",
                        "藏书 (640000): attained. No clause covers it, and the text names nobody.",
                        "人员 (640000): undetermined. Nobody leads it: 市财政局 guides it, by 二/（二） （市财政局指导）.");
        assertThat(accountability.unled().get(1).text().in(Language.CHINESE)).isEqualTo("藏书（640000）：达到。无责任条款，未写明任何单位。");
        assertThat(accountability.ledger(LedgerPlan.GOVERNMENTS).entries(Role.LEAD))
                .isEmpty();
    }

    @Test
    void jointLeadsMakeTheRowsAddUpToMoreThanTheTargetsAndTheTableSaysSo() {
        assertThat(accountability.toTable()).isEqualTo("""
                organisation                  role         attained  not attained  on track  off track  undetermined
                ----------------------------------------------------------------------------------------------------
                市文旅局                      leads               1             0         0          0             1
                市教育局                      leads               1             0         0          0             1
                市财政局                      cooperates          1             0         0          0             0
                                              guides              0             0         0          0             1
                各县（区）人民政府            implements          1             1         0          0             0
                市住建局                      –                   0             0         0          0             0
                ----------------------------------------------------------------------------------------------------
                All 5: 2 attained, 1 not attained, 2 undetermined.
                What several organisations lead stands in the row of each: the rows of leads add up to 4, for 2 that
                have a lead.
                居民综合阅读率 (640000): not attained. Nobody leads it: 各县（区）人民政府 implements it, by 一 （各
                县（区）人民政府落实）.
                藏书 (640000): attained. No clause covers it, and the text names nobody.
                人员 (640000): undetermined. Nobody leads it: 市财政局 guides it, by 二/（二） （市财政局指导）.
                """);
    }

    @Test
    void theTableIsAtMost100ColumnsWide() {
        for (Language language : Language.values()) {
            assertThat(accountability
                            .with(reports(), LocalDate.of(2018, 6, 1))
                            .toTable(language)
                            .lines())
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(100));
        }
    }

    @Test
    void theLedgerOfAnAreaCountsTheVerdictsOnItAlone() {
        AreaId city = AreaId.of("640100");
        Accountability areas = PlanEvaluator.of(LedgerPlan.plan())
                .withAreas(SmallPlan.areas())
                .evaluate(LedgerPlan.observations("one/2016..2020:6 one/640100/2016..2020:3"), Year.of(2020))
                .accountability();

        Ledger culture = areas.ledger(LedgerPlan.CULTURE);

        assertThat(culture.counts(Role.LEAD).total()).isEqualTo(2 * 5);
        assertThat(culture.in(city)).hasToString("organisation-1: leads 1 not attained, 1 undetermined");
        assertThat(areas.in(city).ledger(LedgerPlan.CULTURE)).isEqualTo(culture.in(city));
        assertThat(areas.in(city).counts().total()).isEqualTo(5);
        assertThatThrownBy(() -> accountability.in(city)).hasMessage("Area '640100' must be one of [640000]");
    }

    @Test
    void reportsOfWorksStandBesideTheVerdictsAndAreNeverSummedWithThem() {
        Accountability with = accountability.with(reports(), LocalDate.of(2018, 6, 1));
        Ledger education = with.ledger(LedgerPlan.EDUCATION);

        assertThat(education.summary())
                .isEqualTo(accountability.ledger(LedgerPlan.EDUCATION).summary());
        assertThat(education.workCounts(Role.LEAD, WorkKind.MEASURE).late()).isEqualTo(1);
        assertThat(education.workSummary())
                .extracting(line -> line.in(Language.ENGLISH))
                .containsExactly(
                        "leads measures: 1 reported done; of these 1 reported after a deadline, 0 past a deadline without a"
                                + " report of completion",
                        "implements measures: 1 reported done; of these 1 reported after a deadline, 0 past a deadline"
                                + " without a report of completion");
        assertThat(with.ledger(LedgerPlan.HOUSING).workSummary())
                .extracting(line -> line.in(Language.CHINESE))
                .containsExactly("牵头措施：无报告1项");
        assertThat(with.toTable()).contains("Works as reported by 2018-06-01, which are no verdicts:");
        assertThat(accountability.toTable()).doesNotContain("Works as reported");
    }

    @Test
    void allVerdictsAreCountedOnceWhoeverAnswersForThem() {
        assertThat(accountability.counts()).hasToString("2 attained, 1 not attained, 2 undetermined");
        assertThat(accountability.counts().of(Verdict.ATTAINED)).isEqualTo(2);
    }

    @Test
    void isAsSerialisableAndEqualAsWhatItReads() {
        Accountability with = accountability.with(reports(), LocalDate.of(2018, 6, 1));

        assertThat(Copies.copy(with)).isEqualTo(with);
        assertThat(with).isNotEqualTo(accountability);
        assertThat(accountability.ledgers().get(0).entries().get(0).mode()).isEqualTo(Mode.JOINT);
        assertThat(accountability).asString().endsWith(": 5 attainments, 5 organisations, 3 unled");
    }

    private static WorkReports reports() {
        return WorkReports.of(List.of(
                new WorkReport(WorkId.parse("group-1-m1"), WorkState.DONE, LocalDate.of(2018, 1, 3), "市教育局", "")));
    }
}
