package io.mubiao.plan.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.value.OneLine;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The organisations that a reader of documents knows, by every form in which they are written and by their full names. A
 * name is found as it is or not at all: never the nearest one.
 */
public final class OrganisationRegistry implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<Organisation> organisations;
    private final ImmutableMap<String, Organisation> byName;
    private final ImmutableSet<OrganisationId> ids;

    private OrganisationRegistry(ImmutableList<Organisation> organisations, ImmutableMap<String, Organisation> byName) {
        this.organisations = organisations;
        this.byName = byName;
        this.ids = organisations.stream().map(Organisation::id).collect(ImmutableSet.toImmutableSet());
    }

    /** A registry that knows nobody. */
    public static OrganisationRegistry empty() {
        return of(List.of());
    }

    /**
     * A registry of these organisations, such as those of a plan.
     *
     * @throws IllegalArgumentException if two have the same id or a form in common
     */
    public static OrganisationRegistry of(List<Organisation> organisations) {
        Map<String, Organisation> names = new HashMap<>();
        Map<Object, Organisation> ids = new HashMap<>();
        for (Organisation organisation : organisations) {
            if (ids.put(organisation.id(), organisation) != null) {
                throw new IllegalArgumentException("Organisation id '" + organisation.id() + "' must be unique");
            }
            for (String form : organisation.forms()) {
                Organisation other = names.put(form, organisation);
                if (other != null && other != organisation) {
                    throw new IllegalArgumentException("Organisation form '" + form + "' must belong to one of '"
                            + other.id() + "' and '" + organisation.id() + "'");
                }
            }
        }
        organisations.forEach(
                organisation -> names.putIfAbsent(organisation.name().chinese(), organisation));
        return new OrganisationRegistry(ImmutableList.copyOf(organisations), ImmutableMap.copyOf(names));
    }

    /** The organisations, in the order given. */
    public ImmutableList<Organisation> organisations() {
        return organisations;
    }

    /** Whether one of them has that id. */
    boolean has(OrganisationId id) {
        return ids.contains(id);
    }

    /** The organisation that is written so, or whose full name this is. */
    public Optional<Organisation> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** For example {@code 42 organisations known}. */
    @Override
    public String toString() {
        return OneLine.count(organisations.size(), "organisation") + " known";
    }
}
