package io.mubiao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.Plan;
import io.mubiao.plan.PlanJson;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Nature;
import io.mubiao.plan.indicator.Ratio;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.responsibility.Mode;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.responsibility.OrganisationKind;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.work.MeasureId;
import io.mubiao.plan.work.ProjectId;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.ProvisionId;
import io.mubiao.plan.work.TaskGroup;
import io.mubiao.plan.work.TaskGroupId;
import io.mubiao.plan.work.Work;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the plan holds, counted by hand in the official text. */
class NingxiaWorkSafetyTest {
    private final Plan plan = PlanCatalog.ningxiaWorkSafety();

    @Test
    void holdsEverythingThatTheOfficialTextHolds() {
        assertThat(plan.headlineProvisions()).hasSize(3);
        assertThat(plan.headlineTargets()).hasSize(8);
        assertThat(plan.taskGroups())
                .extracting(group -> group.tasks().size())
                .containsExactly(3, 3, 4, 16, 3, 3, 3, 3);
        assertThat(plan.tasks()).hasSize(38);
        assertThat(plan.projects()).hasSize(8);
        assertThat(provisions(plan.tasks())).hasSize(46);
        assertThat(provisions(plan.projects())).hasSize(14);
        assertThat(plan.provisions()).hasSize(63);
        assertThat(plan.tasks().stream()
                        .mapToInt(task -> task.measures().size())
                        .sum())
                .isEqualTo(200);
        assertThat(plan.projects().stream()
                        .mapToInt(project -> project.measures().size())
                        .sum())
                .isEqualTo(42);
        assertThat(plan.measures()).hasSize(242);
    }

    @Test
    void hasThirtySevenTargetsEachWithItsOwnIndicator() {
        assertThat(plan.targets()).hasSize(37);
        assertThat(plan.indicators()).hasSize(37);
        assertThat(plan.targets()).extracting(Target::indicator).doesNotHaveDuplicates();
        assertThat(plan.tasks().stream()
                        .mapToInt(task -> plan.targets(task).size())
                        .sum())
                .isEqualTo(17);
        assertThat(plan.projects().stream()
                        .mapToInt(project -> plan.targets(project).size())
                        .sum())
                .isEqualTo(12);
        assertThat(plan.targets())
                .allSatisfy(target -> assertThat(target.nature()).isEqualTo(Nature.NOT_STATED));
    }

    @Test
    void sixtyThreeClausesAreFortyEightTexts() {
        assertThat(plan.provisions())
                .extracting(provision -> provision.chain().citation().quote())
                .hasSize(63)
                .extracting(Function.identity())
                .satisfies(clauses -> assertThat(clauses.stream().distinct()).hasSize(48));
    }

    @Test
    void theWorkSafetyAdministrationLeadsTwentySevenProvisions() {
        Organisation administration = plan.organisation("自治区安监局").orElseThrow();

        assertThat(plan.provisions(Role.LEAD, administration.id())).hasSize(27);
        assertThat(plan.organisation("安监局")).contains(administration);
        assertThat(plan.organisation("自治区安委办")).isNotEqualTo(java.util.Optional.of(administration));
    }

    @Test
    void sixClausesNameNoLead() {
        assertThat(plan.provisionsWithoutLead())
                .extracting(Provision::id)
                .containsExactly(
                        ProvisionId.of("headline-p2"),
                        ProvisionId.of("task-1-1-p1"),
                        ProvisionId.of("task-1-2-p1"),
                        ProvisionId.of("task-1-3-p2"),
                        ProvisionId.of("project-5-p4"),
                        ProvisionId.of("project-5-p7"));
    }

    @Test
    void twelveClausesLeaveAListOpen() {
        assertThat(plan.provisionsWithOpenList())
                .hasSize(12)
                .allSatisfy(provision ->
                        assertThat(provision.chain().citation().quote()).contains("等"));
    }

    @Test
    void oneUnitIsFoundUnderItsSeveralNames() {
        assertThat(plan.organisation("国土厅"))
                .isEqualTo(plan.organisation("国土资源厅"))
                .isPresent();
        assertThat(plan.organisation("自治区交通厅"))
                .isEqualTo(plan.organisation("交通运输厅"))
                .isPresent();
        assertThat(plan.organisations())
                .filteredOn(o -> o.kind() == OrganisationKind.UNIT)
                .hasSize(24);
        assertThat(plan.organisations())
                .filteredOn(o -> o.kind() == OrganisationKind.COLLECTIVE)
                .hasSize(9);
    }

    @Test
    void everythingIsFoundByItsIdAndByItsWords() {
        assertThat(plan.taskGroup(TaskGroupId.of("group-4")))
                .contains(plan.taskGroups().get(3));
        assertThat(plan.project(ProjectId.of("project-5")))
                .contains(plan.projects().get(4));
        assertThat(plan.measure(MeasureId.of("task-1-1-m1")))
                .contains(plan.measures().get(0));
        assertThat(plan.measuresContaining("96333")).hasSize(1);
        assertThat(plan.targetsContaining("煤矿百万吨死亡率")).containsExactly(target("coal-death-rate"));
    }

    @Test
    void aSegmentWithoutAVerbSharesTheNextVerb() {
        var link = provision("task-1-3-p1").chain().links().get(0);

        assertThat(link.written()).isEqualTo("自治区安委办，各市、县（区）人民政府分别牵头落实");
        assertThat(link.parties()).hasSize(2);
        assertThat(link.roles()).containsExactly(Role.LEAD, Role.IMPLEMENT);
        assertThat(link.mode()).isEqualTo(Mode.RESPECTIVE);
    }

    @Test
    void severalLeadsWithoutTheWordForEachAreJoint() {
        assertThat(provision("task-3-1-p1").chain().links().get(0).mode()).isEqualTo(Mode.JOINT);
        assertThat(provision("task-4-6-p1").chain().links().get(0).mode()).isEqualTo(Mode.RESPECTIVE);
    }

    @Test
    void aClauseCoversTheSentencesSinceThePreviousOne() {
        assertThat(plan.projects().get(4).provisions())
                .extracting(provision -> provision.measures().size())
                .containsExactly(1, 1, 1, 1, 2, 1, 1);
        assertThat(provision("project-5-p3").measures().get(0).citation().quote())
                .endsWith("严防垮坝事故。");
    }

    @Test
    void headlineTargetsListEveryAdmissibleReading() {
        Target accidents = target("accidents");
        Target roads = target("road-death-rate");

        assertThat(accidents.readings())
                .extracting(reading -> reading.id().value())
                .containsExactly("end-year", "period-mean", "every-year");
        assertThat(roads.readings()).hasSize(6);
        assertThat(accidents
                        .reading(ReadingId.of("every-year"))
                        .orElseThrow()
                        .assessment()
                        .rule())
                .isEqualTo(AssessmentRule.EVERY_YEAR);
        assertThat(target("coal-death-rate").assessment().rule()).isEqualTo(AssessmentRule.EVERY_YEAR);
        assertThat(target("coal-death-rate").baseline()).isEmpty();
    }

    @Test
    void everyCountAddsUpOverTheYearsButThatOfProducers() {
        assertThat(plan.indicators())
                .filteredOn(indicator -> indicator.kind() == IndicatorKind.COUNT)
                .filteredOn(indicator -> indicator.accumulation() != Accumulation.FLOW)
                .extracting(indicator -> indicator.id().value())
                .containsExactly("fireworks-producers");
        assertThat(plan.indicator(IndicatorId.of("fireworks-producers")))
                .map(Indicator::accumulation)
                .contains(Accumulation.STOCK);
    }

    @Test
    void saysHowATermOfARatioAccumulatesOnlyWhereThatIsBeyondDoubt() {
        assertThat(ratio("gdp-death-rate").numerator().accumulation()).isEqualTo(Accumulation.FLOW);
        assertThat(ratio("gdp-death-rate").denominator().accumulation()).isEqualTo(Accumulation.FLOW);
        assertThat(ratio("coal-death-rate").denominator().accumulation()).isEqualTo(Accumulation.FLOW);
        assertThat(ratio("road-death-rate").denominator().accumulation()).isEqualTo(Accumulation.STOCK);
        assertThat(ratio("industrial-death-rate").denominator().accumulation()).isEqualTo(Accumulation.NONE);
    }

    @Test
    void onlyTheDeathsPerProductShareTheirNumeratorWithAnotherIndicator() {
        assertThat(plan.indicators())
                .filteredOn(indicator -> indicator.ratio().stream()
                        .flatMap(ratio -> Stream.of(ratio.numerator(), ratio.denominator()))
                        .anyMatch(term -> term.indicator().isPresent()))
                .extracting(indicator -> indicator.id().value())
                .containsExactly("gdp-death-rate");
        assertThat(ratio("gdp-death-rate").numerator().indicator()).contains(IndicatorId.of("deaths"));
    }

    @Test
    void everyTextHasAnEnglishRenderingWithoutChineseCharacters() {
        List<String> english = Stream.of(
                        plan.measures().stream()
                                .map(measure -> measure.english().orElse("")),
                        plan.targets().stream().map(target -> target.english().orElse("")),
                        plan.tasks().stream().map(task -> task.title().english().orElse("")),
                        plan.projects().stream()
                                .map(project -> project.title().english().orElse("")),
                        plan.taskGroups().stream()
                                .map(TaskGroup::title)
                                .map(title -> title.english().orElse("")),
                        plan.indicators().stream()
                                .map(indicator -> indicator.name().english().orElse("")),
                        plan.organisations().stream()
                                .map(organisation ->
                                        organisation.name().english().orElse("")))
                .flatMap(Function.identity())
                .toList();

        assertThat(english)
                .hasSize(242 + 37 + 38 + 8 + 8 + 37 + 33)
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern("\\p{IsHan}"));
    }

    @Test
    void readingAndWritingTheShippedFileIsTheIdentity() {
        String shipped = CatalogFile.of("ningxia-work-safety-2016-2020.json").text();

        assertThat(PlanJson.write(PlanJson.parse(shipped))).isEqualTo(shipped);
        assertThat(PlanJson.parse(shipped)).isEqualTo(plan);
    }

    private Ratio ratio(String indicator) {
        return plan.indicator(IndicatorId.of(indicator))
                .flatMap(Indicator::ratio)
                .orElseThrow();
    }

    private Provision provision(String id) {
        return plan.provision(ProvisionId.of(id)).orElseThrow();
    }

    private Target target(String id) {
        return plan.target(TargetId.of(id)).orElseThrow();
    }

    private static ImmutableList<Provision> provisions(List<? extends Work> works) {
        return works.stream().flatMap(work -> work.provisions().stream()).collect(ImmutableList.toImmutableList());
    }
}
