package io.mubiao.evaluation.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.value.Decimal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationsCsvTest {
    private static final String HEADER = "indicator,area,period,value,numerator,denominator,basis,status,source\n";
    private static final String ROW = "accidents,640000,2017,256,,,from-2016,FINAL,统计公报\n";
    private static final Observation OBSERVATION = Observation.of("accidents", "640000", 2017, "256")
            .withBasis(BasisId.of("from-2016"))
            .withStatus(Status.FINAL)
            .withSource("统计公报");

    @Test
    void readsUtf8() {
        assertThat(read(HEADER + ROW)).isEqualTo(Observations.of(List.of(OBSERVATION)));
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(read("\uFEFF" + HEADER + ROW).all()).containsExactly(OBSERVATION);
    }

    @Test
    void readsAnotherCharsetThatIsNamed() {
        Charset gb18030 = Charset.forName("GB18030");
        InputStream in = new ByteArrayInputStream((HEADER + ROW).getBytes(gb18030));
        assertThat(Observations.readCsv(in, "file", gb18030).all()).containsExactly(OBSERVATION);
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("observations.csv"), HEADER + ROW);
        assertThat(Observations.readCsv(file).all()).containsExactly(OBSERVATION);
        assertThat(Observations.readCsv(file, StandardCharsets.UTF_8).all()).containsExactly(OBSERVATION);
    }

    @Test
    void saysThatAFileIsMissing(@TempDir Path folder) {
        Path missing = folder.resolve("missing.csv");
        assertThatThrownBy(() -> Observations.readCsv(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("missing.csv");
    }

    @Test
    void readsLinesThatEndInCrLfAndSkipsBlankOnes() {
        assertThat(read((HEADER + "\n" + ROW + "\n").replace("\n", "\r\n")).all())
                .containsExactly(OBSERVATION);
    }

    @Test
    void takesColumnsInAnyOrder() {
        String csv = """
                source,status,basis,denominator,numerator,value,period,area,indicator
                统计公报,FINAL,from-2016,,,256,2017,640000,accidents
                """;
        assertThat(read(csv).all()).containsExactly(OBSERVATION);
    }

    @Test
    void takesQuotedFieldsWithCommasQuotesAndLineEnds() {
        String csv = HEADER + "\"accidents\",640000,2017,\"256\",,,,,\"公报,\n\"\"2017\"\"\"\n";
        assertThat(read(csv).all())
                .containsExactly(
                        Observation.of("accidents", "640000", 2017, "256").withSource("公报,\n\"2017\""));
    }

    @Test
    void takesARatioAndAPartOfAYear() {
        assertThat(read(HEADER + "rate,640000,2014-H1,0.055,11,200,,PROVISIONAL,\n")
                        .all())
                .containsExactly(Observation.builder()
                        .indicator(IndicatorId.of("rate"))
                        .area(AreaId.of("640000"))
                        .period(Period.parse("2014-H1"))
                        .value(Decimal.parse("0.055"))
                        .numerator(Decimal.of(11))
                        .denominator(Decimal.of(200))
                        .status(Status.PROVISIONAL)
                        .build());
    }

    @Test
    void takesTheDayOfPublicationFromAColumnThatMayStandAnywhereOrNowhere() {
        String first = "published," + HEADER + "2018-03-15," + ROW + "," + ROW.replace("2017", "2018");
        String last = HEADER.replace("source", "source,published")
                + ROW.replace("\n", ",2018-03-15\n")
                + ROW.replace("2017", "2018").replace("\n", ",\n");
        assertThat(read(first).all())
                .containsExactly(
                        OBSERVATION.withPublished(LocalDate.of(2018, 3, 15)),
                        OBSERVATION.withPeriod(Period.ofYear(2018)));
        assertThat(read(last)).isEqualTo(read(first));
        assertThat(read(HEADER + ROW).all()).containsExactly(OBSERVATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-30",
                "2021-02-29",
                "2021-13-01",
                "2021-00-10",
                "2021-2-3",
                "20210203",
                "2021",
                "2021-02",
                "2021/02/03",
                "03.02.2021",
                "+12021-02-03",
                "-2021-02-03",
                "２０２１-02-03",
                "2021年2月3日",
                "2021-02-03T00:00",
                "today"
            })
    void refusesADayThatIsNotOfTheCalendar(String day) {
        assertThat(faults("published," + HEADER + day + "," + ROW))
                .containsExactly("line 2, published: '" + day + "' is refused: Date '" + day
                        + "' must be a day of the calendar, such as 2018-03-15");
    }

    @Test
    void takesTwoVintagesOfOneFigureAndRefusesTwoFiguresOfOneVintage() {
        String csv = "published," + HEADER
                + "2018-03-15,x,640000,2017,1,,,,,\n"
                + "2019-03-15,x,640000,2017,2,,,,,\n"
                + ",x,640000,2017,3,,,,,\n";
        assertThat(read(csv).all())
                .extracting(Observation::figures)
                .as("in the order of their publication, the unknown one first")
                .containsExactly("3", "1", "2");
        assertThat(faults(csv + "2019-03-15,x,640000,2017,4,,,,,\n"))
                .containsExactly("line 5: '4' must be the figure of line 3, which has the same indicator, area, period,"
                        + " basis, status and publication date");
    }

    @Test
    void takesTheHeaderAloneForNoObservations() {
        assertThat(read(HEADER)).isEqualTo(Observations.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x,640000,2017,1,,,,final,    | line 2, status: 'final' is refused: status must be FINAL, PROVISIONAL or empty",
                "x,640000,2017,NaN,,,,,       | line 2, value: 'NaN' is refused: Decimal 'NaN' must be plain digits, such as -12.5",
                "x,640000,2017,1e5,,,,,       | line 2, value: '1e5' is refused: Decimal '1e5' must be plain digits, such as -12.5",
                "x,640000,2017,\"1,533\",,,,, | line 2, value: '1,533' is refused: Decimal '1,533' must be plain digits, such as -12.5",
                "x,640000,2017,１５,,,,,        | line 2, value: '１５' is refused: Decimal '１５' must be plain digits, such as -12.5",
                "X 1,640000,2017,1,,,,,       | line 2, indicator: 'X 1' is refused: Indicator id 'X 1' must match [a-z0-9]+(-[a-z0-9]+)* and have at most 100 characters",
                "x,宁夏,2017,1,,,,,            | line 2, area: '宁夏' is refused: Area id '宁夏' must match [a-z0-9]+(-[a-z0-9]+)* and have at most 100 characters",
                "x,640000,2017,1,,,Old,,      | line 2, basis: 'Old' is refused: Counting basis id 'Old' must match [a-z0-9]+(-[a-z0-9]+)* and have at most 100 characters",
                "x,640000,2017年,1,,,,,        | line 2, period: '2017年' is refused: Period '2017年' must be a year or a part of one, such as 2017, 2017-H1, 2017-Q3, 2017-03 or 2017-YTD09",
                ",640000,2017,1,,,,,          | line 2, indicator: must not be empty",
                "x,640000,2017,,,,,,          | line 2: Observation of 'x' in 640000 for 2017 must have a value, or a numerator and a denominator",
                "x,640000,2017,,11,,,,        | line 2: Observation of 'x' in 640000 for 2017 must have a numerator and a denominator, or neither",
                "x,640000,2017,5,,200,,,      | line 2: Observation of 'x' in 640000 for 2017 must have a numerator and a denominator, or neither",
                "x,640000,2017,,11,-200,,,    | line 2: Observation of 'x' in 640000 for 2017 must have a denominator of at least 0",
                "x,640000,2017,1,,,,          | line 2: must have 9 fields and has 8"
            })
    void refusesABadRowAndNamesLineValueAndRule(String row, String fault) {
        assertThat(faults(HEADER + row)).containsExactly(fault);
    }

    @Test
    void refusesAnUnknownColumnAndNamesTheOneThatIsMissing() {
        assertThat(faults(HEADER.replace("value", "wert") + ROW))
                .containsExactly(
                        "line 1, header: 'wert' must be one of the columns [indicator, area, period, value, numerator,"
                                + " denominator, basis, status, source, published]",
                        "line 1, header: must have the column value");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(faults("")).containsExactly("line 1: must begin with the header " + HEADER.strip());
    }

    @Test
    void refusesAQuoteThatIsNotClosed() {
        assertThat(faults(HEADER + "x,640000,2017,1,,,,,\"公报\n"))
                .containsExactly("line 2: every quotation mark must be closed, and one is not");
    }

    @Test
    void refusesBytesThatAreNotOfTheCharset() {
        byte[] latin = (HEADER + "x,640000,2017,1,,,,,é\n").getBytes(StandardCharsets.ISO_8859_1);
        FaultException refused = catchThrowableOfType(
                FaultException.class, () -> Observations.readCsv(new ByteArrayInputStream(latin), "latin.csv"));
        assertThat(refused.faults())
                .extracting(Fault::rule)
                .containsExactly("must be text in UTF-8 after this line, and is not");
        assertThat(refused.source()).isEqualTo("latin.csv");
    }

    @Test
    void refusesTwoFiguresForOneKeyAndNamesBothLines() {
        assertThat(faults(HEADER + "x,640000,2017,1,,,,,a\ny,640000,2017,1,,,,,\nx,640000,2017,2,,,,,b\n"))
                .containsExactly("line 4: '2' must be the figure of line 2, which has the same indicator, area, period,"
                        + " basis, status and publication date");
    }

    @Test
    void tellsTextsOfOneHashApart() {
        List<String> areas = ofOneHash("an", "c0");
        List<String> sources = ofOneHash("Aa", "BB");
        List<Observation> expected = new ArrayList<>();
        StringBuilder csv = new StringBuilder(HEADER);
        for (int year = 2016; year <= 2018; year++) {
            for (int i = 0; i < areas.size(); i++) {
                expected.add(Observation.of("x", areas.get(i), year, String.valueOf(i))
                        .withSource(sources.get(i)));
                csv.append("x,%s,%d,%d,,,,,%s%n".formatted(areas.get(i), year, i, sources.get(i)));
            }
        }
        assertThat(areas)
                .doesNotHaveDuplicates()
                .extracting(String::hashCode)
                .containsOnly(areas.get(0).hashCode());
        assertThat(sources)
                .doesNotHaveDuplicates()
                .extracting(String::hashCode)
                .containsOnly(sources.get(0).hashCode());
        assertThat(read(csv.toString())).isEqualTo(Observations.of(expected));
    }

    /** 1024 texts of ten syllables. */
    private static List<String> ofOneHash(String one, String other) {
        return IntStream.range(0, 1 << 10)
                .mapToObj(number -> IntStream.range(0, 10)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? one : other)
                        .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void takesTheSameFigureTwice() {
        assertThat(read(HEADER + "x,640000,2017,1,,,,,a\nx,640000,2017,1.0,,,,,b\n")
                        .all())
                .extracting(observation -> observation.source().orElseThrow())
                .containsExactly("a", "b");
    }

    @Test
    void takesTwoFiguresOfDifferentBasisStatusPeriodOrArea() {
        String csv = HEADER
                + "x,640000,2017,1,,,,,\n"
                + "x,640000,2017,2,,,old,,\n"
                + "x,640000,2017,3,,,,FINAL,\n"
                + "x,640000,2017-H1,4,,,,,\n"
                + "x,640100,2017,5,,,,,\n";
        assertThat(read(csv).all()).hasSize(5);
    }

    @Test
    void findsEveryFaultOfAFileInOneReport() {
        String csv = HEADER
                + "x,640000,2017,1,,,,,\n"
                + "X,640000,20170,NaN,,,,LAST,\n"
                + "x,640000,2018,,,,,,\n"
                + "x,640000,2017,2,,,,,\n"
                + "x,640000\n";
        assertThat(faults(csv))
                .extracting(fault -> fault.substring(0, fault.indexOf(':')))
                .containsExactly(
                        "line 3, indicator",
                        "line 3, period",
                        "line 3, value",
                        "line 3, status",
                        "line 4",
                        "line 5",
                        "line 6");
    }

    @Test
    void keepsNothingOfABadFile() {
        FaultException refused =
                catchThrowableOfType(FaultException.class, () -> read(HEADER + ROW + ROW.replace("256", "-")));
        assertThat(refused).hasMessageStartingWith("file: 1 fault\n  line 3, value: '-' is refused");
    }

    private static List<String> faults(String csv) {
        FaultException refused = catchThrowableOfType(FaultException.class, () -> read(csv));
        return refused.faults().stream().map(Fault::toString).toList();
    }

    private static Observations read(String csv) {
        return Observations.readCsv(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "file");
    }
}
