package io.mubiao.evaluation.accountability;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.responsibility.Link;
import io.mubiao.plan.responsibility.Mode;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.OrganisationKind;
import io.mubiao.plan.responsibility.Party;
import io.mubiao.plan.responsibility.ResponsibilityChain;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.work.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What single clauses leave open. */
final class ClauseGaps {
    private final Plan plan;
    private final Set<OrganisationId> collectives;

    ClauseGaps(Plan plan) {
        this.plan = plan;
        this.collectives = plan.organisations().stream()
                .filter(organisation -> organisation.kind() == OrganisationKind.COLLECTIVE)
                .map(Organisation::id)
                .collect(Collectors.toSet());
    }

    /** The gaps in the order of their kinds. */
    List<PlanGap> find() {
        List<PlanGap> found = new ArrayList<>();
        List<Function<Provision, Optional<PlanGap>>> rules =
                List.of(this::noLead, this::notDivided, this::openList, this::onlyCollectives);
        for (Function<Provision, Optional<PlanGap>> rule : rules) {
            plan.provisions().forEach(provision -> rule.apply(provision).ifPresent(found::add));
        }
        plan.targets().forEach(target -> nobodyActs(target).ifPresent(found::add));
        return found;
    }

    private Optional<PlanGap> noLead(Provision provision) {
        ResponsibilityChain chain = provision.chain();
        List<Party> parties =
                chain.links().stream().flatMap(link -> link.parties().stream()).toList();
        return chain.hasLead()
                ? Optional.empty()
                : Optional.of(gap(
                        PlanGapKind.NO_LEAD,
                        provision,
                        parties,
                        Phrase.of(
                                "{0}的责任条款{1}未写牵头单位。",
                                "The clause of {0}, {1}, names no lead.", path(chain), quote(chain))));
    }

    private Optional<PlanGap> notDivided(Provision provision) {
        List<Link> leading = provision.chain().links().stream()
                .filter(link -> link.roles().contains(Role.LEAD) && link.mode() != Mode.RESPECTIVE)
                .toList();
        List<Party> leads =
                leading.stream().flatMap(link -> link.parties().stream()).toList();
        boolean several = leads.size() > 1 || leading.stream().anyMatch(link -> link.mode() == Mode.JOINT);
        return several
                ? Optional.of(gap(
                        PlanGapKind.LEADS_NOT_DIVIDED,
                        provision,
                        leads,
                        Phrase.of(
                                "{0}由{1}共同牵头，条款{2}未写分工。",
                                "{0} is led by {1} together, and the clause {2} does not divide it between them.",
                                path(provision.chain()),
                                names(leads),
                                quote(provision.chain()))))
                : Optional.empty();
    }

    private Optional<PlanGap> openList(Provision provision) {
        List<Link> open = provision.chain().links().stream()
                .filter(link -> link.openList().isPresent())
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        List<Party> parties =
                open.stream().flatMap(link -> link.parties().stream()).toList();
        Text words = Phrase.list(open.stream()
                .flatMap(link -> link.openList().stream())
                .map(written -> Phrase.of("“{0}”", "“{0}”", written))
                .toList());
        return Optional.of(gap(
                PlanGapKind.OPEN_LIST,
                provision,
                parties,
                Phrase.of(
                        "{0}的责任条款{1}名单未列全：{2}之后以{3}结尾。",
                        "The clause of {0}, {1}, leaves a list of parties open: {2}, and then {3}.",
                        path(provision.chain()),
                        quote(provision.chain()),
                        names(parties),
                        words)));
    }

    private Optional<PlanGap> onlyCollectives(Provision provision) {
        List<Party> implementing = provision.chain().parties(Role.IMPLEMENT);
        boolean only = !implementing.isEmpty()
                && implementing.stream().allMatch(party -> collectives.contains(party.organisation()));
        return only
                ? Optional.of(gap(
                        PlanGapKind.ONLY_COLLECTIVES_IMPLEMENT,
                        provision,
                        implementing,
                        Phrase.of(
                                "{0}的落实主体只有统称（{1}），条款{2}未列具体单位。",
                                "Only collectives implement {0} ({1}); the clause {2} names no unit that does.",
                                path(provision.chain()),
                                names(implementing),
                                quote(provision.chain()))))
                : Optional.empty();
    }

    private Optional<PlanGap> nobodyActs(Target target) {
        Optional<Provision> provision = plan.provision(target);
        boolean acted = provision.stream()
                .flatMap(its -> its.chain().links().stream())
                .flatMap(link -> link.roles().stream())
                .anyMatch(role -> role == Role.LEAD || role == Role.IMPLEMENT || role == Role.RESPONSIBLE);
        if (acted) {
            return Optional.empty();
        }
        Text name = plan.indicator(target).name();
        String words = target.citation().quote();
        Text text = provision
                .map(its -> Phrase.of(
                        "目标“{0}”（{1}）的责任条款{2}只写了配合、督查或指导，未写由谁做。",
                        "Nobody acts for the target “{0}” ({1}): its clause {2} names only who cooperates, supervises or"
                                + " guides.",
                        name,
                        words,
                        quote(its.chain())))
                .orElseGet(() -> Phrase.of(
                        "目标“{0}”（{1}）没有责任条款，未写由谁做。",
                        "Nobody acts for the target “{0}” ({1}): no clause covers it.", name, words));
        return Optional.of(new PlanGap(
                PlanGapKind.NOBODY_ACTS,
                provision.stream().map(Provision::id).collect(ImmutableList.toImmutableList()),
                Stream.concat(
                                Stream.of(target.citation()),
                                provision.stream().map(its -> its.chain().citation()))
                        .collect(ImmutableList.toImmutableList()),
                provision.stream()
                        .flatMap(its -> its.chain().links().stream())
                        .flatMap(link -> link.parties().stream())
                        .map(Party::organisation)
                        .distinct()
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.of(),
                text));
    }

    private static PlanGap gap(PlanGapKind kind, Provision provision, List<Party> parties, Text text) {
        return new PlanGap(
                kind,
                ImmutableList.of(provision.id()),
                ImmutableList.of(provision.chain().citation()),
                parties.stream().map(Party::organisation).distinct().collect(ImmutableList.toImmutableList()),
                ImmutableList.of(),
                text);
    }

    /** The parties as they are written. */
    static Text names(List<Party> parties) {
        return Phrase.list(parties.stream()
                .map(Party::written)
                .distinct()
                .map(Labels::quoted)
                .toList());
    }

    private static String path(ResponsibilityChain chain) {
        return chain.citation().path();
    }

    private static String quote(ResponsibilityChain chain) {
        return chain.citation().quote();
    }
}
