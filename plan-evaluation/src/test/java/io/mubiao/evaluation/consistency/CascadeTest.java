package io.mubiao.evaluation.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Allocation;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CascadeTest {
    private static final Assessment END_2020 = Notation.assessment("END_YEAR 2016..2020");

    static List<List<String>> cases() {
        return CaseFile.lines("cascade-cases.csv", 10);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAsWorkedOutByHand(List<String> f) {
        String[] parts = f.get(3).split(" ", -1);
        Plan plan = plan(f.get(1), f.get(2), parts);
        List<Cascade> all = Cascades.of(plan, tree(parts.length)).all();
        CascadeStep step = all.get(0).steps().get(0);
        assertThat(all).hasSize(1);
        assertThat(all.get(0).steps()).hasSize(1);
        assertThat(step.parent()).isEqualTo(SmallPlan.AREA);
        assertThat(List.of(
                        text(step.sum()),
                        text(step.difference()),
                        step.verdict().toString(),
                        text(step.reason()),
                        places(step)))
                .isEqualTo(f.subList(4, 9));
    }

    private static String places(CascadeStep step) {
        List<String> places = step.missing().stream()
                .map(area -> area.value().replace("part-", ""))
                .toList();
        return places.isEmpty() ? Notation.NOTHING : String.join(" ", places);
    }

    private static String text(Optional<?> part) {
        return part.map(Object::toString).orElse(Notation.NOTHING);
    }

    @Test
    void printsItsSum() {
        assertThat(Cascades.of(plan("COUNT", "<= 25", "2", "1", "7", "1", "14"), tree(5)))
                .hasToString("x 640000: 2 + 1 + 7 + 1 + 14 = 25, level 25: ADDS_UP");
        assertThat(Cascades.of(plan("COUNT", "<= 25", "2", "?"), tree(2)))
                .hasToString("x 640000: UNDETERMINED INCOMPLETE without [part-2]");
    }

    @Test
    void goesDownAsFarAsAreasHandOn() {
        Plan plan = plan("COUNT", "<= 25", "10", "15");
        Target target = plan.targets().get(0);
        Target deeper =
                target.withAllocations(concat(target, allocation("part-1-1", "4"), allocation("part-1-2", "7")));
        List<Area> areas = new ArrayList<>(tree(2).areas());
        areas.add(area("part-1-1", "part-1"));
        areas.add(area("part-1-2", "part-1"));
        areas.add(area("part-2-1", "part-2"));
        Cascade cascade = Cascade.of(plan.with(deeper), deeper, AreaTree.of(areas));
        assertThat(cascade.steps())
                .extracting(CascadeStep::parent)
                .containsExactly(SmallPlan.AREA, AreaId.of("part-1"));
        assertThat(cascade.steps())
                .extracting(CascadeStep::verdict)
                .containsExactly(CascadeVerdict.ADDS_UP, CascadeVerdict.FALLS_SHORT);
        assertThat(cascade.steps().get(1).level()).contains(Figure.of(10));
        assertThat(cascade.steps().get(1).difference()).contains(Figure.of(1));
        assertThat(cascade.steps().get(1).parts())
                .containsExactlyEntriesOf(
                        ImmutableMap.of(AreaId.of("part-1-1"), Figure.of(4), AreaId.of("part-1-2"), Figure.of(7)));
    }

    @Test
    void isIncompleteWhereALevelOfAreasIsLeftOut() {
        Plan plan = plan("COUNT", "<= 25", "?", "?");
        Target target = plan.targets().get(0);
        Target deeper = target.withAllocations(concat(target, allocation("part-1-1", "25")));
        List<Area> areas = new ArrayList<>(tree(2).areas());
        areas.add(area("part-1-1", "part-1"));
        Cascade cascade = Cascade.of(plan.with(deeper), deeper, AreaTree.of(areas));
        assertThat(cascade.steps()).hasSize(1);
        assertThat(cascade.steps().get(0).reason()).contains(CascadeReason.INCOMPLETE);
        assertThat(cascade.steps().get(0).missing()).containsExactly(AreaId.of("part-1"), AreaId.of("part-2"));
    }

    @Test
    void compoundsALevelThatMovesEveryYear() {
        Plan plan = SmallPlan.of(
                SmallPlan.indicator(IndicatorKind.COUNT),
                SmallPlan.reading(
                        Requirement.atMost(Level.percentChangePerYear("-10")),
                        Optional.of(Baseline.stated("1000", 2018)),
                        Notation.assessment("END_YEAR 2019..2020")));
        Target target = plan.targets().get(0);
        Allocation part = Allocation.builder()
                .area(AreaId.of("part-1"))
                .level(Level.percentChangePerYear("-10"))
                .baseline(Decimal.of(1000))
                .build();
        Cascade cascade = Cascade.of(plan, target.withAllocations(part), tree(1));
        assertThat(cascade.steps().get(0).level()).contains(Figure.of(810));
        assertThat(cascade.steps().get(0).verdict()).isEqualTo(CascadeVerdict.ADDS_UP);
    }

    @Test
    void takesNoStatedValueForABaseThatMoves() {
        Plan plan = SmallPlan.of(
                SmallPlan.indicator(IndicatorKind.COUNT),
                SmallPlan.reading(
                        Requirement.atMost(Level.percentChange("-5")),
                        Optional.of(Baseline.yearBefore(2016)),
                        Assessment.of(END_2020.rule(), YearRange.of(2016, 2020))));
        Target target = plan.targets().get(0).withAllocations(allocation("part-1", "-5%@100"));
        assertThat(Cascade.of(plan, target, tree(1)).steps().get(0).reason())
                .contains(CascadeReason.BASELINE_NOT_STATED);
    }

    @Test
    void isNotThereForATargetThatIsNotHandedDown() {
        Plan plan = SmallPlan.of(Notation.requirement("<= 25"), END_2020);
        assertThat(Cascades.of(plan, tree(2)).all()).isEmpty();
        assertThat(Cascade.of(plan, plan.targets().get(0), tree(2)).steps()).isEmpty();
    }

    @Test
    void refusesAreasThatAreNotInTheTree() {
        Plan plan = plan("COUNT", "<= 25", "10", "15");
        AreaTree elsewhere = AreaTree.of(List.of(area("110000", "")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cascades.of(plan, elsewhere))
                .withMessage("Area '640000' of plan 'small' must be in the tree 110000: 1 areas");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cascades.of(SmallPlan.of(List.of(), List.of()), elsewhere))
                .withMessage("Area '640000' of plan 'small' must be in the tree 110000: 1 areas");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cascades.of(plan, tree(1)))
                .withMessage("Area 'part-2' of an allocation of target 'x' must be below '640000' in the tree"
                        + " 640000: 2 areas");
    }

    @Test
    void refusesAnAllocationBesideThePlansArea() {
        Plan plan = plan("COUNT", "<= 25", "10");
        AreaTree beside = AreaTree.of(List.of(area("cn", ""), area("640000", "cn"), area("part-1", "cn")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cascades.of(plan, beside))
                .withMessage(
                        "Area 'part-1' of an allocation of target 'x' must be below '640000' in the tree cn: 3 areas");
    }

    private static Plan plan(String kind, String whole, String... parts) {
        String[] promise = whole.split("@", -1);
        Optional<Baseline> base = !promise[0].contains("%")
                ? Optional.of(Baseline.of(YearRange.of(2015)))
                : Optional.of(
                        promise.length == 1 ? Baseline.of(YearRange.of(2015)) : Baseline.stated(promise[1], 2015));
        boolean stage = kind.equals("STAGE");
        Assessment assessment = stage ? Notation.assessment("STAGE_REACHED 2016..2020") : END_2020;
        Plan plan = SmallPlan.of(
                indicator(kind),
                SmallPlan.reading(Notation.requirement(promise[0]), stage ? Optional.empty() : base, assessment));
        return plan.with(plan.targets()
                .get(0)
                .withAllocations(IntStream.rangeClosed(1, parts.length)
                        .filter(i -> !parts[i - 1].equals("?"))
                        .mapToObj(i -> allocation("part-" + i, parts[i - 1]))
                        .toList()));
    }

    private static Indicator indicator(String kind) {
        String[] words = kind.split(" ", -1);
        Indicator indicator = SmallPlan.indicator(IndicatorKind.valueOf(words[0]));
        return words.length == 1 ? indicator : indicator.withAccumulation(Accumulation.valueOf(words[1]));
    }

    private static Allocation allocation(String area, String level) {
        String[] words = level.split("@", -1);
        return Allocation.builder()
                .area(AreaId.of(area))
                .level(Notation.requirement("= " + words[0]).level())
                .baseline(words.length == 1 ? Optional.empty() : Optional.of(Decimal.parse(words[1])))
                .build();
    }

    private static List<Allocation> concat(Target target, Allocation... more) {
        List<Allocation> all = new ArrayList<>(target.allocations());
        all.addAll(List.of(more));
        return all;
    }

    private static AreaTree tree(int parts) {
        List<Area> areas = new ArrayList<>();
        areas.add(area(SmallPlan.AREA.value(), ""));
        IntStream.rangeClosed(1, parts).forEach(i -> areas.add(area("part-" + i, SmallPlan.AREA.value())));
        return AreaTree.of(areas);
    }

    private static Area area(String id, String parent) {
        return Area.builder()
                .id(AreaId.of(id))
                .name(Text.of(id))
                .level(AreaLevel.PREFECTURE)
                .parent(Optional.of(parent).filter(name -> !name.isEmpty()).map(AreaId::of))
                .build();
    }
}
