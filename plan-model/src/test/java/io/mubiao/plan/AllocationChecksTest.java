package io.mubiao.plan;

import static io.mubiao.plan.PlanEdit.unhashed;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.fault.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an allocation must be so that it can take the place of the level of every reading of its target. */
class AllocationChecksTest {
    private static final Map<String, Integer> BASE_YEARS = Map.of("from", 2016, "to", 2020);
    private static final Map<String, ?> ABSOLUTE = level("ABSOLUTE", "30");
    private static final Map<String, ?> RELATIVE = level("PERCENT_CHANGE", "-12");
    private static final Map<String, ?> PER_YEAR = level("CHANGE_PER_YEAR", "-3");

    @Test
    void isOfAnyKindThatItsReadingsCouldHave() {
        for (Map<String, ?> level : List.of(ABSOLUTE, RELATIVE)) {
            assertThat(allocated(0, Map.of("level", level, "baseline", "40"))
                            .plan()
                            .targets()
                            .get(0)
                            .allocations())
                    .hasSize(1);
        }
    }

    @Test
    void isForAnotherAreaThanThePlans() {
        assertThat(allocated(0, Map.of("area", "990100", "level", ABSOLUTE)).faults())
                .containsExactly(Fault.of(
                        "/targets/0/allocations/0/area", "990100", "must be another area than the plan's own"));
    }

    @Test
    void hasAnUpperLevelExactlyForWithin() {
        Map<String, ?> both = Map.of("level", ABSOLUTE, "upper", level("ABSOLUTE", "35"));
        assertThat(allocated(6, both).plan().targets()).hasSize(8);
        assertThat(allocated(6, Map.of("level", ABSOLUTE)).faults())
                .containsExactly(fault(6, "/upper", "", "must be there exactly for WITHIN (reading 'every-year')"));
        assertThat(allocated(0, both).faults())
                .containsExactly(fault(0, "/upper", "35", "must be there exactly for WITHIN (reading 'end-year')"));
    }

    @Test
    void isAbsoluteWhereThereIsNoBaseline() {
        assertThat(allocated(7, Map.of("level", RELATIVE)).faults())
                .containsExactly(fault(
                        7,
                        "/level/kind",
                        "PERCENT_CHANGE",
                        "must be ABSOLUTE where there is no baseline (reading 'every-year')"));
    }

    @Test
    void isAbsoluteForATotalUnlessTheBaselineIsOneOrItsOwnIsStated() {
        String base = "/targets/5/readings/0/baseline";
        Map<String, ?> mean = Map.of("years", BASE_YEARS);
        assertThat(allocated(5, Map.of("level", RELATIVE)).put(base, mean).faults())
                .containsExactly(fault(
                        5,
                        "/level/kind",
                        "PERCENT_CHANGE",
                        "must be ABSOLUTE for a PERIOD_TOTAL, unless the baseline is a TOTAL or the allocation states its own"
                                + " (reading 'period-total')"));
        Map<String, ?> statedForThePlansArea = Map.of("years", BASE_YEARS, "stated", "250");
        assertThat(allocated(5, Map.of("level", RELATIVE))
                        .put(base, statedForThePlansArea)
                        .faults())
                .hasSize(1);
        for (PlanEdit good : List.of(
                allocated(5, Map.of("level", ABSOLUTE)).put(base, mean),
                allocated(5, Map.of("level", RELATIVE, "baseline", "40")).put(base, mean),
                allocated(5, Map.of("level", RELATIVE)).put(base, Map.of("years", BASE_YEARS, "averaging", "TOTAL")))) {
            assertThat(good.plan().targets()).hasSize(8);
        }
    }

    @Test
    void movesWithEveryYearForSingleYearsOnly() {
        assertThat(allocated(0, Map.of("level", PER_YEAR)).faults())
                .containsExactly(fault(
                        0,
                        "/level/kind",
                        "CHANGE_PER_YEAR",
                        "must not move with every year except for END_YEAR and EVERY_YEAR (reading 'period-mean')"));
        assertThat(ofOneReading(PER_YEAR).plan().targets()).hasSize(8);
    }

    @Test
    void movesWithEveryYearFromABaseBeforeTheFirst() {
        assertThat(ofOneReading(PER_YEAR)
                        .put("/targets/0/readings/0/baseline/years/to", 2021)
                        .faults())
                .containsExactly(fault(
                        0,
                        "/level/kind",
                        "CHANGE_PER_YEAR",
                        "must not move with every year where the base years do not end before the first year judged"
                                + " (reading 'end-year')"));
    }

    @Test
    void movesWithEveryYearOnNoOtherSeries() {
        assertThat(ofOneReading(PER_YEAR)
                        .put("/targets/0/readings/0/baseline/area", "100000")
                        .faults())
                .containsExactly(fault(
                        0,
                        "/level/kind",
                        "CHANGE_PER_YEAR",
                        "must not move with every year on another series (reading 'end-year')"));
    }

    @Test
    void statesWhereItStartsOnlyForABaselineThatCouldBeStated() {
        String rule = "must be for a reading with a baseline that is neither moving nor of another indicator or area";
        Map<String, ?> stated = Map.of("level", ABSOLUTE, "baseline", "40");
        assertThat(allocated(7, stated).faults())
                .containsExactly(fault(7, "/baseline", "40", rule + " (reading 'every-year')"));
        assertThat(allocated(0, stated)
                        .put("/targets/0/readings/0/baseline/moving", true)
                        .faults())
                .containsExactly(fault(0, "/baseline", "40", rule + " (reading 'end-year')"));
        assertThat(allocated(0, stated)
                        .put("/targets/0/readings/1/baseline/area", "100000")
                        .faults())
                .containsExactly(fault(0, "/baseline", "40", rule + " (reading 'period-mean')"));
    }

    @Test
    void isAPositionForAStage() {
        String rule = "must be the position of one of 3 stages, from 0";
        assertThat(allocated(4, Map.of("level", level("ABSOLUTE", "1"))).plan().targets())
                .hasSize(8);
        assertThat(allocated(4, Map.of("level", ABSOLUTE)).faults()).containsExactly(fault(4, "/level", "30", rule));
        assertThat(allocated(4, Map.of("level", level("CHANGE", "1"))).faults())
                .contains(fault(4, "/level", "1", rule));
    }

    private static PlanEdit ofOneReading(Map<String, ?> level) {
        return allocated(0, Map.of("level", level)).remove("/targets/0/readings/1");
    }

    private static PlanEdit allocated(int target, Map<String, ?> parts) {
        Map<String, Object> allocation = new HashMap<>(parts);
        allocation.putIfAbsent("area", "990101");
        return unhashed().put("/targets/" + target + "/allocations", List.of(allocation));
    }

    private static Map<String, ?> level(String kind, String number) {
        return Map.of("kind", kind, "number", number);
    }

    private static Fault fault(int target, String part, String value, String rule) {
        return Fault.of("/targets/" + target + "/allocations/0" + part, value, rule);
    }
}
