package io.mubiao.plan.document.promise;

import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.LevelKind;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 创建示范企业20个, 建成5个分考点、5个考点, 培训10000人. */
final class CountRule implements Rule {
    private static final String VERBS =
            "新建改建|新建扩建|改建扩建|关闭退出|改造提升|引进培育|培育引进|建成运营|开工建设|创建|建成|新改扩建|改扩建|新建|新增|建设|培育|培养|培训|轮训|发放|赠送|改造|完成|举办|开展|组织|打造|演出|投入|抽查|抽检|编印|引进|扶持|组建|配备|植树|造林|解决|搬迁|淘汰|退出|关闭|关停|治理|整治|创成|救助|帮扶|修建|铺设|安装|更新|推广|招录|招聘|布设|开工|形成|争取|筹集|安排";
    private static final Pattern VERB = Pattern.compile("(?:再|各|免费|累计|共|力争|统一)*?(" + VERBS + ")");
    private static final String DOES = "(?:再|免费|累计|统一|新|向[^，]{1,12}?){0,4}(?:" + VERBS + ")";
    private static final Pattern STARTS = Pattern.compile("^" + DOES + "(?:并" + DOES + "){0,3}");
    private static final Pattern ONLY_VERBS = Pattern.compile("(?:" + DOES + "(?:并|和|、)?){1,4}");
    private static final Pattern ENDS_WITH_VERB = Pattern.compile(".*(?:每年|各地)?(?:" + VERBS + ")", Pattern.DOTALL);
    private static final Pattern SUFFIX = Pattern.compile("左右|以上");
    private static final Pattern RANK = Pattern.compile("(.{1,6}级)(.*)", Pattern.DOTALL);

    /** Whether a verb of doing stands in the part before an offset. */
    static boolean verbBefore(Part part, int offset) {
        return VERB.matcher(part.sentence().masked())
                .region(part.start(), offset)
                .find();
    }

    /** The things that are counted: those before the number without their verb, or those behind it. */
    static String things(Part part, String name, int end) {
        String before = ONLY_VERBS.matcher(name).matches() ? "" : withoutVerb(name);
        String behind = Subjects.name(part.given(Math.min(end, part.end()), part.end()));
        boolean verbLast = before.isEmpty() || ENDS_WITH_VERB.matcher(before).matches();
        return verbLast && !behind.isEmpty() ? behind : before.isEmpty() ? name : before;
    }

    /** A name without the verb of doing that it begins with. */
    static String withoutVerb(String name) {
        String rest = Subjects.name(STARTS.matcher(name).replaceFirst(""));
        return rest.isEmpty() ? name : rest;
    }

    @Override
    public List<FoundPromise> find(Part part) {
        if (part.distributive()) {
            return List.of();
        }
        String masked = part.sentence().masked();
        Matcher verb = VERB.matcher(masked).region(part.start(), part.end());
        if (!verb.find()) {
            return List.of();
        }
        int from = verb.start(1);
        List<Quantity> counts = part.quantities().stream()
                .filter(quantity -> quantity.start() >= verb.end() && counts(quantity))
                .toList();
        if (counts.size() == 1 && generic(counts.get(0))) {
            return List.of();
        }
        List<Item> items = items(part, from, counts);
        List<FoundPromise> found = new ArrayList<>();
        int start = part.start();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean ranks = item.shared();
            int begin = ranks ? start : i == 0 ? part.start() : item.start();
            int end = ranks ? items.get(items.size() - 1).end() : item.end();
            promise(part, item, begin, end).ifPresent(found::add);
        }
        return found.size() == items.size() ? found : List.of();
    }

    private static boolean counts(Quantity quantity) {
        boolean countable = !quantity.unit().isEmpty()
                && !quantity.time()
                && !quantity.percent()
                && !quantity.points()
                && !quantity.unit().equals("‰");
        return countable
                && quantity.number().signum() > 0
                && !(quantity.word() && quantity.unit().equals("项"));
    }

    /** 一支队伍 counts nothing. */
    private static boolean generic(Quantity quantity) {
        return quantity.word() && quantity.number().equals(Decimal.of(1));
    }

    /**
     * A number of things.
     *
     * @param start offset of its words
     * @param end offset after them
     * @param name the things
     * @param shared whether the name is shared with others of the list, so that all are cited together
     */
    private record Item(int start, int end, String name, boolean shared, Quantity quantity) {}

    /** One item for each number: its things stand before it, since the number before, or behind it. */
    private static List<Item> items(Part part, int from, List<Quantity> counts) {
        List<Item> items = new ArrayList<>();
        String masked = part.sentence().masked();
        int at = from;
        for (int i = 0; i < counts.size(); i++) {
            Quantity count = counts.get(i);
            int next = i + 1 < counts.size() ? counts.get(i + 1).start() : part.end();
            int after = suffixEnd(masked, count.end(), next);
            int listEnd = listEnd(masked, after, next, i + 1 < counts.size());
            String before = withoutLeadingVerb(part.given(at, count.start()));
            String behind = part.given(after, listEnd);
            boolean nameBehind = before.isEmpty();
            String name = Subjects.name(nameBehind ? behind : before);
            int end = nameBehind ? listEnd : after;
            items.add(new Item(at, end, name, false, count));
            at = Math.min(part.end(), Math.max(end, listEnd) + (listEnd < part.end() && i + 1 < counts.size() ? 1 : 0));
        }
        return sharedNames(items);
    }

    private static int suffixEnd(String masked, int from, int to) {
        Matcher suffix = SUFFIX.matcher(masked).region(from, to);
        return suffix.lookingAt() ? suffix.end() : from;
    }

    /** Where the words of an item end: at the last mark of a list before the next number, or at the end. */
    private static int listEnd(String masked, int from, int next, boolean more) {
        if (!more) {
            return next;
        }
        for (int i = from; i < next; i++) {
            if ("、和及".indexOf(masked.charAt(i)) >= 0) {
                return i;
            }
        }
        return next;
    }

    private static String withoutLeadingVerb(String words) {
        return ONLY_VERBS.matcher(Subjects.name(words)).matches()
                ? ""
                : Subjects.name(STARTS.matcher(words).replaceFirst(""));
    }

    /** 3个国家级、5个省级示范区: the first has only its rank, and what follows the rank of the last. */
    private static List<Item> sharedNames(List<Item> items) {
        if (items.size() < 2) {
            return items;
        }
        Matcher last = RANK.matcher(items.get(items.size() - 1).name());
        boolean ranks = last.matches()
                && !last.group(2).isEmpty()
                && items.subList(0, items.size() - 1).stream()
                        .allMatch(item -> item.name().endsWith("级"));
        return ranks
                ? items.stream()
                        .map(item -> new Item(
                                item.start(),
                                item.end(),
                                item.name().endsWith("级") ? item.name() + last.group(2) : item.name(),
                                true,
                                item.quantity()))
                        .toList()
                : items;
    }

    private static Optional<FoundPromise> promise(Part part, Item item, int start, int end) {
        if (item.name().length() < 2) {
            return Optional.empty();
        }
        Quantity count = item.quantity();
        String suffix =
                part.sentence().words(count.end(), suffixEnd(part.sentence().masked(), count.end(), part.end()));
        boolean range =
                count.low().filter(low -> low.compareTo(count.number()) <= 0).isPresent();
        Requirement requirement = Requirement.builder()
                .comparison(range ? Comparison.WITHIN : Comparison.AT_LEAST)
                .level(new Level(LevelKind.ABSOLUTE, range ? count.low().orElseThrow() : count.number()))
                .upper(range ? Optional.of(new Level(LevelKind.ABSOLUTE, count.number())) : Optional.empty())
                .inclusive(true)
                .approximate(suffix.equals("左右") && !range)
                .build();
        AssessmentRule rule = part.times().rule().orElse(AssessmentRule.PERIOD_TOTAL);
        IndicatorKind kind = Part.kind("", count.unit());
        return Optional.of(part.promise(
                PromiseRule.COUNT,
                start,
                end,
                item.name(),
                kind,
                Optional.of(count.unit()),
                requirement,
                Optional.empty(),
                rule,
                part.times().judged(),
                List.<Text>of()));
    }
}
