package io.mubiao.plan.document.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleGrammarTest {
    @ParameterizedTest
    @CsvSource({
        "列第一位者为牵头单位, 牵头单位",
        "列第一位的为牵头单位, 牵头单位",
        "排在第一位的部门为牵头部门, 牵头部门",
        "排名第一的为牵头单位, 牵头单位",
        "列首位的单位为牵头单位, 牵头单位",
        "排首位的责任单位为牵头责任单位, 牵头责任单位",
        "第一个部门是牵头部门, 牵头部门",
        "第一家单位即为主办单位, 主办单位"
    })
    void letsTheUnitNamedFirstLead(String words, String verb) {
        assertThat(RuleGrammar.firstLeads(words)).contains(verb);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "第一位", "牵头单位", "列第二位者为牵头单位", "列第一位者为配合单位", "第一季度为牵头单位", "列第一位者为牵头单位，下同", "列第一位者为牵头"})
    void letsNobodyLeadByOtherWords(String words) {
        assertThat(RuleGrammar.firstLeads(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "以下均需县市落实, 以下均需",
        "以下均由县市落实, 以下均由",
        "以下均县市落实, 以下均",
        "以下各项工作均需县市落实, 以下各项工作均需",
        "以下各项重点任务都要县市落实, 以下各项重点任务都要",
        "下列措施皆应县市落实, 下列措施皆应",
        "后续工作任务均须县市落实, 后续工作任务均须"
    })
    void givesLaterClausesTheLinkBehindItsWords(String words, String rule) {
        assertThat(RuleGrammar.laterLink(words)).hasValue(rule.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "以下", "以下部门配合", "以下简称县市", "以上均需县市落实", "县级以下均需落实", "各项工作均需县市落实"})
    void givesLaterClausesNothingByOtherWords(String words) {
        assertThat(RuleGrammar.laterLink(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"下同", "以下下同", "不再列出", "不再逐一列出", "不再一一列出", "不再赘述", "不再重复", "不再单独注明", "以下不再标注"})
    void goesOnWithTheRuleBefore(String words) {
        assertThat(RuleGrammar.more(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "同", "下同样", "不再", "不再实施", "市渔业局下同"})
    void goesOnWithNothingElse(String words) {
        assertThat(RuleGrammar.more(words)).isFalse();
    }
}
