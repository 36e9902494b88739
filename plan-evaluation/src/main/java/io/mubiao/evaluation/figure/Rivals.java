package io.mubiao.evaluation.figure;

import com.google.common.collect.ImmutableSet;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Status;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * The observations of one indicator, area, period and counting basis that none of the others supersedes: the firmest, and
 * of those the ones published last or at an unknown time.
 *
 * @param best how firm they are
 * @param last when the youngest of them was published
 * @param all the observations
 */
public record Rivals(Status best, Optional<LocalDate> last, ImmutableSet<Observation> all) {
    /**
     * Those that count.
     *
     * @param ofOnePeriod at least one
     */
    public static Rivals among(Collection<Observation> ofOnePeriod) {
        if (ofOnePeriod.size() == 1) {
            Observation alone = ofOnePeriod.iterator().next();
            return new Rivals(alone.status(), alone.published(), ImmutableSet.of(alone));
        }
        Status best = ofOnePeriod.stream()
                .map(Observation::status)
                .sorted()
                .findFirst()
                .orElseThrow();
        Optional<LocalDate> last = ofOnePeriod.stream()
                .filter(observation -> observation.status() == best)
                .flatMap(observation -> observation.published().stream())
                .max(LocalDate::compareTo);
        return new Rivals(
                best,
                last,
                ofOnePeriod.stream()
                        .filter(observation -> observation.status() == best)
                        .filter(observation -> observation.published().isEmpty()
                                || observation.published().equals(last))
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /** The one that stands for its period, unless they contradict each other: one with a date before others. */
    public Observation standing() {
        for (Observation observation : all) {
            if (observation.published().isPresent()) {
                return observation;
            }
        }
        return all.iterator().next();
    }

    /** Whether they give different figures. */
    public boolean contradicted() {
        Observation standing = standing();
        for (Observation rival : all) {
            if (!rival.sameFigures(standing)) {
                return true;
            }
        }
        return false;
    }
}
