package io.mubiao.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.mubiao.plan.document.diagnostic.Diagnostic;
import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import io.mubiao.plan.value.Citation;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule, with the words it is about. All documents are invented. */
class DiagnosticsTest {
    private static final String TITLE = "明湖市2024年阅读工作要点\n";
    private static final String GOOD = "一、建设书房。购置新书。（市文旅局牵头）\n";

    /** A plan is never refused, by a law of {@link DocumentLawsTest}; a name is unknown only beside known ones. */
    private static final Set<DiagnosticRule> ELSEWHERE =
            EnumSet.of(DiagnosticRule.PLAN_REFUSED, DiagnosticRule.ORGANISATION_UNKNOWN);

    static Stream<Arguments> cases() {
        return Stream.of(
                of(DiagnosticRule.TOO_LONG, TITLE + GOOD + "。".repeat(10_000_000), ""),
                of(DiagnosticRule.TITLE_MISSING, "一、建设书房。购置新书。（市文旅局牵头）", ""),
                of(DiagnosticRule.PERIOD_MISSING, "阅读工作要点\n" + GOOD, ""),
                of(DiagnosticRule.PERIOD_ASSUMED, "阅读工作要点\n明政发〔2023〕5号\n" + GOOD, ""),
                of(DiagnosticRule.AREA_NOT_STATED, TITLE + GOOD, ""),
                of(
                        DiagnosticRule.TITLE_ASSUMED,
                        "关于印发阅读工作方案的通知\n明政发〔2023〕5号\n明湖市2024年阅读工作方案\n" + GOOD,
                        "明湖市2024年阅读工作方案"),
                of(DiagnosticRule.SEGMENT_NOT_UNDERSTOOD, TITLE + "一、书房。购书。（市文旅局牵头，市财政局审核）", "市财政局审核"),
                of(DiagnosticRule.CLAUSE_NOT_UNDERSTOOD, TITLE + GOOD + "二、书房。购书。（详见各馆负责清单）", "（详见各馆负责清单）"),
                of(DiagnosticRule.CLAUSE_WITHOUT_VERB, TITLE + GOOD + "二、书车。修车。（市交通局、各区人民政府）", "（市交通局、各区人民政府）"),
                of(DiagnosticRule.ANNEX, TITLE + GOOD + "附件2\n评分表\n一、书车。修车。（市交通局牵头）", "附件2"),
                of(DiagnosticRule.CLAUSE_INSIDE_SENTENCE, TITLE + "一、书房。由专班（市文旅局牵头）购书。（市文旅局负责）", "（市文旅局牵头）"),
                of(DiagnosticRule.CLAUSE_COVERS_NOTHING, TITLE + "一、书房。购书。（市文旅局牵头）（市教育局负责）", "（市教育局负责）"),
                of(DiagnosticRule.CLAUSE_WITHOUT_HEADING, "购书。（市文旅局牵头）", ""),
                of(DiagnosticRule.TEXT_WITHOUT_CLAUSE, TITLE + GOOD + "再购置新书。", "再购置新书。"),
                of(DiagnosticRule.SECTION_WITHOUT_CLAUSE, TITLE + GOOD + "二、要求。提高认识。", "提高认识。"),
                of(
                        DiagnosticRule.DECLARED_COUNT,
                        TITLE + "一、主要任务（共3项）\n（一）书房。购书。（市文旅局牵头）\n（二）书车。修车。（市交通局牵头）",
                        "一、主要任务（共3项）"),
                of(DiagnosticRule.NUMBERING, TITLE + GOOD + "三、书车。修车。（市交通局牵头）", "三、"),
                of(DiagnosticRule.BRACKET_ALONE, TITLE + "一、书房。购置（新书。（市文旅局牵头）", "（"),
                of(DiagnosticRule.PARTY_REPEATED, TITLE + "一、书房。购书。（市文旅局、市财政局、市文旅局牵头）", "（市文旅局、市财政局、市文旅局牵头）"),
                of(DiagnosticRule.FORM_AMBIGUOUS, TITLE + "一、书房。购书。（市教育局、财政局牵头）修书。（县教育局、财政局牵头）", "（市教育局、财政局牵头）"),
                of(DiagnosticRule.REGISTRY_EMPTY, TITLE + GOOD, ""),
                of(DiagnosticRule.DEADLINE_WITHOUT_YEAR, "明湖市“十四五”阅读规划\n一、书房。购书。（市文旅局牵头，6月底前完成）", "6月底前完成"),
                of(DiagnosticRule.DEADLINE_YEAR_TAKEN, TITLE + "一、书房。购书。（市文旅局牵头，6月底前完成）", "6月底前完成"),
                of(DiagnosticRule.DEADLINE_REPEATED, TITLE + "一、书房。购书。（市文旅局牵头，6月底前完成，2024年底前完成）", "2024年底前完成"),
                of(
                        DiagnosticRule.PROMISE_NOT_UNDERSTOOD,
                        TITLE + "一、书房。阅读率、到馆率、借阅率分别达到80%和90%。（市文旅局牵头）",
                        "阅读率、到馆率、借阅率分别达到80%和90%"),
                of(DiagnosticRule.TITLE_IS_MEASURE, TITLE + "一、购置新书。（市文旅局牵头）", "一、购置新书。"),
                of(DiagnosticRule.CONNECTOR_READ, TITLE + "一、书房。购书。（市文旅局和市教育局牵头）", "市文旅局和市教育局"),
                of(DiagnosticRule.PREFIX_SPREAD, TITLE + "一、书房。购书。（市文旅局、教育局牵头）", "（市文旅局、教育局牵头）"),
                of(DiagnosticRule.RULE_DECLARED, TITLE + "一、书房。购书。（市文旅局、市教育局负责，列第一位者为牵头单位，下同）", "列第一位者为牵头单位，下同"),
                of(
                        DiagnosticRule.RULE_NOT_APPLIED,
                        TITLE + "一、书房。购书。（市文旅局负责，列第一位者为牵头单位，下同）修书。（各区人民政府负责）",
                        "（各区人民政府负责）"),
                of(
                        DiagnosticRule.BRACKET_WITHOUT_PARTY,
                        TITLE + GOOD + "二、书车。修车。（以下均需各区人民政府落实，不再列出）",
                        "（以下均需各区人民政府落实，不再列出）"),
                of(DiagnosticRule.TARGET_PROPOSED, TITLE + "一、书房。阅读率达到80%。（市文旅局牵头）", "阅读率达到80%"));
    }

    private static Arguments of(DiagnosticRule rule, String text, String words) {
        return arguments(rule, text, words);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isSaidOfTheWordsItIsAbout(DiagnosticRule rule, String text, String words) {
        assertThat(PlanDocument.read(text).diagnostics())
                .filteredOn(diagnostic -> diagnostic.rule() == rule)
                .isNotEmpty()
                .first()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.citation().map(Citation::quote).orElse(""))
                            .isEqualTo(words);
                    assertThat(diagnostic.done()).isNotBlank();
                    assertThat(diagnostic.severity()).isEqualTo(rule.severity());
                });
    }

    @Test
    void everyRuleHasACase() {
        Set<DiagnosticRule> shown =
                cases().map(row -> (DiagnosticRule) row.get()[0]).collect(Collectors.toSet());
        shown.addAll(ELSEWHERE);

        assertThat(shown).containsExactlyInAnyOrder(DiagnosticRule.values());
    }

    @Test
    void everyRuleIsInBothLanguages() {
        assertThat(DiagnosticRule.values())
                .allSatisfy(rule -> assertThat(rule.text().english()).isPresent());
    }

    @Test
    void itIsOneLine() {
        Diagnostic numbering = PlanDocument.read(TITLE + GOOD + "三、书车。\n修车。（市交通局牵头）").diagnostics().stream()
                .filter(diagnostic -> diagnostic.rule() == DiagnosticRule.NUMBERING)
                .findFirst()
                .orElseThrow();

        assertThat(numbering).hasToString("WARNING NUMBERING 三 (36–38) “三、”: found 3 after 1; kept as written");
    }

    @Test
    void aNameThatTheRegistryDoesNotHoldIsKeptAsWritten() {
        PlanDocument first = PlanDocument.read(TITLE + GOOD);
        DocumentOptions known = DocumentOptions.builder()
                .registry(OrganisationRegistry.of(first.organisations()))
                .build();

        PlanDocument second = PlanDocument.read(TITLE + GOOD + "二、书车。修车。（市文旅局、市交通局牵头）", known);

        assertThat(second.diagnostics())
                .filteredOn(diagnostic -> diagnostic.rule() == DiagnosticRule.ORGANISATION_UNKNOWN)
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.found()).isEqualTo("市交通局"));
        assertThat(second.organisations())
                .extracting(organisation -> organisation.name().chinese())
                .containsExactly("市文旅局", "市交通局");
    }
}
