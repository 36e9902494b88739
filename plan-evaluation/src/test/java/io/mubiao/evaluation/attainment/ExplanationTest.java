package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.text.DisplayWidth;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {
    private static final Indicator COUNT = SmallPlan.indicator(IndicatorKind.COUNT);

    @Test
    void tellsWhatLedToTheVerdict() {
        assertThat(published().explain()).isEqualTo("""
                        Something (each), Region, as of 2020, as published by 2021-03-01: attained
                        ====================================================================================================
                        The plan (一): 目标
                        A target
                        ----------------------------------------------------------------------------------------------------
                        attained: the figure of 2020 is at most the level     90 ≤ 90
                          required in 2020: at most the baseline less 10 %    ≤ 90
                            level: the baseline less 10 %                     100 × (100 − 10) / 100 = 90
                              baseline: the mean of the 2 years 2014–2015     (98 + 102) / 2 = 100
                                2014, as reported  98   final, new, published 2019-06-30 [1]
                                2015, as reported  102  final, new, published 2019-06-30 [1]
                          judged: the figure of 2020                          90
                            2020, from the parts of the year                  40 + 50 = 90
                              2020-H1  40  provisional, basis in force, published 2021-02-28 [2]
                              2020-H2  50  provisional, basis in force, published 2021-02-28 [2]
                          caveat: a figure is provisional
                          caveat: a figure was put together from the parts of its year
                          counting basis new: 口径
                          read as “only”: as it stands
                        source [1]: Yearbook 2019, table 3
                        source [2]: Bulletin 2 of 2021
                        """);
    }

    @Test
    void tellsItInChinese() {
        assertThat(published().explain(Language.CHINESE)).isEqualTo("""
                        某指标（个），全区，截至2020年，按2021-03-01已发布数据：达到
                        ====================================================================================================
                        规划原文（一）：目标
                        ----------------------------------------------------------------------------------------------------
                        达到：2020年的数值不高于要求值                        90 ≤ 90
                          要求（2020年）：不高于基期值减10%                   ≤ 90
                            要求值：基期值减10%                               100 × (100 − 10) / 100 = 90
                              基期值：2014–2015年2个年度的平均数              (98 + 102) / 2 = 100
                                2014年，直接报告  98   最终数，new，2019-06-30发布 [1]
                                2015年，直接报告  102  最终数，new，2019-06-30发布 [1]
                          评价值：2020年的数值                                90
                            2020年，由年内各期汇总                            40 + 50 = 90
                              2020-H1  40  初步数，当时口径，2021-02-28发布 [2]
                              2020-H2  50  初步数，当时口径，2021-02-28发布 [2]
                          注意：含初步数，最终数可能改变结论
                          注意：有数据由年内各期得来
                          统计口径new：口径
                          按“only”理解：如文
                        来源[1]：Yearbook 2019, table 3
                        来源[2]：Bulletin 2 of 2021
                        """);
    }

    private static Attainment published() {
        Indicator ofABasis = COUNT.withCountingBases(BasisId.of("old"), BasisId.of("new"));
        Stream<Observation> base = Notation.observations("2014@new:f98 2015@new:f102").stream()
                .map(observation ->
                        observation.withSource("Yearbook 2019, table 3").withPublished(LocalDate.of(2019, 6, 30)));
        Stream<Observation> parts = Notation.observations("2020-H1:p40 2020-H2:p50").stream()
                .map(observation ->
                        observation.withSource("Bulletin 2 of 2021").withPublished(LocalDate.of(2021, 2, 28)));
        return PlanEvaluator.of(SmallPlan.of(ofABasis, reading("<= -10%", "2014..2015", "END_YEAR 2016..2020")))
                .withAreas(WorkingCases.TREE)
                .evaluate(Observations.of(Stream.concat(base, parts).toList()), LocalDate.of(2021, 3, 1))
                .attainments()
                .get(0);
    }

    @ParameterizedTest
    @EnumSource
    void shortensWhatHasNoRoomAndCountsIt(Language language) {
        Attainment attainment = monthsOfFiveAreas();
        List<String> lines = attainment.explain(language).lines().toList();

        assertThat(inputs(attainment.working())).isEqualTo(60);
        assertThat(lines).hasSizeLessThanOrEqualTo(40);
        long shown = lines.stream()
                .filter(line -> line.matches(" +2020-[0-9]{2} .*"))
                .count();
        long hidden = lines.stream()
                .flatMap(line -> Pattern.compile("(\\d+) observed figures|含数据(\\d+)条")
                        .matcher(line)
                        .results())
                .mapToLong(ExplanationTest::number)
                .sum();
        assertThat(shown).isPositive();
        assertThat(shown + hidden).isEqualTo(60);
    }

    private static long number(MatchResult count) {
        return Long.parseLong(Optional.ofNullable(count.group(1)).orElse(count.group(2)));
    }

    private static int inputs(Working step) {
        return step.inputs().size()
                + step.steps().stream().mapToInt(ExplanationTest::inputs).sum();
    }

    private static Attainment monthsOfFiveAreas() {
        List<Area> areas = new ArrayList<>();
        areas.add(area(SmallPlan.AREA, Optional.empty()));
        List<Observation> months = new ArrayList<>();
        for (String id : List.of("a", "b", "c", "d", "e")) {
            areas.add(area(AreaId.of(id), Optional.of(SmallPlan.AREA)));
            for (int month = 1; month <= 12; month++) {
                String period = "2020-" + (month < 10 ? "0" : "") + month;
                months.add(Notation.observations(period + ":" + month).get(0).withArea(AreaId.of(id)));
            }
        }
        return PlanEvaluator.of(SmallPlan.of(COUNT, reading("<= 390", "-", "END_YEAR 2016..2020")))
                .withAreas(AreaTree.of(areas))
                .evaluate(Observations.of(months), Year.of(2020))
                .attainments()
                .get(0);
    }

    private static Area area(AreaId id, Optional<AreaId> parent) {
        return Area.builder()
                .id(id)
                .name(Text.of("地区" + id, "Area " + id))
                .level(AreaLevel.PROVINCE)
                .parent(parent)
                .build();
    }

    @Test
    void leavesNothingOutAsLongAsItHasRoom() {
        // Nine lines beside one for each year.
        assertThat(yearsFrom(1990).explain().lines()).hasSize(40).noneMatch(line -> line.contains("more"));
        assertThat(yearsFrom(1989).explain().lines())
                .hasSizeLessThan(40)
                .contains("    … 20 more, with 20 observed figures; see working()");
    }

    private static Attainment yearsFrom(int first) {
        return attainment(reading("<= 1", "-", "EVERY_YEAR " + first + "..2020"), first + "..2020:1");
    }

    @Test
    void keepsTheResultOfAFormulaThatHasNoRoom() {
        String figures = String.join(
                " ",
                IntStream.rangeClosed(1960, 2015)
                        .mapToObj(year -> year + ":1000000")
                        .toList());
        Attainment attainment =
                attainment(reading("<= -10%", "1960..2015", "END_YEAR 2016..2020"), figures + " 2020:1");

        assertThat(attainment
                        .working()
                        .steps()
                        .get(0)
                        .steps()
                        .get(0)
                        .steps()
                        .get(0)
                        .numbers())
                .hasValueSatisfying(
                        numbers -> assertThat(numbers.split(" \\+ ", -1)).hasSize(56));
        assertThat(attainment.explain().lines())
                .hasSizeLessThanOrEqualTo(40)
                .anyMatch(line -> line.endsWith("… = 1000000"))
                .anyMatch(line -> line.matches(" +… \\d+ more, with \\d+ observed figures; see working\\(\\)"));
    }

    @Test
    void wrapsALongQuoteAndCutsALongSource() {
        Reading reading = reading("<= 90", "-", "END_YEAR 2016..2020");
        Target target = SmallPlan.target("x", "x", reading)
                .withCitation(new Citation("一", 0, "安全".repeat(60) + "。"))
                .withEnglish("safety ".repeat(20).strip());
        Observation observation =
                Observation.of("x", "640000", 2020, "90").withSource("https://example.org/" + "a".repeat(200));
        List<String> lines = PlanEvaluator.of(SmallPlan.of(List.of(COUNT), List.of(target)))
                .evaluate(Observations.of(List.of(observation)), Year.of(2020))
                .attainments()
                .get(0)
                .explain()
                .lines()
                .toList();

        assertThat(lines).allMatch(line -> DisplayWidth.of(line) <= 100);
        assertThat(String.join("", lines)).contains("安全".repeat(60) + "。");
        assertThat(lines.get(lines.size() - 1))
                .startsWith("source [1]: https://example.org/aaa")
                .endsWith("a…");
    }

    @Test
    void saysHowManySourcesItDoesNotName() {
        List<Observation> years = IntStream.rangeClosed(2011, 2020)
                .mapToObj(year -> Observation.of("x", "640000", year, "1").withSource("source of " + year))
                .toList();
        Attainment attainment = PlanEvaluator.of(SmallPlan.of(COUNT, reading("<= 1", "-", "EVERY_YEAR 2011..2020")))
                .evaluate(Observations.of(years), Year.of(2020))
                .attainments()
                .get(0);

        assertThat(attainment.explain())
                .contains("2020, as reported  1 ≤ 1  status not stated [10]\n")
                .endsWith("source [5]: source of 2015\n… 5 more sources; see working()\n");
    }

    @Test
    void namesThePeriodOfAFigureAndWhatAnObservationSaysBesideIt() {
        Indicator stock = SmallPlan.indicator(IndicatorKind.AMOUNT).withAccumulation(Accumulation.STOCK);
        Indicator ratio = SmallPlan.indicator(IndicatorKind.RATIO);
        Reading endYear = reading("<= 90", "-", "END_YEAR 2016..2020");
        Reading everyYear = reading("<= 90", "-", "EVERY_YEAR 2019..2020");

        assertThat(attainment(stock, endYear, "2020-Q4:7").explain())
                .contains("    2020, from the parts of the year (2020-Q4)  7  status not stated, no source\n");
        assertThat(attainment(ratio, endYear, "2020:50=1/2").explain())
                .contains("    2020, as reported  50 (1 / 2)  status not stated, no source\n");
        assertThat(attainment(ratio, everyYear, "2019:50=1/2 2020:3/4").explain())
                .contains("    2019, as reported  50 ≤ 90  50 (1 / 2)  status not stated, no source\n")
                .contains("    2020                                              75 ≤ 90\n")
                .contains("      2020, as reported  3 / 4 × 100 = 75  status not stated, no source\n");
    }

    private static Attainment attainment(Reading reading, String figures) {
        return attainment(COUNT, reading, figures);
    }

    private static Attainment attainment(Indicator indicator, Reading reading, String figures) {
        return PlanEvaluator.of(SmallPlan.of(indicator, reading))
                .evaluate(Observations.of(Notation.observations(figures)), Year.of(2020))
                .attainments()
                .get(0);
    }

    private static Reading reading(String promise, String base, String rule) {
        return SmallPlan.reading(Notation.requirement(promise), Notation.baseline(base), Notation.assessment(rule));
    }
}
