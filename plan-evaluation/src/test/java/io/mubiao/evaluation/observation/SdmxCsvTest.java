package io.mubiao.evaluation.observation;

import static io.mubiao.evaluation.observation.SdmxFiles.HEADER;
import static io.mubiao.evaluation.observation.SdmxFiles.ROW;
import static io.mubiao.evaluation.observation.SdmxFiles.SDMX;
import static io.mubiao.evaluation.observation.SdmxFiles.faults;
import static io.mubiao.evaluation.observation.SdmxFiles.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.Copies;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All files are illustrative: their figures are invented. */
class SdmxCsvTest {
    private static final Observation OBSERVATION =
            Observation.of("accidents", "640000", 2017, "20.50").withStatus(Status.FINAL);

    @Test
    void readsVersion1() throws IOException {
        SdmxObservations read = resource(SDMX.withOnly("FREQ", "A").withSource("illustrative"), "1.0");
        assertThat(read.observations())
                .isEqualTo(Observations.of(List.of(
                        illustrative("accidents", 2016, "20.50", Status.FINAL),
                        illustrative("accidents", 2017, "18", Status.PROVISIONAL),
                        illustrative("deaths", 2017, "3", Status.NOT_STATED))));
        assertThat(read.rowsLeftOut()).isEqualTo(1);
        assertThat(read.missing())
                .containsExactly(
                        new SdmxMissing(5, IndicatorId.of("deaths"), AreaId.of("640000"), Period.ofYear(2018), "L"));
    }

    @Test
    void readsTheSameInVersion2WithLabelsAndSemicolons() throws IOException {
        SdmxCsv sdmx = SDMX.withOnly("FREQ", "A");
        assertThat(resource(sdmx.withLabels().withSeparator(';'), "2.0-labels")).isEqualTo(resource(sdmx, "1.0"));
    }

    @Test
    void choosesRowsByTheirDataflowWithItsColonOrAnyOtherColumn() throws IOException {
        SdmxCsv labelled = SDMX.withLabels().withSeparator(';');
        assertThat(resource(labelled.withOnly("STRUCTURE_ID", "ILLUSTRATIVE:ACCIDENTS(1.0)"), "2.0-labels")
                        .rowsLeftOut())
                .isZero();
        assertThat(resource(labelled.withOnly("STRUCTURE_ID", "ILLUSTRATIVE"), "2.0-labels")
                        .rowsLeftOut())
                .isEqualTo(5);
        assertThat(resource(SDMX.withOnly("FREQ", "A").withOnly("SERIES", "ACC_TOTAL"), "1.0")
                        .rowsLeftOut())
                .isEqualTo(3);
    }

    @Test
    void admitsOneMoreValueOfAColumnEachTimeItIsNamed() throws IOException {
        SdmxObservations read = resource(SDMX.withOnly("FREQ", "A").withOnly("FREQ", "Q"), "1.0");
        assertThat(read.rowsLeftOut()).isZero();
        assertThat(read.observations().all()).extracting(Observation::period).contains(Period.parse("2018-Q3"));
    }

    @Test
    void countsTheRowsItLeavesOutAndLooksAtThemNoFurther() {
        assertThat(read(SDMX.withOnly("REF_AREA", "CN64"), HEADER + ROW + "X:Y(1.0),Z,US,1066,much,F\n"))
                .isEqualTo(new SdmxObservations(Observations.of(List.of(OBSERVATION)), 1, ImmutableList.of()));
    }

    @Test
    void readsAFileAndAnotherCharsetThatIsNamed(@TempDir Path folder) throws IOException {
        Charset gb18030 = Charset.forName("GB18030");
        String csv = "DATAFLOW,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),事故,CN64,2017,20.50\n";
        SdmxCsv sdmx = SDMX.withIndicators(Map.of("事故", IndicatorId.of("accidents")));
        Path file = Files.writeString(folder.resolve("illustrative.csv"), csv);
        assertThat(sdmx.read(file))
                .isEqualTo(sdmx.read(new ByteArrayInputStream(csv.getBytes(gb18030)), "file", gb18030));
        assertThatThrownBy(() -> sdmx.read(folder.resolve("missing.csv")))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void keepsHowManyDecimalsAreGiven() {
        assertThat(read(SDMX, HEADER + ROW).observations().all())
                .singleElement()
                .satisfies(observation -> assertThat(observation.decimals()).isEqualTo(2));
    }

    @Test
    void takesTimeValueAndStatusFromOtherColumns() {
        String csv = """
                DATAFLOW,SERIES,REF_AREA,TIME,VALUE,CONFIRMED,OBS_STATUS
                X:Y(1.0),ACC_TOTAL,CN64,2017,20.50,Y,E
                """;
        SdmxCsv sdmx = SDMX.withTimeColumn("TIME")
                .withValueColumn("VALUE")
                .withStatusColumn("CONFIRMED")
                .withStatus("Y", Status.FINAL);
        assertThat(read(sdmx, csv).observations().all()).containsExactly(OBSERVATION);
        assertThat(faults(sdmx, HEADER))
                .containsExactly(
                        "line 1, header: must have the column TIME",
                        "line 1, header: must have the column VALUE",
                        "line 1, header: must have the column CONFIRMED");
    }

    @Test
    void takesTheBasisFromAColumnByItsCodes() {
        SdmxCsv sdmx = SDMX.withBasisColumn("METHOD", Map.of("N16", BasisId.of("from-2016")));
        String csv = """
                DATAFLOW,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,METHOD
                X:Y(1.0),ACC_TOTAL,CN64,2016,1,
                X:Y(1.0),ACC_TOTAL,CN64,2017,1,N16
                """;
        assertThat(read(sdmx, csv).observations().all())
                .containsExactly(
                        Observation.of("accidents", "640000", 2016, "1"),
                        Observation.of("accidents", "640000", 2017, "1").withBasis(BasisId.of("from-2016")));
        assertThat(faults(sdmx, csv.replace("N16", "O15")))
                .containsExactly("line 3, METHOD: 'O15' must be a code that the caller's list has for the basis");
    }

    @Test
    void takesTheSourceFromAColumnWholeAndElseTheOneThatIsGiven() {
        SdmxCsv sdmx = SDMX.withLabels().withSourceColumn("ORIGIN").withSource("illustrative");
        String csv = """
                DATAFLOW,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,ORIGIN
                X:Y(1.0),ACC_TOTAL,CN64,2016,1,
                X:Y(1.0),ACC_TOTAL,CN64,2017,1,公报: illustrative
                """;
        assertThat(read(sdmx, csv).observations().all())
                .extracting(observation -> observation.source().orElseThrow())
                .containsExactly("illustrative", "公报: illustrative");
        assertThatThrownBy(() -> SDMX.withSource(" ")).hasMessage("Source must not be blank");
    }

    @ParameterizedTest
    @CsvSource({"A, FINAL", "P, PROVISIONAL", "'', NOT_STATED"})
    void knowsTheStatusesThatSayHowFirmAFigureIs(String code, Status status) {
        assertThat(read(SDMX, HEADER + ROW.replace(",A\n", "," + code + "\n"))
                        .observations()
                        .all())
                .extracting(Observation::status)
                .containsExactly(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"E", "F", "I", "B", "U", "M", "L", "O", "Q", "a", "A P"})
    void refusesAValueOfAnyOtherStatusUnlessItIsToldWhatItIs(String code) {
        String csv = HEADER + ROW.replace(",A\n", "," + code + "\n");
        assertThat(faults(SDMX, csv))
                .containsExactly(
                        "line 2, OBS_STATUS: '" + code + "' must be one of [A, P] or empty where there is a value");
        assertThat(read(SDMX.withStatus(code, Status.PROVISIONAL), csv)
                        .observations()
                        .all())
                .containsExactly(OBSERVATION.withStatus(Status.PROVISIONAL));
    }

    @Test
    void mayBeToldThatANormalValueIsNotFinal() {
        assertThat(read(SDMX.withStatus("A", Status.NOT_STATED), HEADER + ROW)
                        .observations()
                        .all())
                .containsExactly(OBSERVATION.withStatus(Status.NOT_STATED));
    }

    @ParameterizedTest
    @CsvSource({"'', M", "'', L", "'', O", "'', Q", "'', E", "'', A", "'', ''", "NaN, M", "NaN, ''"})
    void listsARowWithoutAValueAsMissingAndNeverAsZero(String value, String status) {
        SdmxObservations read = read(SDMX, HEADER + ROW.replace("20.50,A", value + "," + status));
        assertThat(read.observations()).isEqualTo(Observations.none());
        assertThat(read.missing())
                .containsExactly(new SdmxMissing(
                        2, IndicatorId.of("accidents"), AreaId.of("640000"), Period.ofYear(2017), status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "A", "R", "M", ""})
    void takesEveryOtherAction(String action) {
        String csv = "STRUCTURE[;],STRUCTURE_ID,ACTION,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n"
                + "dataflow,X:Y(1.0)," + action + ",ACC_TOTAL,CN64,2017,20.50,A\n";
        assertThat(read(SDMX, csv).observations().all()).containsExactly(OBSERVATION);
    }

    @Test
    void hasNoColumnForTwoThings() {
        assertThatThrownBy(() -> SDMX.withTimeColumn("SERIES"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("must be one or more, each once");
        assertThatThrownBy(() -> SDMX.withSeparator('"')).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotChangedByWhatIsMadeOfIt() {
        SDMX.withOnly("SEX", "T").withLabels().withSeparator(';').withStatus("E", Status.FINAL);
        assertThat(read(SDMX, HEADER + ROW).observations().all()).containsExactly(OBSERVATION);
    }

    @Test
    void saysWhereItLooks() {
        assertThat(SDMX).hasToString("SDMX-CSV: indicator in SERIES (2 codes), area in REF_AREA (1 code)");
        assertThat(read(SDMX, HEADER + ROW + ROW.replace("2017,20.50,A", "2018,,M")))
                .hasToString("1 observation, 1 missing, 0 rows left out")
                .extracting(SdmxObservations::missing)
                .hasToString("[line 3: accidents 640000 2018 (M)]");
    }

    @Test
    void canBeSerialisedAndSoCanWhatItReads() {
        SdmxObservations read = read(SDMX, HEADER + ROW + ROW.replace("2017,20.50", "2018,"));
        assertThat(read(Copies.copy(SDMX), HEADER + ROW + ROW.replace("2017,20.50", "2018,")))
                .isEqualTo(read);
        assertThat(Copies.copy(read)).isEqualTo(read);
    }

    private static Observation illustrative(String indicator, int year, String value, Status status) {
        return Observation.of(indicator, "640000", year, value)
                .withStatus(status)
                .withSource("illustrative");
    }

    private static SdmxObservations resource(SdmxCsv sdmx, String form) throws IOException {
        String name = "illustrative-sdmx-" + form + ".csv";
        try (InputStream in = Objects.requireNonNull(SdmxCsvTest.class.getResourceAsStream(name))) {
            return sdmx.read(in, name, UTF_8);
        }
    }
}
