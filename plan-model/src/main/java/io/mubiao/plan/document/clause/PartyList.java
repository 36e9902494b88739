package io.mubiao.plan.document.clause;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import io.mubiao.plan.document.text.Brackets;
import io.mubiao.plan.document.text.CanonicalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lists of parties of one link: what stands before its verb, or behind its label. */
final class PartyList {
    private static final Pattern OPEN_LIST = Pattern.compile(
            "等([0-9一二三四五六七八九十几多]+(个|家))?((各|有关|相关|部门|部委|单位|机构|地区|企业|成员|市直|省直|区直|县直|州直|区级|市级|省级|县级|行业|主管|方面|、|和|与){0,8}|[^、，和及]{1,10}(部门|单位|机构|企业|组织))");
    /** Names joined by conjunctions are few; what is longer is no list of them. */
    private static final int LONGEST_LIST = 4 * Names.LONGEST;

    private static final Pattern CONNECTOR = Pattern.compile("以及|会同|会商|和|及|与|暨");

    private final CanonicalText text;
    private final Brackets brackets;
    private final KnownNames known;
    private final ImmutableList.Builder<ClauseParty> parties = ImmutableList.builder();
    private final ImmutableList.Builder<ClauseNote> notes = ImmutableList.builder();
    private Optional<String> openList = Optional.empty();
    private Optional<String> bad = Optional.empty();

    PartyList(CanonicalText text, Brackets brackets, KnownNames known) {
        this.text = text;
        this.brackets = brackets;
        this.known = known;
    }

    /**
     * What was read.
     *
     * @param parties at least one
     * @param openList the last words that leave a list open
     * @param notes how conjunctions were understood
     */
    record Parties(ImmutableList<ClauseParty> parties, Optional<String> openList, ImmutableList<ClauseNote> notes) {}

    /** A list that stands between two commas. A prefix spreads within it. */
    void add(Range list) {
        Optional<String> before = openList;
        openList = Optional.empty();
        List<Range> parts = new ArrayList<>();
        for (Range piece : pieces(openList(list.trimmed(text)))) {
            parted(piece, parts);
        }
        List<Range> names = joined(parts);
        Optional<String> prefix = Optional.empty();
        for (int i = 0; i < names.size(); i++) {
            Range range = openList(names.get(i));
            String written = range.given(text);
            String name = range.canonical(text);
            boolean collective = Names.collective(name);
            if (!name(name) && bad.isEmpty()) {
                bad = Optional.of(written);
            }
            String full = prefix.isPresent() && Names.takesPrefix(name) ? prefix.get() + written : written;
            parties.add(new ClauseParty(full, written, collective));
            if (i == 0 && !collective) {
                prefix = Names.prefix(name);
            }
        }
        openList = openList.or(() -> before);
    }

    private boolean name(String name) {
        return known.knows(name)
                || openList.map(open -> Names.plausibleBefore(open, name)).orElseGet(() -> Names.plausible(name));
    }

    /** The first thing in the lists that cannot be a name. */
    Optional<String> bad() {
        return bad;
    }

    /** Whether every party is known, or can be nothing but a party. */
    boolean certain() {
        List<ClauseParty> all = parties.build();
        return !all.isEmpty()
                && all.stream()
                        .map(party -> CanonicalText.of(party.written()).canonical())
                        .allMatch(name -> known.knows(name) || Names.certain(name));
    }

    /** The parties of all lists; empty if one of them holds something that cannot be a name. */
    Optional<Parties> parties() {
        ImmutableList<ClauseParty> all = parties.build();
        return bad.isEmpty() && !all.isEmpty()
                ? Optional.of(new Parties(all, openList, notes.build()))
                : Optional.empty();
    }

    /** A list, or a name, without the words that leave it open; they are kept. */
    private Range openList(Range list) {
        Optional<Range> open = open(list);
        open.ifPresent(words -> openList = Optional.of(words.given(text)));
        return closed(list, open);
    }

    private Range closed(Range list, Optional<Range> open) {
        return open.map(words -> new Range(list.start(), words.start()).trimmed(text))
                .orElse(list);
    }

    /** The words at the end of a list, or of a name, that leave it open. */
    private Optional<Range> open(Range list) {
        int from = list.end() - 1;
        while (from > list.start() && text.at(from) != '等') {
            from--;
        }
        boolean open = from > list.start()
                && OPEN_LIST.matcher(text.canonical(from, list.end())).matches();
        return open ? Optional.of(new Range(from, list.end())) : Optional.empty();
    }

    /** The parts between the marks 、 that stand outside brackets. */
    private List<Range> pieces(Range list) {
        List<Range> pieces = new ArrayList<>();
        int start = list.start();
        for (int i = list.start(); i < list.end(); i = brackets.close(i) + 1) {
            if (text.at(i) == '、') {
                pieces.add(new Range(start, i).trimmed(text));
                start = i + 1;
            }
        }
        pieces.add(new Range(start, list.end()).trimmed(text));
        return pieces;
    }

    /** Joins 各市 with 县（区）人民政府. */
    private List<Range> joined(List<Range> pieces) {
        List<Range> names = new ArrayList<>();
        for (Range piece : pieces) {
            Range last = names.isEmpty() ? piece : names.get(names.size() - 1);
            if (!names.isEmpty() && Names.joins(last.canonical(text), piece.canonical(text))) {
                names.set(names.size() - 1, new Range(last.start(), piece.end()));
            } else {
                names.add(piece);
            }
        }
        return names;
    }

    /** Parts a piece at conjunctions between two whole names. */
    private void parted(Range piece, List<Range> names) {
        if (piece.length() > LONGEST_LIST) {
            names.add(piece);
            return;
        }
        Range rest = piece;
        int from = rest.start();
        Matcher connector = CONNECTOR.matcher(text.canonical());
        while (!known.knows(rest.canonical(text))
                && connector.region(from, rest.end()).find()) {
            Range before = new Range(rest.start(), connector.start()).trimmed(text);
            Range after = new Range(connector.end(), rest.end()).trimmed(text);
            from = connector.end();
            if (!insideBrackets(rest.start(), connector.start()) && two(before, after)) {
                names.add(before);
                notes.add(new ClauseNote(
                        DiagnosticRule.CONNECTOR_READ,
                        rest.start(),
                        text.given(rest.start(), rest.end()),
                        "parted at " + connector.group()));
                rest = after;
                from = after.start();
            }
        }
        names.add(rest);
    }

    private boolean two(Range before, Range after) {
        String one = closed(before, open(before)).canonical(text);
        String other = after.canonical(text);
        return (known.knows(one) && known.knows(other)) || Names.parted(one, firstOf(other));
    }

    /** The name that a list begins with, as far as its next conjunction decides. */
    private static String firstOf(String names) {
        Matcher connector = CONNECTOR.matcher(names);
        while (connector.find()) {
            String first = names.substring(0, connector.start());
            if (Names.plausible(first)) {
                return first;
            }
        }
        return names;
    }

    private boolean insideBrackets(int from, int offset) {
        int at = from;
        while (at < offset) {
            at = brackets.close(at) + 1;
        }
        return at > offset;
    }
}
