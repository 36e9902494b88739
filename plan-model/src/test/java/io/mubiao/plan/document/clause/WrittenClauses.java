package io.mubiao.plan.document.clause;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.document.clause.WrittenSegments.Kind;
import io.mubiao.plan.document.clause.WrittenSegments.Segment;
import io.mubiao.plan.indicator.Nature;
import io.mubiao.plan.responsibility.Deadline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Clauses of every form that the grammar knows, each with what it says, in one of the ways in which characters vary. */
final class WrittenClauses {
    private static final Map<Character, List<String>> VARIANTS = Map.of(
            '，', List.of("，", ",", ", ", "﹐", "，　"),
            '；', List.of("；", ";", "; "),
            '：', List.of("：", ":", ": ", "﹕"),
            '、', List.of("、", "､", "﹑"),
            '。', List.of("。", "｡"),
            '｜', List.of("｜", "|", " | "),
            '-', List.of("-", "—", "–", "～"));
    private static final List<String> ROUND = List.of("（）", "()", "﹙﹚");
    private static final int FULL_WIDTH = 0xFEE0;

    private WrittenClauses() {}

    static Arbitrary<WrittenClause> any() {
        return Combinators.combine(segments(), Arbitraries.integers().list().ofSize(8), style(), frame())
                .as(WrittenClauses::clause);
    }

    private static Arbitrary<List<Segment>> segments() {
        return Combinators.combine(
                        WrittenSegments.nature().optional(0.2),
                        WrittenSegments.link().list().ofMinSize(1).ofMaxSize(4),
                        WrittenSegments.deadline().optional(0.4),
                        Arbitraries.integers().between(0, 4),
                        WrittenSegments.firstLeads().optional(0.2),
                        WrittenSegments.allLater().optional(0.2))
                .as((nature, links, deadline, at, first, later) -> {
                    List<Segment> all = new ArrayList<>(links);
                    deadline.ifPresent(one -> all.add(Math.min(at, links.size()), one));
                    return Stream.of(nature.stream(), all.stream(), first.stream(), later.stream())
                            .flatMap(some -> some)
                            .toList();
                });
    }

    private static Arbitrary<Map<Character, String>> style() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 59).list().ofSize(VARIANTS.size()),
                        Arbitraries.of(ROUND),
                        Arbitraries.of(true, false))
                .as((choices, round, wide) -> {
                    Map<Character, String> style = new HashMap<>();
                    Iterator<Integer> choice = choices.iterator();
                    new TreeMap<>(VARIANTS)
                            .forEach(
                                    (mark, variants) -> style.put(mark, variants.get(choice.next() % variants.size())));
                    style.put('（', round.substring(0, 1));
                    style.put('）', round.substring(1));
                    for (char digit = '0'; digit <= '9'; digit++) {
                        style.put(digit, String.valueOf((char) (wide ? digit + FULL_WIDTH : digit)));
                    }
                    return style;
                });
    }

    /** What stands before and behind the segments. */
    private static Arbitrary<List<String>> frame() {
        Arbitrary<String> kind = Arbitraries.of("（）", "()", "﹙﹚", "【】", "[]", "［］", "〔〕", "﹝﹞", "");
        return Combinators.combine(kind, Arbitraries.of("", " ", "　"), Arbitraries.of("", "。"))
                .as((brackets, space, stop) -> brackets.isEmpty()
                        ? List.of(space, stop + space)
                        : List.of(brackets.charAt(0) + space, stop + space + brackets.charAt(1)));
    }

    private static WrittenClause clause(
            List<Segment> segments, List<Integer> choices, Map<Character, String> style, List<String> frame) {
        StringBuilder text = new StringBuilder(frame.get(0));
        List<ClauseRule> rules = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            if (i > 0) {
                String separators =
                        separators(segments.get(i - 1).kind(), segments.get(i).kind());
                int chosen = Math.floorMod(choices.get(i), separators.length());
                text.append(styled(separators.substring(chosen, chosen + 1), style));
            }
            int start = text.length();
            segments.get(i).rule().ifPresent(rule -> rules.add(styled(rule, start, style)));
            text.append(styled(segments.get(i).words(), style));
        }
        text.append(frame.get(1));
        Optional<Deadline> deadline = segments.stream()
                .flatMap(segment -> segment.deadline().stream())
                .findFirst();
        Optional<Nature> nature =
                segments.stream().flatMap(segment -> segment.nature().stream()).findFirst();
        List<ClauseLink> links = segments.stream()
                .flatMap(segment -> segment.link().stream())
                .map(link -> styled(link, style))
                .toList();
        return new WrittenClause(
                text.toString(),
                links,
                rules,
                deadline.map(date -> Deadline.builder()
                        .from(date)
                        .written(styled(date.written(), style))
                        .build()),
                nature);
    }

    /** A label goes on behind a comma, where more parties may come; behind a verb the next link may stand after any mark. */
    private static String separators(Kind before, Kind after) {
        if (before == Kind.LABEL && after == Kind.VERB) {
            return "；。｜";
        }
        return before == Kind.VERB && after == Kind.VERB ? "，；。｜、" : "，；。｜";
    }

    private static String styled(String words, Map<Character, String> style) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            text.append(style.getOrDefault(character, String.valueOf(character)));
        }
        return text.toString();
    }

    private static ClauseLink styled(ClauseLink link, Map<Character, String> style) {
        ImmutableList<ClauseParty> parties = link.parties().stream()
                .map(party -> new ClauseParty(
                        styled(party.name(), style), styled(party.written(), style), party.collective()))
                .collect(ImmutableList.toImmutableList());
        Optional<String> open = link.openList().map(words -> styled(words, style));
        return new ClauseLink(styled(link.written(), style), link.roles(), link.mode(), parties, open, link.verb());
    }

    private static ClauseRule styled(ClauseRule rule, int start, Map<Character, String> style) {
        return new ClauseRule(
                start, styled(rule.written(), style), rule.verb(), rule.link().map(link -> styled(link, style)));
    }
}
