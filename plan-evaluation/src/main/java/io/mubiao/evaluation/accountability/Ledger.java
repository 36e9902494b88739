package io.mubiao.evaluation.accountability;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.evaluation.work.WorkCounts;
import io.mubiao.evaluation.work.WorkKind;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What one organisation of a plan answers for. It is a list with counts, and no score: an organisation that leads one target
 * that is not attained is no better than one that leads two.
 *
 * @param organisation who: a unit, or a collective as such
 * @param entries the verdicts it answers for by the words of the plan, in the order of targets, areas and clauses
 * @param byRoster those it answers for as a member of a collective, by a roster that was given; in the same order
 * @param works what is known of the works it answers for, in the order of the text; none unless reports were given
 */
public record Ledger(
        Organisation organisation,
        ImmutableList<LedgerEntry> entries,
        ImmutableList<RosterEntry> byRoster,
        ImmutableList<WorkEntry> works)
        implements Serializable {
    /** The entries of one role. */
    public ImmutableList<LedgerEntry> entries(Role role) {
        return filtered(entries, entry -> entry.role() == role);
    }

    /** The ledger of one area; works have none, and stay. */
    public Ledger in(AreaId area) {
        return new Ledger(
                organisation,
                filtered(entries, entry -> entry.attainment().area().equals(area)),
                filtered(byRoster, entry -> entry.entry().attainment().area().equals(area)),
                works);
    }

    /** The verdicts of the entries of one role, each target and area once. */
    public VerdictCounts counts(Role role) {
        return VerdictCounts.of(
                entries(role).stream().map(LedgerEntry::attainment).toList());
    }

    /** The verdicts that it answers for as a member of a collective in one role. */
    public VerdictCounts rosterCounts(Role role) {
        return VerdictCounts.of(byRoster.stream()
                .filter(entry -> entry.entry().role() == role)
                .map(entry -> entry.entry().attainment())
                .toList());
    }

    /** What is known of its works of one role and kind. Measures, tasks and projects are counted apart, as they overlap. */
    public WorkCounts workCounts(Role role, WorkKind kind) {
        return WorkCounts.of(works.stream()
                .filter(entry -> entry.role() == role && entry.standing().kind() == kind)
                .map(WorkEntry::standing)
                .toList());
    }

    /** One line of verdicts, such as {@code leads 5 attained, 1 not attained; cooperates in 3 attained}. */
    public Text summary() {
        List<Text> parts = new ArrayList<>();
        for (Role role : Role.values()) {
            if (counts(role).total() > 0) {
                parts.add(Phrase.of(
                        "{0}：{1}", "{0} {1}", Labels.does(role), counts(role).text()));
            }
        }
        for (Role role : Role.values()) {
            if (rosterCounts(role).total() > 0) {
                parts.add(Phrase.of(
                        "按名单{0}：{1}",
                        "by roster {0} {1}",
                        Labels.does(role),
                        rosterCounts(role).text()));
            }
        }
        return parts.isEmpty() ? Text.of("无目标", "answers for no target") : Labels.clauses(parts);
    }

    /** What is known of its works, one line for each role and kind that it has. */
    public ImmutableList<Text> workSummary() {
        ImmutableList.Builder<Text> lines = ImmutableList.builder();
        for (Role role : Role.values()) {
            for (WorkKind kind : WorkKind.values()) {
                WorkCounts counts = workCounts(role, kind);
                if (counts.total() > 0) {
                    lines.add(Phrase.of("{0}{1}：{2}", "{0} {1}: {2}", Labels.does(role), kind.label(), counts.text()));
                }
            }
        }
        return lines.build();
    }

    private static <T> ImmutableList<T> filtered(ImmutableList<T> all, Predicate<T> which) {
        return all.stream().filter(which).collect(ImmutableList.toImmutableList());
    }

    /** For example {@code work-safety-administration: leads 5 attained, 1 not attained}. */
    @Override
    public String toString() {
        return organisation.id() + ": " + summary().in(Language.ENGLISH);
    }
}
