package io.mubiao.plan.document.clause;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import io.mubiao.plan.document.text.Brackets;
import io.mubiao.plan.document.text.CanonicalText;
import io.mubiao.plan.indicator.Nature;
import io.mubiao.plan.responsibility.Deadline;
import io.mubiao.plan.responsibility.DeadlineKind;
import io.mubiao.plan.responsibility.Mode;
import io.mubiao.plan.responsibility.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a clause together from its segments, one after the other. */
final class ClauseDraft {
    private static final Pattern NATURE = Pattern.compile("(约束性|预期性)(指标|目标)?");

    private final CanonicalText text;
    private final Brackets brackets;
    private final KnownNames known;
    private final DeadlineGrammar deadlines;
    private final Range whole;

    private final List<ClausePart> parts = new ArrayList<>();
    private final List<ClauseLink> links = new ArrayList<>();
    private final List<ClauseRule> rules = new ArrayList<>();
    /** The rule read last, as long as nothing but words that it goes on may follow. */
    private Optional<OpenRule> openRule = Optional.empty();

    private final List<ClauseNote> notes = new ArrayList<>();
    private Optional<Deadline> deadline = Optional.empty();
    private Optional<Nature> nature = Optional.empty();
    /** Segments that wait for a verb. */
    private final List<Range> waiting = new ArrayList<>();
    /** What could not be the name of a party, in the list read last. */
    private Optional<String> bad = Optional.empty();
    /** The label whose list goes on. */
    private Optional<OpenLabel> label = Optional.empty();

    ClauseDraft(CanonicalText text, Brackets brackets, KnownNames known, DeadlineGrammar deadlines, Range whole) {
        this.text = text;
        this.brackets = brackets;
        this.known = known;
        this.deadlines = deadlines;
        this.whole = whole;
    }

    private record OpenLabel(Label.Found found, int start, List<Range> lists) {}

    private record OpenRule(Range range, Optional<String> verb, Optional<ClauseLink> link) {}

    void add(Segments.Segment segment) {
        Range range = segment.range();
        String words = range.canonical(text);
        if (goesOn(words)) {
            openRule = openRule.map(
                    rule -> new OpenRule(new Range(rule.range().start(), range.end()), rule.verb(), rule.link()));
        } else if (RuleGrammar.more(words)) {
            close();
            unknown(range, "no rule stands before it");
        } else if (!alone(range, words)) {
            Optional<Verb> verb = Verb.endingIn(words);
            Optional<Label.Found> found = Label.at(words);
            if (found.isPresent()) {
                close();
                label(found.get(), range);
            } else if (verb.isPresent()) {
                verb(verb.get(), range);
            } else if (label.isPresent()) {
                label.get().lists().add(range);
            } else if (names(range)) {
                waiting.add(range);
            } else {
                waiting.add(range);
                close();
            }
        }
        if (!segment.comma()) {
            close();
        }
    }

    /** Whether the segment is a list of names, so that it can wait for a verb. */
    private boolean names(Range range) {
        PartyList list = new PartyList(text, brackets, known);
        list.add(new Range(text.at(range.start()) == '由' ? range.start() + 1 : range.start(), range.end()));
        bad = list.bad();
        return list.parties().isPresent();
    }

    /** Whether the segment only says that the rule before it goes on. */
    private boolean goesOn(String words) {
        return openRule.isPresent() && waiting.isEmpty() && label.isEmpty() && RuleGrammar.more(words);
    }

    /** Reads a segment that is no list of parties: a rule, a nature or a deadline. */
    private boolean alone(Range range, String words) {
        Optional<String> firstLeads = RuleGrammar.firstLeads(words);
        OptionalInt later = RuleGrammar.laterLink(words);
        Matcher stated = NATURE.matcher(words);
        Optional<DeadlineGrammar.Reading> date = deadlines.read(words, range.given(text));
        if (firstLeads.isEmpty() && later.isEmpty() && !stated.matches() && date.isEmpty()) {
            return false;
        }
        close();
        if (firstLeads.isPresent()) {
            rule(range, firstLeads, Optional.empty());
        } else if (later.isPresent()) {
            Range rest = new Range(range.start() + later.getAsInt(), range.end());
            Optional<ClauseLink> link =
                    Verb.endingIn(rest.canonical(text)).flatMap(verb -> link(List.of(), verb, rest));
            if (link.isPresent()) {
                rule(range, Optional.empty(), link);
            } else {
                unknown(range);
            }
        } else if (stated.matches()) {
            nature = Optional.of(words.startsWith("约束性") ? Nature.BINDING : Nature.EXPECTED);
            part(ClausePartKind.NATURE, range);
        } else {
            deadline(date.orElseThrow(), range);
        }
        return true;
    }

    private void rule(Range range, Optional<String> verb, Optional<ClauseLink> link) {
        endRule();
        openRule = Optional.of(new OpenRule(range, verb, link));
    }

    private void endRule() {
        Optional<OpenRule> ended = openRule;
        openRule = Optional.empty();
        ended.ifPresent(rule -> {
            part(ClausePartKind.RULE, rule.range());
            String written = rule.range().given(text);
            rules.add(new ClauseRule(rule.range().start() - whole.start(), written, rule.verb(), rule.link()));
        });
    }

    private void deadline(DeadlineGrammar.Reading read, Range range) {
        part(ClausePartKind.DEADLINE, range);
        if (deadline.isPresent()) {
            note(DiagnosticRule.DEADLINE_REPEATED, range, "the first one is kept");
            return;
        }
        deadline = Optional.of(read.deadline());
        if (read.deadline().kind() == DeadlineKind.YEAR_NOT_STATED) {
            note(DiagnosticRule.DEADLINE_WITHOUT_YEAR, range, "no date is given");
        } else if (read.yearTaken()) {
            note(
                    DiagnosticRule.DEADLINE_YEAR_TAKEN,
                    range,
                    "read as " + read.deadline().lastDay().orElseThrow());
        }
    }

    private void label(Label.Found found, Range range) {
        Range rest = new Range(range.start() + found.end(), range.end()).trimmed(text);
        if (found.label().role().isPresent()) {
            List<Range> lists = new ArrayList<>();
            if (!rest.empty()) {
                lists.add(rest);
            }
            label = Optional.of(new OpenLabel(found, range.start(), lists));
            return;
        }
        Optional<DeadlineGrammar.Reading> date = deadlines.read(rest.canonical(text), rest.given(text));
        if (date.isPresent()) {
            deadline(date.get(), range);
        } else {
            unknown(range);
        }
    }

    private void verb(Verb verb, Range range) {
        closeLabel();
        Optional<ClauseLink> link = link(waiting, verb, range);
        Range all = waiting.isEmpty() ? range : new Range(waiting.get(0).start(), range.end());
        waiting.clear();
        add(link, all);
    }

    /** The link of a verb, its parties standing in segments before it and in its own. */
    private Optional<ClauseLink> link(List<Range> before, Verb verb, Range range) {
        Range own = new Range(range.start(), range.end() - verb.written().length()).trimmed(text);
        List<Range> lists = new ArrayList<>(before);
        if (!own.empty()) {
            lists.add(own);
        }
        if (!lists.isEmpty() && text.at(lists.get(0).start()) == '由') {
            lists.set(0, new Range(lists.get(0).start() + 1, lists.get(0).end()).trimmed(text));
        }
        Range all = before.isEmpty() ? range : new Range(before.get(0).start(), range.end());
        String written = text.given(range.end() - verb.written().length(), range.end());
        return link(lists, all, verb.roles(), verb.respective(), written);
    }

    private Optional<ClauseLink> link(
            List<Range> lists, Range all, ImmutableList<Role> roles, boolean respective, String verb) {
        PartyList list = new PartyList(text, brackets, known);
        lists.stream().filter(one -> !one.empty()).forEach(list::add);
        bad = list.bad();
        return list.parties().map(parties -> {
            boolean sole = parties.parties().size() == 1 && parties.openList().isEmpty();
            Mode mode = respective ? Mode.RESPECTIVE : sole ? Mode.SOLE : Mode.JOINT;
            parties.notes()
                    .forEach(note -> notes.add(
                            new ClauseNote(note.rule(), note.start() - whole.start(), note.written(), note.done())));
            return new ClauseLink(all.given(text), roles, mode, parties.parties(), parties.openList(), verb);
        });
    }

    private void add(Optional<ClauseLink> link, Range range) {
        if (link.isPresent()) {
            links.add(link.get());
            part(ClausePartKind.LINK, range);
        } else {
            unknown(range);
        }
    }

    /** Ends the clause. */
    void end() {
        close();
        endRule();
    }

    /** Ends what waits for more: segments without a verb stay without one. */
    private void close() {
        closeLabel();
        if (!waiting.isEmpty()) {
            unknown(new Range(
                    waiting.get(0).start(), waiting.get(waiting.size() - 1).end()));
            waiting.clear();
        }
    }

    private void closeLabel() {
        label.ifPresent(open -> {
            int end = open.lists().isEmpty()
                    ? open.start() + open.found().end()
                    : open.lists().get(open.lists().size() - 1).end();
            Range all = new Range(open.start(), end);
            String word =
                    text.given(open.start(), open.start() + open.found().word().length());
            Role role = open.found().label().role().orElseThrow();
            add(link(open.lists(), all, ImmutableList.of(role), false, word), all);
        });
        label = Optional.empty();
    }

    private void unknown(Range range) {
        unknown(
                range,
                bad.map(name -> "left out of the chain: '" + name + "' is no name that the grammar knows")
                        .orElse("left out of the chain"));
        bad = Optional.empty();
    }

    private void unknown(Range range, String done) {
        part(ClausePartKind.UNKNOWN, range);
        note(DiagnosticRule.SEGMENT_NOT_UNDERSTOOD, range, done);
    }

    private void part(ClausePartKind kind, Range range) {
        endRule();
        parts.add(new ClausePart(kind, range.start() - whole.start(), range.given(text)));
    }

    private void note(DiagnosticRule rule, Range range, String done) {
        notes.add(new ClauseNote(rule, range.start() - whole.start(), range.given(text), done));
    }

    List<ClausePart> parts() {
        return parts;
    }

    List<ClauseLink> links() {
        return links;
    }

    List<ClauseRule> rules() {
        return rules;
    }

    List<ClauseNote> notes() {
        return notes;
    }

    Optional<Deadline> deadline() {
        return deadline;
    }

    Optional<Nature> nature() {
        return nature;
    }
}
