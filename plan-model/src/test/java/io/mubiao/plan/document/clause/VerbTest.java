package io.mubiao.plan.document.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.responsibility.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbTest {
    private static final String UNIT = "市渔业局";

    private static Verb verb(String segment) {
        return Verb.endingIn(segment).orElseThrow();
    }

    private static List<Role> roles(String names) {
        return Stream.of(names.split(" ")).map(Role::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "牵头, LEAD",
        "主办, LEAD",
        "牵头抓总, LEAD",
        "配合, COOPERATE",
        "参与, COOPERATE",
        "参加, COOPERATE",
        "协助, COOPERATE",
        "协办, COOPERATE",
        "落实, IMPLEMENT",
        "实施, IMPLEMENT",
        "督查, SUPERVISE",
        "督办, SUPERVISE",
        "督查督办, SUPERVISE",
        "监督, SUPERVISE",
        "督导, SUPERVISE",
        "督促, SUPERVISE",
        "负责, RESPONSIBLE",
        "指导, GUIDE"
    })
    void givesOneRole(String written, Role role) {
        assertThat(Verb.endingIn(UNIT + written)).contains(verb(written));
        assertThat(verb(written).roles()).containsExactly(role);
        assertThat(verb(written).respective()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "牵头落实, LEAD IMPLEMENT",
        "牵头并落实, LEAD IMPLEMENT",
        "牵头负责, LEAD RESPONSIBLE",
        "牵头组织实施, LEAD IMPLEMENT",
        "配合落实, COOPERATE IMPLEMENT",
        "参与实施, COOPERATE IMPLEMENT",
        "指导督促, GUIDE SUPERVISE",
        "指导并监督, GUIDE SUPERVISE",
        "牵头指导督办, LEAD GUIDE SUPERVISE"
    })
    void givesTheRolesOfACompoundInItsOrder(String written, String roles) {
        assertThat(verb(UNIT + written).written()).isEqualTo(written);
        assertThat(verb(written).roles()).isEqualTo(roles(roles));
    }

    @ParameterizedTest
    @CsvSource({
        "负责牵头, LEAD",
        "负责落实, IMPLEMENT",
        "负责组织实施, IMPLEMENT",
        "负责配合, COOPERATE",
        "负责督办, SUPERVISE",
        "负责指导, GUIDE"
    })
    void takesResponsibleBeforeAnotherActAsItsAuxiliary(String written, Role role) {
        assertThat(verb(UNIT + written).written()).isEqualTo(written);
        assertThat(verb(written).roles()).containsExactly(role);
    }

    @ParameterizedTest
    @CsvSource({"督促落实, SUPERVISE", "监督实施, SUPERVISE", "督导落实, SUPERVISE", "指导落实, GUIDE", "指导实施, GUIDE"})
    void doesNotPutIntoEffectWhatOthersAreMadeTo(String written, Role role) {
        assertThat(verb(written).roles()).containsExactly(role);
    }

    @Test
    void namesARoleOnce() {
        assertThat(verb("配合参与").roles()).containsExactly(Role.COOPERATE);
        assertThat(verb("落实实施").roles()).containsExactly(Role.IMPLEMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "共同负责",
                "联合牵头",
                "具体落实",
                "密切配合",
                "积极参与",
                "全面落实",
                "认真落实",
                "抓好落实",
                "统筹负责",
                "主要负责",
                "直接负责",
                "统一组织实施",
                "结合实际抓好落实",
                "共同牵头并组织落实"
            })
    void keepsAdverbsInTheVerb(String written) {
        assertThat(verb(UNIT + written).written()).isEqualTo(written);
        assertThat(verb(written).respective()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "分别牵头",
                "分头落实",
                "分工负责",
                "按分工负责",
                "按职责落实",
                "按职责分工负责",
                "按照职责分工负责",
                "按照各自职责分工负责",
                "依职责配合",
                "依据职责分工落实",
                "根据职责落实",
                "各负其责抓好落实",
                "各司其职配合",
                "按职责分别落实",
                "牵头并分别落实"
            })
    void isRespectiveWhereEachHasAPartOfItsOwn(String written) {
        assertThat(verb(UNIT + written).written()).isEqualTo(written);
        assertThat(verb(written).respective()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"社会组织, 实施", "各行业组织, 落实", "群团组织, 实施", "基层党组织, 落实", "农村集体经济组织, 实施", "基层自治组织, 负责落实", "社会组织, 组织实施"})
    void leavesTheNounOrganisationToTheName(String name, String written) {
        assertThat(verb(name + written).written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"市渔业局", "省供销社", "市慈善总会", "各生产企业", "水务集团", "市总工会"})
    void takesTheAdverbOrganisingBehindAnyOtherName(String name) {
        assertThat(verb(name + "组织实施").written()).isEqualTo("组织实施");
    }

    @Test
    void organisesOnlyWhatIsPutIntoEffect() {
        assertThat(verb("社会组织配合").written()).isEqualTo("配合");
        assertThat(verb("各组织参与").written()).isEqualTo("参与");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "市渔业局", "牵头单位", "市监督所", "负责人", "共同", "组织", "并", "牵头，"})
    void isNoneWhereTheSegmentEndsOtherwise(String segment) {
        assertThat(Verb.endingIn(segment)).isEmpty();
    }
}
