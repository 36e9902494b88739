package io.mubiao.evaluation.observation;

import static io.mubiao.evaluation.observation.SdmxFiles.HEADER;
import static io.mubiao.evaluation.observation.SdmxFiles.ROW;
import static io.mubiao.evaluation.observation.SdmxFiles.SDMX;
import static io.mubiao.evaluation.observation.SdmxFiles.faults;
import static io.mubiao.evaluation.observation.SdmxFiles.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mubiao.plan.fault.FaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no file of SDMX-CSV for the caller, or has a row that is not certain, is refused. All files are illustrative. */
class SdmxRefusalsTest {
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

    @Test
    void refusesAMultipleUnlessTheCallerAskedForIt() {
        String csv = """
                DATAFLOW,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT
                X:Y(1.0),ACC_TOTAL,CN64,2017,1,0
                X:Y(1.0),ACC_TOTAL,CN64,2018,1,
                X:Y(1.0),ACC_TOTAL,CN64,2019,,3
                """;
        String thousands = "X:Y(1.0),ACC_TOTAL,CN64,2020,20,3\n";
        assertThat(read(SDMX, csv).observations().all()).hasSize(2);
        assertThat(faults(SDMX, csv + thousands))
                .containsExactly("line 5, UNIT_MULT: '3' must be 0 or empty unless withOnly names it, since a value is"
                        + " taken as it stands");
        assertThat(read(SDMX.withOnly("UNIT_MULT", "3"), csv + thousands)
                        .observations()
                        .all())
                .extracting(Observation::figures)
                .containsExactly("20");
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
}
