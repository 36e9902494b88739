package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.chance.Pace;
import io.mubiao.evaluation.chance.PaceKind;
import io.mubiao.evaluation.chance.YearFigure;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.value.YearRange;
import java.util.Optional;

/** Finds what the years to come must bring. */
record PaceOf(Promise promise, Judgement judgement, YearsAhead ahead) {

    Answer<Pace> pace() {
        Optional<Bounds> required = ahead.required(promise.assessment().deadline());
        if (required.isEmpty()) {
            return Answer.refused(
                    promise.levelKnownAhead() ? RefusalReason.FIGURE_MISSING : RefusalReason.NOT_THIS_KIND_OF_TARGET,
                    "what is required at the deadline is not known");
        }
        if (required.get().lower().isPresent() == required.get().upper().isPresent()) {
            return Answer.refused(RefusalReason.NOT_THIS_KIND_OF_TARGET, "target has bounds on both sides");
        }
        boolean atMost = required.get().upper().isPresent();
        Figure level = required.get().upper().or(required.get()::lower).orElseThrow();
        return switch (promise.assessment().rule()) {
            case END_YEAR -> change(atMost, level);
            case EVERY_YEAR -> everyYear(atMost, level);
            case PERIOD_MEAN, PERIOD_TOTAL -> ofPeriod(atMost, level);
            case STAGE_REACHED ->
                Answer.refused(RefusalReason.NOT_OF_COUNTS, "stages of works are no figures that can be foreseen");
        };
    }

    private Answer<Pace> everyYear(boolean atMost, Figure level) {
        boolean one =
                ahead.toCome().stream().mapToObj(ahead::required).distinct().count() == 1;
        return one
                ? Answer.of(Pace.of(PaceKind.FIGURE_PER_YEAR, ahead.toCome(), atMost, level, mean()))
                : Answer.refused(RefusalReason.NOT_THIS_KIND_OF_TARGET, "the years to come have levels of their own");
    }

    private Answer<Pace> change(boolean atMost, Figure level) {
        Optional<Figure> actual =
                judgement.actual().filter(figure -> judgement.actualYear().isPresent());
        if (actual.isEmpty()) {
            return ahead.missing();
        }
        int year = judgement.actualYear().orElseThrow();
        YearRange years = YearRange.of(year + 1, promise.assessment().deadline());
        Figure needed = level.minus(actual.get()).over(Figure.of(years.length()));
        return Answer.of(Pace.of(PaceKind.CHANGE_PER_YEAR, years, atMost, needed, changeSoFar(actual.get(), year)));
    }

    private Optional<Figure> changeSoFar(Figure actual, int year) {
        Optional<Integer> begin = ahead.ownBaseline().map(base -> base.years().to());
        return judgement
                .baseline()
                .filter(base -> begin.isPresent() && begin.get() < year)
                .map(base -> actual.minus(base).over(Figure.of(year - begin.orElseThrow())));
    }

    private Answer<Pace> ofPeriod(boolean atMost, Figure level) {
        if (ahead.judgedYearMissing()) {
            return ahead.missing();
        }
        if (promise.assessment().averaging() == Averaging.POOLED) {
            return Answer.refused(
                    RefusalReason.DENOMINATOR_UNKNOWN, "pooled mean needs the denominators of the years to come");
        }
        boolean mean = promise.rule(AssessmentRule.PERIOD_MEAN);
        Figure total = mean ? level.times(Figure.of(promise.assessment().years().length())) : level;
        Figure needed = total.minus(sum()).over(Figure.of(ahead.toCome().length()));
        return Answer.of(Pace.of(PaceKind.FIGURE_PER_YEAR, ahead.toCome(), atMost, needed, mean()));
    }

    private Figure sum() {
        return ahead.figures(ahead.judged()).stream().map(YearFigure::value).reduce(Figure.of(0), Figure::plus);
    }

    private Optional<Figure> mean() {
        int years = ahead.figures(ahead.judged()).size();
        return years == 0 ? Optional.empty() : Optional.of(sum().over(Figure.of(years)));
    }
}
