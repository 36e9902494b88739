package io.mubiao.plan.document.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClauseLawsTest {
    @Property
    void anyTextIsTheSumOfItsParts(@ForAll String text) {
        Clause clause = Clause.read(text);

        assertThat(clause.toText()).isEqualTo(text);
        assertThat(clause.written()).isEqualTo(text);
    }

    @Property
    void anyWordsOfClausesAreTheSumOfTheirParts(@ForAll("wordsOfClauses") String text) {
        Clause clause = Clause.read(text);

        assertThat(clause.toText()).isEqualTo(text);
        int at = 0;
        for (ClausePart part : clause.parts()) {
            assertThat(part.start()).isEqualTo(at);
            at = part.end();
        }
    }

    @Property
    void noPartIsLeftUnknownWithoutANote(@ForAll("wordsOfClauses") String text) {
        Clause clause = Clause.read(text);

        assertThat(clause.notes().stream()
                        .filter(note -> note.rule() == DiagnosticRule.SEGMENT_NOT_UNDERSTOOD)
                        .map(ClauseNote::written))
                .containsExactlyElementsOf(clause.parts().stream()
                        .filter(part -> part.kind() == ClausePartKind.UNKNOWN)
                        .map(ClausePart::written)
                        .toList());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatTheGrammarWritesIsReadBack(@ForAll("clauses") WrittenClause written) {
        Clause clause = Clause.read(written.text());

        assertThat(clause.links()).containsExactlyElementsOf(written.links());
        assertThat(clause.rules()).containsExactlyElementsOf(written.rules());
        assertThat(clause.deadline()).isEqualTo(written.deadline());
        assertThat(clause.nature()).isEqualTo(written.nature());
        assertThat(clause.understood()).isTrue();
        assertThat(clause.toText()).isEqualTo(written.text());
    }

    @Provide
    Arbitrary<WrittenClause> clauses() {
        return WrittenClauses.any();
    }

    @Provide
    Arbitrary<String> wordsOfClauses() {
        return Arbitraries.of(
                        "（",
                        "）",
                        "(",
                        "【",
                        "】",
                        "〔",
                        "〕",
                        "“",
                        "，",
                        ",",
                        "；",
                        "。",
                        "、",
                        "｜",
                        "：",
                        " ",
                        "　",
                        "\n",
                        "各",
                        "各市",
                        "县（区）人民政府",
                        "市水利局",
                        "财政厅",
                        "省",
                        "等",
                        "等部门",
                        "和",
                        "由",
                        "并",
                        "组织",
                        "分别",
                        "按职责分工",
                        "牵头",
                        "负责",
                        "落实",
                        "实施",
                        "督促",
                        "牵头单位",
                        "责任单位",
                        "完成时限",
                        "2019年",
                        "2月",
                        "30日",
                        "底",
                        "前",
                        "持续推进",
                        "下同",
                        "列第一位者为牵头单位",
                        "以下均需",
                        "不再列出",
                        "约束性指标",
                        "x",
                        "😀")
                .list()
                .ofMaxSize(25)
                .map(words -> String.join("", words));
    }
}
