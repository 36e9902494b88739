package io.mubiao.evaluation.exchange;

import io.mubiao.evaluation.report.markup.Element;
import io.mubiao.plan.Plan;
import io.mubiao.plan.responsibility.Link;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.OrganisationKind;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.work.Provision;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who answers for an objective: each organisation once, with its roles. */
record Stakeholders(Plan plan, StratWords words) {

    List<Element> of(List<Provision> provisions) {
        Map<OrganisationId, Set<Element>> roles = new LinkedHashMap<>();
        for (Provision provision : provisions) {
            for (Link link : provision.chain().links()) {
                link.parties()
                        .forEach(party -> roles.computeIfAbsent(
                                        party.organisation(), organisation -> new LinkedHashSet<>())
                                .addAll(link.roles().stream()
                                        .map(role -> role(role, link))
                                        .toList()));
            }
        }
        return roles.entrySet().stream()
                .map(entry -> stakeholder(plan.organisation(entry.getKey()).orElseThrow(), entry.getValue()))
                .toList();
    }

    private Element stakeholder(Organisation organisation, Set<Element> roles) {
        return Element.of("Stakeholder")
                .with(
                        "StakeholderTypeType",
                        organisation.kind() == OrganisationKind.UNIT ? "Organization" : "Generic_Group")
                .add(Element.of("Name", words.of(organisation.name())))
                .add(Element.of("Description", organisation.id().value()))
                .add(List.copyOf(roles));
    }

    private Element role(Role role, Link link) {
        String mode = switch (link.mode()) {
            case SOLE -> "";
            case JOINT -> words.of("，共同", ", jointly");
            case RESPECTIVE -> words.of("，分别", ", each for its own part");
        };
        return Element.of(
                "Role",
                Element.of("Name", words.of(name(role))),
                Element.of("Description", link.verb() + mode),
                Element.of("RoleType", "Performer"));
    }

    private static Text name(Role role) {
        return switch (role) {
            case LEAD -> Text.of("牵头", "lead");
            case COOPERATE -> Text.of("配合", "cooperate");
            case IMPLEMENT -> Text.of("落实", "implement");
            case SUPERVISE -> Text.of("督查督办", "supervise");
            case RESPONSIBLE -> Text.of("负责", "responsible");
            case GUIDE -> Text.of("指导", "guide");
        };
    }

    /** The clauses as they are written. */
    String clauses(List<Provision> provisions) {
        return provisions.stream()
                .map(provision -> provision.chain().citation().quote())
                .collect(Collectors.joining(" "));
    }
}
