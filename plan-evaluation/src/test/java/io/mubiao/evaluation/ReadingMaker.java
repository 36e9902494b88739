package io.mubiao.evaluation;

import io.mubiao.evaluation.AnyReading.Base;
import io.mubiao.evaluation.AnyReading.Judged;
import io.mubiao.evaluation.AnyReading.Promised;
import io.mubiao.evaluation.AnyReading.Shape;
import io.mubiao.evaluation.AnyReading.Start;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.LevelKind;
import io.mubiao.plan.indicator.Milestone;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.YearRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the parts of a promise go together, each with as little change as will do. */
record ReadingMaker(Indicator indicator, Optional<AreaId> otherArea, Optional<Indicator> otherIndicator) {
    Reading reading(AnyReading any) {
        Promised promised = any.promised();
        Start start = any.start();
        Judged judged = any.judged();
        if (indicator.kind() == IndicatorKind.STAGE) {
            return stage(promised, judged);
        }
        Judged rule = fitting(judged);
        boolean total = rule.rule() == AssessmentRule.PERIOD_TOTAL;
        boolean within = promised.shape() == Shape.WITHIN || promised.shape() == Shape.BETWEEN;
        Base base = fitting(start.base(), rule);
        List<Milestone> path = new ArrayList<>();
        if (rule.singleYears() && !within) {
            new TreeMap<>(any.milestones()).forEach((year, on) -> {
                if (year >= rule.from() && year < rule.to()) {
                    path.add(new Milestone(year, AnyReading.level(kind(on, base, false), on.pick())));
                }
            });
        }
        Requirement requirement = requirement(promised, kind(promised, base, !rule.singleYears()));
        boolean early = requirement.level().perYear()
                || path.stream().anyMatch(milestone -> milestone.level().relative());
        Optional<Baseline> baseline = base == Base.NONE
                ? Optional.empty()
                : Optional.of(baseline(start, base, rule, early, total && requirement.needsBaseline()));
        return SmallPlan.reading(
                        requirement,
                        baseline,
                        Assessment.of(rule.rule(), YearRange.of(rule.from(), rule.to()))
                                .withAveraging(ofRatio(indicator, rule.averaging())))
                .withMilestones(path);
    }

    private Reading stage(Promised promised, Judged judged) {
        return SmallPlan.reading(
                Requirement.atLeast(Level.absolute(Integer.toString(promised.pick() % 3))),
                Optional.empty(),
                Assessment.of(AssessmentRule.STAGE_REACHED, YearRange.of(judged.from(), judged.to())));
    }

    /** A total is one of figures that add up. */
    private Judged fitting(Judged judged) {
        boolean addsUp = indicator.kind() != IndicatorKind.RATIO && indicator.accumulation() != Accumulation.STOCK;
        return judged.rule() == AssessmentRule.PERIOD_TOTAL && !addsUp
                ? new Judged(AssessmentRule.PERIOD_MEAN, judged.from(), judged.length(), judged.averaging())
                : judged;
    }

    private Base fitting(Base base, Judged judged) {
        boolean other = base == Base.OTHER || base == Base.OTHER_MOVING;
        if (other && otherArea.isEmpty() && otherIndicator.isEmpty()) {
            return Base.FIXED;
        }
        if (judged.singleYears()) {
            return base;
        }
        return switch (base) {
            case MOVING -> Base.FIXED;
            case OTHER_MOVING -> Base.OTHER;
            default -> base;
        };
    }

    /** The kind of a level, or the nearest that has what it is relative to. */
    private static LevelKind kind(Promised promised, Base base, boolean period) {
        if (base == Base.NONE) {
            return LevelKind.ABSOLUTE;
        }
        boolean plain = period || base == Base.OTHER || base == Base.OTHER_MOVING;
        return switch (promised.kind()) {
            case PERCENT_CHANGE_PER_YEAR -> plain ? LevelKind.PERCENT_CHANGE : promised.kind();
            case CHANGE_PER_YEAR -> plain ? LevelKind.CHANGE : promised.kind();
            default -> promised.kind();
        };
    }

    private static Requirement requirement(Promised promised, LevelKind kind) {
        Level level = AnyReading.level(kind, promised.pick());
        Decimal width = Decimal.of(promised.width());
        Requirement exactly = Requirement.exactly(level);
        return switch (promised.shape()) {
            case AT_MOST -> Requirement.atMost(level);
            case BELOW -> Requirement.atMost(level).withInclusive(false);
            case AT_LEAST -> Requirement.atLeast(level);
            case ABOVE -> Requirement.atLeast(level).withInclusive(false);
            case EXACTLY -> exactly;
            case ABOUT -> exactly.withApproximate(true).withTolerance(width);
            case ABOUT_WITHOUT_TOLERANCE -> exactly.withApproximate(true);
            case WITHIN, BETWEEN ->
                Requirement.builder()
                        .comparison(Comparison.WITHIN)
                        .level(level)
                        .upper(new Level(
                                kind, new Decimal(level.number().value().add(width.value()))))
                        .inclusive(promised.shape() == Shape.WITHIN)
                        .build();
        };
    }

    private Baseline baseline(Start start, Base base, Judged judged, boolean early, boolean sum) {
        int before = judged.from() - 1;
        int end = start.gap() ? before - 1 : before;
        Baseline fixed = years(end, start.length()).withAveraging(ofRatio(indicator, start.averaging()));
        Baseline stated = Baseline.of(YearRange.of(end))
                .withStated(AnyReading.level(LevelKind.ABSOLUTE, start.stated()).number());
        Baseline other = otherIndicator.isPresent() && (start.gap() || otherArea.isEmpty())
                ? fixed.withIndicator(otherIndicator.get().id())
                        .withAveraging(ofRatio(otherIndicator.get(), start.averaging()))
                : fixed.withArea(otherArea);
        Indicator series = other.indicator().isPresent() && isOther(base) ? otherIndicator.orElseThrow() : indicator;
        if (sum && base != Base.STATED) {
            return series.accumulation() == Accumulation.FLOW
                    ? (isOther(base) ? other : fixed)
                            .withYears(years(before, judged.length()).years())
                            .withAveraging(Averaging.TOTAL)
                    : stated;
        }
        int late = Math.max(before, judged.to() - 1);
        return switch (base) {
            case NONE, FIXED -> fixed;
            case STATED -> stated;
            case LATE ->
                early ? fixed : fixed.withYears(years(late, start.length()).years());
            case MOVING -> fixed.withMoving(true);
            case OTHER ->
                other.withYears(years(early ? judged.from() : judged.to(), start.length())
                        .years());
            case OTHER_MOVING ->
                other.withYears(years(judged.from(), start.length()).years()).withMoving(true);
        };
    }

    private static boolean isOther(Base base) {
        return base == Base.OTHER || base == Base.OTHER_MOVING;
    }

    private static Baseline years(int to, int length) {
        return Baseline.of(YearRange.of(to - length + 1, to));
    }

    private static Averaging ofRatio(Indicator series, Averaging averaging) {
        return series.kind() == IndicatorKind.RATIO ? averaging : Averaging.MEAN_OF_YEARS;
    }
}
