package io.mubiao.evaluation.consistency;

import static io.mubiao.evaluation.consistency.TiedPlan.APART;
import static io.mubiao.evaluation.consistency.TiedPlan.DEATHS;
import static io.mubiao.evaluation.consistency.TiedPlan.GDP;
import static io.mubiao.evaluation.consistency.TiedPlan.PER_GDP;
import static io.mubiao.evaluation.consistency.TiedPlan.PER_PERSON;
import static io.mubiao.evaluation.consistency.TiedPlan.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.indicator.Unit;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.YearRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is tied and implies nothing, and what is not tied. */
class NotComparedTest {
    private static final String END = "END_YEAR 2016..2020";

    @ParameterizedTest
    @CsvSource({
        "250 .. 300,-,END_YEAR 2016..2020,<= 0.08,-,END_YEAR 2016..2020,NO_SINGLE_LIMIT",
        "<= 300,-,END_YEAR 2016..2020,~ 0.08,-,END_YEAR 2016..2020,NO_SINGLE_LIMIT",
        "<= 300,-,END_YEAR 2016..2019,<= 0.08,-,END_YEAR 2016..2020,YEARS_DIFFER",
        "<= 300,-,END_YEAR 2016..2020,<= 0.08,-,PERIOD_MEAN 2016..2020,YEARS_DIFFER",
        "<= 300,-,PERIOD_TOTAL 2016..2020,<= 0.08,-,PERIOD_MEAN 2016..2020,YEARS_DIFFER",
        "<= -10%,2011..2015,END_YEAR 2016..2020,<= -36.8%,2015,END_YEAR 2016..2020,BASELINES_DIFFER",
        "<= -10%,2015,END_YEAR 2016..2020,<= 0.08,-,END_YEAR 2016..2020,LEVELS_DIFFER",
        "<= base-10,2015,END_YEAR 2016..2020,<= -36.8%,2015,END_YEAR 2016..2020,LEVELS_DIFFER",
        "= 0,-,END_YEAR 2016..2020,<= 0.08,-,END_YEAR 2016..2020,LIMIT_NOT_POSITIVE",
        "<= -10%,2015,END_YEAR 2016..2020,<= -100%,2015,END_YEAR 2016..2020,LIMIT_NOT_POSITIVE",
        "<= -10%,0 in 2015,END_YEAR 2016..2020,<= -36.8%,2015,END_YEAR 2016..2020,LIMIT_NOT_POSITIVE",
    })
    void isSilentRatherThanWrong(
            String promise,
            String base,
            String rule,
            String ratioPromise,
            String ratioBase,
            String ratioRule,
            NotComparedReason reason) {
        assertThat(reason(target(DEATHS, promise, base, rule), target(PER_GDP, ratioPromise, ratioBase, ratioRule)))
                .isEqualTo(reason);
    }

    @Test
    void isSilentWhereABaselineIsOfAnotherSeries() {
        Target fewer = target(DEATHS, "<= -10%", "2015", END);
        Reading reading = fewer.defaultReading();
        Baseline nation = Baseline.of(YearRange.of(2015)).withArea(AreaId.of("100000"));
        assertThat(reason(fewer.withReadings(reading.withBaseline(nation)), target(PER_GDP, "<= -36.8%", "2015", END)))
                .isEqualTo(NotComparedReason.BASELINES_DIFFER);
    }

    @Test
    void isSilentWhereASumIsTheBase() {
        Assessment total = Notation.assessment("PERIOD_TOTAL 2020");
        Baseline base = Baseline.builder()
                .years(YearRange.of(2014, 2015))
                .averaging(Averaging.TOTAL)
                .stated(Decimal.of(800))
                .build();
        Target sum = SmallPlan.target(
                "deaths",
                "deaths",
                SmallPlan.reading(Requirement.atMost(Level.percentChange("-10")), Optional.of(base), total));
        assertThat(reason(sum, target(PER_GDP, "<= -36.8%", "2014..2015", END)))
                .isEqualTo(NotComparedReason.BASELINES_DIFFER);
    }

    @Test
    void isSilentWhereTheSharedThingIsCountedInDifferentUnits() {
        Indicator inTens = DEATHS.withUnit(Unit.of("十人", "tens of deaths"));
        Plan figures = TiedPlan.of(target(DEATHS, "<= 30", "-", END), target(PER_GDP, "<= 0.08", "-", END));
        assertThat(Implications.of(figures.with(inTens)).notCompared())
                .extracting(NotCompared::reason)
                .containsExactly(NotComparedReason.UNITS_DIFFER);
        Plan shares = TiedPlan.of(target(DEATHS, "<= -10%", "2015", END), target(PER_GDP, "<= -36.8%", "2015", END));
        assertThat(Implications.of(shares.with(inTens)).all()).hasSize(1);
    }

    @Test
    void hasNothingToDeriveFromTwoRatiosOfTheSameTerms() {
        Indicator percent = PER_GDP.withId(IndicatorId.of("per-gdp-percent"));
        Plan plan = SmallPlan.of(
                List.of(DEATHS, GDP, PER_GDP, percent),
                List.of(target(PER_GDP, "<= 0.08", "-", END), target(percent, "<= 8", "-", END)));
        assertThat(Implications.of(plan).notCompared())
                .containsExactly(new NotCompared(
                        TargetId.of("per-gdp"), TargetId.of("per-gdp-percent"), NotComparedReason.NOTHING_UNKNOWN));
    }

    @Test
    void doesNotTieWhatSharesNoIndicator() {
        assertNothing(TiedPlan.of(target(DEATHS, "<= -10%", "2015", END), target(APART, "<= -6%", "2015", END)));
        assertNothing(TiedPlan.of(target(GDP, ">= +42%", "2015", END), target(PER_PERSON, "<= -6%", "2015", END)));
        assertNothing(SmallPlan.of(Notation.requirement("<= 90"), Notation.assessment(END)));
    }

    @Test
    void doesNotTieTwoPromisesOfOneIndicator() {
        Target first = target(PER_GDP, "<= -10%", "2015", END);
        assertNothing(TiedPlan.of(first, first.withId(TargetId.of("again"))));
    }

    @Test
    void doesNotTieStages() {
        assertNothing(SmallPlan.of(
                SmallPlan.indicator(IndicatorKind.STAGE),
                SmallPlan.reading(
                        Notation.requirement(">= 2"),
                        Optional.empty(),
                        Notation.assessment("STAGE_REACHED 2016..2020"))));
    }

    @Test
    void isListedInWords() {
        Implications found = Implications.of(
                TiedPlan.of(target(DEATHS, "<= -10%", "2015", END), target(PER_GDP, "<= 0.08", "-", END)));
        assertThat(found).hasToString("deaths, per-gdp: levels differ\n");
        assertThat(found.toText(Language.CHINESE)).isEqualTo("deaths、per-gdp：指标值形式不同\n");
    }

    private static NotComparedReason reason(Target... targets) {
        Implications found = Implications.of(TiedPlan.of(targets));
        assertThat(found.all()).isEmpty();
        assertThat(found.notCompared()).hasSize(1);
        return found.notCompared().get(0).reason();
    }

    private static void assertNothing(Plan plan) {
        assertThat(Implications.of(plan).all()).isEmpty();
        assertThat(Implications.of(plan).notCompared()).isEmpty();
    }
}
