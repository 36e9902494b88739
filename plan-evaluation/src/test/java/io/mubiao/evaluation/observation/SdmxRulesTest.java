package io.mubiao.evaluation.observation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An illustrative SDMX file that must belong to a plan of 2016–2020 with a count. */
class SdmxRulesTest {
    private static final SdmxCsv SDMX = SdmxCsv.of("SERIES", "REF_AREA")
            .withIndicators(Map.of("N", IndicatorId.of("count"), "X", IndicatorId.of("unknown")))
            .withAreas(Map.of("CN64", SmallPlan.AREA, "US", AreaId.of("us")));
    private static final String HEADER = "DATAFLOW,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE\n";
    private static final String GOOD = "X:Y(1.0),N,CN64,2017,3\nX:Y(1.0),N,CN64,2018,\n";
    private static final ObservationRules RULES = ObservationRules.of(plan())
            .withAreas(AreaTree.of(List.of(Area.builder()
                    .id(SmallPlan.AREA)
                    .name(Text.of("某地", "Somewhere"))
                    .level(AreaLevel.PROVINCE)
                    .build())));

    @Test
    void isReadWhereItKeepsTheRules(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("illustrative.csv"), HEADER + GOOD);
        assertThat(SDMX.read(file, UTF_8, RULES)).isEqualTo(SDMX.read(file)).isEqualTo(read(HEADER + GOOD));
    }

    @Test
    void hasEveryFaultInTheColumnOfTheFileAlsoInRowsWithoutAValue() {
        String csv =
                HEADER + GOOD + "X:Y(1.0),X,US,2071,\n" + "X:Y(1.0),N,CN64,2017,1.50\n" + "X:Y(1.0),N,CN64,2019,-1\n";
        assertThat(SdmxFiles.faults(() -> read(csv)))
                .containsExactly(
                        "line 4, SERIES: 'X' must be an indicator of plan 'small'",
                        "line 4, REF_AREA: 'US' must be an area of the tree or one that the plan names",
                        "line 4, TIME_PERIOD: '2071' must be in 2016–2020, the years that the plan asks for",
                        "line 5, OBS_VALUE: '1.50' must be a whole number",
                        "line 5: '1.5' must be the figure of line 2, which has the same indicator, area, period, basis,"
                                + " status and publication date",
                        "line 6, OBS_VALUE: '-1' must be at least 0");
    }

    private static SdmxObservations read(String csv) {
        return SDMX.read(new ByteArrayInputStream(csv.getBytes(UTF_8)), "file", UTF_8, RULES);
    }

    private static Plan plan() {
        return SmallPlan.of(
                        List.of(SmallPlan.indicator(IndicatorKind.COUNT).withId(IndicatorId.of("count"))),
                        List.of(SmallPlan.target(
                                "x",
                                "count",
                                SmallPlan.reading(
                                        Notation.requirement("<= 5"),
                                        Optional.empty(),
                                        Notation.assessment("END_YEAR 2016..2020")))))
                .withPeriod(YearRange.of(2016, 2020));
    }
}
