package io.mubiao.evaluation.bench;

import io.mubiao.plan.Plan;
import io.mubiao.plan.PlanId;
import io.mubiao.plan.SourceDocument;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Nature;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.indicator.Unit;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Invented plans, built as a user builds them. */
final class BenchPlan {
    static final int FIRST_YEAR = 2011;
    static final int YEARS = 10;
    static final int BASE_YEARS = 5;
    static final int DEADLINE = 2020;

    private static final AreaId WHOLE = AreaId.of("640000");
    private static final YearRange JUDGED = YearRange.of(2016, DEADLINE);
    private static final Baseline MEAN = Baseline.of(YearRange.of(FIRST_YEAR, 2015));

    private BenchPlan() {}

    /** Eight targets, each with the reading that is judged unless another is asked for. */
    static Plan oneReading() {
        return plan(Aim.ALL.size(), 1);
    }

    /** Eight targets, each with all of its readings. */
    static Plan allReadings() {
        return plan(Aim.ALL.size(), AimReading.values().length);
    }

    /** So many targets, each with all of its readings. */
    static Plan allReadings(int targets) {
        return plan(targets, AimReading.values().length);
    }

    /** The whole first, and right below it so many areas. */
    static AreaTree tree(int areas) {
        List<Area> all = new ArrayList<>();
        all.add(area(WHOLE, AreaLevel.PROVINCE, Optional.empty()));
        IntStream.range(0, areas)
                .forEach(area -> all.add(area(AreaId.of(areaId(area)), AreaLevel.COUNTY, Optional.of(WHOLE))));
        return AreaTree.of(all);
    }

    static String areaId(int area) {
        return Integer.toString(1_000_000 + area);
    }

    static String indicatorId(int indicator) {
        return "i" + indicator;
    }

    private static Area area(AreaId id, AreaLevel level, Optional<AreaId> parent) {
        return Area.builder()
                .id(id)
                .name(Text.of("某地", "Somewhere"))
                .level(level)
                .parent(parent)
                .build();
    }

    private static Plan plan(int targets, int readings) {
        Plan.Builder plan = Plan.builder();
        plan.id(PlanId.of("illustrative"))
                .title(Text.of("示例规划", "An illustrative plan"))
                .area(WHOLE)
                .period(JUDGED)
                .document(SourceDocument.builder()
                        .title(Text.of("示例规划"))
                        .length(0)
                        .build());
        for (int i = 0; i < targets; i++) {
            plan.addIndicators(indicator(i)).addTargets(target(i, readings));
        }
        return plan.build();
    }

    private static Indicator indicator(int indicator) {
        return Indicator.builder()
                .id(IndicatorId.of(indicatorId(indicator)))
                .name(Text.of("某指标", "Something"))
                .kind(IndicatorKind.AMOUNT)
                .unit(Unit.of("个", "each"))
                .accumulation(Accumulation.FLOW)
                .build();
    }

    private static Target target(int indicator, int readings) {
        Target.Builder target = Target.builder()
                .id(TargetId.of("t" + indicator))
                .indicator(IndicatorId.of(indicatorId(indicator)))
                .citation(new Citation("一", 0, "目标"))
                .nature(Nature.NOT_STATED);
        for (AimReading reading : List.of(AimReading.values()).subList(0, readings)) {
            target.addReadings(reading(Aim.ALL.get(indicator % Aim.ALL.size()), reading));
        }
        return target.build();
    }

    private static Reading reading(Aim aim, AimReading reading) {
        AssessmentRule rule = switch (reading) {
            case END_YEAR, LAST_BASE_YEAR -> AssessmentRule.END_YEAR;
            case PERIOD_MEAN -> AssessmentRule.PERIOD_MEAN;
            case EVERY_YEAR -> AssessmentRule.EVERY_YEAR;
        };
        return Reading.builder()
                .id(ReadingId.of(reading.id()))
                .requirement(aim.requirement())
                .baseline(reading == AimReading.LAST_BASE_YEAR ? Baseline.of(YearRange.of(2015)) : MEAN)
                .assessment(Assessment.of(rule, JUDGED))
                .reason(Text.of("如文", "as it stands"))
                .build();
    }
}
