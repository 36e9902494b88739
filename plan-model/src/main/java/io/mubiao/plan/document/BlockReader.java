package io.mubiao.plan.document;

import io.mubiao.plan.document.clause.Clause;
import io.mubiao.plan.document.clause.ClauseReader;
import io.mubiao.plan.document.clause.ClauseRule;
import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import io.mubiao.plan.document.text.Brackets;
import io.mubiao.plan.document.text.CanonicalText;
import io.mubiao.plan.value.Citation;
import java.util.Optional;

/** Reads the sentences and clauses of paragraphs. */
final class BlockReader {
    private static final String ENDS = "。！？";
    private static final String CLOSES = "”’》〉";
    private static final char SEMICOLON = '；';

    private final CanonicalText text;
    private final Brackets brackets;
    private final ClauseReader clauses;
    private final RuleBook rules;
    private final Report report;

    BlockReader(CanonicalText text, Brackets brackets, ClauseReader clauses, RuleBook rules, Report report) {
        this.text = text;
        this.brackets = brackets;
        this.clauses = clauses;
        this.rules = rules;
        this.report = report;
    }

    /** Reads lines of labels as one clause; false if none of them names parties. */
    boolean labels(Node node, Span lines) {
        return !clauses.read(lines.start(), lines.end()).links().isEmpty() && duty(node, lines, lines.start());
    }

    /**
     * Reads a paragraph, or what follows a heading in its line, into the node that it stands under.
     *
     * @param parts whether a semicolon ends a sentence, as it does between headline targets
     * @return the end, or the offset behind a clause where another numbered item begins in the same paragraph
     */
    int read(Node node, Span paragraph, boolean parts) {
        int start = text.skipSpace(paragraph.start(), paragraph.end());
        int end = text.trimSpace(start, paragraph.end());
        int at = start;
        while (at < end) {
            int close = brackets.close(at);
            if (brackets.mayHoldClause(at)) {
                int before = text.trimSpace(start, at);
                if (bracket(node, new Span(start, before), new Span(at, close + 1), end)) {
                    start = text.skipSpace(afterMark(close + 1, end), end);
                    at = start;
                    if (HeadingMark.at(text, start, end).isPresent()) {
                        return start;
                    }
                    continue;
                }
            }
            boolean quoted = close > at && CLOSES.indexOf(text.at(close)) >= 0 && ENDS.indexOf(text.at(close - 1)) >= 0;
            at = close + 1;
            if (quoted || ENDS.indexOf(text.at(at - 1)) >= 0 || (parts && text.at(at - 1) == SEMICOLON)) {
                sentence(node, new Span(start, at));
                start = text.skipSpace(at, end);
                at = start;
            }
        }
        sentence(node, new Span(start, end));
        return end;
    }

    /** Whether a clause that names parties stands in the bracket that opens there. */
    boolean clauseAt(int offset) {
        return brackets.mayHoldClause(offset)
                && mayBeClause(offset)
                && !clauses.read(offset, brackets.close(offset) + 1).links().isEmpty();
    }

    /** Whether nothing but names of units stands in the bracket that opens there. */
    boolean unitsAt(int offset) {
        return brackets.mayHoldClause(offset) && clauses.onlyUnits(offset, brackets.close(offset) + 1);
    }

    private boolean mayBeClause(int open) {
        return Clause.mayBe(text.canonical(open + 1, brackets.close(open)));
    }

    /** Reads a bracket; false if it stays part of the sentence. */
    private boolean bracket(Node node, Span before, Span bracket, int end) {
        boolean may = mayBeClause(bracket.start());
        boolean units = unitsAt(bracket.start());
        if (!may && !units) {
            return false;
        }
        if (!closesSentence(before, bracket, end)) {
            if (units || clauseAt(bracket.start())) {
                report.add(DiagnosticRule.CLAUSE_INSIDE_SENTENCE, node.path(), bracket, "", "kept as text");
            }
            return false;
        }
        if (may && duty(node, bracket, before.start())) {
            return true;
        }
        boolean clause = units || (may && behind(before) && unread(bracket));
        return clause && unread(node, before, bracket, units);
    }

    /** Whether a bracket with words of responsibility says nothing that is known: neither parties, nor a rule, nor a date. */
    private boolean unread(Span bracket) {
        Clause clause = clauses.read(bracket.start(), bracket.end());
        return clause.links().isEmpty() && !clause.understood();
    }

    /** Ends what a later clause could cover: a clause stands here, but what it says is not known. */
    private boolean unread(Node node, Span before, Span bracket, boolean units) {
        sentence(node, before);
        node.blocks().add(new Block.Unread(bracket));
        if (units) {
            report.add(
                    DiagnosticRule.CLAUSE_WITHOUT_VERB,
                    node.path(),
                    bracket,
                    "",
                    "the sentences before it are left without a clause");
        }
        return true;
    }

    /** Reads a clause; the sentence before it ends where the clause begins. */
    private boolean duty(Node node, Span span, int sentenceStart) {
        Clause clause = clauses.read(span.start(), span.end());
        if (clause.links().isEmpty()) {
            notAClause(node, span, clause);
            return false;
        }
        sentence(node, new Span(sentenceStart, text.trimSpace(sentenceStart, span.start())));
        clause.notes()
                .forEach(note -> report.add(
                        note.rule(),
                        node.path(),
                        new Span(
                                span.start() + note.start(),
                                span.start() + note.start() + note.written().length()),
                        "",
                        note.done()));
        node.blocks()
                .add(new Block.Duty(
                        new Citation(node.path(), span.start(), clause.written()),
                        clause,
                        rules.links(clause, node.path(), span)));
        return true;
    }

    private void notAClause(Node node, Span span, Clause clause) {
        clause.rules().forEach(rule -> rules.declare(rule, node.path(), span.start()));
        boolean other = clause.understood() && clause.parts().size() > 1;
        if (other) {
            report.add(DiagnosticRule.BRACKET_WITHOUT_PARTY, node.path(), span, "", "kept as text");
        } else {
            report.add(
                    DiagnosticRule.CLAUSE_NOT_UNDERSTOOD,
                    node.path(),
                    span,
                    "",
                    "kept as text; it names nobody for the sentences before it");
        }
    }

    private void sentence(Node node, Span span) {
        if (span.empty()) {
            return;
        }
        node.blocks().add(new Block.Sentence(span));
        if (Clause.mayDeclareRule(text.canonical(span.start(), span.end()))) {
            Optional<ClauseRule> rule = clauses.rule(span.start(), span.end());
            rule.ifPresent(declared -> rules.declare(declared, node.path(), span.start()));
        }
    }

    /** Whether the bracket stands behind the end of a sentence, or before it. */
    private boolean closesSentence(Span before, Span bracket, int end) {
        int next = text.skipSpace(bracket.end(), end);
        return behind(before)
                || next == end
                || (ENDS + SEMICOLON).indexOf(text.at(next)) >= 0
                || (brackets.mayHoldClause(next) && mayBeClause(next));
    }

    private boolean behind(Span before) {
        return before.empty() || (ENDS + SEMICOLON).indexOf(text.at(before.end() - 1)) >= 0;
    }

    /** Behind the mark that closes a sentence after its clause. */
    private int afterMark(int from, int end) {
        int next = text.skipSpace(from, end);
        return next < end && (ENDS + SEMICOLON).indexOf(text.at(next)) >= 0 ? next + 1 : from;
    }
}
