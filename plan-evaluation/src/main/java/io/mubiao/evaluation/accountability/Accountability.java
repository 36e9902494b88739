package io.mubiao.evaluation.accountability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.work.WorkReports;
import io.mubiao.evaluation.work.WorkStandings;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.value.Language;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for which verdict, by the responsibility clauses of a plan. It is a ledger: it counts and lists, in the order of
 * the plan, and neither weighs, averages, nor ranks. Everything is read off the clauses anew when somebody looks. Immutable.
 *
 * <p>A collective, such as 各市、县（区）人民政府, is one party and stays one, unless a {@link Roster} is given; even then what the
 * plan says and what the roster adds stay apart.
 */
public final class Accountability implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Attainments judged;
    private final @Nullable WorkStandings works;
    private final @Nullable Roster roster;

    private Accountability(Attainments judged, @Nullable WorkStandings works, @Nullable Roster roster) {
        this.judged = judged;
        this.works = works;
        this.roster = roster;
    }

    /** Who answers for these attainments. */
    public static Accountability of(Attainments judged) {
        return new Accountability(judged, null, null);
    }

    /**
     * The same with what was reported of the works by a day. It stands beside the verdicts and is never counted with them.
     *
     * @throws FaultException as {@link WorkReports#of(Plan)} does
     */
    public Accountability with(WorkReports reports, LocalDate on) {
        return new Accountability(judged, WorkStandings.of(plan(), reports, on), roster);
    }

    /**
     * The same with who belongs to the collectives.
     *
     * @throws FaultException naming every member of the roster whose collective is none of the plan, or whose unit is not
     */
    public Accountability withRoster(Roster members) {
        members.check(plan());
        return new Accountability(judged, works, members);
    }

    /**
     * The same of one area alone.
     *
     * @throws IllegalArgumentException if the area was not evaluated
     */
    public Accountability in(AreaId area) {
        if (!judged.areas().contains(area)) {
            throw new IllegalArgumentException("Area '" + area + "' must be one of " + judged.areas());
        }
        ImmutableList<Attainment> here = judged.all().stream()
                .filter(attainment -> attainment.area().equals(area))
                .collect(ImmutableList.toImmutableList());
        return new Accountability(new Attainments(judged.figures(), ImmutableList.of(area), here), works, roster);
    }

    /** The plan whose clauses say who answers. */
    public Plan plan() {
        return judged.plan();
    }

    /** Where it was evaluated. */
    public ImmutableList<AreaId> areas() {
        return judged.areas();
    }

    /** What is known of the works; empty unless reports were given. */
    public Optional<WorkStandings> works() {
        return Optional.ofNullable(works);
    }

    /** Who belongs to the collectives; empty unless it was given. */
    public Optional<Roster> roster() {
        return Optional.ofNullable(roster);
    }

    /** The verdicts on all targets, whoever answers for them: each target and area once. */
    public VerdictCounts counts() {
        return VerdictCounts.of(judged.all());
    }

    /** Every party and role that answers for an attainment, in the order of targets, areas and clauses. */
    public ImmutableList<LedgerEntry> entries() {
        return new Entries(plan()).of(judged);
    }

    /** What the members of the collectives answer for, by the roster; none unless it was given. */
    public ImmutableList<RosterEntry> rosterEntries() {
        return rosterEntries(entries());
    }

    /** What the member of a collective in an area answers for, by the roster: verdicts on that area alone. */
    public ImmutableList<RosterEntry> rosterEntries(AreaId area) {
        return rosterEntries().stream()
                .filter(entry -> entry.member() instanceof RosterMember.InArea in
                        && in.area().equals(area))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<RosterEntry> rosterEntries(List<LedgerEntry> entries) {
        return roster == null ? ImmutableList.of() : Entries.of(entries, roster);
    }

    /** The ledger of every organisation of the plan, in plan order: also of those that answer for no target. */
    public ImmutableList<Ledger> ledgers() {
        Entries read = new Entries(plan());
        ImmutableList<LedgerEntry> entries = read.of(judged);
        ImmutableListMultimap<OrganisationId, LedgerEntry> own = Multimaps.index(entries, LedgerEntry::organisation);
        ImmutableListMultimap<OrganisationId, RosterEntry> byRoster = rosterEntries(entries).stream()
                .filter(entry -> entry.member() instanceof RosterMember.Unit)
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        entry -> ((RosterMember.Unit) entry.member()).organisation(), entry -> entry));
        Map<OrganisationId, ImmutableList<WorkEntry>> ofWorks = works == null ? Map.of() : read.of(works);
        return plan().organisations().stream()
                .map(organisation -> new Ledger(
                        organisation,
                        own.get(organisation.id()),
                        byRoster.get(organisation.id()),
                        Objects.requireNonNullElse(ofWorks.get(organisation.id()), ImmutableList.of())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The ledger of one organisation.
     *
     * @throws IllegalArgumentException if it is none of the plan
     */
    public Ledger ledger(OrganisationId organisation) {
        return ledgers().stream()
                .filter(ledger -> ledger.organisation().id().equals(organisation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Organisation '" + organisation + "' must be one of plan '" + plan().id() + "'"));
    }

    /** The attainments that nobody leads, in their order: no clause covers the target, or the clause names no lead. */
    public ImmutableList<Unled> unled() {
        Entries read = new Entries(plan());
        return judged.all().stream()
                .map(attainment -> new Unled(attainment, read.of(attainment)))
                .filter(unled -> unled.others().stream().noneMatch(entry -> entry.role() == Role.LEAD))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Assesses an area by the scheme of a government; without one there is no score. See {@link AssessmentScheme#assess}.
     *
     * @throws FaultException naming every target of the scheme that the plan does not have
     * @throws IllegalArgumentException if the area was not evaluated
     */
    public SchemeResult assess(AssessmentScheme scheme, AreaId area) {
        return scheme.assess(judged, area);
    }

    /** The table of all ledgers in English, at most 100 columns wide. */
    public String toTable() {
        return toTable(Language.ENGLISH);
    }

    /**
     * The table of all ledgers: the verdicts of each organisation by role, then what nobody leads, then the works, each in
     * lines of their own; at most 100 columns wide, a Chinese character being two.
     */
    public String toTable(Language language) {
        return AccountabilityTable.of(this, language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Accountability accountability
                && judged.equals(accountability.judged)
                && Objects.equals(works, accountability.works)
                && Objects.equals(roster, accountability.roster);
    }

    @Override
    public int hashCode() {
        return judged.hashCode();
    }

    /** For example {@code ningxia-work-safety-2016-2020: 37 attainments, 33 organisations, 1 unled}. */
    @Override
    public String toString() {
        return plan().id() + ": " + judged.all().size() + " attainments, "
                + plan().organisations().size() + " organisations, " + unled().size() + " unled";
    }
}
