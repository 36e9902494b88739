package io.mubiao.plan;

import static io.mubiao.plan.PlanEdit.unhashed;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Allocation;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.LevelKind;
import io.mubiao.plan.indicator.Milestone;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.YearRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The parts of targets and indicators that the illustrative file does not have, in its file form. */
class PlanJsonTargetTest {
    private static final String END_YEAR = "/targets/0/readings/0";

    private final Plan plan = PlanFixture.plan();
    private final Target accidents = plan.targets().get(0);
    private final Reading endYear = accidents.defaultReading();

    @Test
    void readsBackABaselineThatMovesInAnotherAreaAndForAnotherIndicator() {
        Plan sameUnit = plan.with(
                plan.indicators().get(5).withUnit(plan.indicators().get(0).unit()));
        Baseline elsewhere = Baseline.yearBefore(2021)
                .withArea(AreaId.of("100000"))
                .withIndicator(plan.indicators().get(5).id());
        assertThat(PlanJson.write(readBack(sameUnit.with(accidents.withReadings(endYear.withBaseline(elsewhere))))))
                .contains("\"moving\": true,\n")
                .contains("\"indicator\": \"book-bus-trips\",\n            \"area\": \"100000\"\n");
    }

    @Test
    void readsBackATotalThatIsHeldAgainstATotal() {
        Target trips = plan.targets().get(5);
        Reading total = Reading.builder()
                .id(trips.defaultReading().id())
                .requirement(Requirement.atLeast(Level.percentChange("20")))
                .baseline(Baseline.of(YearRange.of(2016, 2020)).withAveraging(Averaging.TOTAL))
                .assessment(trips.assessment())
                .reason(trips.defaultReading().reason())
                .build();
        assertThat(PlanJson.write(readBack(plan.with(trips.withReadings(total)))))
                .contains("\"averaging\": \"TOTAL\"");
    }

    @Test
    void readsBackAStock() {
        assertThat(PlanJson.write(readBack(plan.with(plan.indicators().get(7).withAccumulation(Accumulation.STOCK)))))
                .contains("\"accumulation\": \"STOCK\"");
    }

    @Property(tries = 50)
    void readsBackAnyLevel(@ForAll("levels") Level level) {
        Requirement requirement = Requirement.atMost(level);
        readBack(plan.with(accidents.withReadings(endYear.withRequirement(requirement))));
    }

    @Property(tries = 50)
    void readsBackAnyMilestones(@ForAll("milestones") List<Milestone> milestones) {
        readBack(plan.with(accidents.withReadings(endYear.withMilestones(milestones))));
    }

    @Property(tries = 50)
    void readsBackAnyAllocations(@ForAll("allocations") List<Allocation> allocations) {
        readBack(plan.with(accidents.withReadings(endYear).withAllocations(allocations)));
    }

    @Test
    void writesNothingForMilestonesAndAllocationsThatAreNotThere() {
        assertThat(PlanFixture.json()).doesNotContain("milestones", "allocations");
    }

    @Test
    void refusesAMalformedMilestoneWhereItIs() {
        assertThat(unhashed()
                        .put(END_YEAR + "/milestones", List.of(Map.of("year", 2023)))
                        .faults())
                .containsExactly(Fault.of(END_YEAR + "/milestones/0", "", "must have the property 'level'"));
    }

    @Test
    void refusesAMalformedAllocationWhereItIs() {
        Map<String, ?> allocation =
                Map.of("area", "990101", "level", Map.of("kind", "PERCENT_CHANGE_PER_YEAR", "number", "-101"));
        assertThat(unhashed().put("/targets/0/allocations", List.of(allocation)).faults())
                .containsExactly(Fault.of(
                        "/targets/0/allocations/0/level",
                        "",
                        "Level PERCENT_CHANGE_PER_YEAR -101 must be at least -100"));
    }

    @Test
    void refusesAnUnknownAccumulation() {
        assertThat(unhashed().put("/indicators/0/accumulation", "SUM").faults())
                .containsExactly(
                        Fault.of("/indicators/0/accumulation", "\"SUM\"", "must be one of [FLOW, STOCK, NONE]"));
    }

    @Provide
    Arbitrary<Level> levels() {
        return Combinators.combine(
                        Arbitraries.of(LevelKind.class),
                        Arbitraries.bigDecimals().between(BigDecimal.valueOf(-100), BigDecimal.valueOf(1_000_000)))
                .as((kind, number) -> new Level(kind, new Decimal(number)));
    }

    @Provide
    Arbitrary<List<Milestone>> milestones() {
        return Combinators.combine(Arbitraries.subsetOf(2021, 2022, 2023, 2024), levels())
                .as((years, level) -> years.stream()
                        .sorted()
                        .map(year -> new Milestone(year, level))
                        .toList());
    }

    @Provide
    Arbitrary<List<Allocation>> allocations() {
        Arbitrary<Set<String>> areas = Arbitraries.subsetOf("990101", "990102", "990103");
        Arbitrary<Decimal> bases = Arbitraries.longs().map(Decimal::of);
        return Combinators.combine(
                        areas,
                        levels(),
                        bases.optional(),
                        Arbitraries.of("分解下达文件").optional())
                .as((ids, level, base, source) -> ids.stream()
                        .map(id -> Allocation.builder()
                                .area(AreaId.of(id))
                                .level(level)
                                .baseline(base)
                                .source(source)
                                .build())
                        .toList());
    }

    private static Plan readBack(Plan plan) {
        Plan back = PlanJson.parse(PlanJson.write(plan));
        assertThat(back).isEqualTo(plan);
        return back;
    }
}
