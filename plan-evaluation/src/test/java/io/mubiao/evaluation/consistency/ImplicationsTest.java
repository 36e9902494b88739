package io.mubiao.evaluation.consistency;

import static io.mubiao.evaluation.consistency.TiedPlan.DEATHS;
import static io.mubiao.evaluation.consistency.TiedPlan.GDP;
import static io.mubiao.evaluation.consistency.TiedPlan.GDP_PER_PERSON;
import static io.mubiao.evaluation.consistency.TiedPlan.PER_GDP;
import static io.mubiao.evaluation.consistency.TiedPlan.PER_PERSON;
import static io.mubiao.evaluation.consistency.TiedPlan.WORKERS_PER_GDP;
import static io.mubiao.evaluation.consistency.TiedPlan.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.YearRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImplicationsTest {
    private static final String END = "END_YEAR 2016..2020";
    private static final Target TEN_PERCENT_FEWER = target(DEATHS, "<= -10%", "2011..2015", END);

    @Test
    void derivesTheGrowthThatTwoPromisesOfNingxiaTakeForGranted() {
        Implication found = only(TEN_PERCENT_FEWER, target(PER_GDP, "<= -36.8%", "2011..2015", END));
        assertThat(found.implied()).isEqualTo(quotient(225, 158));
        assertThat(found.kind()).isEqualTo(ImplicationKind.FACTOR);
        assertThat(found.shared()).isEqualTo(IndicatorId.of("deaths"));
        assertThat(found.unit()).isEmpty();
        assertThat(found.exact()).isFalse();
        assertThat(found.baseYears()).contains(YearRange.of(2011, 2015));
        assertThat(found.years()).isEqualTo(YearRange.of(2020));
        assertThat(found.stricter()).contains(stricter("per-gdp", "deaths"));
        assertThat(found.compatible()).isEmpty();
        assertThat(found)
                .hasToString("Deaths ≤ -10% and Deaths per GDP ≤ -36.8%, both met exactly, imply that GDP changes by a"
                        + " factor of ≈ 1.424 from the mean of 2011–2015 to 2020,"
                        + " since Deaths per GDP = Deaths / GDP."
                        + " This is an"
                        + " approximation: a mean of annual ratios is not the ratio of the means. If it is less, Deaths"
                        + " per GDP is the stricter target; if it is more, Deaths.");
        assertThat(found.toText(Language.CHINESE))
                .isEqualTo("“死亡人数”≤ -10%与“亿元GDP死亡率”≤ -36.8%若都恰好实现，则地区生产总值在2020年为2011–2015年平均的 ≈ 1.424 倍，"
                        + "因为亿元GDP死亡率 = 死亡人数 ÷ 地区生产总值。此为近似：各年比率的平均数不等于平均数之比。"
                        + "若低于此值，“亿元GDP死亡率”更严；若高于此值，“死亡人数”更严。");
    }

    @Test
    void findsTheSameInWhateverOrderThePlanPromises() {
        Implication found = only(target(PER_GDP, "<= -36.8%", "2011..2015", END), TEN_PERCENT_FEWER);
        assertThat(found.implied()).isEqualTo(quotient(225, 158));
        assertThat(found.first().target()).isEqualTo(TargetId.of("per-gdp"));
        assertThat(found.stricter()).contains(stricter("per-gdp", "deaths"));
    }

    @ParameterizedTest
    @CsvSource({
        "2015,2015,END_YEAR 2016..2020,END_YEAR 2016..2020,true",
        "2011..2015,2011..2015 pooled,END_YEAR 2016..2020,END_YEAR 2016..2020,true",
        "2011..2015,2011..2015,END_YEAR 2016..2020,END_YEAR 2016..2020,false",
        "2015,2015,EVERY_YEAR 2016..2020,END_YEAR 2016..2020,true",
        "2015,2015,PERIOD_MEAN 2016..2020,PERIOD_MEAN 2016..2020,false",
        "2015,2015,PERIOD_MEAN 2016..2020,PERIOD_MEAN 2016..2020 pooled,true",
        "2011..2015,2011..2015,PERIOD_MEAN 2016..2020,PERIOD_MEAN 2016..2020 pooled,false",
        "2015,2015,PERIOD_TOTAL 2020..2020,END_YEAR 2016..2020,true",
    })
    void isExactWhereTheIdentityHoldsOfWhatIsCompared(
            String base, String ratioBase, String rule, String ratioRule, boolean exact) {
        // A total has an absolute level or a stated baseline.
        String counted = rule.startsWith("PERIOD_TOTAL") ? "100 in 2015" : base;
        Implication found =
                only(target(DEATHS, "<= -10%", counted, rule), target(PER_GDP, "<= -36.8%", ratioBase, ratioRule));
        assertThat(found.implied()).isEqualTo(quotient(225, 158));
        assertThat(found.exact()).isEqualTo(exact);
        assertThat(found.toString().contains("approximation")).isEqualTo(!exact);
    }

    @Test
    void derivesTheDenominatorOfTwoFigures() {
        Implication found =
                only(target(DEATHS, "<= 300", "-", END), target(PER_GDP, "<= 0.08", "-", "EVERY_YEAR 2016..2020"));
        assertThat(found.implied()).isEqualTo(Figure.of(3750));
        assertThat(found.kind()).isEqualTo(ImplicationKind.LEVEL);
        assertThat(found.baseYears()).isEmpty();
        assertThat(found.exact()).isTrue();
        assertThat(found)
                .hasToString(
                        "Deaths ≤ 300 deaths and Deaths per GDP ≤ 0.08 rate, both met exactly, imply that GDP is 3750"
                                + " (100m yuan) in 2020, since Deaths per GDP = Deaths / GDP."
                                + " If it is less, Deaths per GDP is"
                                + " the stricter target; if it is more, Deaths.");
        assertThat(found.toText(Language.CHINESE))
                .startsWith("“死亡人数”≤ 300 人与“亿元GDP死亡率”≤ 0.08 率若都恰好实现，则地区生产总值在2020年为 3750 亿元，");
    }

    @Test
    void mindsTheFactorOfARatio() {
        Implication found = only(target(DEATHS, "<= 300", "-", END), target(PER_PERSON, "<= 4", "-", END));
        assertThat(found.implied()).isEqualTo(Figure.of(750));
        assertThat(found.identity().in(Language.ENGLISH)).isEqualTo("Deaths per 100,000 = Deaths / population × 10");
    }

    @Test
    void derivesTheNumeratorWhereTheDenominatorIsPromised() {
        Implication found = only(target(GDP, ">= +50%", "2015", END), target(PER_GDP, "<= -36.8%", "2015", END));
        assertThat(found.implied()).isEqualTo(quotient(948, 1000));
        assertThat(found.quantity()).isEqualTo(DEATHS.name());
        assertThat(found.exact()).isTrue();
        assertThat(found.stricter()).contains(stricter("gdp", "per-gdp"));
        Implication figures = only(target(GDP, ">= 4000", "-", END), target(PER_GDP, "<= 0.08", "-", END));
        assertThat(figures.implied()).isEqualTo(Figure.of(320));
        assertThat(figures.unit()).contains(DEATHS.unit());
    }

    @Test
    void derivesTheQuotientOfTheDenominatorsOfACommonNumerator() {
        Implication found = only(target(PER_GDP, "<= -36%", "2015", END), target(PER_PERSON, "<= -20%", "2015", END));
        assertThat(found.implied()).isEqualTo(quotient(5, 4));
        assertThat(found.quantity().in(Language.ENGLISH)).isEqualTo("GDP / population");
        assertThat(found.quantity().in(Language.CHINESE)).isEqualTo("地区生产总值÷常住人口");
        assertThat(found.stricter()).contains(stricter("per-gdp", "per-person"));
        Implication figures = only(target(PER_GDP, "<= 0.08", "-", END), target(PER_PERSON, "<= 4", "-", END));
        assertThat(figures.implied()).isEqualTo(Figure.of(5));
        assertThat(figures.unit().orElseThrow().name().in(Language.ENGLISH)).isEqualTo("100m yuan / 10,000");
    }

    @Test
    void derivesTheQuotientOfTheNumeratorsOfACommonDenominator() {
        Implication found =
                only(target(PER_GDP, "<= -40%", "2015", END), target(WORKERS_PER_GDP, "<= -20%", "2015", END));
        assertThat(found.implied()).isEqualTo(quotient(3, 4));
        assertThat(found.shared()).isEqualTo(IndicatorId.of("gdp"));
        assertThat(found.quantity().in(Language.ENGLISH)).isEqualTo("Deaths / workers");
        assertThat(found.stricter()).contains(stricter("workers-per-gdp", "per-gdp"));
    }

    @Test
    void derivesTheQuotientOfTheEndsWhereOneDividesByWhatTheOtherDivides() {
        Implication found = only(target(GDP_PER_PERSON, ">= 5", "-", END), target(PER_GDP, "<= 0.08", "-", END));
        assertThat(found.implied()).isEqualTo(quotient(2, 5));
        assertThat(found.quantity().in(Language.ENGLISH)).isEqualTo("Deaths / population");
        assertThat(found.stricter()).contains(stricter("gdp-per-person", "per-gdp"));
        assertThat(only(target(PER_GDP, "<= 0.08", "-", END), target(GDP_PER_PERSON, ">= 5", "-", END))
                        .implied())
                .isEqualTo(quotient(2, 5));
    }

    @Test
    void saysWhichIsStricterTheOtherWayRoundForFloors() {
        Implication found = only(target(DEATHS, ">= +50%", "2015", END), target(PER_GDP, ">= +20%", "2015", END));
        assertThat(found.implied()).isEqualTo(quotient(5, 4));
        assertThat(found.stricter()).contains(stricter("deaths", "per-gdp"));
    }

    @Test
    void saysWhereOnlyBothCanBeMetIfTheyBoundFromOppositeSides() {
        Implication ceiling = only(target(DEATHS, ">= 300", "-", END), target(PER_GDP, "<= 0.08", "-", END));
        assertThat(ceiling.stricter()).isEmpty();
        assertThat(ceiling.compatible()).contains(Comparison.AT_LEAST);
        assertThat(ceiling.toString()).endsWith(" Both can be met only if it is at least that.");
        Implication floor = only(target(DEATHS, "<= 300", "-", END), target(PER_GDP, ">= 0.08", "-", END));
        assertThat(floor.compatible()).contains(Comparison.AT_MOST);
        assertThat(floor.toText(Language.CHINESE)).endsWith("只有不高于此值，两项才能同时实现。");
    }

    @Test
    void saysNeitherOfALevelToBeMetExactly() {
        Implication found = only(target(DEATHS, "= 300", "-", END), target(PER_GDP, "<= 0.08", "-", END));
        assertThat(found.implied()).isEqualTo(Figure.of(3750));
        assertThat(found.stricter()).isEmpty();
        assertThat(found.compatible()).isEmpty();
    }

    @Test
    void compoundsAPromiseForEachYear() {
        Target eachYear =
                target(PER_GDP, Requirement.atMost(Level.percentChangePerYear("-10")), "2018", "END_YEAR 2019..2020");
        Implication found = only(target(DEATHS, "<= -10%", "2018", "END_YEAR 2019..2020"), eachYear);
        assertThat(found.implied()).isEqualTo(quotient(90, 81));
        assertThat(found.toString()).contains("Deaths per GDP ≤ -10% a year").contains("≈ 1.111");
        assertThat(found.toText(Language.CHINESE)).contains("“亿元GDP死亡率”≤ -10% 每年");
    }

    @Test
    void makesFiguresOfSharesWithStatedBaselines() {
        Implication found = only(target(DEATHS, "<= -10%", "400 in 2015", END), target(PER_GDP, "<= 0.08", "-", END));
        assertThat(found.implied()).isEqualTo(Figure.of(4500));
        assertThat(found.first()).hasToString("Deaths ≤ -10%");
        Implication change =
                only(target(DEATHS, "<= base-40", "400 in 2015", END), target(PER_GDP, "<= 0.08", "-", END));
        assertThat(change.implied()).isEqualTo(Figure.of(4500));
        assertThat(change.first()).hasToString("Deaths ≤ -40 deaths");
        assertThat(only(target(DEATHS, "<= -10%", "400 in 2015", END), target(PER_GDP, "<= -20%", "0.1 in 2014", END))
                        .implied())
                .isEqualTo(Figure.of(4500));
    }

    @Test
    void comparesEveryPairOfAPlan() {
        Implications found = Implications.of(TiedPlan.of(
                TEN_PERCENT_FEWER,
                target(GDP, ">= +42%", "2011..2015", END),
                target(PER_GDP, "<= -36.8%", "2011..2015", END),
                target(PER_PERSON, "<= -19%", "2011..2015", END)));
        assertThat(found.all())
                .extracting(pair -> pair.first().target() + "+" + pair.second().target() + " by " + pair.shared())
                .containsExactly(
                        "deaths+per-gdp by deaths",
                        "deaths+per-person by deaths",
                        "per-gdp+per-person by deaths",
                        "gdp+per-gdp by gdp");
        assertThat(found.notCompared()).isEmpty();
        assertThat(found.toString().lines()).hasSize(4);
    }

    private static Implication only(Target... targets) {
        Implications found = Implications.of(TiedPlan.of(targets));
        assertThat(found.notCompared()).isEmpty();
        assertThat(found.all()).hasSize(1);
        return found.all().get(0);
    }

    private static Stricter stricter(String below, String above) {
        return new Stricter(TargetId.of(below), TargetId.of(above));
    }

    private static Figure quotient(long numerator, long denominator) {
        return Figure.of(numerator).over(Figure.of(denominator));
    }
}
