package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.List;
import java.util.Optional;

/** Tells what a year requires: the level in words and numbers, and the baseline that it is relative to. */
final class LevelSteps {
    private final Promise promise;
    private final Names names;
    private final BaselineSteps baselines;

    LevelSteps(Promise promise, Names names, BaselineSteps baselines) {
        this.promise = promise;
        this.names = names;
        this.baselines = baselines;
    }

    /** Whether every year judged has a level of its own. */
    boolean byYear() {
        boolean moving = promise.requirement().needsBaseline()
                && promise.baseline().filter(Baseline::moving).isPresent();
        return promise.rule(AssessmentRule.EVERY_YEAR)
                && (moving
                        || promise.requirement().level().perYear()
                        || !promise.reading().milestones().isEmpty());
    }

    /**
     * What a level comes to in a year, and the steps to it.
     *
     * @param level the figure that it means; empty if it comes to nothing
     * @param bounds what it requires, with any tolerance; empty if it comes to nothing
     */
    record Required(Optional<Figure> level, Optional<Bounds> bounds, List<Working> steps) {
        private static Required nothing(List<Working> steps) {
            return new Required(Optional.empty(), Optional.empty(), steps);
        }

        private static Required of(Figure level, Bounds bounds, List<Working> steps) {
            return new Required(Optional.of(level), Optional.of(bounds), steps);
        }
    }

    /** What the figure of a year must be by a level of the promise. */
    Required at(int year, Level level) {
        Requirement requirement = promise.requirement().withLevel(level);
        boolean open = requirement.approximate() && requirement.tolerance().isEmpty();
        if (!level.relative()) {
            Figure number = Figure.of(level.number());
            return open
                    ? Required.nothing(List.of())
                    : Required.of(number, Bounds.of(requirement, Optional.empty(), 0), ends(requirement, number));
        }
        Optional<Figure> baseline = baselines.figure(year);
        boolean meaningless = level.inPercent()
                && baseline.filter(figure -> figure.signum() > 0).isEmpty();
        if (open || baseline.isEmpty() || meaningless) {
            return Required.nothing(List.of(baselines.step(year)));
        }
        ImmutableList.Builder<Working> steps = ImmutableList.builder();
        steps.add(step(level, baseline.get(), year, List.of(baselines.step(year))));
        requirement.upper().ifPresent(upper -> steps.add(step(upper, baseline.get(), year, List.of())));
        Figure figure = Bounds.level(level, baseline, years(year));
        steps.addAll(ends(requirement, figure));
        return Required.of(figure, Bounds.of(requirement, baseline, years(year)), steps.build());
    }

    /** @param before the step to the baseline; none for an upper level, which has the same */
    private Working step(Level level, Figure baseline, int year, List<Working> before) {
        Text which = promise.requirement().comparison() == Comparison.WITHIN
                ? before.isEmpty() ? Text.of("上限", "upper level") : Text.of("下限", "lower level")
                : Text.of("要求值", "level");
        int years = years(year);
        Text phrase = level.perYear()
                ? Words.of("{0}（{1}年）", "{0}, {1}", phrase(level), YearRange.of(year - years + 1, year))
                : phrase(level);
        return Working.builder()
                .words(Words.of("{0}：{1}", "{0}: {1}", which, phrase))
                .numbers(Formula.level(level, baseline, years))
                .result(Formula.result(Bounds.level(level, Optional.of(baseline), years)))
                .steps(before)
                .build();
    }

    /** How many years after the baseline; without effect where the baseline is of another series. */
    private int years(int year) {
        return year - promise.baseYears(year).to();
    }

    /** The ends that a tolerance sets: of what is required at most the upper one, and at least the lower one. */
    private static List<Working> ends(Requirement requirement, Figure level) {
        Figure tolerance = requirement.tolerance().map(Figure::of).orElse(Figure.of(0));
        if (tolerance.signum() == 0) {
            return List.of();
        }
        Working lower = end(
                Text.of("下限：要求值减容差", "lower end: less the tolerance"),
                level,
                Figure.of(0).minus(tolerance));
        Working upper = end(Text.of("上限：要求值加容差", "upper end: plus the tolerance"), level, tolerance);
        return switch (requirement.comparison()) {
            case AT_MOST -> List.of(upper);
            case AT_LEAST -> List.of(lower);
            case WITHIN, EXACTLY -> List.of(lower, upper);
        };
    }

    private static Working end(Text words, Figure level, Figure by) {
        return Working.builder()
                .words(words)
                .numbers(Formula.shifted(level, by))
                .result(Formula.result(level.plus(by)))
                .build();
    }

    /** What a figure must be, in words. */
    Text words(Level level) {
        Requirement requirement = promise.requirement();
        if (!requirement.approximate()) {
            return words(requirement, phrase(level));
        }
        Text about = words(requirement, Words.of("{0}左右", "about {0}", phrase(level)));
        return requirement
                .tolerance()
                .map(tolerance -> Words.of("{0}，容差{1}", "{0}, give or take {1}", about, tolerance))
                .orElseGet(() -> Words.of("{0}，未定容差", "{0}, with no tolerance stated", about));
    }

    private Text words(Requirement requirement, Text what) {
        boolean inclusive = requirement.inclusive();
        return switch (requirement.comparison()) {
            case AT_MOST -> inclusive ? Words.of("不高于{0}", "at most {0}", what) : Words.of("低于{0}", "below {0}", what);
            case AT_LEAST ->
                inclusive ? Words.of("不低于{0}", "at least {0}", what) : Words.of("高于{0}", "above {0}", what);
            case WITHIN -> {
                Text upper = phrase(requirement.upper().orElseThrow());
                yield inclusive
                        ? Words.of("在{0}至{1}之间，含两端", "from {0} to {1}, both included", what, upper)
                        : Words.of("在{0}至{1}之间，不含两端", "between {0} and {1}, neither included", what, upper);
            }
            case EXACTLY -> requirement.approximate() ? what : Words.of("等于{0}", "exactly {0}", what);
        };
    }

    /** The level in words: a figure, or the baseline with what it is changed by. */
    private Text phrase(Level level) {
        if (!level.relative()) {
            return names.figure(level.number());
        }
        if (level.number().signum() == 0) {
            return Text.of("基期值", "the baseline");
        }
        Decimal size = new Decimal(level.number().value().abs());
        Text change = level.inPercent() ? Words.of("{0}%", "{0} %", size) : Words.of("{0}", "{0}", size);
        if (level.perYear()) {
            return level.number().signum() < 0
                    ? Words.of("基期值每年减{0}", "the baseline less {0} a year", change)
                    : Words.of("基期值每年加{0}", "the baseline plus {0} a year", change);
        }
        return level.number().signum() < 0
                ? Words.of("基期值减{0}", "the baseline less {0}", change)
                : Words.of("基期值加{0}", "the baseline plus {0}", change);
    }
}
