package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** One step of what led to a verdict, with the steps that it rests on. Nothing in it is rounded without saying so. */
@Value.Immutable
public interface Working extends Serializable {
    /** What was found, in words: the rule or the formula. */
    Text words();

    /** The formula with its numbers, exact, such as {@code (410 + 405 + 385) / 3}. */
    Optional<String> numbers();

    /** What it comes to, exact, such as {@code 400} or {@code ≤ 360}. */
    Optional<String> result();

    /** The words of the plan that it rests on. */
    Optional<Citation> citation();

    /** The observations that it takes its figures from. */
    ImmutableList<Observation> inputs();

    /** The steps before it. */
    ImmutableList<Working> steps();

    /** The tree of steps in English, for one screen: at most 40 lines of 100 columns. */
    default String shown() {
        return WorkingText.of(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Working}. */
    final class Builder extends ImmutableWorking.Builder {
        Builder() {}
    }
}
