package io.mubiao.plan.document.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.responsibility.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
    @ParameterizedTest
    @CsvSource({
        "牵头单位, LEAD", "牵头部门, LEAD", "主办单位, LEAD", "责任单位, RESPONSIBLE", "责任部门, RESPONSIBLE", "负责部门, RESPONSIBLE",
        "配合单位, COOPERATE", "参与部门, COOPERATE", "参加单位, COOPERATE", "协办单位, COOPERATE", "实施单位, IMPLEMENT",
                "落实单位, IMPLEMENT",
        "实施主体, IMPLEMENT", "指导单位, GUIDE", "督办单位, SUPERVISE", "监督单位, SUPERVISE", "督导单位, SUPERVISE"
    })
    void saysWhatThePartiesBehindItDo(String word, Role role) {
        Label.Found found = Label.at(word + "：市渔业局").orElseThrow();

        assertThat(found.label().role()).contains(role);
        assertThat(found.word()).isEqualTo(word);
        assertThat(found.end()).isEqualTo(word.length() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成时限", "完成时间", "完成期限", "时限要求", "时间要求", "时间安排", "时限"})
    void saysThatADeadlineStandsBehindIt(String word) {
        Label.Found found = Label.at(word + "：2027年底").orElseThrow();

        assertThat(found.label()).isEqualTo(Label.DEADLINE);
        assertThat(found.label().role()).isEmpty();
    }

    @Test
    void mayHaveSpacesBeforeItsColon() {
        assertThat(Label.at("牵头单位  ：市渔业局").orElseThrow().end()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "牵头单位", "牵头单位市渔业局", "牵头单位 市渔业局：", "主要牵头单位：市渔业局", "市渔业局：牵头单位", "牵头领导：某人"})
    void isNoneWithoutAColonBehindAWordThatIsKnown(String segment) {
        assertThat(Label.at(segment)).isEmpty();
    }

    @Test
    void isFoundAnywhereInAText() {
        assertThat(Label.anyIn("本项的责任单位见后")).isTrue();
        assertThat(Label.anyIn("本项的单位见后")).isFalse();
    }

    @Test
    void beginsALineEvenWhereTheGrammarDoesNotKnowIt() {
        assertThat(Label.line("牵头单位：市渔业局")).isTrue();
        assertThat(Label.line("牵头领导：某人")).isTrue();
        assertThat(Label.line("联系人 ：某人")).isTrue();
        assertThat(Label.line("修渠三条，责任人：某人")).isFalse();
        assertThat(Label.line("修渠：三条")).isFalse();
    }
}
