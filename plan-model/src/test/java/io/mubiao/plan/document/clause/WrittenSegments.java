package io.mubiao.plan.document.clause;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.document.clause.WrittenParties.Lists;
import io.mubiao.plan.indicator.Nature;
import io.mubiao.plan.responsibility.Deadline;
import io.mubiao.plan.responsibility.DeadlineKind;
import io.mubiao.plan.responsibility.Mode;
import io.mubiao.plan.responsibility.Role;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Segments of clauses, each with what it says. */
final class WrittenSegments {
    private static final String[] ADVERBS = {"", "共同", "联合", "具体", "密切", "积极", "统筹", "认真", "全面"};
    private static final String[] RESPECTIVELY = {"分别", "按职责分工", "按照各自职责", "依职责", "各负其责", "分工", "分头"};

    private WrittenSegments() {}

    /** What a segment is, as far as it decides what may follow. */
    enum Kind {
        VERB,
        LABEL,
        OTHER
    }

    /** A segment; the offset of its rule, if it is one, is not known yet. */
    record Segment(
            Kind kind,
            String words,
            Optional<ClauseLink> link,
            Optional<ClauseRule> rule,
            Optional<Deadline> deadline,
            Optional<Nature> nature) {}

    private record Act(String words, List<Role> roles) {}

    private record Verb(String words, List<Role> roles, boolean respective) {}

    static Arbitrary<Segment> link() {
        return Arbitraries.oneOf(
                Combinators.combine(WrittenParties.lists(3), verb(), Arbitraries.of("", "由"))
                        .as((lists, verb, by) -> link(Kind.VERB, link(by + lists.words() + verb.words(), lists, verb))),
                Combinators.combine(WrittenParties.lists(2), label())
                        .as((lists, label) ->
                                link(Kind.LABEL, link(label.words() + "：" + lists.words(), lists, label))));
    }

    private static Segment link(Kind kind, ClauseLink link) {
        return new Segment(
                kind, link.written(), Optional.of(link), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ClauseLink link(String written, Lists lists, Verb verb) {
        boolean sole = lists.parties().size() == 1 && lists.open().isEmpty();
        Mode mode = verb.respective() ? Mode.RESPECTIVE : sole ? Mode.SOLE : Mode.JOINT;
        return new ClauseLink(
                written,
                ImmutableList.copyOf(verb.roles()),
                mode,
                ImmutableList.copyOf(lists.parties()),
                lists.open(),
                verb.words());
    }

    private static Arbitrary<Verb> verb() {
        Arbitrary<Act> act = Arbitraries.of(
                new Act("牵头", List.of(Role.LEAD)),
                new Act("主办", List.of(Role.LEAD)),
                new Act("负责牵头", List.of(Role.LEAD)),
                new Act("牵头负责", List.of(Role.LEAD, Role.RESPONSIBLE)),
                new Act("牵头落实", List.of(Role.LEAD, Role.IMPLEMENT)),
                new Act("牵头并落实", List.of(Role.LEAD, Role.IMPLEMENT)),
                new Act("配合", List.of(Role.COOPERATE)),
                new Act("参与", List.of(Role.COOPERATE)),
                new Act("协助", List.of(Role.COOPERATE)),
                new Act("配合落实", List.of(Role.COOPERATE, Role.IMPLEMENT)),
                new Act("落实", List.of(Role.IMPLEMENT)),
                new Act("组织实施", List.of(Role.IMPLEMENT)),
                new Act("负责落实", List.of(Role.IMPLEMENT)),
                new Act("督查督办", List.of(Role.SUPERVISE)),
                new Act("督促落实", List.of(Role.SUPERVISE)),
                new Act("指导", List.of(Role.GUIDE)),
                new Act("指导并督促", List.of(Role.GUIDE, Role.SUPERVISE)),
                new Act("负责", List.of(Role.RESPONSIBLE)));
        return Combinators.combine(
                        Arbitraries.of(ADVERBS),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just("")), Tuple.of(1, Arbitraries.of(RESPECTIVELY))),
                        act)
                .as((how, respectively, one) ->
                        new Verb(how + respectively + one.words(), one.roles(), !respectively.isEmpty()));
    }

    private static Arbitrary<Verb> label() {
        return Arbitraries.of(
                new Verb("牵头单位", List.of(Role.LEAD), false),
                new Verb("主办部门", List.of(Role.LEAD), false),
                new Verb("责任单位", List.of(Role.RESPONSIBLE), false),
                new Verb("配合部门", List.of(Role.COOPERATE), false),
                new Verb("参加单位", List.of(Role.COOPERATE), false),
                new Verb("落实单位", List.of(Role.IMPLEMENT), false),
                new Verb("指导单位", List.of(Role.GUIDE), false),
                new Verb("督办单位", List.of(Role.SUPERVISE), false));
    }

    static Arbitrary<Segment> nature() {
        return Arbitraries.of("约束性", "约束性指标", "预期性", "预期性目标")
                .map(words -> new Segment(
                        Kind.OTHER,
                        words,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(words.startsWith("约束") ? Nature.BINDING : Nature.EXPECTED)));
    }

    static Arbitrary<Segment> deadline() {
        Arbitrary<String> label = Arbitraries.of("", "", "完成时限：", "时间要求：");
        return Combinators.combine(date(), label)
                .as((date, before) -> new Segment(
                        Kind.OTHER,
                        before + date.written(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(date),
                        Optional.empty()));
    }

    private static Arbitrary<Deadline> date() {
        Arbitrary<Integer> year = Arbitraries.integers().between(1990, 2099);
        Arbitrary<Integer> month = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> day = Arbitraries.integers().between(1, 28);
        Arbitrary<String> before = Arbitraries.of("", "到", "确保");
        Arbitrary<String> after = Arbitraries.of("", "前", "之前完成", "前全面建成");
        return Combinators.combine(
                        year, month, day, before, after, Arbitraries.integers().between(0, 8))
                .as((y, m, d, to, done, form) -> switch (form) {
                    case 0 -> lastDay(to + y + "年底" + done, LocalDate.of(y, 12, 31));
                    case 1 ->
                        lastDay(
                                to + y + "年" + m + "月底" + done,
                                YearMonth.of(y, m).atEndOfMonth());
                    case 2 -> lastDay(to + y + "年" + m + "月" + d + "日" + done, LocalDate.of(y, m, d));
                    case 3 -> lastDay(to + y + "年上半年" + done, LocalDate.of(y, 6, 30));
                    case 4 -> lastDay(to + y + "年第三季度" + done, LocalDate.of(y, 9, 30));
                    case 5 -> lastDay((y - 2) + "-" + y + "年", LocalDate.of(y, 12, 31));
                    case 6 -> without(to + m + "月底" + done, DeadlineKind.YEAR_NOT_STATED);
                    case 7 -> without("持续推进", DeadlineKind.ONGOING);
                    default -> without("长期坚持", DeadlineKind.ONGOING);
                });
    }

    private static Deadline lastDay(String words, LocalDate day) {
        return Deadline.builder()
                .written(words)
                .kind(DeadlineKind.LAST_DAY)
                .lastDay(day)
                .build();
    }

    private static Deadline without(String words, DeadlineKind kind) {
        return Deadline.builder().written(words).kind(kind).build();
    }

    static Arbitrary<Segment> firstLeads() {
        Arbitrary<String> first = Arbitraries.of("列第一位者", "排在首位的部门", "排名第一的", "第一个单位");
        Arbitrary<String> more = Arbitraries.of("", "，下同", "；下同", "。下同");
        return Combinators.combine(first, Arbitraries.of("为", "是"), Arbitraries.of("牵头单位", "牵头部门"), more)
                .as((who, is, verb, same) -> rule(who + is + verb + same, Optional.of(verb), Optional.empty()));
    }

    static Arbitrary<Segment> allLater() {
        Arbitrary<String> later = Arbitraries.of("以下均需", "以下各项工作均由", "以下重点任务均须");
        Arbitrary<String> more = Arbitraries.of("", "，不再列出", "，不再逐一列出", "。不再重复列出");
        return Combinators.combine(later, WrittenParties.lists(1), verb(), more).as((start, lists, verb, same) -> {
            ClauseLink link = link(lists.words() + verb.words(), lists, verb);
            return rule(start + link.written() + same, Optional.empty(), Optional.of(link));
        });
    }

    private static Segment rule(String words, Optional<String> verb, Optional<ClauseLink> link) {
        ClauseRule rule = new ClauseRule(0, words, verb, link);
        return new Segment(Kind.OTHER, words, Optional.empty(), Optional.of(rule), Optional.empty(), Optional.empty());
    }
}
