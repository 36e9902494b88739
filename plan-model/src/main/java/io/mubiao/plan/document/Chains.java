package io.mubiao.plan.document;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.document.clause.ClauseLink;
import io.mubiao.plan.document.clause.ClauseParty;
import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import io.mubiao.plan.responsibility.Link;
import io.mubiao.plan.responsibility.Mode;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.Party;
import io.mubiao.plan.responsibility.ResponsibilityChain;
import java.util.HashSet;
import java.util.Set;

/** Makes responsibility chains of clauses, their parties being organisations. */
final class Chains {
    private final Organisations organisations;
    private final Report report;

    Chains(Organisations organisations, Report report) {
        this.organisations = organisations;
        this.report = report;
    }

    /** The chain of a clause. */
    ResponsibilityChain chain(Block.Duty duty) {
        return ResponsibilityChain.builder()
                .citation(duty.citation())
                .links(duty.links().stream().map(link -> link(link, duty)).collect(ImmutableList.toImmutableList()))
                .deadline(duty.clause().deadline())
                .build();
    }

    private Link link(ChainLink chainLink, Block.Duty duty) {
        ClauseLink link = chainLink.link();
        Set<OrganisationId> seen = new HashSet<>();
        ImmutableList.Builder<Party> named = ImmutableList.builder();
        for (ClauseParty clauseParty : link.parties()) {
            Party party = organisations.party(clauseParty);
            if (seen.add(party.organisation())) {
                named.add(party);
            } else {
                report.add(DiagnosticRule.PARTY_REPEATED, duty.citation(), party.written(), "taken once");
            }
        }
        ImmutableList<Party> parties = named.build();
        boolean sole = parties.size() == 1 && link.openList().isEmpty();
        Mode mode = link.mode() == Mode.RESPECTIVE ? Mode.RESPECTIVE : sole ? Mode.SOLE : Mode.JOINT;
        return Link.builder()
                .written(link.written())
                .roles(link.roles())
                .mode(mode)
                .parties(parties)
                .openList(link.openList())
                .verb(link.verb())
                .rule(chainLink.rule())
                .build();
    }
}
