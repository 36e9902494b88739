package io.mubiao.evaluation.chance;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.CeilingTest;
import io.mubiao.evaluation.statistics.Dispersion;
import io.mubiao.evaluation.statistics.RateComparison;
import io.mubiao.evaluation.statistics.RateComparisonMethod;
import java.util.List;

/**
 * Asks whether figures are more than chance.
 *
 * @param judged the events that were judged
 * @param base the events of the base years
 * @param promised the promised rate as a share of that of the base years
 * @param level the promised rate itself
 * @param rates whether these are rates with denominators, and not plain counts
 */
public record Chances(
        Events judged, Answer<Events> base, Answer<Figure> promised, Answer<Figure> level, boolean rates) {

    /** The answer; a test that cannot be made says so in it, and if none can, the answer is refused. */
    public Answer<Chance> answer() {
        Answer<RateComparison> change = against(Answer.of(Figure.of(1)));
        Answer<CeilingTest> test = level.flatMap(
                rate -> CeilingTest.of(judged.total().count(), judged.total().exposure(), rate.toDouble()));
        if (change.value().isEmpty() && test.value().isEmpty()) {
            return Answer.refused(change.refusal().orElseThrow());
        }
        return Answer.of(ImmutableChance.builder()
                .judged(judged)
                .base(base.value())
                .change(change)
                .promisedChange(against(promised))
                .level(test)
                .dispersion(dispersion())
                .addAssumptions(Assumption.INDEPENDENT_EVENTS, Assumption.ONE_RATE)
                .addAssumptions(rates ? Assumption.EXACT_DENOMINATORS : Assumption.EQUAL_YEARS)
                .addAssumptions(Assumption.FIXED_BEFOREHAND)
                .build());
    }

    private Answer<RateComparison> against(Answer<Figure> share) {
        return base.flatMap(events -> share.flatMap(ratio -> RateComparison.of(
                RateComparisonMethod.EXACT_CENTRAL,
                judged.total().count(),
                judged.total().exposure(),
                events.total().count(),
                events.total().exposure(),
                ratio.toDouble(),
                Chance.LEVEL)));
    }

    private Answer<Dispersion> dispersion() {
        List<YearEvents> each =
                base.value().map(Events::each).filter(years -> years.size() > 1).orElse(judged.each());
        return Dispersion.of(
                each.stream().map(year -> year.count().toDouble()).toList(),
                each.stream().map(year -> year.exposure().toDouble()).toList());
    }
}
