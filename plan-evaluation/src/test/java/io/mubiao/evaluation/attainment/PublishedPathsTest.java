package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.ReferenceTable;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.Line;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Reading;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is required of a year on the way is what others published for it, to the last of their digits. */
class PublishedPathsTest {
    private static final List<ReferenceTable.Row> ROWS =
            ReferenceTable.rows(PublishedPathsTest.class, "published-paths.csv");

    /** All that the published numbers have. */
    private static final int DIGITS = 15;

    /** A year of a path. */
    private record Point(String name, Reading reading, Line line, int year, BigDecimal published) {
        @Override
        public String toString() {
            return name + " " + year;
        }
    }

    private static Stream<Point> points() {
        return ROWS.stream().filter(PublishedPathsTest::expressed).flatMap(PublishedPathsTest::points);
    }

    private static boolean expressed(ReferenceTable.Row row) {
        return !row.text("path").equals(Notation.NOTHING);
    }

    private static Stream<Point> points(ReferenceTable.Row row) {
        Reading reading = SmallPlan.reading(
                Notation.requirement(row.text("promise")),
                Notation.baseline(row.text("base")),
                Notation.assessment(row.text("rule")));
        Line line = row.text("options").equals("geometric") ? Line.GEOMETRIC : Line.STRAIGHT;
        return Stream.of(row.text("path").split(" ", -1))
                .map(point -> point.split("=", -1))
                .map(point -> new Point(
                        row.text("case"), reading, line, Integer.parseInt(point[0]), new BigDecimal(point[1])));
    }

    @ParameterizedTest
    @MethodSource("points")
    void requiresWhatWasPublished(Point point) {
        assertThat(required(judged(point)).rounded(DIGITS)).isEqualByComparingTo(point.published());
    }

    @ParameterizedTest
    @MethodSource("points")
    void namesTheTrajectoryOnTheWay(Point point) {
        boolean due = point.year() == point.reading().assessment().deadline();
        boolean everyYear = point.reading().assessment().rule() == AssessmentRule.EVERY_YEAR;
        Trajectory line = point.line() == Line.GEOMETRIC ? Trajectory.GEOMETRIC : Trajectory.STRAIGHT_LINE;
        assertThat(judged(point).trajectory().stream())
                .containsExactlyElementsOf(due ? List.of() : List.of(everyYear ? Trajectory.EACH_YEAR : line));
    }

    @Test
    void saysWhichReferencesAreNotExpressed() {
        assertThat(ROWS)
                .filteredOn(row -> !expressed(row))
                .allSatisfy(row -> assertThat(row.text("note")).startsWith("not expressed: "))
                .extracting(row -> row.text("case"))
                .containsExactlyInAnyOrder("who02", "who07", "who08");
    }

    @Test
    void leavesNoReferenceOut() {
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(row.text("source")).isNotBlank())
                .extracting(row -> row.text("case"))
                .containsExactlyInAnyOrder(
                        "who01", "who02", "who03", "who06", "who07", "who08", "who11", "who14", "geo0", "geo1", "geo3",
                        "geo4", "lin0");
    }

    /** Any figures do: they only have to be there, and what is published satisfies in each year. */
    private static Judgement judged(Point point) {
        List<Observation> figures = IntStream.rangeClosed(
                        point.reading().assessment().years().from(), point.year())
                .mapToObj(year ->
                        Observation.of("x", "640000", year, point.published().toPlainString()))
                .toList();
        return PlanEvaluator.of(SmallPlan.of(SmallPlan.indicator(IndicatorKind.AMOUNT), point.reading()))
                .with(point.line())
                .evaluate(Observations.of(figures), Year.of(point.year()))
                .attainments()
                .get(0)
                .judgement();
    }

    private static Figure required(Judgement judgement) {
        Bounds bounds = judgement.requiredSoFar().or(judgement::required).orElseThrow();
        return bounds.upper().or(bounds::lower).orElseThrow();
    }
}
