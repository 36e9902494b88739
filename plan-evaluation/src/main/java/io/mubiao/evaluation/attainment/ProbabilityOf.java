package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.chance.Events;
import io.mubiao.evaluation.figure.Datum;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.CountIn;
import io.mubiao.evaluation.statistics.EachPeriodForecast;
import io.mubiao.evaluation.statistics.Forecast;
import io.mubiao.evaluation.statistics.GammaPrior;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.value.YearRange;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the probability that a target on events is attained, from those so far. */
final class ProbabilityOf {
    private final Promise promise;
    private final YearsAhead ahead;
    private final TargetEvents events;
    private final GammaPrior prior;
    private final Answer<Events> soFar;

    ProbabilityOf(Indicator indicator, Promise promise, Judgement judgement, YearsAhead ahead, GammaPrior prior) {
        this.promise = promise;
        this.ahead = ahead;
        this.events = new TargetEvents(indicator, promise, judgement);
        this.prior = prior;
        this.soFar = events.refusal().<Answer<Events>>map(Answer::refused).orElseGet(this::counted);
    }

    boolean rates() {
        return events.rates();
    }

    Answer<Events> soFar() {
        return soFar;
    }

    private Answer<Events> counted() {
        List<Datum> data = ahead.data(ahead.judged());
        boolean allNeeded = !promise.rule(AssessmentRule.END_YEAR);
        return data.isEmpty() || (allNeeded && ahead.judgedYearMissing()) ? ahead.missing() : events.of(data);
    }

    /** The exposure of a year to come: that of the last year. */
    private static Figure exposure(Events events) {
        return events.each().get(events.each().size() - 1).exposure();
    }

    Answer<Forecast> ofPeriod() {
        if (!ahead.ofPeriod()) {
            return Answer.refused(RefusalReason.NOT_THIS_KIND_OF_TARGET, "single years count");
        }
        return soFar.flatMap(known -> {
            Optional<Bounds> required = ahead.required(promise.assessment().deadline());
            if (required.isEmpty()) {
                return unknown();
            }
            Figure years = Figure.of(ahead.toCome().length());
            Figure more = required.get()
                    .move(lower -> lower, upper -> left(known, upper))
                    .whole()
                    .upper()
                    .orElseThrow();
            return Forecast.of(
                    known.count().toDouble(),
                    known.exposure().toDouble(),
                    exposure(known).times(years).toDouble(),
                    ceiling(known, more).toDouble(),
                    prior);
        });
    }

    /** The largest total; no lower than 0 where events are known already, which then exceed it. */
    private static Figure ceiling(Events known, Figure more) {
        Figure total = known.count().plus(more);
        return total.signum() < 0 && known.count().signum() > 0 ? Figure.of(0) : total;
    }

    /** How many events a bound leaves to the years to come. */
    private Figure left(Events known, Figure bound) {
        if (promise.rule(AssessmentRule.PERIOD_TOTAL)) {
            return bound.minus(known.count());
        }
        if (promise.assessment().averaging() == Averaging.POOLED) {
            Figure toCome = exposure(known).times(Figure.of(ahead.toCome().length()));
            return bound.times(known.exposure().plus(toCome)).minus(known.count());
        }
        Figure rates = known.each().stream()
                .map(year -> year.count().over(year.exposure()))
                .reduce(Figure.of(0), Figure::plus);
        Figure all = Figure.of(promise.assessment().years().length());
        return bound.times(all).minus(rates).times(exposure(known));
    }

    Answer<EachPeriodForecast> ofYears() {
        if (ahead.ofPeriod()) {
            return Answer.refused(RefusalReason.NOT_THIS_KIND_OF_TARGET, "a mean or a total counts");
        }
        return soFar.flatMap(known -> {
            List<CountIn> ceilings = new ArrayList<>();
            YearRange years = promise.rule(AssessmentRule.END_YEAR)
                    ? YearRange.of(promise.assessment().deadline())
                    : ahead.toCome();
            for (int year = years.from(); year <= years.to(); year++) {
                Optional<Bounds> required = ahead.required(year);
                if (required.isEmpty()) {
                    return unknown();
                }
                ceilings.add(ceiling(known, required.get()));
            }
            return EachPeriodForecast.of(
                    known.count().toDouble(), known.exposure().toDouble(), ceilings, prior);
        });
    }

    private static CountIn ceiling(Events known, Bounds required) {
        Figure exposure = exposure(known);
        Figure most = required.move(lower -> lower, upper -> upper.times(exposure))
                .whole()
                .upper()
                .orElseThrow();
        return new CountIn(most.toDouble(), exposure.toDouble());
    }

    private static <T extends Serializable> Answer<T> unknown() {
        return Answer.refused(RefusalReason.FIGURE_MISSING, "what is required of the years to come is not known");
    }
}
