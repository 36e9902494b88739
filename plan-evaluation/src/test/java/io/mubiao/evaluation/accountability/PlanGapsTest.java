package io.mubiao.evaluation.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Copies;
import io.mubiao.plan.Plan;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Language;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PlanGapsTest {
    private final PlanGaps gaps = PlanGaps.of(LedgerPlan.plan());

    @Test
    void standInTheOrderOfTheirKindsAndOfTheText() {
        assertThat(gaps)
                .hasToString("NO_LEAD 2, LEADS_NOT_DIVIDED 1, OPEN_LIST 1, ONLY_COLLECTIVES_IMPLEMENT 2, NOBODY_ACTS 2,"
                        + " POSSIBLE_DUPLICATE 1");
        assertThat(gaps.all()).extracting(PlanGap::kind).isSorted();
        assertThat(Copies.copy(gaps)).isEqualTo(gaps);
    }

    @Test
    void ofClausesQuoteThemAndNameWhomTheyConcern() {
        assertThat(gaps.all())
                .filteredOn(
                        gap -> gap.kind() != PlanGapKind.POSSIBLE_DUPLICATE && gap.kind() != PlanGapKind.NOBODY_ACTS)
                .allSatisfy(gap -> assertThat(gap.citations())
                        .extracting(Citation::quote)
                        .allSatisfy(quote -> assertThat(quote).startsWith("（").endsWith("）")));
        assertThat(gaps.of(PlanGapKind.NO_LEAD))
                .extracting(PlanGap::toString)
                .containsExactly(
                        "The clause of 一, （各县（区）人民政府落实）, names no lead.",
                        "The clause of 二/（二）, （市财政局指导）, names no lead.");
        assertThat(gaps.of(PlanGapKind.LEADS_NOT_DIVIDED).get(0).organisations())
                .containsExactly(LedgerPlan.CULTURE, LedgerPlan.EDUCATION);
        assertThat(gaps.of(PlanGapKind.OPEN_LIST).get(0).text().in(Language.CHINESE))
                .isEqualTo("一的责任条款（市教育局、市文旅局等部门分别牵头）名单未列全：市教育局、市文旅局之后以“等部门”结尾。");
        assertThat(gaps.of(PlanGapKind.ONLY_COLLECTIVES_IMPLEMENT))
                .extracting(PlanGap::organisations)
                .containsOnly(List.of(LedgerPlan.GOVERNMENTS).stream()
                        .collect(com.google.common.collect.ImmutableList.toImmutableList()));
    }

    @Test
    void ofTargetsSayThatNobodyActsWhereOthersOnlyGuideOrNobodyIsNamed() {
        assertThat(gaps.of(PlanGapKind.NOBODY_ACTS))
                .extracting(PlanGap::toString)
                .containsExactly(
                        "Nobody acts for the target “藏书” (藏书达到30万册): no clause covers it.",
                        "Nobody acts for the target “人员” (培训人员500人次): its clause （市财政局指导） names only who cooperates,"
                                + " supervises or guides.");
    }

    @Test
    void showTheSharedWordsAndBothLeadsOfAPossibleDuplicate() {
        PlanGap duplicate = gaps.of(PlanGapKind.POSSIBLE_DUPLICATE).get(0);

        assertThat(duplicate.citations()).extracting(Citation::quote).containsExactly("推动老旧书库更新改造", "推进老旧书库和老旧阅览室更新改造");
        assertThat(duplicate.organisations()).containsExactly(LedgerPlan.EDUCATION, LedgerPlan.HOUSING);
        assertThat(duplicate.sharedWords()).containsExactly("老旧书库", "更新改造");
        assertThat(duplicate)
                .hasToString("A possible duplicate: “推动老旧书库更新改造” (二/（一）, led by 市教育局) and “推进老旧书库和老旧阅览室更新改造”"
                        + " (二/（二）, led by 市住建局) share “老旧书库…更新改造”; whether they are one work is for the reader to"
                        + " decide.");
    }

    @Test
    void doNotCallTheSameWordsUnderOneLeadADuplicate() {
        Plan oneLead = LedgerPlan.plan(LedgerPlan.TEXT.replace("（市住建局牵头）", "（市教育局牵头）"));

        assertThat(PlanGaps.of(oneLead).of(PlanGapKind.POSSIBLE_DUPLICATE)).isEmpty();
    }

    @Test
    void areNotFoundInAClauseWithoutAny() {
        Plan good = LedgerPlan.plan("""
                示例市规划任务分工（虚构示例，2016—2020年）

                一、主要任务
                （一）建设书房。新建城市书房。（市文旅局牵头，市教育局落实）
                """);

        assertThat(PlanGaps.of(good)).hasToString("no gaps");
    }

    /** What is alike does not hang on which passage comes first. */
    @Property(tries = 60)
    void duplicatesAreTheSameWhicheverComesFirst(
            @ForAll @StringLength(min = 3, max = 9) @CharRange(from = '老', to = '聍') String one,
            @ForAll @StringLength(min = 3, max = 9) @CharRange(from = '老', to = '聍') String other) {
        assertThat(duplicates(one, other)).isEqualTo(duplicates(other, one));
        assertThat(duplicates(one, one)).isEqualTo(Passage.pairs(one).length() >= 2 ? 1 : 0);
    }

    private static int duplicates(String one, String other) {
        return PlanGaps.of(LedgerPlan.plan("示例市规划任务分工（虚构示例，2016—2020年）\n\n一、主要任务\n（一）甲。" + one
                        + "。（市文旅局牵头，市教育局落实）\n（二）乙。" + other + "。（市住建局牵头，市教育局落实）\n"))
                .of(PlanGapKind.POSSIBLE_DUPLICATE)
                .size();
    }
}
