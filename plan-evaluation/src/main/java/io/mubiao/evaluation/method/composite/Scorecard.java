package io.mubiao.evaluation.method.composite;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.mubiao.evaluation.figure.Figure;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How scores make one score and a grade: what is scored and with which weight, how it is aggregated, what a missing score
 * does, the grades, and the vetoes. It carries no result; {@link #composite} gives it.
 */
@Value.Immutable
public interface Scorecard extends WithScorecard, Serializable {
    /** What is scored; at least one, each once. */
    ImmutableList<Criterion> criteria();

    /** How the scores are put together. */
    Aggregation aggregation();

    /** What a missing score does. There is no default: whoever publishes a composite has to say it. */
    MissingPolicy missing();

    /** The grades; empty if the score is not graded. */
    Optional<GradeBands> grades();

    /** The vetoes on the grade, at most one for each thing that is watched; none without grades. */
    ImmutableList<Veto> vetoes();

    /**
     * The composite where nothing is known of the vetoes, so that there is no grade if there are any.
     *
     * @param scores the scores that are there, the more the better; one that is not is missing
     * @throws IllegalArgumentException if a score is of no criterion of this card
     */
    default Composite composite(Map<CriterionId, Figure> scores) {
        return composite(scores, ImmutableMap.of());
    }

    /**
     * The composite.
     *
     * @param scores the scores that are there, the more the better; one that is not is missing
     * @param vetoes what is known of the vetoes, by what they watch; one that is not there is {@link VetoState#UNKNOWN}
     * @throws IllegalArgumentException if a score is of no criterion, or a state is of no veto, of this card
     */
    default Composite composite(Map<CriterionId, Figure> scores, Map<CriterionId, VetoState> vetoes) {
        return new Compositing(this, ImmutableMap.copyOf(scores), ImmutableMap.copyOf(vetoes)).composite();
    }

    /** Refuses a card without criteria, with two for one thing, or with vetoes and no grades. */
    @Value.Check
    default void check() {
        if (criteria().isEmpty()) {
            throw new IllegalArgumentException("Scorecard criteria must be at least one");
        }
        Set<CriterionId> scored = new HashSet<>();
        for (Criterion criterion : criteria()) {
            if (!scored.add(criterion.id())) {
                throw new IllegalArgumentException("Scorecard criterion '" + criterion.id() + "' must be there once");
            }
        }
        Set<CriterionId> watched = new HashSet<>();
        for (Veto veto : vetoes()) {
            if (!watched.add(veto.watches())) {
                throw new IllegalArgumentException("Scorecard veto on '" + veto.watches() + "' must be there once");
            }
        }
        if (grades().isEmpty() && !vetoes().isEmpty()) {
            throw new IllegalArgumentException("Scorecard with vetoes " + watched + " must have grades");
        }
    }

    /** One line for a person. */
    default String shown() {
        return criteria().size() + " criteria, " + aggregation() + ", " + missing()
                + grades().map(bands -> ", grades " + bands).orElse("")
                + (vetoes().isEmpty() ? "" : ", " + vetoes().size() + " vetoes");
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Scorecard}. */
    final class Builder extends ImmutableScorecard.Builder {
        Builder() {}
    }
}
