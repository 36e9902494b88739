package io.mubiao.plan.document.promise;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.Optional;

/**
 * A promise that was found in a sentence.
 *
 * @param start offset of its first character in the text
 * @param end offset after its last one
 * @param name what is measured, in the words of the sentence
 * @param kind what sort of figure it has
 * @param accumulation how its figures add up
 * @param unit the unit of its figures; empty where the words do not say it
 * @param requirement what is promised of it
 * @param baseline what the promise is relative to
 * @param assessment which figure counts, over which years
 * @param rule the rule that found it
 * @param assumptions what the words leave open
 */
public record FoundPromise(
        int start,
        int end,
        String name,
        IndicatorKind kind,
        Accumulation accumulation,
        Optional<String> unit,
        Requirement requirement,
        Optional<Baseline> baseline,
        Assessment assessment,
        PromiseRule rule,
        ImmutableList<Text> assumptions) {
    /** What is assumed where the words say no date. */
    static final Text NO_DATE = Text.of("未写时限，按规划最后一年", "no date is said: the last year of the plan is taken");

    /** The same promise with the last year that its clause says, if its own words say none. */
    public FoundPromise by(int year) {
        boolean open = assumptions.contains(NO_DATE)
                && year >= assessment.years().from()
                && year < assessment.years().to();
        boolean afterBase = baseline.filter(base -> base.years().to() >= year).isEmpty();
        if (!open || !afterBase) {
            return this;
        }
        ImmutableList.Builder<Text> all = ImmutableList.builder();
        assumptions.stream().filter(text -> !text.equals(NO_DATE)).forEach(all::add);
        all.add(Text.of("时限取自分工条款", "the last year is that of the clause"));
        YearRange years = YearRange.of(assessment.years().from(), year);
        return new FoundPromise(
                start,
                end,
                name,
                kind,
                accumulation,
                unit,
                requirement,
                baseline,
                Assessment.of(assessment.rule(), years),
                rule,
                all.build());
    }
}
