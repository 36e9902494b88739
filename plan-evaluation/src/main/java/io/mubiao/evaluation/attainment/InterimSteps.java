package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Milestone;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells what was required on the way to the deadline, and by whose rule. */
final class InterimSteps {
    private final Promise promise;
    private final Judgement judgement;
    private final LevelSteps levels;
    private final BaselineSteps baselines;

    InterimSteps(Promise promise, Judgement judgement, LevelSteps levels, BaselineSteps baselines) {
        this.promise = promise;
        this.judgement = judgement;
        this.levels = levels;
        this.baselines = baselines;
    }

    /** The step to what was required so far; none for a verdict that is not interim. */
    Optional<Working> step() {
        return judgement
                .trajectory()
                .map(trajectory -> Working.builder()
                        .words(Words.of("进度要求：{0}", "on the way: {0}", Phrases.of(trajectory)))
                        .result(judgement
                                .requiredSoFar()
                                .map(bounds -> Formula.bounds(bounds, judgement.soFarRounded())))
                        .steps(steps(trajectory))
                        .build());
    }

    private List<Working> steps(Trajectory trajectory) {
        return switch (trajectory) {
            case STATED_PATH -> levels.at(promise.asOf(), statedLevel()).steps();
            case STRAIGHT_LINE, GEOMETRIC -> line(trajectory == Trajectory.GEOMETRIC);
            case PRO_RATA -> shares();
            case EACH_YEAR, MEAN_SO_FAR -> List.of();
        };
    }

    private Level statedLevel() {
        return promise.reading()
                .milestone(promise.asOf())
                .orElse(promise.requirement().level());
    }

    private List<Working> shares() {
        YearRange years = promise.assessment().years();
        int elapsed = promise.judged().length();
        return bounds(judgement.required().orElseThrow())
                .map(level -> Working.builder()
                        .words(Words.of("{1}年中的{0}年", "{0} of {1} years", elapsed, years.length()))
                        .numbers(Formula.share(level, elapsed, years.length()))
                        .result(Formula.result(level.times(Figure.of(elapsed).over(Figure.of(years.length())))))
                        .build())
                .toList();
    }

    private List<Working> line(boolean geometric) {
        Optional<Milestone> last = milestone(one -> one.year() < promise.asOf()).reduce((earlier, later) -> later);
        Optional<Milestone> next = milestone(one -> one.year() > promise.asOf()).findFirst();
        int end = next.map(Milestone::year).orElse(promise.assessment().deadline());
        int begin = last.map(Milestone::year)
                .orElseGet(() -> promise.baseYears(promise.asOf()).to());
        ImmutableList.Builder<Working> steps = ImmutableList.builder();
        Figure beginning = last.map(milestone -> level(milestone, steps))
                .flatMap(LevelSteps.Required::level)
                .or(() -> baselines.figure(end))
                .orElseThrow();
        if (last.isEmpty() && !baselines.told(end)) {
            steps.add(baselines.step(end));
        }
        Bounds level = next.map(milestone -> level(milestone, steps))
                .flatMap(LevelSteps.Required::bounds)
                .or(judgement::required)
                .orElseThrow();
        Way way = new Way(beginning, promise.asOf() - begin, end - begin, level);
        bounds(level).forEach(bound -> steps.add(toward(bound, way, begin, end, geometric)));
        return steps.build();
    }

    private LevelSteps.Required level(Milestone milestone, ImmutableList.Builder<Working> steps) {
        LevelSteps.Required required = levels.at(milestone.year(), milestone.level());
        steps.add(Working.builder()
                .words(Words.of(
                        "规划对{0}年的要求：{1}",
                        "the plan's own level for {0}: {1}", milestone.year(), levels.words(milestone.level())))
                .result(required.bounds().map(bounds -> Formula.bounds(bounds, false)))
                .steps(required.steps())
                .build());
        return required;
    }

    private Working toward(Figure end, Way way, int beginYear, int endYear, boolean geometric) {
        Bounds asked = geometric ? way.geometricRounded() : way.straight();
        boolean lower = way.level().lower().equals(Optional.of(end));
        Figure result = (lower ? asked.lower() : asked.upper()).orElseThrow();
        if (result.equals(end)) {
            return Working.builder()
                    .words(Text.of(
                            "起点已符合要求值，故以要求值本身为准",
                            "the beginning satisfies the level already, so that the level itself holds"))
                    .result(Formula.result(end))
                    .build();
        }
        Text words = Words.of(
                "由{0}年的{1}到{2}年的{3}，{5}年中的第{4}年",
                "from {1} in {0} to {3} in {2}, {4} of {5} years",
                beginYear,
                way.beginning(),
                endYear,
                end,
                way.elapsed(),
                way.total());
        Working.Builder step = Working.builder();
        step.words(words);
        return geometric
                ? step.numbers(Formula.power(way, end))
                        .result(Formula.rounded(result))
                        .addSteps(unrounded(end, way))
                        .build()
                : step.numbers(Formula.line(way, end))
                        .result(Formula.result(result))
                        .build();
    }

    private Working unrounded(Figure end, Way way) {
        return Working.builder()
                .words(Words.of(
                        "比较未经舍入：两边取{0}次方", "compared without rounding: both sides to the power of {0}", way.total()))
                .numbers(Formula.powers(judgement.actual().orElseThrow(), way, end))
                .build();
    }

    private Stream<Milestone> milestone(Predicate<Milestone> those) {
        return promise.reading().milestones().stream().filter(those);
    }

    private static Stream<Figure> bounds(Bounds bounds) {
        return bounds.point()
                ? bounds.upper().stream()
                : Stream.concat(bounds.lower().stream(), bounds.upper().stream());
    }
}
