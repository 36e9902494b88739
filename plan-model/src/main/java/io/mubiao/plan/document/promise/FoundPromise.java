package io.mubiao.plan.document.promise;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.Text;
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
        ImmutableList<Text> assumptions) {}
