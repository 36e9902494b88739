package io.mubiao.evaluation.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.TablePlan;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.time.Year;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Results of a small plan stand in files, and single ones say what they must. */
class IatiResultsTest {
    private static final Indicator AMOUNT = SmallPlan.indicator(IndicatorKind.AMOUNT);
    private static final Indicator COUNT = SmallPlan.indicator(IndicatorKind.COUNT);
    private static final int AS_OF = 2018;

    @Test
    void areTheFiles() throws IOException {
        Attainments table = PlanEvaluator.of(TablePlan.plan())
                .evaluate(TablePlan.observations(), Year.of(AS_OF))
                .report()
                .judged();

        assertThat(IatiResults.json(table)).isEqualTo(golden("results.json"));
        assertThat(IatiResults.csv(table)).isEqualTo(golden("results.csv"));
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(IatiResultsTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<= 5,the figure of 2020 at most 5",
        "< 5,the figure of 2020 below 5",
        ">= 5,the figure of 2020 at least 5",
        "> 5,the figure of 2020 above 5",
        "= 5,the figure of 2020 equal to 5",
        "~<= 5 +- 1,the figure of 2020 at most 6",
        "<= -10%,the figure of 2020 at most 90",
        "<= -2%/y,the figure of 2020 at most 90.39207968",
    })
    void theTargetIsComparedInWords(String promise, String words) {
        JsonNode target = period(AMOUNT, promise, "100 in 2015", "END_YEAR 2016..2020", "2018:2")
                .at("/target/0");

        assertThat(english(target)).isEqualTo(words);
        assertThat(words).endsWith(" " + target.get("value").decimalValue().toPlainString());
    }

    @ParameterizedTest
    @CsvSource({
        "90 .. 110,90,110,the figure of 2020 from 90 to 110",
        "90 <..< 110,90,110,the figure of 2020 above 90 and below 110",
        "~ 5 +- 2,3,7,the figure of 2020 from 3 to 7",
    })
    void aRangeHasATargetForEachEnd(String promise, int lower, int upper, String words) {
        Attainments judged = judged(AMOUNT, promise, "-", "END_YEAR 2016..2020", "2018:2");
        JsonNode targets = indicator(judged).at("/period/0/target");

        assertThat(targets).hasSize(2).allMatch(target -> english(target).equals(words));
        assertThat(targets.at("/0/value").intValue()).isEqualTo(lower);
        assertThat(targets.at("/1/value").intValue()).isEqualTo(upper);
        assertThat(IatiResults.csv(judged)).contains("," + lower + "," + upper + ",");
    }

    @ParameterizedTest
    @CsvSource({
        "2014..2015,END_YEAR,2015,15,the mean of the annual figures of 2014–2015",
        "2013..2015 total,PERIOD_TOTAL,2015,33,the total of 2013–2015",
        "2015,END_YEAR,2015,20,the figure of 2015",
        "7 in 2015,END_YEAR,2015,7,the figure of 2015 that the plan states",
        "2015 moving,END_YEAR,2017,40,the figure of 2017",
    })
    void theBaselineHasItsLastYearAndTellsItsYears(String base, String rule, String year, int value, String words) {
        String figures = "2013:3 2014:10 2015:20 2016..2018:40";
        JsonNode baseline = indicator(judged(COUNT, "<= -10%", base, rule + " 2016..2018", figures))
                .at("/baseline/0");

        assertThat(baseline.at("/year").asString()).isEqualTo(year);
        assertThat(baseline.at("/value").intValue()).isEqualTo(value);
        assertThat(english(baseline)).isEqualTo(words);
    }

    @Test
    void aBaselineOfAnotherAreaNamesIt() {
        JsonNode baseline = indicator(
                        judged(AMOUNT, "<= base0", "2018 at 640100", "END_YEAR 2018", "640100/2018:5 2018:4"))
                .at("/baseline/0");

        assertThat(baseline.at("/value").intValue()).isEqualTo(5);
        assertThat(baseline.at("/location/0/ref").asString()).isEqualTo("640000");
        assertThat(english(baseline)).isEqualTo("the figure of 2018 (area 640100)");
    }

    @Test
    void aBaselineThatMovesIsThatOfTheJudgedYear() {
        JsonNode indicator = indicator(
                judged(AMOUNT, "<= -10%", "2015 moving", "EVERY_YEAR 2016..2018", "2015:100 2016:80 2017:79 2018:60"));

        assertThat(indicator.at("/baseline/0/year").asString()).isEqualTo("2016");
        assertThat(english(indicator.at("/period/0/target/0")))
                .isEqualTo("every figure of 2016–2018 at most 72; the level of 2017");
        assertThat(english(indicator.at("/period/0/actual/0"))).isEqualTo("NOT attained; the figure of 2017");
    }

    @Test
    void aLevelThatIsTheSameEachYearIsOfNoYear() {
        assertThat(english(period(AMOUNT, "<= 5", "-", "EVERY_YEAR 2016..2018", "2016..2018:6")
                        .at("/target/0")))
                .isEqualTo("every figure of 2016–2018 at most 5");
    }

    @Test
    void aMissingFigureHasNoValueAndAReason() {
        JsonNode indicator = indicator(judged(AMOUNT, "<= -10%", "2013..2015", "END_YEAR 2016..2018", "2014:0"));

        assertThat(indicator.findValues("value")).isEmpty();
        assertThat(english(indicator.at("/baseline/0")))
                .isEqualTo("the mean of the annual figures of 2013–2015; no value: baseline gaps (2013, 2015)");
        assertThat(english(indicator.at("/period/0/target/0")))
                .isEqualTo("the figure of 2018 at most a change of -10 % from the baseline;"
                        + " no value: the baseline is not known");
        assertThat(english(indicator.at("/period/0/actual/0"))).isEqualTo("undetermined: no figure, baseline gaps");
    }

    @Test
    void zeroIsAFigure() {
        JsonNode indicator = indicator(judged(AMOUNT, "<= -10%", "2015", "END_YEAR 2016..2018", "2015:0 2018:0"));

        assertThat(indicator.at("/baseline/0/value").decimalValue()).isZero();
        assertThat(indicator.at("/period/0/actual/0/value").decimalValue()).isZero();
        assertThat(english(indicator.at("/period/0/target/0"))).endsWith("; no value: baseline is 0");
    }

    @Test
    void aBaselineThatNothingAsksForSaysSo() {
        assertThat(english(indicator(judged(AMOUNT, "<= 5", "2015", "END_YEAR 2016..2018", "2015:9"))
                        .at("/baseline/0")))
                .isEqualTo("the figure of 2015; no value: it is not asked for, as the level stands alone");
        assertThat(indicator(judged(AMOUNT, "<= 5", "-", "END_YEAR 2016..2018", "2015:9"))
                        .has("baseline"))
                .isFalse();
    }

    @Test
    void aRoundedValueSaysWhatItIsExactly() {
        JsonNode actual = period(AMOUNT, "<= 5", "-", "PERIOD_MEAN 2016..2018", "2016..2017:1 2018:p2")
                .at("/actual/0");

        assertThat(actual.at("/value").decimalValue()).isEqualByComparingTo("1.3333333333333333");
        assertThat(english(actual))
                .isEqualTo("attained; the mean of 2016–2018; provisional;"
                        + " rounded to 17 significant digits, exactly 4/3");
    }

    @Test
    void anInterimVerdictTellsWhatWasRequiredSoFar() {
        assertThat(english(period(AMOUNT, "<= -10%", "100 in 2015", "END_YEAR 2016..2020", "2018:95")
                        .at("/actual/0")))
                .isEqualTo("OFF track; the figure of 2018; by now (straight line) at most 94");
    }

    @Test
    void aTotalThatIsSettledEarlyTellsWhichYearsAreInIt() {
        assertThat(english(period(COUNT, ">= 5", "-", "PERIOD_TOTAL 2016..2020", "2016:3 2018:4")
                        .at("/actual/0")))
                .isEqualTo("attained; the total of 2016, 2018");
        assertThat(english(period(COUNT, ">= 0", "-", "PERIOD_TOTAL 2016..2020", "-")
                        .at("/actual/0")))
                .isEqualTo("attained; the total of 2016–2020");
    }

    @Test
    void areasAreLocationsOfOneResult() {
        Plan plan = SmallPlan.of(COUNT, reading("<= 10", "-", "END_YEAR 2016..2018"));
        Target target = plan.targets().get(0);
        Plan handedDown = plan.with(Target.builder()
                .from(target)
                .allocations(Notation.allocations("640100:4"))
                .build());
        Attainments judged = PlanEvaluator.of(handedDown)
                .withAreas(SmallPlan.areas())
                .evaluate(Observations.of(Notation.observations("2018:7 640100/2018:3")), Year.of(AS_OF))
                .report()
                .judged();
        JsonNode targets = indicator(judged).at("/period/0/target");

        assertThat(targets.findValuesAsString("ref")).containsExactly("640000", "640100", "640101", "640102", "640200");
        assertThat(targets.at("/0/value").intValue()).isEqualTo(10);
        assertThat(targets.at("/1/value").intValue()).isEqualTo(4);
        assertThat(targets.get(4).has("value")).isFalse();
        assertThat(english(targets.get(4))).isEqualTo("not allocated");
        assertThat(IatiResults.csv(judged).lines()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT,<= 1,END_YEAR,1,false,true",
        "COUNT,>= 1,PERIOD_TOTAL,1,true,true",
        "COUNT,= 0,EVERY_YEAR,1,false,false",
        "AMOUNT,0 .. 2,END_YEAR,1,false,false",
        "RATIO,>= 1,END_YEAR,1,true,false",
        "STAGE,>= 1,STAGE_REACHED,4,true,false",
    })
    void codesFollowTheIndicatorAndThePromise(
            IndicatorKind kind, String promise, String rule, String measure, boolean ascending, boolean addsUp) {
        JsonNode result = result(judged(SmallPlan.indicator(kind), promise, "-", rule + " 2016..2018", "-"));
        JsonNode indicator = result.at("/indicator/0");

        assertThat(result.at("/type").asString()).isEqualTo("9");
        assertThat(indicator.at("/measure").asString()).isEqualTo(measure);
        assertThat(indicator.at("/ascending").asBoolean()).isEqualTo(ascending);
        assertThat(Stream.of(result, indicator)
                        .map(node -> node.get("aggregation-status").asBoolean()))
                .containsOnly(addsUp);
    }

    @ParameterizedTest
    @CsvSource({"%,2", "％,2", "‰,1", "个百分点,1"})
    void onlyPerCentIsAPercentage(String unit, String measure) {
        assertThat(indicator(judged(AMOUNT.withUnit(Unit.of(unit, unit)), "<= 5", "-", "END_YEAR 2018", "-"))
                        .at("/measure")
                        .asString())
                .isEqualTo(measure);
    }

    @Test
    void thePeriodIsThatOfTheAssessment() {
        JsonNode period = period(AMOUNT, "<= 5", "-", "EVERY_YEAR 2016..2020", "-");

        assertThat(period.at("/period-start/iso-date").asString()).isEqualTo("2016-01-01");
        assertThat(period.at("/period-end/iso-date").asString()).isEqualTo("2020-12-31");
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        JsonNode result = result(judged(AMOUNT, "<= -10%", "2014..2015", "EVERY_YEAR 2016..2018", "2016:p3"));

        assertThat(result.findValues("narrative"))
                .allSatisfy(texts -> assertThat(IntStream.range(0, texts.size())
                                .mapToObj(
                                        text -> texts.get(text).at("/xml:lang").asString()))
                        .containsExactly("zh", "en"));
    }

    private static JsonNode period(Indicator indicator, String promise, String base, String rule, String figures) {
        return indicator(judged(indicator, promise, base, rule, figures)).at("/period/0");
    }

    private static JsonNode indicator(Attainments judged) {
        return result(judged).at("/indicator/0");
    }

    private static JsonNode result(Attainments judged) {
        JsonNode results = new JsonMapper().readTree(IatiResults.json(judged)).get("result");
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    private static String english(JsonNode element) {
        return element.at("/comment/narrative/1/text").asString();
    }

    private static Attainments judged(Indicator indicator, String promise, String base, String rule, String figures) {
        return PlanEvaluator.of(SmallPlan.of(indicator, reading(promise, base, rule)))
                .evaluate(Observations.of(Notation.observations(figures)), Year.of(AS_OF))
                .report()
                .judged();
    }

    private static Reading reading(String promise, String base, String rule) {
        return SmallPlan.reading(Notation.requirement(promise), Notation.baseline(base), Notation.assessment(rule));
    }
}
