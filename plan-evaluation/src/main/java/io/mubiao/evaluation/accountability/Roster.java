package io.mubiao.evaluation.accountability;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.Plan;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.responsibility.OrganisationKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who belonged to the collectives of a plan on a day, and where that is said. A plan does not say it: 各市、县（区）人民政府 is a kind
 * of governments, and which they are is known from elsewhere, and changes.
 *
 * @param date the day that it describes
 * @param source where it is laid down; not blank
 * @param members who belongs to which collective, in order; each once
 */
public record Roster(LocalDate date, String source, ImmutableList<RosterMember> members) implements Serializable {
    /**
     * Refuses a blank source, and a member that is there twice.
     *
     * @throws IllegalArgumentException if it is refused
     */
    public Roster {
        if (source.isBlank()) {
            throw new IllegalArgumentException("Roster of " + date + " must have a source that is not blank");
        }
        Set<RosterMember> seen = new HashSet<>();
        for (RosterMember member : members) {
            if (!seen.add(member)) {
                throw new IllegalArgumentException("Roster member " + member + " of " + source + " must be there once");
            }
        }
    }

    /** A roster of these members. */
    public static Roster of(LocalDate date, String source, List<RosterMember> members) {
        return new Roster(date, source, ImmutableList.copyOf(members));
    }

    /**
     * Refuses a roster that is not of the plan.
     *
     * @throws FaultException naming every member whose collective is none of the plan, or whose unit is not
     */
    void check(Plan plan) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            RosterMember member = members.get(i);
            Optional<OrganisationKind> kind =
                    plan.organisation(member.collective()).map(Organisation::kind);
            if (!kind.equals(Optional.of(OrganisationKind.COLLECTIVE))) {
                faults.add(Fault.of(
                        "/members/" + i + "/collective",
                        member.collective().value(),
                        "must be a collective of plan '" + plan.id() + "'"));
            }
            if (member instanceof RosterMember.Unit unit
                    && !plan.organisation(unit.organisation())
                            .map(Organisation::kind)
                            .equals(Optional.of(OrganisationKind.UNIT))) {
                faults.add(Fault.of(
                        "/members/" + i + "/organisation",
                        unit.organisation().value(),
                        "must be a unit of plan '" + plan.id() + "'"));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultException("Roster " + source, faults);
        }
    }
}
