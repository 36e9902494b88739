package io.mubiao.evaluation;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.PlanId;
import io.mubiao.plan.SourceDocument;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.CountingBasis;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Nature;
import io.mubiao.plan.indicator.Ratio;
import io.mubiao.plan.indicator.RatioTerm;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.indicator.Unit;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * The smallest plans that can be judged. They know two counting bases, {@code old} and, from 2016, {@code new}; the
 * figures of an indicator belong to them only where it says so.
 */
public final class SmallPlan {
    /** The area of every such plan. */
    public static final AreaId AREA = AreaId.of("640000");
    /** The indicator of a plan that has one. */
    public static final IndicatorId INDICATOR = IndicatorId.of("x");

    private SmallPlan() {}

    /** A plan with one amount and one target, relative to a baseline. */
    public static Plan of(Requirement requirement, Baseline baseline, Assessment assessment) {
        return of(indicator(IndicatorKind.AMOUNT), reading(requirement, Optional.of(baseline), assessment));
    }

    /** A plan with one amount and one target, without a baseline. */
    public static Plan of(Requirement requirement, Assessment assessment) {
        return of(indicator(IndicatorKind.AMOUNT), reading(requirement, Optional.empty(), assessment));
    }

    /** A plan with one target. */
    public static Plan of(Indicator indicator, Reading reading) {
        return of(
                List.of(indicator),
                List.of(target(indicator.id().value(), indicator.id().value(), reading)));
    }

    /** A plan with these targets. */
    public static Plan of(List<Indicator> indicators, List<Target> targets) {
        return Plan.builder()
                .id(PlanId.of("small"))
                .title(Text.of("小规划", "A small plan"))
                .area(AREA)
                .period(YearRange.of(1900, 2200))
                .document(
                        SourceDocument.builder().title(Text.of("小规划")).length(0).build())
                .addCountingBases(basis("old", Optional.empty()), basis("new", Optional.of(2016)))
                .indicators(indicators)
                .targets(targets)
                .build();
    }

    /** The attainment of the one target of such a plan, all of it in the notation of the tests. */
    public static Attainment attainment(
            Indicator indicator, String base, String promise, String rule, int asOf, String figures) {
        Reading reading = reading(Notation.requirement(promise), Notation.baseline(base), Notation.assessment(rule));
        return PlanEvaluator.of(of(indicator, reading))
                .evaluate(Observations.of(Notation.observations(figures)), Year.of(asOf))
                .attainments()
                .get(0);
    }

    /** The indicator {@link #INDICATOR}: a ratio is in per cent, a stage is not started, started or finished. */
    public static Indicator indicator(IndicatorKind kind) {
        Indicator.Builder indicator = Indicator.builder()
                .id(INDICATOR)
                .name(Text.of("某指标", "Something"))
                .kind(kind)
                .unit(Unit.of("个", "each"));
        if (kind == IndicatorKind.RATIO) {
            indicator.ratio(ratio(Accumulation.NONE, Accumulation.NONE));
        }
        if (kind == IndicatorKind.STAGE) {
            indicator.addStages(Text.of("未开工", "not started"), Text.of("已开工", "started"), Text.of("已完成", "finished"));
        }
        return indicator.build();
    }

    /** A ratio in per cent, whose terms accumulate so over a year. */
    public static Ratio ratio(Accumulation numerator, Accumulation denominator) {
        return new Ratio(term("分子", "part", numerator), term("分母", "whole", denominator), Decimal.of(100));
    }

    /** The area of every such plan with 640100 and 640200 below it, and 640101 and 640102 below the first of these. */
    public static AreaTree areas() {
        return AreaTree.of(List.of(
                area("640000", AreaLevel.PROVINCE, Optional.empty()),
                area("640100", AreaLevel.PREFECTURE, Optional.of("640000")),
                area("640101", AreaLevel.COUNTY, Optional.of("640100")),
                area("640102", AreaLevel.COUNTY, Optional.of("640100")),
                area("640200", AreaLevel.PREFECTURE, Optional.of("640000"))));
    }

    private static Area area(String id, AreaLevel level, Optional<String> parent) {
        return Area.builder()
                .id(AreaId.of(id))
                .name(Text.of("某地", "Somewhere"))
                .level(level)
                .parent(parent.map(AreaId::of))
                .build();
    }

    /** A target of an indicator. */
    public static Target target(String id, String indicator, Reading reading) {
        return Target.builder()
                .id(TargetId.of(id))
                .indicator(IndicatorId.of(indicator))
                .citation(new Citation("一", 0, "目标"))
                .english("A target")
                .nature(Nature.NOT_STATED)
                .addReadings(reading)
                .build();
    }

    /** A reading. */
    public static Reading reading(Requirement requirement, Optional<Baseline> baseline, Assessment assessment) {
        return Reading.builder()
                .id(ReadingId.of("only"))
                .requirement(requirement)
                .baseline(baseline)
                .assessment(assessment)
                .reason(Text.of("如文", "as it stands"))
                .build();
    }

    private static CountingBasis basis(String id, Optional<Integer> fromYear) {
        return CountingBasis.builder()
                .id(BasisId.of(id))
                .name(Text.of("口径"))
                .fromYear(fromYear)
                .build();
    }

    private static RatioTerm term(String chinese, String english, Accumulation accumulation) {
        return RatioTerm.builder()
                .name(Text.of(chinese, english))
                .unit(Unit.of("个", "each"))
                .accumulation(accumulation)
                .build();
    }
}
