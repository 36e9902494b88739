package io.mubiao.evaluation.consistency;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Ratio;
import io.mubiao.plan.indicator.RatioTerm;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.Unit;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.util.List;
import java.util.Optional;

/**
 * Plans whose indicators are tied: deaths and GDP; deaths per GDP, deaths per 100 000 persons, GDP per person and
 * workers per GDP, which know their terms where those are deaths or GDP. The id of a target is that of its indicator.
 */
final class TiedPlan {
    static final Indicator DEATHS = plain("deaths", IndicatorKind.COUNT, "死亡人数", "Deaths", "人", "deaths");
    static final Indicator GDP = plain("gdp", IndicatorKind.AMOUNT, "地区生产总值", "GDP", "亿元", "100m yuan");
    static final Indicator PER_GDP = ratio("per-gdp", "亿元GDP死亡率", "Deaths per GDP", of(DEATHS), of(GDP), 1);
    static final Indicator PER_PERSON =
            ratio("per-person", "10万人死亡率", "Deaths per 100,000", of(DEATHS), persons("万人", "10,000"), 10);
    static final Indicator GDP_PER_PERSON =
            ratio("gdp-per-person", "人均GDP", "GDP per person", of(GDP), persons("人", "persons"), 1);
    static final Indicator WORKERS_PER_GDP =
            ratio("workers-per-gdp", "亿元GDP用工", "Workers per GDP", term("从业人员", "workers", "人", "persons"), of(GDP), 1);
    static final Indicator APART = ratio(
            "apart",
            "道路死亡率",
            "Road death rate",
            term("道路死亡", "road deaths", "人", "deaths"),
            persons("人", "persons"),
            1);

    private TiedPlan() {}

    static Plan of(Target... targets) {
        return SmallPlan.of(
                List.of(DEATHS, GDP, PER_GDP, PER_PERSON, GDP_PER_PERSON, WORKERS_PER_GDP, APART), List.of(targets));
    }

    /** For example {@code <= -10%} from {@code 2011..2015} by {@code END_YEAR 2016..2020}. */
    static Target target(Indicator indicator, String promise, String base, String rule) {
        return target(indicator, Notation.requirement(promise), base, rule);
    }

    static Target target(Indicator indicator, Requirement requirement, String base, String rule) {
        String id = indicator.id().value();
        return SmallPlan.target(
                id, id, SmallPlan.reading(requirement, Notation.baseline(base), Notation.assessment(rule)));
    }

    private static Indicator plain(
            String id, IndicatorKind kind, String chinese, String english, String unit, String unitEnglish) {
        return Indicator.builder()
                .id(IndicatorId.of(id))
                .name(Text.of(chinese, english))
                .kind(kind)
                .unit(Unit.of(unit, unitEnglish))
                .build();
    }

    private static Indicator ratio(
            String id, String chinese, String english, RatioTerm numerator, RatioTerm denominator, long factor) {
        return Indicator.builder()
                .id(IndicatorId.of(id))
                .name(Text.of(chinese, english))
                .kind(IndicatorKind.RATIO)
                .unit(Unit.of("率", "rate"))
                .ratio(new Ratio(numerator, denominator, Decimal.of(factor)))
                .build();
    }

    private static RatioTerm of(Indicator indicator) {
        return RatioTerm.builder()
                .name(indicator.name())
                .unit(indicator.unit())
                .indicator(Optional.of(indicator.id()))
                .build();
    }

    private static RatioTerm persons(String unit, String unitEnglish) {
        return term("常住人口", "population", unit, unitEnglish);
    }

    private static RatioTerm term(String chinese, String english, String unit, String unitEnglish) {
        return RatioTerm.builder()
                .name(Text.of(chinese, english))
                .unit(Unit.of(unit, unitEnglish))
                .build();
    }
}
