package io.mubiao.plan.document.clause;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.document.text.Brackets;
import io.mubiao.plan.document.text.CanonicalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the clauses of one text. */
public final class ClauseReader {
    private final CanonicalText text;
    private final Brackets brackets;
    private final KnownNames known;
    private final DeadlineGrammar deadlines;

    /**
     * @param text the text that the clauses stand in
     * @param brackets its brackets
     * @param known the names that are known beforehand
     * @param year the year that a deadline without one means; empty if the text is not of one year
     */
    public ClauseReader(CanonicalText text, Brackets brackets, KnownNames known, OptionalInt year) {
        this.text = text;
        this.brackets = brackets;
        this.known = known;
        this.deadlines = new DeadlineGrammar(year);
    }

    /** The clause from one offset to another, with or without brackets around it. */
    public Clause read(int start, int end) {
        Range whole = new Range(start, end);
        Range body = body(whole);
        ClauseDraft draft = new ClauseDraft(text, brackets, known, deadlines, whole);
        for (Segments.Segment segment : Segments.of(text, brackets, body)) {
            draft.add(segment);
        }
        draft.end();
        return new Clause(
                text.given(start, end),
                parts(whole, body, draft.parts()),
                ImmutableList.copyOf(draft.links()),
                ImmutableList.copyOf(draft.rules()),
                draft.deadline(),
                draft.nature(),
                ImmutableList.copyOf(draft.notes()));
    }

    /** The rule that a sentence outside brackets declares, if it is nothing else. */
    public Optional<ClauseRule> rule(int start, int end) {
        Clause sentence = read(start, end);
        boolean only = sentence.links().isEmpty()
                && sentence.parts().stream().noneMatch(part -> part.kind() == ClausePartKind.UNKNOWN);
        return only ? sentence.rules().stream().findFirst() : Optional.empty();
    }

    /** Whether a bracket, or a line, is nothing but names of units, so that it may be a clause whose verb is left out. */
    public boolean onlyUnits(int start, int end) {
        int units = 0;
        for (Segments.Segment segment : Segments.of(text, brackets, body(new Range(start, end)))) {
            Range range = segment.range();
            if (deadlines.read(range.canonical(text), range.given(text)).isEmpty()) {
                PartyList list = new PartyList(text, brackets, known);
                list.add(range);
                if (list.parties().isEmpty() || !list.certain()) {
                    return false;
                }
                units++;
            }
        }
        return units > 0;
    }

    private Range body(Range given) {
        int last = text.trimSpace(given.start(), given.end());
        boolean stop = last - 1 > given.start()
                && text.at(last - 1) == '。'
                && brackets.close(given.start()) == text.trimSpace(given.start(), last - 1) - 1;
        Range whole = stop ? new Range(given.start(), text.trimSpace(given.start(), last - 1)) : given;
        boolean bracketed = !whole.empty()
                && brackets.mayHoldClause(whole.start())
                && brackets.close(whole.start()) == whole.end() - 1;
        Range body = bracketed ? new Range(whole.start() + 1, whole.end() - 1) : whole;
        Range trimmed = body.trimmed(text);
        return !trimmed.empty() && text.at(trimmed.end() - 1) == '。'
                ? new Range(trimmed.start(), trimmed.end() - 1).trimmed(text)
                : trimmed;
    }

    /** The parts that were understood or not, with the separators between them and the brackets around them. */
    private ImmutableList<ClausePart> parts(Range whole, Range body, List<ClausePart> read) {
        List<ClausePart> parts = new ArrayList<>();
        int at = whole.start();
        at = fill(whole, at, Math.max(at, body.start()), ClausePartKind.BRACKET, parts);
        for (ClausePart part : read) {
            at = fill(whole, at, whole.start() + part.start(), ClausePartKind.SEPARATOR, parts);
            parts.add(part);
            at = whole.start() + part.end();
        }
        at = fill(whole, at, Math.max(at, body.end()), ClausePartKind.SEPARATOR, parts);
        fill(whole, at, whole.end(), ClausePartKind.BRACKET, parts);
        return ImmutableList.copyOf(parts);
    }

    private int fill(Range whole, int from, int to, ClausePartKind kind, List<ClausePart> parts) {
        if (to > from) {
            parts.add(new ClausePart(kind, from - whole.start(), text.given(from, to)));
        }
        return Math.max(from, to);
    }
}
