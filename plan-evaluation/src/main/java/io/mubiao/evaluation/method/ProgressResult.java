package io.mubiao.evaluation.method;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.statistics.Refusal;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.evaluation.text.NumberText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** What a method says of a series, or why it says nothing. It always names the method. */
@Value.Immutable
public abstract class ProgressResult implements WithProgressResult, Serializable {
    ProgressResult() {}

    /** The method. */
    public abstract String method();

    /** Which edition or code of the method, or the option that tells two uses of it apart. */
    public abstract String version();

    /** How well it is known: the weakest of what value, score and class of this result rest on. */
    public abstract Evidence evidence();

    /** The number that the class is decided by; empty if there is none, as where a target is met and the rate undefined. */
    public abstract Optional<Measure> value();

    /** Other numbers on the way to it. */
    public abstract ImmutableList<Measure> others();

    /** The score, on the scale of the method. */
    public abstract Optional<Double> score();

    /** The class, in the words of the method. */
    public abstract Optional<String> classification();

    /** What the class comes to. */
    @Value.Default
    public Standing standing() {
        return Standing.NOT_SAID;
    }

    /** What was assumed or replaced, and what a reader must know: sentences without a full stop. */
    public abstract ImmutableList<String> notes();

    /** The point that progress was reckoned from. */
    public abstract Optional<Point> base();

    /** The last point that was used. */
    public abstract Optional<Point> latest();

    /** Why there is no answer; empty if there is one. */
    public abstract Optional<Refusal> refusal();

    /** Whether the method counts the target as met. */
    public boolean met() {
        return standing() == Standing.MET;
    }

    /** Refuses a refusal that says something nevertheless, and blank names. */
    @Value.Check
    void check() {
        if (method().isBlank() || version().isBlank()) {
            throw new IllegalArgumentException("Method '" + method() + "' '" + version() + "' must be named");
        }
        boolean says =
                value().isPresent() || score().isPresent() || classification().isPresent();
        if (refusal().isPresent() && (says || standing() != Standing.NOT_SAID)) {
            throw new IllegalArgumentException("Result of '" + method() + "' must be an answer or a refusal, not both");
        }
    }

    /**
     * One line, such as {@code Statistics Canada (sdg-build 139fede7): R 0.5423, score -0.2404, limited_progress, 3.5
     * (2015) -> 2.8 (2024) [verified]}.
     */
    @Override
    public final String toString() {
        List<String> parts = new ArrayList<>();
        refusal().ifPresent(refusal -> parts.add("refused, " + refusal));
        value().ifPresent(value -> parts.add(value.toString()));
        score().ifPresent(score -> parts.add("score " + NumberText.of(score)));
        classification().ifPresent(parts::add);
        if (base().isPresent() && latest().isPresent()) {
            parts.add(base().get() + " -> " + latest().get());
        }
        return method() + " (" + version() + "): " + String.join(", ", parts) + " ["
                + evidence().name().toLowerCase(Locale.ROOT) + "]";
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProgressResult}. */
    public static final class Builder extends ImmutableProgressResult.Builder {
        Builder() {}

        /**
         * Builds the result without an answer.
         *
         * @param detail the thing, its value and the rule
         */
        public ProgressResult refused(RefusalReason reason, String detail) {
            return refusal(new Refusal(reason, detail)).build();
        }

        ProgressResult refused(Refusal refusal) {
            return refusal(refusal).build();
        }
    }
}
