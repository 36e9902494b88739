package io.mubiao.evaluation.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of observations that must belong to a plan of 2016–2020 with a count, an amount and a ratio. */
class ObservationRulesCsvTest {
    private static final String HEADER =
            "indicator,area,period,value,numerator,denominator,basis,status,source,published\n";
    private static final AreaTree TREE = AreaTree.of(List.of(Area.builder()
            .id(SmallPlan.AREA)
            .name(Text.of("某地", "Somewhere"))
            .level(AreaLevel.PROVINCE)
            .build()));
    static final ObservationRules RULES = ObservationRules.of(plan()).withAreas(TREE);

    @Test
    void isReadWhereItKeepsTheRules(@TempDir Path folder) throws IOException {
        String csv = HEADER + "count,640000,2018,1,,,,,,\nratio,640000,2018,,1,3,,,,2019-02-28\n";
        Path file = Files.writeString(folder.resolve("observations.csv"), csv);
        assertThat(Observations.readCsv(file, StandardCharsets.UTF_8, RULES))
                .isEqualTo(Observations.readCsv(file))
                .isEqualTo(read(csv, RULES));
    }

    @Test
    void hasEveryFaultInOneReportInTheOrderOfItsLines() {
        String csv = HEADER
                + "count,640000,2018,NaN,,,,,,\n"
                + "count,640000,2018,Infinity,,,,,,\n"
                + "count,640000,2018,,,,,,,\n"
                + "ratio,640000,2018,,1,,,,,\n"
                + "accidents,640000,2018,1,,,,,,\n"
                + "count,640105,2018,1,,,,,,\n"
                + "count,640000,2017,-1,,,,,,\n"
                + "count,640000,2018,1.50,,,,,,\n"
                + "count,640000,2071,1,,,,,,\n"
                + "amount,640000,2018,1e5,,,,,,\n"
                + "amount,640000,2018,１２,,,,,,\n"
                + "amount,640000,2018,1,,,,,,2021-02-30\n"
                + "ratio,640000,2018,50,1,0,,,,\n"
                + "ratio,640000,2019,50.10,1,2,,,,\n"
                + "count,640000,2016,3,,,,,,\n"
                + "count,640000,2016,4,,,,,,\n"
                + "count,640000\n";
        assertThat(faults(csv, RULES))
                .containsExactly(
                        "line 2, value: 'NaN' is refused: Decimal 'NaN' must be plain digits, such as -12.5",
                        "line 3, value: 'Infinity' is refused: Decimal 'Infinity' must be plain digits, such as -12.5",
                        "line 4: Observation of 'count' in 640000 for 2018 must have a value, or a numerator and a"
                                + " denominator",
                        "line 5: Observation of 'ratio' in 640000 for 2018 must have a numerator and a denominator, or"
                                + " neither",
                        "line 6, indicator: 'accidents' must be an indicator of plan 'small'",
                        "line 7, area: '640105' must be an area of the tree or one that the plan names",
                        "line 8, value: '-1' must be at least 0",
                        "line 9, value: '1.50' must be a whole number",
                        "line 10, period: '2071' must be in 2016–2020, the years that the plan asks for",
                        "line 11, value: '1e5' is refused: Decimal '1e5' must be plain digits, such as -12.5",
                        "line 12, value: '１２' is refused: Decimal '１２' must be plain digits, such as -12.5",
                        "line 13, published: '2021-02-30' is refused: Date '2021-02-30' must be a day of the calendar,"
                                + " such as 2018-03-15",
                        "line 14, denominator: '0' must be greater than 0",
                        "line 15, value: '50.10' must differ from numerator / denominator × factor by less than a unit"
                                + " of its last place, 1 / 2 × 100",
                        "line 17: '4' must be the figure of line 16, which has the same indicator, area, period, basis,"
                                + " status and publication date",
                        "line 18: must have 10 fields and has 2");
    }

    @Test
    void hasSeveralFaultsInOneLineThoseOfFormFirst() {
        assertThat(faults(HEADER + "accidents,64,2071,NaN,,,,LAST,,\ncount,64,2071,-1,,,,,,\n", RULES))
                .extracting(fault -> fault.substring(0, fault.indexOf(':')))
                .containsExactly(
                        "line 2, value",
                        "line 2, status",
                        "line 2, indicator",
                        "line 2, area",
                        "line 2, period",
                        "line 3, area",
                        "line 3, period",
                        "line 3, value");
    }

    @Test
    void mayHaveBadFiguresWhereOnlyTheOtherRulesHold() {
        String csv = HEADER + "count,640000,2018,-1,,,,,,\nratio,640000,2018,50,1,0,,,,\n";
        assertThat(read(csv, RULES.withoutFigures()).all()).hasSize(2);
        assertThat(faults(csv + "accidents,640000,2018,-1,,,,,,\n", RULES.withoutFigures()))
                .containsExactly("line 4, indicator: 'accidents' must be an indicator of plan 'small'");
    }

    @Test
    void isReadWithoutThemWhereNoneAreGiven() {
        String csv = HEADER + "accidents,64,2071,-1,,,,,,\n";
        assertThat(Observations.readCsv(stream(csv), "file").all()).hasSize(1);
    }

    private static List<String> faults(String csv, ObservationRules rules) {
        FaultException refused = catchThrowableOfType(FaultException.class, () -> read(csv, rules));
        assertThat(refused.source()).isEqualTo("file");
        return refused.faults().stream().map(Fault::toString).toList();
    }

    private static Observations read(String csv, ObservationRules rules) {
        return Observations.readCsv(stream(csv), "file", StandardCharsets.UTF_8, rules);
    }

    private static ByteArrayInputStream stream(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static Plan plan() {
        return SmallPlan.of(
                        List.of(indicator("count"), indicator("amount"), indicator("ratio")),
                        List.of(SmallPlan.target(
                                "x",
                                "count",
                                SmallPlan.reading(
                                        Notation.requirement("<= 5"),
                                        Optional.empty(),
                                        Notation.assessment("END_YEAR 2016..2020")))))
                .withPeriod(YearRange.of(2016, 2020));
    }

    private static Indicator indicator(String id) {
        IndicatorKind kind = switch (id) {
            case "count" -> IndicatorKind.COUNT;
            case "ratio" -> IndicatorKind.RATIO;
            default -> IndicatorKind.AMOUNT;
        };
        return SmallPlan.indicator(kind).withId(IndicatorId.of(id));
    }
}
