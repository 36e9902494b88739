package io.mubiao.plan;

import static io.mubiao.plan.PlanEdit.unhashed;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.responsibility.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProvisionChecksTest {
    private static final String CHAIN = "/taskGroups/0/tasks/0/provisions/0/chain";
    private static final String LEADS = CHAIN + "/links/0";
    private static final String HELPERS = CHAIN + "/links/1";
    private static final String PROJECT_LEAD = "/projects/0/provisions/0/chain/links/0";
    private static final String MODE_RULE = "must be SOLE for one party of a closed list, and for no other";

    @Test
    void provisionsOfTheWholePlanHaveDifferentIds() {
        assertThat(unhashed()
                        .put("/taskGroups/0/tasks/0/provisions/1/id", "headline-p1")
                        .faults())
                .containsExactly(Fault.of("/taskGroups/0/tasks/0/provisions/1/id", "headline-p1", "must be unique"));
    }

    @Test
    void measuresOfTheWholePlanHaveDifferentIds() {
        assertThat(unhashed()
                        .put("/projects/0/provisions/0/measures/1/id", "task-1-1-m1")
                        .faults())
                .containsExactly(Fault.of("/projects/0/provisions/0/measures/1/id", "task-1-1-m1", "must be unique"));
    }

    @Test
    void aClauseHasLinks() {
        assertThat(unhashed().put(CHAIN + "/links", List.of()).faults())
                .containsExactly(Fault.of(CHAIN + "/links", "", "a clause must have at least one link"));
    }

    @Test
    void theLinksStandInTheClauseInOrder() {
        assertThat(unhashed()
                        .put(CHAIN + "/citation/quote", "（各区人民政府等配合落实，市交通局、市教育局分别牵头）")
                        .faults())
                .containsExactly(Fault.of(
                        HELPERS + "/written",
                        "各区人民政府等配合落实",
                        "must stand in the clause '（各区人民政府等配合落实，市交通局、市教育局分别牵头）', in order"));
    }

    @Test
    void theOrderOfTheLinksGoesOnBehindOneThatIsMissing() {
        String links = "/projects/0/provisions/0/chain/links";
        Map<String, String> education = Map.of("organisation", "education-bureau", "written", "市教育局");
        assertThat(unhashed()
                        .put(links + "/0/written", "市交通局配合")
                        .put(links + "/1/written", "市水务局配合")
                        .put(
                                links + "/2",
                                Map.of(
                                        "written", "市教育局牵头",
                                        "roles", List.of("LEAD"),
                                        "mode", "SOLE",
                                        "parties", List.of(education),
                                        "verb", "牵头"))
                        .faults())
                .extracting(Fault::place)
                .contains(links + "/1/written", links + "/2/written")
                .doesNotContain(links + "/0/written");
    }

    @Test
    void thePartiesStandInTheLinkInOrder() {
        assertThat(unhashed()
                        .put(LEADS + "/parties/1/written", "明湖市教育局")
                        .put("/organisations/1/forms/1", "明湖市教育局")
                        .faults())
                .containsExactly(Fault.of(
                        LEADS + "/parties/1/written", "明湖市教育局", "must stand in the link '市交通局、市教育局分别牵头', in order"));
    }

    @Test
    void theOpenWordsStandInTheLinkBehindTheParties() {
        assertThat(unhashed().put(HELPERS + "/openList", "各区").faults())
                .containsExactly(
                        Fault.of(HELPERS + "/openList", "各区", "must stand in the link '各区人民政府等配合落实', in order"));
    }

    @Test
    void theVerbStandsInTheLink() {
        assertThat(unhashed().put(PROJECT_LEAD + "/verb", "负责").faults())
                .contains(Fault.of(PROJECT_LEAD + "/verb", "负责", "must stand in the link '市教育局牵头', in order"));
    }

    @Test
    void theVerbEndsTheLink() {
        assertThat(unhashed().put(LEADS + "/verb", "分别").faults())
                .contains(Fault.of(LEADS + "/verb", "分别", "must end the link '市交通局、市教育局分别牵头'"));
    }

    @Test
    void theVerbSaysEachRole() {
        assertThat(unhashed()
                        .put(LEADS + "/roles", List.of("LEAD", "SUPERVISE"))
                        .faults())
                .containsExactly(Fault.of(LEADS + "/roles", "SUPERVISE", "must be said by the verb '分别牵头'"));
        assertThat(Role.LEAD.saidBy("落实")).isFalse();
        assertThat(Role.LEAD.saidBy("牵头并落实")).isTrue();
        assertThat(Role.IMPLEMENT.saidBy("牵头并落实")).isTrue();
    }

    @Test
    void aLinkHasDifferentRoles() {
        String rule = "must be one or more different roles";
        assertThat(unhashed().put(LEADS + "/roles", List.of()).faults())
                .containsExactly(Fault.of(LEADS + "/roles", "[]", rule));
        assertThat(unhashed().put(LEADS + "/roles", List.of("LEAD", "LEAD")).faults())
                .containsExactly(Fault.of(LEADS + "/roles", "[LEAD, LEAD]", rule));
    }

    @Test
    void aLinkHasParties() {
        assertThat(unhashed().put(LEADS + "/parties", List.of()).faults())
                .containsExactly(Fault.of(LEADS + "/parties", "", "a link must have at least one party"));
    }

    @Test
    void onePartyOfAClosedListIsAlone() {
        assertThat(unhashed().put(LEADS + "/mode", "SOLE").faults())
                .containsExactly(Fault.of(LEADS + "/mode", "SOLE", MODE_RULE));
        assertThat(unhashed().put(HELPERS + "/mode", "SOLE").faults())
                .containsExactly(Fault.of(HELPERS + "/mode", "SOLE", MODE_RULE));
        assertThat(unhashed().put(PROJECT_LEAD + "/mode", "JOINT").faults())
                .containsExactly(Fault.of(PROJECT_LEAD + "/mode", "JOINT", MODE_RULE));
    }

    @Test
    void oneCollectiveMayActEachForItself() {
        assertThat(unhashed().put(PROJECT_LEAD + "/mode", "RESPECTIVE").plan().projects())
                .hasSize(1);
    }

    @Test
    void aPartyIsAnOrganisationOfThePlan() {
        assertThat(unhashed()
                        .put(PROJECT_LEAD + "/parties/0/organisation", "police")
                        .faults())
                .containsExactly(Fault.of(
                        PROJECT_LEAD + "/parties/0/organisation",
                        "police",
                        "must be the id of an organisation of this plan"));
    }

    @Test
    void aPartyIsWrittenInOneOfItsForms() {
        assertThat(unhashed().put(PROJECT_LEAD + "/parties/0/written", "教育局").faults())
                .containsExactly(Fault.of(
                        PROJECT_LEAD + "/parties/0/written", "教育局", "must be one of the forms of 'education-bureau'"));
    }

    @Test
    void anOrganisationStandsInALinkOnce() {
        assertThat(unhashed()
                        .put(LEADS + "/written", "市交通局、市交通局分别牵头")
                        .put(CHAIN + "/citation/quote", "（市交通局、市交通局分别牵头，各区人民政府等配合落实）")
                        .put(LEADS + "/parties/1", Map.of("organisation", "transport-bureau", "written", "市交通局"))
                        .faults())
                .containsExactly(
                        Fault.of(LEADS + "/parties/1/organisation", "transport-bureau", "must stand once in a link"));
    }

    @Test
    void anOrganisationMayStandInSeveralLinks() {
        assertThat(unhashed()
                        .put(CHAIN + "/citation/quote", "（市交通局、市教育局分别牵头，市交通局配合落实）")
                        .put(
                                HELPERS,
                                Map.of(
                                        "written", "市交通局配合落实",
                                        "roles", List.of("COOPERATE", "IMPLEMENT"),
                                        "mode", "SOLE",
                                        "parties",
                                                List.of(Map.of("organisation", "transport-bureau", "written", "市交通局")),
                                        "verb", "配合落实"))
                        .plan()
                        .provisions()
                        .get(2)
                        .chain()
                        .links())
                .hasSize(2);
    }

    @Test
    void aLabelBeginsItsLink() {
        PlanEdit edit = unhashed()
                .put(CHAIN + "/citation/quote", "（牵头单位：市交通局、市教育局，各区人民政府等配合落实）")
                .put(LEADS + "/written", "牵头单位：市交通局、市教育局")
                .put(LEADS + "/mode", "JOINT")
                .put(LEADS + "/verb", "牵头单位");
        assertThat(edit.plan().provisionsWithoutLead())
                .hasSize(unhashed().plan().provisionsWithoutLead().size());
    }

    @Test
    void aRuleOfTheDocumentGivesALinkThatTheClauseDoesNotWrite() {
        String rule = HELPERS + "/rule";
        PlanEdit edit = unhashed()
                .put(HELPERS + "/written", "各区人民政府等落实")
                .put(HELPERS + "/roles", List.of("IMPLEMENT"))
                .put(HELPERS + "/verb", "落实")
                .put(rule, Map.of("path", "一", "start", 0, "quote", "以下均需各区人民政府等落实"));
        assertThat(edit.plan().provisions().get(2).chain().links().get(1).rule())
                .isPresent();
        assertThat(edit.put(rule + "/quote", "以下均需各县人民政府落实").faults())
                .containsExactly(Fault.of(HELPERS + "/written", "各区人民政府等落实", "must stand in the rule '以下均需各县人民政府落实'"));
    }

    @Test
    void thePartyOfARuleStandsInTheRuleOrInTheClause() {
        PlanEdit edit = unhashed()
                .put(HELPERS + "/written", "列第一位者为牵头单位")
                .put(HELPERS + "/roles", List.of("LEAD"))
                .put(HELPERS + "/verb", "牵头单位")
                .put(HELPERS + "/mode", "SOLE")
                .put(HELPERS + "/parties", List.of(Map.of("organisation", "transport-bureau", "written", "市交通局")))
                .put(HELPERS + "/rule", Map.of("path", "一", "start", 0, "quote", "列第一位者为牵头单位，下同"))
                .remove(HELPERS + "/openList");
        assertThat(edit.plan().provisions().get(2).chain().links()).hasSize(2);
        assertThat(edit.put(HELPERS + "/parties/0/written", "明湖市交通局").faults())
                .containsExactly(Fault.of(
                        HELPERS + "/parties/0/written", "明湖市交通局", "must stand in the link or the clause '列第一位者为牵头单位'"));
    }

    @Test
    void theDeadlineStandsInTheClause() {
        Map<String, String> year = Map.of("written", "2023年", "kind", "LAST_DAY", "lastDay", "2023-12-31");
        assertThat(unhashed().put(CHAIN + "/deadline", year).faults())
                .containsExactly(Fault.of(
                        CHAIN + "/deadline/written",
                        "2023年",
                        "must stand in the clause '（市交通局、市教育局分别牵头，各区人民政府等配合落实）'"));
        assertThat(unhashed()
                        .put(CHAIN + "/citation/quote", "（市交通局、市教育局分别牵头，各区人民政府等配合落实，2023年）")
                        .put(CHAIN + "/deadline", year)
                        .plan()
                        .provisions())
                .filteredOn(provision -> provision.chain().deadline().isPresent())
                .hasSize(1);
    }
}
