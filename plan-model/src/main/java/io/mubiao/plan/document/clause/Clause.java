package io.mubiao.plan.document.clause;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.document.text.Brackets;
import io.mubiao.plan.document.text.CanonicalText;
import io.mubiao.plan.indicator.Nature;
import io.mubiao.plan.responsibility.Deadline;
import io.mubiao.plan.responsibility.Mode;
import io.mubiao.plan.responsibility.Role;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A responsibility clause as it was read: who leads, who helps, until when. Any text can be read as one; what is not
 * understood is a part of kind {@link ClausePartKind#UNKNOWN} and a note.
 *
 * @param written the clause, with its brackets
 * @param parts all of it, in order
 * @param links who does what, in order
 * @param rules what it declares for the clauses of its document
 * @param deadline the time that it sets
 * @param nature how binding it says the targets before it are
 * @param notes what was not understood, and what the words alone do not say
 */
public record Clause(
        String written,
        ImmutableList<ClausePart> parts,
        ImmutableList<ClauseLink> links,
        ImmutableList<ClauseRule> rules,
        Optional<Deadline> deadline,
        Optional<Nature> nature,
        ImmutableList<ClauseNote> notes) {

    /** Reads a clause by itself, with brackets or without. */
    public static Clause read(String written) {
        return read(written, KnownNames.none());
    }

    /** Reads a clause by itself, with names that are known beforehand. */
    public static Clause read(String written, KnownNames known) {
        CanonicalText text = CanonicalText.of(written);
        return new ClauseReader(text, Brackets.of(text), known, OptionalInt.empty()).read(0, text.length());
    }

    /** Whether a text has any word of responsibility, so that it may be a clause. */
    public static boolean mayBe(String canonical) {
        return Act.anyIn(canonical) || Label.anyIn(canonical);
    }

    /**
     * The link that a rule of the document gives this clause, if it does: the lead of the unit named first, where the clause
     * only says who is responsible; or the link of later clauses, where the clause does not say itself who has its roles.
     */
    public Optional<ClauseLink> linkBy(ClauseRule rule) {
        Optional<ClauseLink> given = rule.link().isPresent() ? rule.link() : lead(rule);
        return given.filter(
                link -> links.stream().flatMap(own -> own.roles().stream()).noneMatch(link.roles()::contains));
    }

    /** Whether the party that a clause names first is a unit, so that a rule can make it the lead. */
    public boolean namesUnitFirst() {
        return !links.isEmpty() && !links.get(0).parties().get(0).collective();
    }

    private Optional<ClauseLink> lead(ClauseRule rule) {
        return links.stream()
                .findFirst()
                .filter(first -> first.roles().contains(Role.RESPONSIBLE) && namesUnitFirst())
                .map(first -> new ClauseLink(
                        rule.written(),
                        ImmutableList.of(Role.LEAD),
                        Mode.SOLE,
                        first.parties().subList(0, 1),
                        Optional.empty(),
                        rule.verb().orElseThrow()));
    }

    /** Whether a paragraph begins with a label that the grammar knows, such as 牵头单位：, so that it is a clause without brackets. */
    public static boolean labelled(String canonical) {
        return Label.at(canonical).isPresent();
    }

    /** Whether a paragraph begins with any label, such as 牵头领导：, so that it may go on a clause of labels. */
    public static boolean labelLine(String canonical) {
        return Label.line(canonical);
    }

    /** Whether a sentence has the words of a rule for the clauses of its document. */
    public static boolean mayDeclareRule(String canonical) {
        boolean first = canonical.contains("第一") || canonical.contains("首");
        return (first && canonical.contains("牵头")) || canonical.contains("以下");
    }

    /** Whether nothing of it was left unknown. */
    public boolean understood() {
        return parts.stream().noneMatch(part -> part.kind() == ClausePartKind.UNKNOWN);
    }

    /** The clause, put together again from its parts. */
    public String toText() {
        return parts.stream().map(ClausePart::written).collect(Collectors.joining());
    }
}
