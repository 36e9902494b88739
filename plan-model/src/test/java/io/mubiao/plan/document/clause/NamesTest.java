package io.mubiao.plan.document.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "市渔业局",
                "农业部",
                "省委",
                "妇联",
                "供水公司",
                "师范大学",
                "残联",
                "市档案馆",
                "县供电所",
                "渔业局（海洋局）",
                "渔业局(海洋局)",
                "各有关部门",
                "自由贸易试验区管委会",
                "就业指导中心",
                "对外经济合作局",
                "国企",
                "社会组织",
                "农村集体经济组织",
                "县卫生监督所"
            })
    void isANameThatEndsAsOneDoes(String name) {
        assertThat(Names.plausible(name.replace('(', '（').replace(')', '）'))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "局",
                "文化",
                "渠道整修",
                "张三",
                "其中渔业局",
                "详见市渔业局",
                "会同市渔业局",
                "市渔业局，水利局",
                "“两河”办公室",
                "由市渔业局",
                "按渔业局",
                "推进渔业局",
                "以下简称市渔业局",
                "以下部门",
                "指导渔业局",
                "组织",
                "市渔业局组织"
            })
    void isNoNameThatDoesNotOrHasWordsOfASentence(String name) {
        assertThat(Names.plausible(name)).isFalse();
    }

    @Test
    void isNoNameThatIsTooLong() {
        assertThat(Names.plausible("渔".repeat(Names.LONGEST - 1) + "局")).isTrue();
        assertThat(Names.plausible("渔".repeat(Names.LONGEST) + "局")).isFalse();
    }

    @Test
    void isANameWithoutItsEndBeforeTheWordThatGivesIt() {
        assertThat(Names.plausibleBefore("等部门", "渔业")).isTrue();
        assertThat(Names.plausibleBefore("等有关单位", "渔业")).isTrue();
        assertThat(Names.plausibleBefore("等", "渔业")).isFalse();
        assertThat(Names.plausibleBefore("等部门", "推进渔业")).isFalse();
        assertThat(Names.plausibleBefore("等部门", "")).isFalse();
        assertThat(Names.plausibleBefore("等部门", "渔")).isFalse();
    }

    @Test
    void isCertainOnlyWhereItCanBeNothingElse() {
        assertThat(Names.certain("市渔业局")).isTrue();
        assertThat(Names.certain("各县")).isTrue();
        assertThat(Names.certain("渔港")).isFalse();
        assertThat(Names.certain("渔场")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各市、县（区）人民政府",
                "各有关部门",
                "有关企业",
                "相关部门和单位",
                "所有成员单位",
                "全体成员",
                "属地街道办事处",
                "县级以上人民政府",
                "地方政府",
                "市县人民政府",
                "乡镇人民政府",
                "街道办事处",
                "基层组织",
                "生产经营单位",
                "用人单位",
                "企业",
                "学校",
                "社会组织",
                "行业主管部门",
                "成员单位",
                "市属国有企业"
            })
    void isCollectiveWhereItNamesAKind(String name) {
        assertThat(Names.collective(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"市渔业局", "桑树县人民政府", "省委", "水务集团", "师范大学", "社区学院", "地方志办公室", ""})
    void isNotCollectiveWhereItNamesAUnit(String name) {
        assertThat(Names.collective(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "自治区渔业厅, 自治区",
        "省渔业厅, 省",
        "市渔业局, 市",
        "州渔业局, 州",
        "盟渔业局, 盟",
        "县渔业局, 县",
        "区渔业局, 区",
        "旗渔业局, 旗",
        "市委, 市",
        "市民政局, 市",
        "市民族宗教局, 市",
        "市政府办公室, 市",
        "市政务服务局, 市",
        "市政协, 市",
        "市市场监管局, 市",
        "市政法委, 市"
    })
    void beginsWithThePrefixOfItsLevel(String name, String prefix) {
        assertThat(Names.prefix(name)).contains(prefix);
        assertThat(Names.takesPrefix(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"渔业局", "市场监管局", "市容管理局", "市政管理局", "区域合作办", "县域经济办", "旗舰店", "民政局"})
    void hasNoPrefixWhereItBeginsWithAnotherWord(String name) {
        assertThat(Names.prefix(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"渔业局", "市场监管局", "文化和旅游厅", "法院", "残联", "城市管理局", "渔业局（海洋局）"})
    void takesThePrefixOfTheFirst(String name) {
        assertThat(Names.takesPrefix(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国家渔业局", "中央编办", "国务院办公厅", "中国证监会", "全国妇联", "人民银行", "水务集团", "供水公司", "师范大学", "职业学院", "农商银行", "桑树县人民政府",
                "高新区管委会", "桑州海关", "民航四川监管局", "北京铁路局", "桑树市渔业局", "各有关部门", "社会组织"
            })
    void takesNoPrefixOnALevelOfItsOwn(String name) {
        assertThat(Names.takesPrefix(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "各市, 县（区）人民政府",
        "各市, 县人民政府",
        "各县, 区人民政府（管委会）",
        "各乡镇, 街道",
        "各州, 市政府",
        "有关市, 县人民政府",
        "各市（州）, 县（市、区）人民政府",
        "各级党委, 政府"
    })
    void isOneNameWithWhatGoesOnWithIt(String name, String next) {
        assertThat(Names.joins(name, next)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"市, 县（区）人民政府", "各有关部门, 县人民政府", "各市, 渔业局", "各市, 各县人民政府", "各市, 县渔业局", "市渔业局, 县人民政府"})
    void isANameBesideAnyOther(String name, String next) {
        assertThat(Names.joins(name, next)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"市渔业局, 市林业局", "渔业局, 林业局", "市渔业局, 各有关部门", "各市级部门, 各区人民政府", "各县区, 市渔业局", "水务公司, 市渔业局", "渔业局（海洋局）, 林业局"})
    void isPartedFromAnotherByAConjunction(String before, String after) {
        assertThat(Names.parted(before, after)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"文化, 旅游厅", "市住房, 城乡建设局", "各有关部门, 单位", "各有关部门, 企业", "各市, 县（区）人民政府", "市渔业局, 渠道整修", "国家自然科学, 渔业局"})
    void isOneNameWithAConjunctionInIt(String before, String after) {
        assertThat(Names.parted(before, after)).isFalse();
    }
}
