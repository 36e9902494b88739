package io.mubiao.evaluation.figure;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.CountingBasis;
import io.mubiao.plan.indicator.Indicator;
import java.io.Serializable;
import java.util.Optional;

/** Which counting basis was in force when, for one indicator. */
public record BasisCalendar(ImmutableList<CountingBasis> bases) implements Serializable {
    public static BasisCalendar of(Plan plan, Indicator indicator) {
        ImmutableList.Builder<CountingBasis> bases = ImmutableList.builder();
        for (CountingBasis basis : plan.countingBases()) {
            if (indicator.countingBases().contains(basis.id())) {
                bases.add(basis);
            }
        }
        return new BasisCalendar(bases.build());
    }

    /** The basis in force at the end of a year. */
    public Optional<BasisId> inForce(int year) {
        Optional<BasisId> found = Optional.empty();
        for (CountingBasis basis : bases) {
            if (basis.fromYear().filter(from -> from > year).isEmpty()) {
                found = Optional.of(basis.id());
            }
        }
        return found;
    }

    /** Whether figures may belong to it: to any, where the plan knows of none. */
    public boolean knows(Optional<BasisId> basis) {
        return bases.isEmpty()
                || basis.isEmpty()
                || bases.stream().anyMatch(known -> basis.equals(Optional.of(known.id())));
    }

    /** The basis that an observation names, or the one that was in force. */
    public Optional<BasisId> of(Observation observation) {
        return observation.basis().isPresent()
                ? observation.basis()
                : inForce(observation.period().year());
    }
}
