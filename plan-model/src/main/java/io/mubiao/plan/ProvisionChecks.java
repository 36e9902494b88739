package io.mubiao.plan;

import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.responsibility.Link;
import io.mubiao.plan.responsibility.Mode;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.Party;
import io.mubiao.plan.responsibility.ResponsibilityChain;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.work.Provision;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold within provisions: each measure under one of them, and clauses that agree with their links. */
final class ProvisionChecks {
    private final PlanIndex index;
    private final List<Fault> faults;
    private final List<TextPiece> rules;
    private final Set<Object> provisionIds = new HashSet<>();
    private final Set<Object> measureIds = new HashSet<>();

    /**
     * @param faults gets what is wrong
     * @param rules gets the rules of the document that links name
     */
    ProvisionChecks(PlanIndex index, List<Fault> faults, List<TextPiece> rules) {
        this.index = index;
        this.faults = faults;
        this.rules = rules;
    }

    void check(List<Provision> provisions, String place) {
        for (int i = 0; i < provisions.size(); i++) {
            Provision provision = provisions.get(i);
            unique(provisionIds, provision.id(), place + "/" + i);
            for (int j = 0; j < provision.measures().size(); j++) {
                unique(measureIds, provision.measures().get(j).id(), place + "/" + i + "/measures/" + j);
            }
            chain(provision.chain(), place + "/" + i + "/chain");
        }
    }

    private void chain(ResponsibilityChain chain, String place) {
        int at = 0;
        for (int i = 0; i < chain.links().size(); i++) {
            Link link = chain.links().get(i);
            String linkPlace = place + "/links/" + i;
            if (link.rule().isPresent()) {
                rules.add(new TextPiece(linkPlace + "/rule", link.rule().get()));
                ruled(link, link.rule().get().quote(), chain.citation().quote(), linkPlace);
            } else {
                at = after(chain.citation().quote(), at, link.written(), linkPlace + "/written", "the clause");
                words(link, linkPlace);
            }
            shape(link, linkPlace);
            parties(link, linkPlace);
        }
        chain.deadline()
                .ifPresent(deadline -> stands(
                        chain.citation().quote(), deadline.written(), place + "/deadline/written", "the clause"));
        if (chain.links().isEmpty()) {
            fault(place + "/links", "", "a clause must have at least one link");
        }
    }

    private void parties(Link link, String place) {
        Set<OrganisationId> seen = new HashSet<>();
        for (int j = 0; j < link.parties().size(); j++) {
            Party party = link.parties().get(j);
            String partyPlace = place + "/parties/" + j;
            organisation(party, partyPlace);
            if (!seen.add(party.organisation())) {
                fault(partyPlace + "/organisation", party.organisation(), "must stand once in a link");
            }
        }
    }

    /** A link that a rule of the document gives: segment and verb are of the rule, the parties of the rule or of the clause. */
    private void ruled(Link link, String rule, String clause, String place) {
        stands(rule, link.written(), place + "/written", "the rule");
        stands(link.written(), link.verb(), place + "/verb", "the link");
        for (int j = 0; j < link.parties().size(); j++) {
            String written = link.parties().get(j).written();
            if (!clause.contains(written)) {
                stands(link.written(), written, place + "/parties/" + j + "/written", "the link or the clause");
            }
        }
    }

    /** The verb ends the link; a label, such as 牵头单位：, begins it. */
    private void words(Link link, String place) {
        boolean label = link.written().startsWith(link.verb())
                && colon(link.written().substring(link.verb().length()).stripLeading());
        int at = label ? link.verb().length() : 0;
        int first = at;
        for (int j = 0; j < link.parties().size(); j++) {
            at = after(
                    link.written(),
                    at,
                    link.parties().get(j).written(),
                    place + "/parties/" + j + "/written",
                    "the link");
            first = j == 0 ? at : first;
        }
        if (link.openList().isPresent()) {
            at = Math.max(at, after(link.written(), first, link.openList().get(), place + "/openList", "the link"));
        }
        if (label) {
            return;
        }
        int end = after(link.written(), at, link.verb(), place + "/verb", "the link");
        if (end != link.written().length()) {
            fault(place + "/verb", link.verb(), "must end the link '" + link.written() + "'");
        }
    }

    private static boolean colon(String words) {
        return words.startsWith("：") || words.startsWith(":");
    }

    private void shape(Link link, String place) {
        if (link.roles().isEmpty()
                || new HashSet<>(link.roles()).size() < link.roles().size()) {
            fault(place + "/roles", link.roles(), "must be one or more different roles");
        }
        for (Role role : link.roles()) {
            if (!role.saidBy(link.verb())) {
                fault(place + "/roles", role, "must be said by the verb '" + link.verb() + "'");
            }
        }
        if (link.parties().isEmpty()) {
            fault(place + "/parties", "", "a link must have at least one party");
        }
        boolean alone = link.parties().size() == 1 && link.openList().isEmpty();
        if (link.mode() == Mode.SOLE ? !alone : link.mode() == Mode.JOINT && alone) {
            fault(place + "/mode", link.mode(), "must be SOLE for one party of a closed list, and for no other");
        }
    }

    private void organisation(Party party, String place) {
        Optional<Organisation> organisation = index.organisation(party.organisation());
        if (organisation.isEmpty()) {
            fault(place + "/organisation", party.organisation(), "must be the id of an organisation of this plan");
        } else if (!organisation.get().forms().contains(party.written())) {
            fault(place + "/written", party.written(), "must be one of the forms of '" + party.organisation() + "'");
        }
    }

    /** Where the words end in the text, searched from an offset; the offset itself, with a fault, where they are not. */
    private int after(String text, int from, String words, String place, String what) {
        int start = text.indexOf(words, from);
        if (start < 0) {
            fault(place, words, "must stand in " + what + " '" + text + "', in order");
            return from;
        }
        return start + words.length();
    }

    private void stands(String text, String words, String place, String what) {
        if (!text.contains(words)) {
            fault(place, words, "must stand in " + what + " '" + text + "'");
        }
    }

    private void unique(Set<Object> seen, Object id, String place) {
        if (!seen.add(id)) {
            fault(place + "/id", id, "must be unique");
        }
    }

    private void fault(String place, Object value, String rule) {
        faults.add(Fault.of(place, value.toString(), rule));
    }
}
