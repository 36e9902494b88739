package io.mubiao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.Nature;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.Party;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.work.Measure;
import io.mubiao.plan.work.MeasureId;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.ProvisionId;
import io.mubiao.plan.work.TaskId;
import io.mubiao.plan.work.Work;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final OrganisationId TRANSPORT = OrganisationId.of("transport-bureau");
    private static final OrganisationId EDUCATION = OrganisationId.of("education-bureau");
    private static final OrganisationId DISTRICTS = OrganisationId.of("district-governments");

    private final Plan plan = PlanFixture.plan();

    @Test
    void findsItsElementsById() {
        assertThat(plan.indicator(IndicatorId.of("book-bus-trips")))
                .map(Indicator::name)
                .contains(Text.of("书车趟数", "Book bus trips"));
        assertThat(plan.target(TargetId.of("loans-per-trip")))
                .flatMap(Target::english)
                .contains("20 to 30 books lent on each trip");
        assertThat(plan.task(TaskId.of("task-1-1")))
                .map(task -> task.title().chinese())
                .contains("改善人行道");
        assertThat(plan.provision(ProvisionId.of("project-1-p1")))
                .contains(plan.projects().get(0).provisions().get(0));
        assertThat(plan.organisation(DISTRICTS)).contains(plan.organisations().get(2));
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        assertThat(plan.indicator(IndicatorId.of("cats"))).isEmpty();
        assertThat(plan.target(TargetId.of("cats"))).isEmpty();
        assertThat(plan.task(TaskId.of("cats"))).isEmpty();
        assertThat(plan.provision(ProvisionId.of("cats"))).isEmpty();
        assertThat(plan.organisation(OrganisationId.of("cats"))).isEmpty();
    }

    @Test
    void findsAnOrganisationByEveryFormAndByItsFullName() {
        for (String name : List.of("市交通局", "明湖市交通局", "明湖市交通运输局")) {
            assertThat(plan.organisation(name)).map(Organisation::id).contains(TRANSPORT);
        }
        assertThat(plan.organisation("交通局")).isEmpty();
    }

    @Test
    void listsItsWorksProvisionsAndMeasuresInOrder() {
        assertThat(plan.works()).extracting(work -> work.title().chinese()).containsExactly("改善人行道", "流动书车工程");
        assertThat(ids(plan.provisions()))
                .containsExactly("headline-p1", "headline-p2", "task-1-1-p1", "task-1-1-p2", "project-1-p1");
        assertThat(plan.measures())
                .extracting(Measure::id)
                .extracting(MeasureId::value)
                .containsExactly("task-1-1-m1", "task-1-1-m2", "task-1-1-m3", "project-1-m1", "project-1-m2");
    }

    @Test
    void findsTheProvisionsOfAnOrganisation() {
        assertThat(ids(plan.provisions(TRANSPORT))).containsExactly("headline-p1", "task-1-1-p1", "project-1-p1");
        assertThat(ids(plan.provisions(OrganisationId.of("cats")))).isEmpty();
    }

    @Test
    void findsTheProvisionsInWhichAnOrganisationHasARole() {
        assertThat(ids(plan.provisions(Role.LEAD, TRANSPORT))).containsExactly("headline-p1", "task-1-1-p1");
        assertThat(ids(plan.provisions(Role.COOPERATE, TRANSPORT))).containsExactly("project-1-p1");
        assertThat(ids(plan.provisions(Role.LEAD, DISTRICTS))).isEmpty();
    }

    @Test
    void findsTheProvisionsInWhichSomeoneHasARole() {
        assertThat(ids(plan.provisions(Role.IMPLEMENT))).containsExactly("headline-p1", "task-1-1-p1");
        assertThat(ids(plan.provisions(Role.GUIDE))).isEmpty();
    }

    @Test
    void findsTheProvisionsWithoutALead() {
        assertThat(ids(plan.provisionsWithoutLead())).containsExactly("headline-p2", "task-1-1-p2");
    }

    @Test
    void findsTheProvisionsWithAnOpenList() {
        assertThat(ids(plan.provisionsWithOpenList())).containsExactly("task-1-1-p1");
    }

    @Test
    void givesBothRolesOfACompoundVerb() {
        Provision provision = plan.provision(ProvisionId.of("task-1-1-p1")).orElseThrow();
        assertThat(provision.chain().roles(DISTRICTS)).containsExactly(Role.COOPERATE, Role.IMPLEMENT);
        assertThat(provision.chain().roles(OrganisationId.of("cats"))).isEmpty();
    }

    @Test
    void givesThePartiesOfARoleAsWrittenInOrder() {
        Provision provision = plan.provision(ProvisionId.of("task-1-1-p1")).orElseThrow();
        assertThat(provision.chain().parties(Role.LEAD))
                .containsExactly(new Party(TRANSPORT, "市交通局"), new Party(EDUCATION, "市教育局"));
        assertThat(provision.chain().parties(Role.SUPERVISE)).isEmpty();
    }

    @Test
    void findsMeasuresByTheirWordsInBothLanguages() {
        assertThat(plan.measuresContaining("步道")).hasSize(3);
        assertThat(plan.measuresContaining("lakeside footpath"))
                .extracting(measure -> measure.id().value())
                .containsExactly("task-1-1-m2", "project-1-m2");
        assertThat(plan.measuresContaining("地铁")).isEmpty();
    }

    @Test
    void givesTheTargetsOfAWork() {
        assertThat(targetsOf(plan.tasks().get(0))).containsExactly("new-footpath-length", "lakeside-footpath");
        assertThat(targetsOf(plan.projects().get(0))).containsExactly("book-bus-trips", "loans-per-trip");
    }

    @Test
    void givesTheTargetsOfTheHeadline() {
        assertThat(plan.headlineTargets())
                .extracting(target -> target.id().value())
                .containsExactly("pedestrian-accidents", "pedestrian-accident-rate", "walking-satisfaction");
    }

    @Test
    void givesTheChainOfATarget() {
        Target target = plan.target(TargetId.of("book-bus-trips")).orElseThrow();
        assertThat(plan.chain(target)).map(chain -> chain.citation().quote()).contains("（市教育局牵头，市交通局配合）");
    }

    @Test
    void givesNoChainWhereTheTextNamesNobody() {
        Target target = plan.target(TargetId.of("progress-reports")).orElseThrow();
        assertThat(plan.provision(target)).isEmpty();
        assertThat(plan.chain(target)).isEmpty();
    }

    @Test
    void givesTheMeasureAroundTheWordsOfATarget() {
        assertThat(plan.measure(plan.target(TargetId.of("loans-per-trip")).orElseThrow()))
                .map(measure -> measure.id().value())
                .contains("project-1-m1");
        assertThat(plan.measure(plan.headlineTargets().get(0))).isEmpty();
    }

    @Test
    void givesTheIndicatorOfATarget() {
        Target target = plan.targets().get(1);
        assertThat(plan.indicator(target).id()).isEqualTo(IndicatorId.of("pedestrian-accident-rate"));
        assertThatThrownBy(() -> plan.indicator(target.withIndicator(IndicatorId.of("cats"))))
                .hasMessage("Target 'pedestrian-accident-rate' is not of this plan");
    }

    @Test
    void isTheSameWithOneOtherTarget() {
        Target target = plan.target(TargetId.of("book-bus-trips")).orElseThrow();
        Target other = target.withNature(Nature.BINDING);
        Plan changed = plan.with(other);
        assertThat(changed.target(target.id())).contains(other);
        assertThat(changed.targets()).hasSameSizeAs(plan.targets());
        assertThat(changed.withTargets(plan.targets())).isEqualTo(plan);
        assertThat(changed.with(target)).isEqualTo(plan);
    }

    @Test
    void isTheSameWithOneOtherIndicator() {
        Indicator indicator = plan.indicators().get(5);
        Indicator other = indicator.withName(Text.of("书车班次"));
        Plan changed = plan.with(other);
        assertThat(changed.indicators().get(5)).isEqualTo(other);
        assertThat(changed.with(indicator)).isEqualTo(plan);
    }

    @Property(tries = 20)
    void isTheSameWithATargetOrAnIndicatorOfItsOwn(
            @ForAll @IntRange(max = 7) int target, @ForAll @IntRange(max = 7) int indicator) {
        assertThat(plan.with(plan.targets().get(target)).with(plan.indicators().get(indicator)))
                .isEqualTo(plan);
    }

    @Test
    void refusesAnotherTargetOrIndicatorOfAnIdItDoesNotHave() {
        Target target = plan.targets().get(5).withId(TargetId.of("cats"));
        Indicator indicator = plan.indicators().get(5).withId(IndicatorId.of("cats"));
        assertThatThrownBy(() -> plan.with(target)).hasMessage("Target 'cats' must be one of plan '" + plan.id() + "'");
        assertThatThrownBy(() -> plan.with(indicator))
                .hasMessage("Indicator 'cats' must be one of plan '" + plan.id() + "'");
    }

    @Test
    void refusesAnotherTargetOrIndicatorThatDoesNotFit() {
        Target target = plan.targets().get(5).withIndicator(IndicatorId.of("cats"));
        Indicator indicator = plan.indicators().get(5).withAccumulation(Accumulation.STOCK);
        assertThatThrownBy(() -> plan.with(target))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("/targets/5/indicator: 'cats' must be the id of an indicator of this plan");
        assertThatThrownBy(() -> plan.with(indicator))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("/targets/5/readings/0/assessment/rule:"
                        + " 'PERIOD_TOTAL' must be for figures that add up, not a STOCK");
    }

    @Test
    void givesTheOfficialTextBack() {
        String text = plan.toText();
        assertThat(text)
                .startsWith("明湖市步行与阅读规划（虚构示例）\n一、主要指标（共3项）\n\n行人事故")
                .endsWith("\n每年向居民公布一次进展。")
                .hasSize(plan.document().length());
        assertThat(plan.document().sha256())
                .contains(Hashing.sha256()
                        .hashString(text, StandardCharsets.UTF_8)
                        .toString());
    }

    @Test
    void letsTheEarlierOfTwoOverlappingPiecesGiveWayInItsText() {
        int start = plan.sections().get(0).citation().start();
        Plan overlapping =
                PlanEdit.unhashed().put("/sections/0/citation/start", start - 4).plan();
        assertThat(overlapping.toText())
                .startsWith("明湖市步行与阅读规划（虚构一、主要指标（共3项）")
                .hasSize(plan.document().length());
    }

    @Test
    void isEqualToAPlanOfTheSameContent() {
        Plan same = PlanFixture.plan();
        assertThat(same).isNotSameAs(plan).isEqualTo(plan).hasSameHashCodeAs(plan);
        assertThat(plan.withTitle(Text.of("另一个"))).isNotEqualTo(plan);
    }

    @Test
    void survivesJavaSerialisation() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(plan);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(plan).hasSameHashCodeAs(plan);
        }
    }

    private static List<String> ids(List<Provision> provisions) {
        return provisions.stream().map(provision -> provision.id().value()).toList();
    }

    private List<String> targetsOf(Work work) {
        return plan.targets(work).stream().map(target -> target.id().value()).toList();
    }
}
