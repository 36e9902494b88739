package io.mubiao.evaluation.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.mubiao.evaluation.ReferenceTable;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TargetPathTest {
    /** The references have 15 digits, of which some lost half a unit in double precision. */
    private static final double TOLERANCE = 1e-14;

    /** The years of one row whose values stand alone, in order from the base. */
    private static final ImmutableMap<String, Integer> PLAIN = ImmutableMap.of("who01", 2018);

    private static final List<ReferenceTable.Row> ROWS =
            ReferenceTable.rows(TargetPathTest.class, "target-paths-who.csv");

    /** A year of a path. */
    private record Expected(String name, TargetPath path, int year, BigDecimal value) {
        @Override
        public String toString() {
            return name + " " + year;
        }
    }

    static Stream<Expected> expected() {
        return ROWS.stream().flatMap(row -> path(row).stream().flatMap(path -> values(row, path)));
    }

    @ParameterizedTest
    @MethodSource("expected")
    void expectsWhatIsPublished(Expected expected) {
        Figure value = expected.path().at(expected.year()).orElseThrow();
        Numbers.close(Measure.of("value", value).value(), expected.value().doubleValue(), TOLERANCE);
    }

    @Test
    void leavesNoReferenceOut() {
        assertThat(ROWS)
                .filteredOn(row -> path(row).isEmpty())
                .extracting(row -> row.text("case"))
                .as("a path that follows better observed values; one that is not continuous")
                .containsExactlyInAnyOrder("who02", "who14");
    }

    private static Optional<TargetPath> path(ReferenceTable.Row row) {
        String name = row.text("case");
        String params = row.text("params");
        if (name.startsWith("geo")) {
            return Optional.of(TargetPath.geometric(first(row), target(params)));
        }
        return switch (name) {
            case "lin0" -> Optional.of(TargetPath.linear(first(row), target(params)));
            case "who01" -> Optional.of(TargetPath.linear(first(row), new Point(2025, Decimal.of(99))));
            case "who03" -> Optional.of(TargetPath.geometric(first(row), target(params)));
            case "who06" -> Optional.of(TargetPath.percentChange(first(row), Decimal.of(-3), 2025));
            case "who07", "who08" ->
                Optional.of(
                        TargetPath.latestRate(points(row).get(0), points(row).get(1)));
            case "who11" -> Optional.of(TargetPath.haltTheRise(new Point(2018, Decimal.of(88))));
            default -> Optional.empty();
        };
    }

    private static Stream<Expected> values(ReferenceTable.Row row, TargetPath path) {
        String name = row.text("case");
        if (name.equals("who11")) {
            return Stream.of(2018, 2020, 2025).map(year -> new Expected(name, path, year, BigDecimal.valueOf(88)));
        }
        List<String> values = Splitter.on(' ').splitToList(row.text("expected"));
        if (PLAIN.containsKey(name)) {
            int from = Objects.requireNonNull(PLAIN.get(name));
            return Stream.iterate(0, i -> i < values.size(), i -> i + 1)
                    .map(i -> new Expected(name, path, from + i, new BigDecimal(values.get(i))));
        }
        return values.stream()
                .map(value -> Splitter.on('=').splitToList(value))
                .map(value -> new Expected(name, path, Integer.parseInt(value.get(0)), new BigDecimal(value.get(1))));
    }

    private static Point first(ReferenceTable.Row row) {
        return points(row).get(0);
    }

    /** From {@code value 2017=87 2018=88}. */
    private static List<Point> points(ReferenceTable.Row row) {
        return Pattern.compile("([0-9]{4})=([0-9.]+)")
                .matcher(row.text("input"))
                .results()
                .map(match -> new Point(Integer.parseInt(match.group(1)), Decimal.parse(match.group(2))))
                .toList();
    }

    private static Point target(String params) {
        Matcher matcher = Pattern.compile("target[ =]([0-9.]+) in ([0-9]{4})").matcher(params);
        assertThat(matcher.find()).isTrue();
        return new Point(Integer.parseInt(matcher.group(2)), Decimal.parse(matcher.group(1)));
    }

    /** From 58 in 2018 with 15 of 20 years to 60 % of 50 the source asserts 37; no continuous path has that. */
    @Test
    void isContinuousWhereTheSourceIsNot() {
        Point base = new Point(2010, Decimal.of(50));
        Point later = new Point(2018, Decimal.of(58));
        Point target = new Point(2030, Decimal.of(30));
        assertThat(ROWS)
                .filteredOn(row -> row.text("case").equals("who14"))
                .extracting(row -> row.text("expected"))
                .containsExactly("2025=37");
        assertThat(TargetPath.linear(base, target).at(2025).orElseThrow()).isEqualTo(Figure.of(35));
        assertThat(TargetPath.linear(later, target).at(2025).orElseThrow()).hasToString("125/3");
        assertThat(TargetPath.percentChange(base, Decimal.of(-40), 2030)
                        .at(2030)
                        .orElseThrow())
                .isEqualTo(Figure.of(30));
    }

    @Test
    void changesBySoMuchEachYear() {
        TargetPath path = TargetPath.yearlyChange(new Point(2018, Decimal.of(80)), Decimal.parse("1.5"));
        assertThat(path.at(2025).orElseThrow()).hasToString("90.5");
    }

    @Test
    void refusesWhatIsNotOnThePath() {
        Point base = new Point(2015, Decimal.of(100));
        TargetPath path = TargetPath.geometric(base, new Point(2020, Decimal.of(0)));
        assertThat(path.at(2014)).hasToString("OUT_OF_RANGE: year 2014 must be from 2015 to 2020, within 200 years");
        assertThat(path.at(2021).refusal()).isPresent();
        assertThat(path.at(2018)).hasToString("NOT_POSITIVE: values 100 and 0 must be above 0");
        assertThat(TargetPath.linear(base, base).at(2015)).hasToString("UNDEFINED: year 2015 must be after 2015");
        assertThat(TargetPath.haltTheRise(base).at(2215).orElseThrow()).isEqualTo(Figure.of(100));
        assertThat(TargetPath.haltTheRise(base).at(2216).refusal()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2020, 2147483647, 2216",
        "2015, 2020, 2147483647, 2147483647",
        "-2147483648, 2147483647, 2147483647, 0",
        "-2147483648, 2015, 2147483647, 2015",
        "-5, 0, 2147483647, 2147483643",
    })
    void refusesYearsFarFromTheBase(int fromYear, int toYear, int lastYear, int year) {
        for (TargetPath.Shape shape : TargetPath.Shape.values()) {
            TargetPath path = new TargetPath(shape, fromYear, Figure.of(3), toYear, Figure.of(7), lastYear);
            assertThat(path.at(year).refusal().orElseThrow().reason()).isEqualTo(RefusalReason.OUT_OF_RANGE);
        }
    }
}
