package io.mubiao.plan.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.mubiao.plan.responsibility.Link;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.Party;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.work.Provision;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one organisation has to do.
 *
 * @param organisation who
 * @param provisions the provisions in which it has each role, in order
 */
public record Responsibilities(Organisation organisation, ImmutableListMultimap<Role, Provision> provisions)
        implements Serializable {

    /** What each of the organisations has to do, in their order. */
    static ImmutableList<Responsibilities> of(List<Organisation> organisations, List<Provision> provisions) {
        Map<OrganisationId, ListMultimap<Role, Provision>> all = new HashMap<>();
        for (Provision provision : provisions) {
            for (Link link : provision.chain().links()) {
                for (Party party : link.parties()) {
                    ListMultimap<Role, Provision> own = all.computeIfAbsent(
                            party.organisation(),
                            id -> MultimapBuilder.enumKeys(Role.class)
                                    .arrayListValues()
                                    .build());
                    link.roles().stream()
                            .filter(role -> !endsWith(own.get(role), provision))
                            .forEach(role -> own.put(role, provision));
                }
            }
        }
        return organisations.stream()
                .flatMap(organisation -> Optional.ofNullable(all.get(organisation.id())).stream()
                        .map(own -> new Responsibilities(organisation, ImmutableListMultimap.copyOf(own))))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean endsWith(List<Provision> provisions, Provision last) {
        return !provisions.isEmpty() && provisions.get(provisions.size() - 1) == last;
    }

    /** For example {@code 市教育局: LEAD 2 (二/（一）, 二/（三）); COOPERATE 1 (二/（二）)}. */
    @Override
    public String toString() {
        return organisation.name().chinese() + ": "
                + provisions.asMap().entrySet().stream()
                        .map(role -> role.getKey() + " " + role.getValue().size() + " (" + paths(role.getValue()) + ")")
                        .collect(Collectors.joining("; "));
    }

    private static String paths(Collection<Provision> provisions) {
        return provisions.stream()
                .map(provision -> provision.chain().citation().path())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
