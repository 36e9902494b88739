package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Copies;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorKind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a chart shows, worked out by hand. A dash stands for nothing. */
class CourseTest {
    @ParameterizedTest(name = "{1} {2} {3} as of {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
        # kind | base        | promise   | rule                    | as of | figures           | points                  | base       | path                                  | goal
        AMOUNT | 100 in 2015 | <= 90     | END_YEAR 2016..2020     | 2018  | 2018:94           | 2018:94                 | 2015 100   | 2015:100 2016:98 2017:96 2018:94 2019:92 | <=90
        AMOUNT | 100 in 2015 | <= 90     | END_YEAR 2016..2020     | 2020  | 2020:94           | 2020:94                 | 2015 100   | 2015:100 2016:98 2017:96 2018:94 2019:92 | <=90
        AMOUNT | 2014..2015  | <= -10%   | END_YEAR 2016..2020     | 2020  | 2014:90 2015:110 2017:95 2020:80 | 2014:90 2015:110 2017:95 2020:80 | 2014–2015 100 | 2015:100 2016:98 2017:96 2018:94 2019:92 | <=90
        AMOUNT | 2014..2015  | <= -10%   | END_YEAR 2016..2020     | 2020  | 2014:90 2020:80   | 2014:90 2020:80         | 2014–2015 - | -                                    | -
        AMOUNT | -           | <= 90     | END_YEAR 2016..2020     | 2018  | 2018:94           | 2018:94                 | - -        | -                                     | <=90
        AMOUNT | -           | <= 90     | EVERY_YEAR 2018..2020   | 2018  | 2018:94           | 2018:94                 | - -        | 2018:90 2019:90                       | <=90
        COUNT  | -           | >= 30     | PERIOD_MEAN 2018..2020  | 2019  | 2018:20 2019:50   | 2018:20 2019:50         | - -        | 2018:30 2019:30                       | >=30
        COUNT  | -           | >= 30     | PERIOD_TOTAL 2018..2020 | 2020  | 2018:20 2019:5 2020:4 | 2018:20 2019:25 2020:29 | - -    | 2018:10 2019:20                       | >=30
        COUNT  | -           | >= 30     | PERIOD_TOTAL 2018..2020 | 2020  | 2018:20 2020:4    | 2018:20                 | - -        | 2018:10 2019:20                       | >=30
        STAGE  | -           | >= 2      | STAGE_REACHED 2016..2020 | 2020 | 2017:1            | 2017:1                  | - -        | -                                     | >=2
        """)
    void showsTheFiguresAndWhatIsAskedOfThem(
            String kind,
            String base,
            String promise,
            String rule,
            int asOf,
            String figures,
            String points,
            String baseline,
            String path,
            String goal) {
        Course course = SmallPlan.attainment(
                        SmallPlan.indicator(IndicatorKind.valueOf(kind)), base, promise, rule, asOf, figures)
                .course();

        assertThat(points(course.points())).isEqualTo(points);
        assertThat(course.baseYears().map(Object::toString).orElse("-") + " "
                        + course.baseline().map(Object::toString).orElse("-"))
                .isEqualTo(baseline);
        assertThat(path(course)).isEqualTo(path);
        assertThat(course.goal().map(CourseTest::bounds).orElse("-")).isEqualTo(goal);
        assertThat(Copies.copy(course)).isEqualTo(course);
    }

    @Test
    void aMeanThatCountsIsShown() {
        Course course = SmallPlan.attainment(
                        SmallPlan.indicator(IndicatorKind.COUNT),
                        "-",
                        ">= 30",
                        "PERIOD_MEAN 2018..2020",
                        2019,
                        "2018:20 2019:50")
                .course();

        assertThat(course.mean()).map(Object::toString).hasValue("35");
    }

    @Test
    void figuresOfAnotherCountingBasisStandApart() {
        Course course = SmallPlan.attainment(
                        SmallPlan.indicator(IndicatorKind.COUNT)
                                .withCountingBases(List.of(BasisId.of("old"), BasisId.of("new"))),
                        "2014..2015",
                        "<= -10%",
                        "END_YEAR 2016..2020",
                        2020,
                        "2014:900 2015:1100 2019:95 2020:80")
                .course();

        assertThat(points(course.points())).isEqualTo("2019:95 2020:80");
        assertThat(points(course.otherBases())).isEqualTo("2014:900 2015:1100");
        assertThat(course.otherBases().get(0).basis()).hasValue(BasisId.of("old"));
    }

    @Test
    void countsThatAreToBeFewHaveAnIntervalAndThoseThatAreMadeHaveNone() {
        String figures = "2018:4";
        Course few = SmallPlan.attainment(
                        SmallPlan.indicator(IndicatorKind.COUNT), "-", "<= 9", "EVERY_YEAR 2018..2020", 2018, figures)
                .course();
        Course many = SmallPlan.attainment(
                        SmallPlan.indicator(IndicatorKind.COUNT), "-", ">= 9", "EVERY_YEAR 2018..2020", 2018, figures)
                .course();

        // Garwood's interval of 4 events, as in any table of it: 1.09 to 10.24.
        assertThat(few.points().get(0).interval())
                .hasValueSatisfying(interval -> assertThat(
                                String.format(java.util.Locale.ROOT, "%.2f %.2f", interval.lower(), interval.upper()))
                        .isEqualTo("1.09 10.24"));
        assertThat(many.points().get(0).interval()).isEmpty();
    }

    private static String points(List<CoursePoint> points) {
        String all =
                points.stream().map(point -> point.year() + ":" + point.value()).collect(Collectors.joining(" "));
        return all.isEmpty() ? "-" : all;
    }

    private static String path(Course course) {
        String all = course.path().stream()
                .map(required -> required.year() + ":"
                        + required.bounds().upper().or(required.bounds()::lower).orElseThrow())
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? "-" : all;
    }

    private static String bounds(Bounds bounds) {
        return bounds.upper()
                .map(upper -> "<=" + upper)
                .orElseGet(() -> ">=" + bounds.lower().orElseThrow());
    }
}
