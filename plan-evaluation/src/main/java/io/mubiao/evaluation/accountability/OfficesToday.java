package io.mubiao.evaluation.accountability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.mubiao.plan.Plan;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.Succession;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Who has the duties of the organisations of a plan on a day, by successions that are known outside of it.
 *
 * @param on the day
 * @param all one for each organisation of the plan, in plan order
 */
public record OfficesToday(LocalDate on, ImmutableList<OfficeToday> all) implements Serializable {
    /**
     * Looks up the successors of every organisation. A succession of a later year than that of the day is not yet known.
     *
     * @throws FaultException naming every succession whose predecessor is no organisation of the plan
     */
    public static OfficesToday of(Plan plan, List<Succession> successions, LocalDate on) {
        check(plan, successions);
        ImmutableListMultimap<OrganisationId, Succession> byPredecessor =
                Multimaps.index(successions, Succession::predecessor);
        return new OfficesToday(
                on,
                plan.organisations().stream()
                        .map(organisation -> {
                            List<Succession> its = byPredecessor.get(organisation.id());
                            return new OfficeToday(
                                    organisation,
                                    on,
                                    its.stream()
                                            .filter(succession -> succession.year() < on.getYear())
                                            .collect(ImmutableList.toImmutableList()),
                                    its.stream()
                                            .filter(succession -> succession.year() == on.getYear())
                                            .collect(ImmutableList.toImmutableList()));
                        })
                        .collect(ImmutableList.toImmutableList()));
    }

    private static void check(Plan plan, List<Succession> successions) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < successions.size(); i++) {
            OrganisationId predecessor = successions.get(i).predecessor();
            if (plan.organisation(predecessor).isEmpty()) {
                faults.add(Fault.of(
                        "/" + i + "/predecessor",
                        predecessor.value(),
                        "must be an organisation of plan '" + plan.id() + "'"));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultException("Successions", faults);
        }
    }

    /**
     * Who has the duties of one organisation.
     *
     * @throws IllegalArgumentException if it is none of the plan
     */
    public OfficeToday office(OrganisationId organisation) {
        return all.stream()
                .filter(office -> office.organisation().id().equals(organisation))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Organisation '" + organisation + "' must be one of the plan"));
    }

    /**
     * Who has the duties of the party of a ledger entry; which of them the entry is about is not known.
     *
     * @throws IllegalArgumentException if its party is none of the plan
     */
    public OfficeToday office(LedgerEntry entry) {
        return office(entry.organisation());
    }

    /** For example {@code 2021-01-01: a change is known of 14 of 33 organisations}. */
    @Override
    public String toString() {
        return on + ": a change is known of "
                + all.stream().filter(OfficeToday::changeKnown).count() + " of " + all.size() + " organisations";
    }
}
