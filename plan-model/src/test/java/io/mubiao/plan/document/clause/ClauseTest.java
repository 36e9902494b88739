package io.mubiao.plan.document.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import io.mubiao.plan.responsibility.Mode;
import io.mubiao.plan.responsibility.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseTest {
    private static final String FIRST = "（市渔业局负责。列第一位者为牵头单位，下同）";
    private static final String LATER = "（市渔业局牵头。以下均需各县人民政府落实，不再列出）";

    private static ClauseRule rule(String clause) {
        return Clause.read(clause).rules().get(0);
    }

    private static List<String> names(Clause clause) {
        return clause.links().stream()
                .flatMap(link -> link.parties().stream())
                .map(ClauseParty::name)
                .toList();
    }

    @Test
    void hasAKindForEachOfItsParts() {
        Clause clause = Clause.read("（约束性，市渔业局牵头；闻者足戒，2027年底前完成。列第一位者为牵头单位。）");

        assertThat(clause.parts().stream().map(ClausePart::kind))
                .containsExactly(
                        ClausePartKind.BRACKET,
                        ClausePartKind.NATURE,
                        ClausePartKind.SEPARATOR,
                        ClausePartKind.LINK,
                        ClausePartKind.SEPARATOR,
                        ClausePartKind.UNKNOWN,
                        ClausePartKind.SEPARATOR,
                        ClausePartKind.DEADLINE,
                        ClausePartKind.SEPARATOR,
                        ClausePartKind.RULE,
                        ClausePartKind.BRACKET);
        assertThat(clause.understood()).isFalse();
        assertThat(clause.notes())
                .extracting(ClauseNote::rule, ClauseNote::start, ClauseNote::written)
                .containsExactly(tuple(DiagnosticRule.SEGMENT_NOT_UNDERSTOOD, 12, "闻者足戒"));
    }

    @Test
    void isUnderstoodWhereNothingIsUnknown() {
        assertThat(Clause.read("（市渔业局牵头，2027年底前完成）").understood()).isTrue();
        assertThat(Clause.read("（市渔业局）").understood()).isFalse();
        assertThat(Clause.read("").understood()).isTrue();
    }

    @Test
    void letsTheUnitNamedFirstLeadByTheRule() {
        ClauseLink lead = Clause.read("（市林业局、渔业局等部门负责）").linkBy(rule(FIRST)).orElseThrow();

        assertThat(lead.roles()).containsExactly(Role.LEAD);
        assertThat(lead.mode()).isEqualTo(Mode.SOLE);
        assertThat(lead.parties()).containsExactly(new ClauseParty("市林业局", "市林业局", false));
        assertThat(lead.openList()).isEmpty();
        assertThat(lead.written()).isEqualTo("列第一位者为牵头单位，下同");
        assertThat(lead.verb()).isEqualTo("牵头单位");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（市林业局牵头，市渔业局负责）",
                "（市林业局负责，市渔业局牵头）",
                "（市林业局配合，市渔业局负责）",
                "（市林业局落实）",
                "（各县人民政府、市林业局负责）",
                "（2027年底前完成）"
            })
    void letsNobodyLeadByTheRuleWhereTheClauseSaysOtherwise(String clause) {
        assertThat(Clause.read(clause).linkBy(rule(FIRST))).isEmpty();
    }

    @Test
    void hasTheLinkOfLaterClausesByTheRule() {
        ClauseLink link = Clause.read("（市林业局牵头）").linkBy(rule(LATER)).orElseThrow();

        assertThat(link.roles()).containsExactly(Role.IMPLEMENT);
        assertThat(link.parties()).containsExactly(new ClauseParty("各县人民政府", "各县人民政府", true));
        assertThat(link.written()).isEqualTo("各县人民政府落实");
    }

    @Test
    void overridesTheLinkOfLaterClausesByItsOwnVerb() {
        assertThat(Clause.read("（市林业局牵头，市渔业局落实）").linkBy(rule(LATER))).isEmpty();
        assertThat(Clause.read("（市林业局牵头落实）").linkBy(rule(LATER))).isEmpty();
    }

    @Test
    void namesAUnitFirstOrACollective() {
        assertThat(Clause.read("（市林业局、各县人民政府负责）").namesUnitFirst()).isTrue();
        assertThat(Clause.read("（各县人民政府、市林业局负责）").namesUnitFirst()).isFalse();
        assertThat(Clause.read("（2027年底前完成）").namesUnitFirst()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"市渔业局牵头", "参与", "责任单位：市渔业局", "某人负责的渠", "完成时限见后"})
    void mayBeAnyTextWithAWordOfResponsibility(String text) {
        assertThat(Clause.mayBe(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "共8条", "市渔业局", "2027年底前完成", "渠道"})
    void isNoTextWithoutOne(String text) {
        assertThat(Clause.mayBe(text)).isFalse();
    }

    @Test
    void isLabelledWhereALabelStandsFirst() {
        assertThat(Clause.labelled("牵头单位：市渔业局")).isTrue();
        assertThat(Clause.labelled("市渔业局为牵头单位：")).isFalse();
        assertThat(Clause.labelled("牵头领导：某人")).isFalse();
        assertThat(Clause.labelLine("牵头领导：某人")).isTrue();
    }

    @Test
    void keepsANameWholeThatIsKnown() {
        String clause = "（市渔业局和林业局负责）";

        assertThat(names(Clause.read(clause))).containsExactly("市渔业局", "市林业局");
        assertThat(names(Clause.read(clause, Set.of("市渔业局和林业局")::contains))).containsExactly("市渔业局和林业局");
    }

    @Test
    void partsTwoNamesThatAreKnownThoughTheyDoNotEndAsNamesDo() {
        String clause = "（市渔情和林情负责）";

        assertThat(names(Clause.read(clause))).isEmpty();
        assertThat(names(Clause.read(clause, Set.of("市渔情", "林情")::contains))).containsExactly("市渔情", "市林情");
    }

    @Test
    void knowsANameByItsCanonicalForm() {
        assertThat(names(Clause.read("(市渔业(海洋)所和站负责)", Set.of("市渔业（海洋）所和站")::contains)))
                .containsExactly("市渔业(海洋)所和站");
    }

    @Test
    void keepsACollectiveWholeBehindAConjunction() {
        assertThat(names(Clause.read("（市渔业局和各市、县（区）人民政府负责）"))).containsExactly("市渔业局", "各市、县（区）人民政府");
        assertThat(names(Clause.read("（各市、县人民政府和市渔业局负责）"))).containsExactly("各市、县人民政府", "市渔业局");
    }

    @Test
    void endsNamesByTheWordThatOpensTheirOwnListOnly() {
        Clause clause = Clause.read("牵头单位：渔业、林业等部门，瓷器");

        assertThat(clause.links()).isEmpty();
        assertThat(clause.understood()).isFalse();
    }

    @Test
    void namesNoPartyWithoutAName() {
        assertThat(names(Clause.read("（市渔业局、等部门负责）"))).isEmpty();
        assertThat(names(Clause.read("（、市渔业局负责）"))).isEmpty();
    }

    @Test
    void goesOnBehindLineEndsWithoutBrackets() {
        Clause clause = Clause.read("牵头单位：市渔业局\n配合单位：市林业局\r\n完成时限：2027年底");

        assertThat(names(clause)).containsExactly("市渔业局", "市林业局");
        assertThat(clause.deadline()).isPresent();
        assertThat(clause.understood()).isTrue();
    }

    @Test
    void keepsTheFirstOfTwoDeadlinesAndSaysSo() {
        Clause clause = Clause.read("（市渔业局负责，2027年底，2028年底）");

        assertThat(clause.deadline().orElseThrow().written()).isEqualTo("2027年底");
        assertThat(clause.notes()).extracting(ClauseNote::rule).containsExactly(DiagnosticRule.DEADLINE_REPEATED);
    }
}
