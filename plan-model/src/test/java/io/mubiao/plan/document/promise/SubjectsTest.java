package io.mubiao.plan.document.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectsTest {
    @ParameterizedTest
    @CsvSource({
        "渠道完好率, 渠道完好率",
        "年均渠道完好率, 渠道完好率",
        "渠道完好率年均, 渠道完好率",
        "每年修渠总数, 修渠总数",
        "全部渠道, 渠道",
        "累计修渠里程, 修渠里程",
        "的渠道完好率, 渠道完好率",
        "和渠道完好率, 渠道完好率",
        "渠道完好率由, 渠道完好率",
        "渠道完好率从2015年, 渠道完好率",
        "渠道完好率分别, 渠道完好率",
        "渠道完好率2019年和2020年, 渠道完好率",
        "'  渠道完好率　', 渠道完好率",
        "渠道、水库均, 渠道、水库"
    })
    void isNamedWithoutWordsOfFrequencyAndTime(String given, String name) {
        assertThat(Subjects.name(given)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "及时率", "及格率", "和谐社区比例", "与会人数", "均衡发展率", "均等化水平", "都市绿地面积", "要素保障率", "要件齐全率", "三年级达标率", "共享车辆数量",
                "住房面积人均"
            })
    void keepsAWordThatOnlyBeginsOrEndsLikeOneOfThem(String name) {
        assertThat(Subjects.name(name)).isEqualTo(name);
        assertThat(Subjects.split(name, name, false)).containsExactly(name);
    }

    @Test
    void mayBeNamedByNothing() {
        assertThat(Subjects.name("")).isEmpty();
        assertThat(Subjects.name("年均、")).isEmpty();
    }

    @Test
    void isTheThingWithoutTheWorkOnIt() {
        assertThat(Subjects.thing("推进水情平台建设")).isEqualTo("水情平台");
        assertThat(Subjects.thing("加强渠道养护工作")).isEqualTo("渠道养护");
        assertThat(Subjects.thing("水情平台")).isEqualTo("水情平台");
    }

    @ParameterizedTest
    @ValueSource(strings = {"渠道完好率", "灌溉面积", "用水总量", "亩均产量", "事故起数", "绿化覆盖面", "水质指数", "节水比例（县城）"})
    void isAMeasureByItsEnd(String name) {
        assertThat(Subjects.measure(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "水库", "渠道", "率领", "数字渠道", "面积测算表"})
    void isNoMeasureByAnyOther(String name) {
        assertThat(Subjects.measure(name)).isFalse();
    }

    @Test
    void areSeveralWhereEachIsAMeasure() {
        String words = "渠道完好率、灌溉面积和用水总量";

        assertThat(Subjects.split(words, words, false)).containsExactly("渠道完好率", "灌溉面积", "用水总量");
    }

    @Test
    void areOneWhereTheWordsOnlyJoinThings() {
        String words = "渠道和水库完好率";

        assertThat(Subjects.split(words, words, false)).containsExactly("渠道和水库完好率");
    }

    @Test
    void shareTheLastMeasureWhereEachHasALevel() {
        String joined = "渠道、水库完好率";
        String owned = "渠道和水库的完好率";
        String covered = "渠道、水库达标率";

        assertThat(Subjects.split(owned, owned, true)).containsExactly("渠道的完好率", "水库的完好率");
        assertThat(Subjects.split(covered, covered, true)).containsExactly("渠道达标率", "水库达标率");
        assertThat(Subjects.split(joined, joined, true)).hasSize(2);
    }

    @Test
    void areNotPartedInsideWhatIsMasked() {
        assertThat(Subjects.split("渠道（干渠、支渠）完好率和用水总量", "渠道〓〓〓〓〓〓〓完好率和用水总量", false))
                .containsExactly("渠道（干渠、支渠）完好率", "用水总量");
    }

    @ParameterizedTest
    @CsvSource({
        "到2027年渠道完好率, 6",
        "力争到2027年底前渠道完好率, 10",
        "“十四五”期间渠道完好率, 7",
        "2025—2027年确保渠道完好率, 12",
        "渠道完好率, 0",
        "2026年、2027年渠道完好率, 11",
        "到2027年力争实现渠道完好率, 10"
    })
    void beginBehindWordsOfTimeAndOfWishing(String words, int offset) {
        assertThat(Subjects.skip(words, 0, words.length())).isEqualTo(offset);
    }
}
