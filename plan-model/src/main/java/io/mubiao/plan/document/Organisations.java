package io.mubiao.plan.document;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.document.clause.ClauseParty;
import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.OrganisationKind;
import io.mubiao.plan.responsibility.Party;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The organisations that a document names. A name that the registry knows is that organisation; any other is one of its
 * own. All parties are noted before the first is asked for, since one short name may stand for different organisations.
 */
final class Organisations {
    private final OrganisationRegistry registry;
    private final Report report;
    private final Map<String, Named> named = new LinkedHashMap<>();
    private final Map<String, Set<String>> namesOfForm = new HashMap<>();
    private final List<Noted> noted = new ArrayList<>();
    private int unknown;

    Organisations(OrganisationRegistry registry, Report report) {
        this.registry = registry;
        this.report = report;
    }

    private record Noted(ClauseParty party, Citation clause) {}

    /** An organisation with the forms in which the document writes it. */
    private static final class Named {
        private final Organisation organisation;
        private final Set<String> forms = new LinkedHashSet<>();

        Named(Organisation organisation) {
            this.organisation = organisation;
        }
    }

    /** Notes a party of a clause. */
    void note(ClauseParty party, Citation clause) {
        noted.add(new Noted(party, clause));
        namesOfForm
                .computeIfAbsent(party.written(), form -> new LinkedHashSet<>())
                .add(party.name());
    }

    /** Decides who each party is, and says what is not certain. */
    void settle() {
        for (Noted one : noted) {
            ClauseParty party = one.party();
            String key = key(party);
            if (!named.containsKey(key)) {
                named.put(key, new Named(organisation(one, key)));
            }
            named.get(key).forms.add(party.written());
        }
        if (registry.organisations().isEmpty() && !named.isEmpty()) {
            report.add(DiagnosticRule.REGISTRY_EMPTY, named.size() + " names", "all are kept as written");
        }
    }

    /** The organisation of the registry: by the name as written, or by the name with its prefix, if that is certain. */
    private Optional<Organisation> known(ClauseParty party) {
        Optional<Organisation> asWritten = registry.find(party.written());
        return asWritten.isPresent() || ambiguous(party) ? asWritten : registry.find(party.name());
    }

    /** What tells the organisation of a party from others: its id or its name, or the short name where that is not certain. */
    private String key(ClauseParty party) {
        Optional<Organisation> known = known(party);
        return known.isPresent() ? "#" + known.get().id() : ambiguous(party) ? party.written() : party.name();
    }

    private boolean ambiguous(ClauseParty party) {
        return namesOfForm.getOrDefault(party.written(), Set.of()).size() > 1;
    }

    private Organisation organisation(Noted one, String key) {
        ClauseParty party = one.party();
        Optional<Organisation> known = known(party);
        if (known.isPresent()) {
            return known.get();
        }
        if (ambiguous(party)) {
            String names = String.join(", ", namesOfForm.get(party.written()));
            report.add(
                    DiagnosticRule.FORM_AMBIGUOUS,
                    one.clause(),
                    party.written() + " for " + names,
                    "kept as one name of its own");
        } else if (party.prefixed()) {
            report.add(DiagnosticRule.PREFIX_SPREAD, one.clause(), party.written(), "read as " + party.name());
        }
        if (!registry.organisations().isEmpty()) {
            report.add(DiagnosticRule.ORGANISATION_UNKNOWN, one.clause(), key, "kept as written");
        }
        return Organisation.builder()
                .id(nextId())
                .name(Text.of(key))
                .kind(party.collective() ? OrganisationKind.COLLECTIVE : OrganisationKind.UNIT)
                .addForms(party.written())
                .build();
    }

    private OrganisationId nextId() {
        OrganisationId id;
        do {
            unknown++;
            id = OrganisationId.of("organisation-" + unknown);
        } while (registry.has(id));
        return id;
    }

    /** The party as the model has it. */
    Party party(ClauseParty party) {
        Named owner = Optional.ofNullable(named.get(key(party))).orElseThrow();
        return new Party(owner.organisation.id(), party.written());
    }

    /** All organisations, in the order in which the document first names them, with the forms it writes. */
    ImmutableList<Organisation> all() {
        return named.values().stream().map(Organisations::written).collect(ImmutableList.toImmutableList());
    }

    private static Organisation written(Named one) {
        Organisation organisation = one.organisation;
        Set<String> forms = new LinkedHashSet<>(organisation.forms());
        forms.retainAll(one.forms);
        forms.addAll(one.forms);
        return Organisation.builder().from(organisation).forms(forms).build();
    }
}
