package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.chance.YearFigure;
import io.mubiao.evaluation.figure.Datum;
import io.mubiao.evaluation.figure.Series;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.value.YearRange;
import java.io.Serializable;
import java.util.Optional;

/** The years before and after the one in which a target is looked at. */
record YearsAhead(Indicator indicator, Promise promise, Judgement judgement, Levels levels, Series series) {

    static YearsAhead of(TargetJudge judge, Reading reading, AreaId area) {
        Judging judging = judge.judging(reading, area);
        return new YearsAhead(
                judge.indicator(),
                judging.promise(),
                judging.judgement(),
                judging.levels(),
                judge.figures().series(judge.indicator(), area));
    }

    /** Whether a mean or a total counts, and no single year. */
    boolean ofPeriod() {
        return promise.rule(AssessmentRule.PERIOD_MEAN) || promise.rule(AssessmentRule.PERIOD_TOTAL);
    }

    /** The years to come, up to the deadline. */
    YearRange toCome() {
        int next = Math.max(promise.asOf() + 1, promise.assessment().years().from());
        return YearRange.of(next, promise.assessment().deadline());
    }

    /** The years of the period so far; empty before its beginning. */
    Optional<YearRange> judged() {
        int from = promise.assessment().years().from();
        if (promise.rule(AssessmentRule.END_YEAR) && ownBaseline().isPresent()) {
            from = Math.min(from, ownBaseline().get().years().to() + 1);
        }
        return from > promise.asOf() ? Optional.empty() : Optional.of(YearRange.of(from, promise.asOf()));
    }

    /** The years with figures that compare: the base years, and those after them up to the deadline, as far as known. */
    Optional<YearRange> observed() {
        int first = ownBaseline()
                .map(base -> base.years().from())
                .orElse(promise.assessment().years().from());
        int last = Math.min(promise.asOf(), promise.assessment().deadline());
        return first > last ? Optional.empty() : Optional.of(YearRange.of(first, last));
    }

    /** A baseline that is the past of the same series. */
    Optional<Baseline> ownBaseline() {
        return promise.baseline().filter(base -> !base.moving() && !base.elsewhere());
    }

    /** The figures of years on the counting basis of the verdict, without those that are missing. */
    ImmutableList<Datum> data(Optional<YearRange> years) {
        return years.stream()
                .flatMap(range -> range.stream().boxed())
                .flatMap(year -> series.datum(year, judgement.basis()).stream())
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<YearFigure> figures(Optional<YearRange> years) {
        return data(years).stream()
                .flatMap(datum -> datum.value().map(value -> new YearFigure(datum.year(), value)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether a year of the period so far has no figure. */
    boolean judgedYearMissing() {
        return figures(judged()).size() < judged().map(YearRange::length).orElse(0);
    }

    <T extends Serializable> Answer<T> missing() {
        return TargetEvents.missing(judgement);
    }

    /** What a year must be; empty if that hangs on figures to come, or is not known. */
    Optional<Bounds> required(int year) {
        return promise.levelKnownAhead() ? levels.at(year) : Optional.empty();
    }
}
