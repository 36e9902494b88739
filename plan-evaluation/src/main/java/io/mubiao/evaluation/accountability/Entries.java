package io.mubiao.evaluation.accountability;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.work.WorkStanding;
import io.mubiao.evaluation.work.WorkStandings;
import io.mubiao.plan.Plan;
import io.mubiao.plan.responsibility.Link;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.Party;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.ProvisionId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads entries off the clauses of a plan. */
final class Entries {
    private final Map<ProvisionId, Provision> provisions = new HashMap<>();

    Entries(Plan plan) {
        plan.provisions().forEach(provision -> provisions.put(provision.id(), provision));
    }

    /** Every party and role that answers for an attainment, in the order of the clause; none without a clause. */
    ImmutableList<LedgerEntry> of(Attainment attainment) {
        ImmutableList.Builder<LedgerEntry> entries = ImmutableList.builder();
        attainment.target().provision().map(this::provision).ifPresent(provision -> {
            for (Link link : provision.chain().links()) {
                for (Party party : link.parties()) {
                    for (Role role : link.roles()) {
                        entries.add(new LedgerEntry(attainment, provision, link, party, role));
                    }
                }
            }
        });
        return entries.build();
    }

    ImmutableList<LedgerEntry> of(Attainments judged) {
        return judged.all().stream()
                .flatMap(attainment -> of(attainment).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** What every member of a collective of the roster answers for with it. */
    static ImmutableList<RosterEntry> of(List<LedgerEntry> entries, Roster roster) {
        ImmutableList.Builder<RosterEntry> found = ImmutableList.builder();
        for (LedgerEntry entry : entries) {
            for (RosterMember member : roster.members()) {
                boolean here = !(member instanceof RosterMember.InArea in)
                        || in.area().equals(entry.attainment().area());
                if (here && member.collective().equals(entry.organisation())) {
                    found.add(new RosterEntry(entry, member, roster.date(), roster.source()));
                }
            }
        }
        return found.build();
    }

    /** The works that each organisation answers for, each role once. */
    Map<OrganisationId, ImmutableList<WorkEntry>> of(WorkStandings standings) {
        Map<OrganisationId, ImmutableList.Builder<WorkEntry>> found = new HashMap<>();
        for (WorkStanding standing : standings.all()) {
            Map<OrganisationId, Set<Role>> roles = new LinkedHashMap<>();
            standing.timings().stream()
                    .flatMap(timing -> timing.provisions().stream())
                    .map(this::provision)
                    .flatMap(provision -> provision.chain().links().stream())
                    .forEach(link -> link.parties()
                            .forEach(party -> roles.computeIfAbsent(party.organisation(), id -> new LinkedHashSet<>())
                                    .addAll(link.roles())));
            roles.forEach((organisation, its) ->
                    its.forEach(role -> found.computeIfAbsent(organisation, id -> ImmutableList.builder())
                            .add(new WorkEntry(standing, role))));
        }
        Map<OrganisationId, ImmutableList<WorkEntry>> built = new HashMap<>();
        found.forEach((organisation, its) -> built.put(organisation, its.build()));
        return built;
    }

    private Provision provision(ProvisionId id) {
        return Objects.requireNonNull(provisions.get(id));
    }
}
