package io.mubiao.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.mubiao.plan.Plan;
import io.mubiao.plan.PlanJson;
import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import java.time.Duration;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For every input, however broken: no exception, nothing lost, and a time in proportion to its length. */
class DocumentLawsTest {
    private static final int TEN_MEGABYTES = 3_400_000;

    @Property(tries = 300)
    void nothingOfAnyTextIsLost(@ForAll String text) {
        holds(text);
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
    void nothingOfABrokenDocumentIsLost(@ForAll("documents") String text) {
        holds(text);
    }

    private static void holds(String text) {
        PlanDocument document = PlanDocument.read(text);

        assertThat(document.toText()).isEqualTo(text);
        assertThat(document.diagnostics())
                .noneMatch(diagnostic -> diagnostic.rule() == DiagnosticRule.PLAN_REFUSED)
                .allSatisfy(diagnostic -> diagnostic
                        .citation()
                        .ifPresent(citation ->
                                assertThat(text).startsWith(text.substring(0, citation.start()) + citation.quote())));
        document.plan().ifPresent(plan -> assertThat(plan.toText()).isEqualTo(text));
    }

    @Property(tries = 100)
    void aPlanThatWasReadIsAFileLikeAnyOther(@ForAll("documents") String text) {
        Plan plan = PlanDocument.read("明湖市2024年工作要点\n\n" + text).plan().orElseThrow();

        assertThat(PlanJson.parse(PlanJson.write(plan))).isEqualTo(plan);
    }

    @Property(tries = 200)
    void variantsOfMarksAreReadAlike(@ForAll("documents") String text) {
        String variant = text.replace('（', '(')
                .replace('）', ')')
                .replace('，', ',')
                .replace('；', ';')
                .replace('：', ':')
                .replace(' ', '\u3000')
                .replace('0', '０')
                .replace('5', '５');

        assertThat(PlanDocument.read(variant).pieces())
                .extracting(piece -> piece.kind() + " " + piece.citation().start())
                .isEqualTo(PlanDocument.read(text).pieces().stream()
                        .map(piece -> piece.kind() + " " + piece.citation().start())
                        .toList());
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> words = Arbitraries.of(
                "（",
                "）",
                "〔",
                "〕",
                "。",
                "，",
                "、",
                "；",
                "：",
                "“",
                "”",
                "《",
                "》",
                " ",
                "\n",
                "\n",
                "\n一、",
                "\n（一）",
                "\n（二）",
                "\n1.",
                "\n2.",
                "市教育局",
                "省公安厅",
                "财政局",
                "各市、县（区）人民政府",
                "有关部门",
                "和",
                "及",
                "等部门",
                "等",
                "由",
                "牵头",
                "负责",
                "配合",
                "分别",
                "按职责分工负责",
                "落实",
                "牵头单位：",
                "责任单位：",
                "完成时限：",
                "2024年底前完成",
                "6月底",
                "持续推进",
                "下同",
                "列第一位者为牵头单位",
                "以下均需各区人民政府落实",
                "不再列出",
                "到2025年",
                "较2020年",
                "下降",
                "达到",
                "不少于",
                "10%",
                "5万",
                "5个",
                "建成",
                "覆盖率",
                "全覆盖",
                "所有",
                "保持",
                "无",
                "生产",
                "年均",
                "每年",
                "明湖市2024年工作要点",
                "（共2项）",
                "主要指标",
                "重点工程",
                "预期性",
                "附件",
                "完成",
                "任务");
        return words.list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("longTexts")
    void aTextOfTenMegabytesEndsInSeconds(String name, String text) {
        assertTimeout(Duration.ofSeconds(60), () -> PlanDocument.read(text));
    }

    static Stream<Arguments> longTexts() {
        return Stream.of(
                Arguments.of("nested brackets", "（".repeat(TEN_MEGABYTES / 2) + "）".repeat(TEN_MEGABYTES / 2)),
                Arguments.of("open brackets", repeated("（市教育局")),
                Arguments.of("one clause", "推广阅读。（" + repeated("市教育局、") + "牵头）"),
                Arguments.of("one sentence of promises", repeated("阅读率达到80%以上，")),
                Arguments.of("clauses", repeated("推广阅读。（市教育局牵头，市财政局配合）")));
    }

    /** What there is much to say of, or what begins again and again, in one piece: nothing of it may be held for each. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("manyOfOneKind")
    void manyOfOneKindAreRead(String name, String text) {
        PlanDocument document = PlanDocument.read("明湖市2024年工作要点\n一、主要任务\n" + text);

        assertThat(document.toText()).endsWith(text);
        assertThat(document.plan().orElseThrow().toText()).endsWith(text);
    }

    static Stream<Arguments> manyOfOneKind() {
        return Stream.of(
                Arguments.of("a party again and again", "推广阅读。（" + "市教育局、".repeat(30_000) + "市财政局牵头）"),
                Arguments.of("words that go on a rule", "推广阅读。（列第一位者为牵头单位" + "，下同".repeat(30_000) + "，市财政局牵头）"),
                Arguments.of("items in one line", "1.推广。提供阅读。（市教育局牵头）".repeat(20_000)),
                Arguments.of("blank lines", "推广阅读。" + "\n".repeat(300_000)),
                Arguments.of("labels that are not known", "推广阅读。\n" + "牵头领导：某某\n".repeat(20_000)),
                Arguments.of("a document of two megabytes", SyntheticPlan.ofBytes(2_000_000)));
    }

    private static String repeated(String words) {
        return words.repeat(TEN_MEGABYTES / words.length());
    }
}
