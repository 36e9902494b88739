package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.chance.Events;
import io.mubiao.evaluation.chance.YearEvents;
import io.mubiao.evaluation.figure.Datum;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.figure.Terms;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.Refusal;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.YearRange;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The events that a target counts, where it counts any: what happens to people, and is not made by somebody. */
record TargetEvents(Indicator indicator, Promise promise, Judgement judgement) {

    /** Whether the figures are rates with denominators. */
    boolean rates() {
        return indicator.kind() == IndicatorKind.RATIO;
    }

    /** Why its figures are not events that chance has a part in; empty if they are. */
    Optional<Refusal> refusal() {
        boolean counted = switch (indicator.kind()) {
            case COUNT -> indicator.accumulation() == Accumulation.FLOW;
            case RATIO -> indicator.ratio().orElseThrow().numerator().accumulation() == Accumulation.FLOW;
            case AMOUNT, STAGE -> false;
        };
        if (!counted) {
            return refuse(
                    RefusalReason.NOT_OF_COUNTS,
                    "indicator '" + indicator.id()
                            + "' counts no events that occur over a year, nor forms a rate of them");
        }
        Comparison comparison = promise.requirement().comparison();
        if (comparison == Comparison.AT_LEAST) {
            return refuse(
                    RefusalReason.NOT_OF_COUNTS,
                    "target asks for at least so many: what is made on purpose does not come about by chance");
        }
        boolean fromZero = promise.requirement().inclusive()
                && promise.requirement().level().number().signum() <= 0
                && !promise.requirement().needsBaseline();
        boolean within = comparison == Comparison.WITHIN || comparison == Comparison.EXACTLY;
        return comparison == Comparison.AT_MOST || (within && fromZero)
                ? Optional.empty()
                : refuse(RefusalReason.NOT_THIS_KIND_OF_TARGET, "target has a bound below too");
    }

    private static Optional<Refusal> refuse(RefusalReason reason, String detail) {
        return Optional.of(new Refusal(reason, detail));
    }

    /** The events of the judged years, all of which must be there. */
    Answer<Events> judged() {
        if (!promise.made()
                || promise.early()
                || judgement.data().size() < promise.judged().length()) {
            return missing();
        }
        return of(judgement.data());
    }

    /** The events of the base years. */
    Answer<Events> base() {
        Optional<Baseline> baseline = promise.baseline();
        if (baseline.isEmpty()) {
            return Answer.refused(RefusalReason.NOT_THIS_KIND_OF_TARGET, "target names no base years");
        }
        if (baseline.get().moving() || baseline.get().elsewhere()) {
            return Answer.refused(
                    RefusalReason.NOT_THIS_KIND_OF_TARGET, "baseline moves along, or is of another series");
        }
        if (baseline.get().stated().isPresent()) {
            return stated(baseline.get());
        }
        if (judgement.baseline().isEmpty() || judgement.baseData().isEmpty()) {
            return missing();
        }
        return of(judgement.baseData());
    }

    private Answer<Events> stated(Baseline baseline) {
        if (rates()) {
            return Answer.refused(
                    RefusalReason.DENOMINATOR_UNKNOWN,
                    "plan states the baseline " + baseline.stated().orElseThrow() + " without its denominators");
        }
        Figure stated = Figure.of(baseline.stated().orElseThrow());
        Figure years = Figure.of(baseline.years().length());
        Figure count = baseline.averaging() == Averaging.TOTAL ? stated : stated.times(years);
        return count.whole() && count.signum() >= 0
                ? Answer.of(new Events(baseline.years(), count, years, ImmutableList.of()))
                : Answer.refused(
                        RefusalReason.NOT_A_COUNT,
                        "baseline " + stated + " of " + baseline.years() + " must be made of whole events");
    }

    /** The events of years that have their figures. */
    Answer<Events> of(List<Datum> data) {
        List<YearEvents> years = new ArrayList<>();
        for (Datum datum : data) {
            Optional<YearEvents> events = events(datum);
            if (events.isEmpty()) {
                return Answer.refused(
                        RefusalReason.DENOMINATOR_UNKNOWN,
                        "figure of " + datum.year() + " must have its numerator and a denominator above 0");
            }
            if (converted(datum)) {
                return Answer.refused(
                        RefusalReason.NOT_A_COUNT,
                        "figure of " + datum.year()
                                + " is converted from another counting basis, and counts no events");
            }
            if (!events.get().count().whole()) {
                return Answer.refused(
                        RefusalReason.NOT_A_COUNT,
                        "numerator " + events.get().count() + " of " + datum.year()
                                + " must be a whole number of events");
            }
            years.add(events.get());
        }
        return Answer.of(Events.of(years));
    }

    /** Whether it was multiplied on the way: events that were never counted have another scatter. */
    private static boolean converted(Datum datum) {
        return datum.tree()
                .flatMap(part -> part.bridge().stream())
                .anyMatch(bridge -> !bridge.factor().equals(Decimal.of(1)));
    }

    private Optional<YearEvents> events(Datum datum) {
        if (!rates()) {
            return datum.value().map(count -> new YearEvents(datum.year(), count, Figure.of(1)));
        }
        Figure factor = Figure.of(indicator.ratio().orElseThrow().factor());
        return datum.terms()
                .filter(Terms::defined)
                .map(terms -> new YearEvents(
                        datum.year(), terms.numerator(), terms.denominator().over(factor)));
    }

    private Answer<Events> missing() {
        return missing(judgement);
    }

    /** Names what a judgement lacks. */
    static <T extends Serializable> Answer<T> missing(Judgement judgement) {
        String missing = judgement.missing().isEmpty()
                ? judgement.reasons().stream().map(Reason::name).collect(Collectors.joining(", "))
                : judgement.missing().stream().map(Object::toString).collect(Collectors.joining("; "));
        return Answer.refused(
                RefusalReason.FIGURE_MISSING,
                missing.isEmpty() ? "figures of the years so far must be known" : missing);
    }

    /** The promised rate: of a year, or a year's share of a total. */
    Answer<Figure> level() {
        Optional<Figure> upper = judgement.required().flatMap(Bounds::upper);
        if (upper.isEmpty()) {
            return Answer.refused(RefusalReason.FIGURE_MISSING, "what is required is not known");
        }
        if (promise.rule(AssessmentRule.EVERY_YEAR)
                && judgement.checks().stream().map(Check::bounds).distinct().count() > 1) {
            return Answer.refused(RefusalReason.NOT_THIS_KIND_OF_TARGET, "the years have levels of their own");
        }
        YearRange years = promise.assessment().years();
        return switch (promise.assessment().rule()) {
            case PERIOD_TOTAL -> Answer.of(upper.get().over(Figure.of(years.length())));
            default -> Answer.of(upper.get());
        };
    }

    /** The promised rate as a share of the baseline. */
    Answer<Figure> share() {
        Optional<Figure> base = judgement.baseline().filter(figure -> figure.signum() > 0);
        if (base.isEmpty()) {
            return Answer.refused(RefusalReason.FIGURE_MISSING, "baseline is not known, or 0");
        }
        Baseline baseline = promise.baseline().orElseThrow();
        boolean total = baseline.averaging() == Averaging.TOTAL;
        Figure perYear = total ? base.get().over(Figure.of(baseline.years().length())) : base.get();
        return level().map(level -> level.over(perYear));
    }
}
