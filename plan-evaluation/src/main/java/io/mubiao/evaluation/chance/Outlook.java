package io.mubiao.evaluation.chance;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.EachPeriodForecast;
import io.mubiao.evaluation.statistics.Forecast;
import io.mubiao.evaluation.statistics.MannKendall;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.util.Optional;

/**
 * What is to be expected of a target before its deadline. It is no verdict: each part rests on assumptions of its own, which
 * are named, and says why it is missing where it is.
 *
 * @param soFar the events so far that a probability rests on; refused for anything but counts of events and rates of them with known denominators, of which the target wants few
 * @param ofPeriod the forecast of a total or a mean over the period; refused for targets on single years
 * @param ofYears the forecast of the single years that count, one or all; refused for targets on a total or a mean
 * @param projection where the line through the figures so far leads
 * @param trend whether the figures so far show a trend at all
 * @param pace what the years to come must bring
 * @param assumptions what is taken for granted
 */
public record Outlook(
        Answer<Events> soFar,
        Answer<Forecast> ofPeriod,
        Answer<EachPeriodForecast> ofYears,
        Answer<Projection> projection,
        Answer<MannKendall> trend,
        Answer<Pace> pace,
        ImmutableList<Assumption> assumptions)
        implements Serializable {
    /** The level of all intervals. */
    public static final double LEVEL = 0.95;

    /** The probability that the target is attained, from 0 to 1. */
    public Answer<Double> probability() {
        Optional<Double> found = ofPeriod.value()
                .map(Forecast::probability)
                .or(() -> ofYears.value().map(EachPeriodForecast::probability));
        return found.map(Answer::of).orElseGet(this::noProbability);
    }

    private Answer<Double> noProbability() {
        boolean period = ofPeriod.refusal()
                .filter(refusal -> refusal.reason() != RefusalReason.NOT_THIS_KIND_OF_TARGET)
                .isPresent();
        return Answer.refused((period ? ofPeriod : ofYears).refusal().orElseThrow());
    }

    /** What it comes to, in words and numbers. */
    public Text sentence() {
        return OutlookText.of(this);
    }

    /** The sentence, and below it what is taken for granted, at most 100 columns wide, a Chinese character being two. */
    public String explain(Language language) {
        return AssumptionText.of(sentence(), assumptions, language);
    }

    /** {@link #explain(Language)} in English. */
    @Override
    public String toString() {
        return explain(Language.ENGLISH);
    }
}
