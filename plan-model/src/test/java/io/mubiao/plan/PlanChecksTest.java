package io.mubiao.plan;

import static io.mubiao.plan.PlanEdit.unhashed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules between the elements of a plan: of its parts, its targets, its clauses, its citations. Each is broken once. */
class PlanChecksTest {
    private static final Map<String, String> NAME = Map.of("zh", "名称");
    private static final Map<String, Object> PLACE = Map.of("path", "二", "start", 0, "quote", "标题");

    @Test
    void organisationsHaveDifferentIds() {
        assertThat(unhashed()
                        .put(
                                "/organisations/3",
                                Map.of("id", "transport-bureau", "name", NAME, "kind", "UNIT", "forms", List.of("别处")))
                        .faults())
                .containsExactly(Fault.of("/organisations/3/id", "transport-bureau", "must be unique"));
    }

    @Test
    void anOrganisationHasAForm() {
        assertThat(unhashed()
                        .put("/organisations/3", Map.of("id", "nobody", "name", NAME, "kind", "UNIT"))
                        .faults())
                .containsExactly(Fault.of("/organisations/3/forms", "", "an organisation must have at least one form"));
    }

    @Test
    void aFormBelongsToOneOrganisationOnce() {
        String rule = "must belong to one organisation, once";
        assertThat(unhashed().put("/organisations/1/forms/1", "市交通局").faults())
                .containsExactly(Fault.of("/organisations/1/forms/1", "市交通局", rule));
        assertThat(unhashed().put("/organisations/1/forms/1", "市教育局").faults())
                .containsExactly(Fault.of("/organisations/1/forms/1", "市教育局", rule));
    }

    @Test
    void countingBasesHaveDifferentIds() {
        assertThat(unhashed()
                        .put("/countingBases/2", Map.of("id", "until-2020", "name", NAME, "fromYear", 2023))
                        .faults())
                .containsExactly(Fault.of("/countingBases/2/id", "until-2020", "must be unique"));
    }

    @Test
    void countingBasesFollowEachOtherInTime() {
        String rule = "must be a year after that of the basis before";
        assertThat(unhashed()
                        .put("/countingBases/2", Map.of("id", "later", "name", NAME, "fromYear", 2021))
                        .faults())
                .containsExactly(Fault.of("/countingBases/2/fromYear", "2021", rule));
        assertThat(unhashed().remove("/countingBases/1/fromYear").faults())
                .containsExactly(Fault.of("/countingBases/1/fromYear", "", rule));
    }

    @Test
    void indicatorsHaveDifferentIds() {
        assertThat(unhashed()
                        .put(
                                "/indicators/8",
                                Map.of(
                                        "id",
                                        "book-bus-trips",
                                        "name",
                                        NAME,
                                        "kind",
                                        "COUNT",
                                        "unit",
                                        Map.of("name", NAME)))
                        .faults())
                .containsExactly(Fault.of("/indicators/8/id", "book-bus-trips", "must be unique"));
    }

    @Test
    void anIndicatorKnowsItsCountingBases() {
        assertThat(unhashed().put("/indicators/0/countingBases/1", "from-1999").faults())
                .containsExactly(Fault.of(
                        "/indicators/0/countingBases/1",
                        "from-1999",
                        "must be the id of a counting basis of this plan"));
    }

    @Test
    void theTermsOfARatioKnowTheirIndicators() {
        String rule = "must be the id of an indicator of this plan";
        assertThat(unhashed()
                        .put("/indicators/1/ratio/numerator/indicator", "cats")
                        .put("/indicators/1/ratio/denominator/indicator", "dogs")
                        .faults())
                .containsExactly(
                        Fault.of("/indicators/1/ratio/numerator/indicator", "cats", rule),
                        Fault.of("/indicators/1/ratio/denominator/indicator", "dogs", rule));
    }

    @Test
    void aSectionListsAsManyThingsAsItDeclares() {
        assertThat(unhashed()
                        .put("/sections/0/declaredCount", 4)
                        .put("/sections/1/declaredCount", 2)
                        .put("/sections/2/declaredCount", 0)
                        .faults())
                .containsExactly(
                        Fault.of("/sections/0/declaredCount", "4", "must equal the number of TARGETS found, 3"),
                        Fault.of("/sections/1/declaredCount", "2", "must equal the number of TASK_GROUPS found, 1"),
                        Fault.of("/sections/2/declaredCount", "0", "must equal the number of PROJECTS found, 1"));
    }

    @Test
    void taskGroupsHaveDifferentIds() {
        assertThat(unhashed()
                        .remove("/sections/1/declaredCount")
                        .put("/taskGroups/1", Map.of("id", "group-1", "title", NAME, "citation", PLACE))
                        .faults())
                .containsExactly(Fault.of("/taskGroups/1/id", "group-1", "must be unique"));
    }

    @Test
    void tasksOfAllGroupsHaveDifferentIds() {
        Map<String, Object> task = Map.of("id", "task-1-1", "title", NAME, "citation", PLACE);
        assertThat(unhashed()
                        .remove("/sections/1/declaredCount")
                        .put(
                                "/taskGroups/1",
                                Map.of("id", "group-2", "title", NAME, "citation", PLACE, "tasks", List.of(task)))
                        .faults())
                .containsExactly(Fault.of("/taskGroups/1/tasks/0/id", "task-1-1", "must be unique"));
    }

    @Test
    void projectsHaveDifferentIds() {
        assertThat(unhashed()
                        .remove("/sections/2/declaredCount")
                        .put("/projects/1", Map.of("id", "project-1", "title", NAME, "citation", PLACE))
                        .faults())
                .containsExactly(Fault.of("/projects/1/id", "project-1", "must be unique"));
    }

    @Test
    void targetsHaveDifferentIds() {
        assertThat(unhashed().put("/targets/7/id", "book-bus-trips").faults())
                .containsExactly(Fault.of("/targets/7/id", "book-bus-trips", "must be unique"));
    }

    @Test
    void aPlanTellsEverythingThatIsWrongWithIt() {
        assertThat(unhashed()
                        .put("/organisations/1/forms/1", "市交通局")
                        .put("/indicators/0/countingBases/1", "from-1999")
                        .put("/sections/0/declaredCount", 4)
                        .put("/taskGroups/0/tasks/0/provisions/1/id", "headline-p1")
                        .put("/projects/0/provisions/0/chain/links/1/mode", "JOINT")
                        .put("/targets/2/readings/0/assessment/years/to", 2030)
                        .put("/targets/7/indicator", "cats")
                        .faults())
                .extracting(Fault::place)
                .containsExactlyInAnyOrder(
                        "/organisations/1/forms/1",
                        "/indicators/0/countingBases/1",
                        "/sections/0/declaredCount",
                        "/taskGroups/0/tasks/0/provisions/1/id",
                        "/projects/0/provisions/0/chain/links/1/mode",
                        "/targets/2/readings/0/assessment/years",
                        "/targets/7/indicator");
    }

    @Test
    void theRulesHoldWhicheverWayAPlanIsMade() {
        Plan plan = PlanFixture.plan();
        assertThatThrownBy(() -> plan.withPeriod(YearRange.of(2021, 2024)))
                .isInstanceOf(FaultException.class)
                .hasMessageStartingWith("Plan illustrative-minghu-2021-2025: 10 faults\n")
                .hasMessageContaining("/targets/0/readings/0/assessment/years: '2021–2025' must lie within");
        assertThatThrownBy(() -> Plan.builder()
                        .from(plan)
                        .addTargets(plan.targets().get(0))
                        .build())
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("/targets/8/id: 'pedestrian-accidents' must be unique");
    }

    @Test
    void aNoteIsAboutSomething() {
        assertThatThrownBy(() ->
                        Note.builder().kind(NoteKind.SLIP).text(Text.of("无")).build())
                .hasMessage("Note '无' must have at least one citation");
        assertThat(Note.builder()
                        .kind(NoteKind.SLIP)
                        .text(Text.of("有"))
                        .addCitations(new Citation("一", 0, "字"))
                        .build()
                        .citations())
                .hasSize(1);
    }
}
