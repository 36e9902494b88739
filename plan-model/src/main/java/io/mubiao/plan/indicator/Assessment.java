package io.mubiao.plan.indicator;

import io.mubiao.plan.value.YearRange;
import java.io.Serializable;
import java.util.Locale;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The third part of a target: which figure is held against the level, over which years. */
@Value.Immutable
@JsonDeserialize(builder = Assessment.Builder.class)
public interface Assessment extends WithAssessment, Serializable {
    /** Which figure counts. */
    AssessmentRule rule();

    /** The years it covers; for {@link AssessmentRule#END_YEAR} it is the last that counts. */
    YearRange years();

    /** How {@link AssessmentRule#PERIOD_MEAN} forms the mean of a ratio, never a total; without effect elsewhere. */
    @Value.Default
    default Averaging averaging() {
        return Averaging.MEAN_OF_YEARS;
    }

    /** The last year: before its figure is in, a verdict is interim. */
    default int deadline() {
        return years().to();
    }

    /** Refuses to average as a total. */
    @Value.Check
    default void check() {
        if (averaging() == Averaging.TOTAL) {
            throw new IllegalArgumentException(
                    "Assessment " + rule()
                            + " must average as MEAN_OF_YEARS or POOLED, not as TOTAL: a sum is judged by the rule PERIOD_TOTAL");
        }
    }

    /** An assessment with the plain mean of years. */
    static Assessment of(AssessmentRule rule, YearRange years) {
        return builder().rule(rule).years(years).build();
    }

    /** One line for a person. */
    default String shown() {
        String words = rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String pooled = averaging() == Averaging.POOLED ? ", pooled" : "";
        return words + " " + (rule() == AssessmentRule.END_YEAR ? deadline() : years()) + pooled;
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assessment}. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
