package io.mubiao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.attainment.Working;
import io.mubiao.evaluation.consistency.Cascades;
import io.mubiao.evaluation.consistency.Implications;
import io.mubiao.evaluation.figure.Datum;
import io.mubiao.evaluation.method.MethodComparison;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.text.DisplayWidth;
import io.mubiao.plan.Plan;
import io.mubiao.plan.PlanJson;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.document.PlanDocument;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.responsibility.Link;
import io.mubiao.plan.work.Measure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a researcher comes to is printed for a person: within a screen, and not as a dump of its parts. */
class ShownTest {
    private static final int LINES = 40;
    private static final int COLUMNS = 100;
    private static final int MOST_OF_A_TYPE = 60;

    private static final Plan PLAN = PlanCatalog.ningxiaWorkSafety();
    private static final Evaluation IN_2020 = illustrative(2020);
    private static final Evaluation IN_2018 = illustrative(2018);

    @Test
    void everyValueOfAnEvaluationIsPrintedWithinAScreen() {
        List<Object> values = Reachable.from(MOST_OF_A_TYPE, roots().toArray());

        assertThat(values)
                .hasAtLeastOneElementOfType(Target.class)
                .hasAtLeastOneElementOfType(Link.class)
                .hasAtLeastOneElementOfType(Working.class)
                .hasAtLeastOneElementOfType(Datum.class)
                .hasSizeGreaterThan(3000);
        assertThat(values.stream()
                        .filter(value -> flood(value.toString()) || dump(value))
                        .map(value -> value.getClass().getSimpleName() + " is printed as " + value))
                .isEmpty();
    }

    /** Rows as a terminal wraps them. */
    private static boolean flood(String text) {
        int rows = text.lines()
                .mapToInt(line -> 1 + Math.max(0, DisplayWidth.of(line) - 1) / COLUMNS)
                .sum();
        return rows > LINES;
    }

    private static boolean dump(Object value) {
        String text = value.toString();
        return text.contains("Immutable")
                || text.contains("{")
                || text.contains("io.mubiao.")
                || text.contains(value.getClass().getSimpleName() + "[");
    }

    @Test
    void whatAPlanHoldsIsALineEach() {
        assertThat(PLAN)
                .hasToString(
                        "ningxia-work-safety-2016-2020: 37 targets, 38 tasks, 8 projects, 242 measures, 63 provisions");
        assertThat(PLAN.target(TargetId.of("accidents")).orElseThrow())
                .hasToString("accidents: 生产安全事故起数较“十二五”平均数下降10%；"
                        + " (≤ -10 % against the mean of 2011–2015, end-year 2020)");
        assertThat(PLAN.organisation("安监局").orElseThrow())
                .hasToString("work-safety-administration: 宁夏回族自治区安全生产监督管理局 (UNIT)");
        assertThat(PLAN.indicators().get(0)).hasToString("accidents: 生产安全事故起数 (起, COUNT)");
        assertThat(PLAN.tasks().get(0)).hasToString("task-1-1: 强化企业主体责任 (2 provisions, 8 measures)");
        assertThat(PLAN.provisions(PLAN.organisation("安监局").orElseThrow().id()).get(0))
                .asString()
                .startsWith("task-2-1-p1: 4 measures; LEAD + IMPLEMENT 自治区安监局");
        assertThat(PlanCatalog.ningxiaAreas().area(AreaId.of("640100")).orElseThrow())
                .hasToString("640100: 银川市 (PREFECTURE, part of 640000)");
        assertThat(PlanCatalog.ningxiaSuccessions().get(0)).asString().contains(" → ", " (2018): ");
        assertThat(longest(PLAN.measures().stream().map(Measure::shown))).isLessThanOrEqualTo(COLUMNS);
    }

    @Test
    void whatAnEvaluationHoldsIsALineEach() {
        Attainment accidents = IN_2018.attainment(TargetId.of("accidents"));
        Judgement judgement = accidents.judgement();

        assertThat(judgement)
                .hasToString(
                        "ON_TRACK: 365 in 2018, required so far ≤ 376, required ≤ 360, baseline 400, by STRAIGHT_LINE");
        assertThat(judgement.required().orElseThrow()).hasToString("≤ 360");
        assertThat(judgement.checks().get(0)).hasToString("2018: 365 against ≤ 376, satisfied");
        assertThat(judgement.data().get(0))
                .asString()
                .isEqualTo("accidents 640000 2018: 365 on from-2016, as reported");
        assertThat(judgement.observations().get(0)).asString().startsWith("accidents 640000 2011: 412 on from-2016");
        assertThat(accidents.room()).hasToString("to spare 11; 2020: each ≤ 360, each in whole numbers ≤ 360");
        assertThat(accidents.outlook().orElseThrow().pace().orElseThrow())
                .hasToString("2019–2020: a change of at most -2.5 a year; so far ≈-11.667");
    }

    @Test
    void aWorkingIsPrintedAsTheTreeThatTheExplanationShows() {
        String[] lines = IN_2018.attainment(TargetId.of("accidents"))
                .working()
                .toString()
                .split("\n");

        assertThat(lines).hasSizeLessThanOrEqualTo(LINES).anyMatch(line -> line.contains("= 400"));
        assertThat(lines[lines.length - 1]).startsWith("source [1]: illustrative");
    }

    @Test
    void readingsOfEveryKindAreToldInFewWords() {
        assertThat(PLAN.targets().stream()
                        .flatMap(target -> target.readings().stream())
                        .map(Reading::shown)
                        .distinct())
                .contains(
                        "every-year: = 0, every-year 2016–2020",
                        "period-mean: ≤ -10 % against the mean of 2011–2015, period-mean 2016–2020");
    }

    @Test
    void whatIsShownIsNoPartOfTheFileForm() {
        String json = PlanJson.write(PLAN);

        assertThat(json).doesNotContain("shown");
        assertThat(PlanJson.parse(json)).isEqualTo(PLAN);
    }

    private static int longest(Stream<String> lines) {
        return lines.mapToInt(DisplayWidth::of).max().orElseThrow();
    }

    private static ImmutableList<Object> roots() {
        Evaluation areas = PlanEvaluator.of(PLAN)
                .withAreas(PlanCatalog.ningxiaAreas())
                .evaluate(observations(PlanCatalog.publishedObservations()), Year.of(2018));
        ImmutableList.Builder<Object> roots = ImmutableList.builder();
        roots.add(PlanCatalog.ningxiaAreas(), PlanCatalog.ningxiaSuccessions(), PLAN)
                .add(PlanDocument.read(PlanCatalog.ningxiaWorkSafetyText()))
                .add(PlanEvaluator.of(PLAN), IN_2020, IN_2018, areas, IN_2018.diff(IN_2020))
                .add(IN_2020.certificate().verify(PLAN), MethodComparison.standardMethods())
                .add(Implications.of(PLAN), Cascades.of(PLAN, PlanCatalog.ningxiaAreas()));
        Stream.of(IN_2020, IN_2018)
                .flatMap(evaluation -> evaluation.attainments().stream())
                .map(attainment -> MethodComparison.of(attainment).value())
                .flatMap(Optional::stream)
                .forEach(roots::add);
        return roots.build();
    }

    private static Evaluation illustrative(int year) {
        return PlanEvaluator.of(PLAN).evaluate(observations(PlanCatalog.illustrativeObservations()), Year.of(year));
    }

    private static Observations observations(InputStream csv) {
        try (csv) {
            return Observations.readCsv(csv, "observations");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
