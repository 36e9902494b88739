package io.mubiao.evaluation.observation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.Copies;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
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
    private static final SdmxCsv SDMX = SdmxCsv.of("SERIES", "REF_AREA")
            .withIndicators(Map.of("ACC_TOTAL", IndicatorId.of("accidents"), "ACC_DEATHS", IndicatorId.of("deaths")))
            .withAreas(Map.of("CN64", AreaId.of("640000")));
    private static final String HEADER = "DATAFLOW,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n";
    private static final String ROW = "X:Y(1.0),ACC_TOTAL,CN64,2017,20.50,A\n";
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
    @CsvSource(
            delimiter = '|',
            value = {
                "Z,CN64,2017,1,A         | line 2, SERIES: 'Z' must be a code that the caller's list has for the indicator",
                "acc_total,CN64,2017,1,A | line 2, SERIES: 'acc_total' must be a code that the caller's list has for the indicator",
                "ACC_TOTAL: All,CN64,2017,1,A | line 2, SERIES: 'ACC_TOTAL: All' must be a code that the caller's list has for the indicator",
                "ACC_TOTAL,US,2017,1,A   | line 2, REF_AREA: 'US' must be a code that the caller's list has for the area",
                "ACC_TOTAL,US,2017,,M    | line 2, REF_AREA: 'US' must be a code that the caller's list has for the area",
                ",CN64,2017,1,A          | line 2, SERIES: must not be empty",
                "ACC_TOTAL,CN64,,1,A     | line 2, TIME_PERIOD: must not be empty",
                "ACC_TOTAL,CN64,2017-W07,1,A | line 2, TIME_PERIOD: '2017-W07' is refused: Time period '2017-W07' must be a year or a part of one, such as 2017, 2017-S1, 2017-Q3, 2017-03 or 2017-M03",
                "ACC_TOTAL,CN64,1066,1,A | line 2, TIME_PERIOD: '1066' is refused: Period YEAR 1 of 1066 must be one of the 1 of a year from 1900 to 2200",
                "ACC_TOTAL,CN64,2017,1.5E3,A | line 2, OBS_VALUE: '1.5E3' is refused: Decimal '1.5E3' must be plain digits, such as -12.5",
                "ACC_TOTAL,CN64,2017,1   | line 2: must have 6 fields and has 5"
            })
    void refusesABadRowAndNamesLineColumnValueAndRule(String row, String fault) {
        assertThat(faults(SDMX, HEADER + "X:Y(1.0)," + row)).containsExactly(fault);
    }

    @Test
    void refusesADeletionEvenInARowThatWouldBeLeftOut() {
        String header = "STRUCTURE,STRUCTURE_ID,ACTION,SERIES,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE\n";
        String row = "dataflow,X:Y(1.0),I,ACC_TOTAL,CN64,T,2017,20.50\n";
        SdmxCsv sdmx = SDMX.withOnly("SEX", "T");
        assertThat(faults(sdmx, header + row + "dataflow,X:Y(1.0),D,ACC_TOTAL,,,,-\n" + row.replace(",I,", ",U,")))
                .containsExactly(
                        "line 3, ACTION: 'D' must be I, A, R, M or empty, since observations are only read",
                        "line 4, ACTION: 'U' must be I, A, R, M or empty, since observations are only read");
        assertThat(faults(sdmx.withLabels(), header + row.replace(",I,", ",D: Delete,")))
                .containsExactly(
                        "line 2, ACTION: 'D: Delete' must be I, A, R, M or empty, since observations are only read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "A", "R", "M", ""})
    void takesEveryOtherAction(String action) {
        String csv = "STRUCTURE[;],STRUCTURE_ID,ACTION,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n"
                + "dataflow,X:Y(1.0)," + action + ",ACC_TOTAL,CN64,2017,20.50,A\n";
        assertThat(read(SDMX, csv).observations().all()).containsExactly(OBSERVATION);
    }

    @Test
    void refusesAPartOfAReportingYearThatDoesNotBeginWithJanuary() {
        String csv = """
                DATAFLOW,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,REPORTING_YEAR_START_DAY
                X:Y(1.0),ACC_TOTAL,CN64,2017-Q3,1,--01-01
                X:Y(1.0),ACC_TOTAL,CN64,2017-07,1,--07-01
                X:Y(1.0),ACC_TOTAL,CN64,2017-Q1,1,
                """;
        assertThat(read(SDMX, csv).observations().all()).hasSize(3);
        assertThat(faults(SDMX, csv + "X:Y(1.0),ACC_TOTAL,CN64,2017-Q4,1,--07-01\n"))
                .containsExactly("line 5, REPORTING_YEAR_START_DAY: '--07-01' must be --01-01 or empty, since 2017-Q4"
                        + " counts from it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SERIES,DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE",
                "STRUCTURE,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE",
                "STRUCTURE",
                "DATAFLOW;SERIES;REF_AREA;TIME_PERIOD;OBS_VALUE",
                "indicator,area,period,value"
            })
    void refusesAFileThatIsNoSdmxCsvOfItsSeparator(String header) {
        assertThat(faults(SDMX, header + "\n1,2\n"))
                .containsExactly("line 1, header: '" + header
                        + "' must begin with DATAFLOW, or with STRUCTURE and STRUCTURE_ID");
    }

    @Test
    void refusesAFileWithoutTheColumnsThatWereNamed() {
        assertThat(faults(SDMX.withOnly("FREQ", "A"), "DATAFLOW,SERIES,REF_AREA: Area,TIME_PERIOD\n"))
                .containsExactly(
                        "line 1, header: must have the column REF_AREA",
                        "line 1, header: must have the column OBS_VALUE",
                        "line 1, header: must have the column FREQ");
    }

    @Test
    void refusesTwoFiguresForOneKeyAndNamesBothLines() {
        assertThat(faults(SDMX, HEADER + ROW + ROW + ROW.replace("20.50", "21")))
                .containsExactly(
                        "line 4: '21' must be the figure of line 2, which has the same indicator, area, period,"
                                + " basis, status and publication date");
    }

    @Test
    void findsEveryFaultOfAFileInOneReportInTheOrderOfItsLines() {
        FaultException refused = catchThrowableOfType(
                FaultException.class,
                () -> read(
                        SDMX,
                        HEADER + ROW + ROW.replace("20.50", "21") + "X:Y(1.0),Z,US,2017-H1,much,E\n" + "X:Y(1.0)\n"));
        assertThat(refused.source()).isEqualTo("file");
        assertThat(refused.faults())
                .extracting(fault -> fault.line() + " " + fault.place())
                .containsExactly("3 ", "4 SERIES", "4 REF_AREA", "4 TIME_PERIOD", "4 OBS_VALUE", "4 OBS_STATUS", "5 ");
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

    private static List<String> faults(SdmxCsv sdmx, String csv) {
        FaultException refused = catchThrowableOfType(FaultException.class, () -> read(sdmx, csv));
        return refused.faults().stream().map(Fault::toString).toList();
    }

    private static SdmxObservations read(SdmxCsv sdmx, String csv) {
        return sdmx.read(new ByteArrayInputStream(csv.getBytes(UTF_8)), "file", UTF_8);
    }
}
