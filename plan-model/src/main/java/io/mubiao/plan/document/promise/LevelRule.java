package io.mubiao.plan.document.promise;

import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.LevelKind;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 达到85%以上, 控制在0.3以内, 不少于30场, 保持在70%—75%之间. */
final class LevelRule implements Rule {
    private static final Pattern COMPARATOR = Pattern.compile("(?<each>分别|均|都)?(?:"
            + "(?<least>至少达到|至少为|至少|达到|达|提高到|提高至|提升到|提升至|增加到|增加至|扩大到|上升到|不(?:得|应|能|宜|可|再|要)?(?:少于|低于|小于))"
            + "|(?<more>(?<!不|不得|不应|不能|不宜|不可|不再|未|没有)(?:超过|突破|高于|大于))"
            + "|(?<most>不(?:得|应|能|宜|可|再|要|会)?(?:超过|高于|大于|多于|突破)|控制在|降低到|降低至|下降到|下降至|降到|降至|减少到|减少至|压减到|压减至|压缩到|压缩至|缩短到|缩短至)"
            + "|(?<fewer>(?<!不|不得|不应|不能|不宜|不可|不再|未|没有)(?:低于|少于|小于))"
            + "|(?<kept>保持在|稳定在|维持在)"
            + "|(?<rate>(?<=率|比例|比重|占比)))(?<each2>分别|均|都)? *(?=[0-9百一二两三四五六七八九十])");
    private static final Pattern RANGE = Pattern.compile(" *(?:到|至|—+|-|–) *");
    private static final Pattern SUFFIX = Pattern.compile("(?<suffix>及?以上|及?以下|以内|之内|左右|之间)?");
    private static final Pattern FROM = Pattern.compile("(?:由|从)(?=.*[0-9])");
    /** Rates of what should not be: a bare number does not say whether more or less is promised. */
    private static final Pattern BAD =
            Pattern.compile("死亡|失业|发生|事故|不合格|投诉|流失|辍学|漏损|负债|违约|损失|空置|受害|误差|不良|排放|贫困|病|伤|缺勤|逾期|税率|利率|费率");
    /** What a subsidy, a rule of admission or a technical standard limits is no target. */
    private static final Pattern NO_TARGET =
            Pattern.compile("(补助|补贴|奖励|贴息|资助|罚款|最高|单个|单笔|一次性|申请人)(?!.*率$)|(年龄|距离|厚度|高度|宽度|容积率|聘期|有效期|限速|时速)$");

    private static final Pattern LIMITED = Pattern.compile("年限|时间|时限|周期|寿命|天数|度$|得分|评分");

    private static final Pattern JOINED = Pattern.compile("(以上|以下|以内)?(、|和|及)");
    private static final Pattern BRACKET_BEHIND = Pattern.compile("（[^（）]*）$");

    @Override
    public List<FoundPromise> find(Part part) {
        Matcher comparator = COMPARATOR.matcher(part.sentence().masked()).region(part.start(), part.end());
        while (!part.distributive() && comparator.find()) {
            List<FoundPromise> found = levels(part, comparator);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<FoundPromise> levels(Part part, Matcher comparator) {
        List<Quantity> quantities = from(part, comparator.end());
        if (quantities.isEmpty()) {
            return List.of();
        }
        Quantity first = quantities.get(0);
        if (first.low().isPresent()) {
            return range(part, comparator, first.low().get(), first);
        }
        if (quantities.size() > 1
                && RANGE.matcher(part.sentence()
                                .words(first.end(), quantities.get(1).start()))
                        .matches()) {
            return range(part, comparator, first.number(), quantities.get(1));
        }
        List<Quantity> joined = joined(part, quantities);
        List<String> names = names(part, comparator, joined.size() > 1);
        List<Integer> years = part.times().several();
        if (names.isEmpty()
                || (part.content() >= comparator.start() && otherMeasure(part, first))
                || (first.time() && !LIMITED.matcher(names.get(0)).find())
                || names.stream().anyMatch(name -> NO_TARGET.matcher(name).find())) {
            return List.of();
        }
        boolean byYear = joined.size() > 1 && names.size() == 1 && years.size() == joined.size();
        if (joined.size() > 1 && names.size() != joined.size() && !byYear) {
            return List.of();
        }
        int end = suffixEnd(part, joined.get(joined.size() - 1));
        List<FoundPromise> found = new ArrayList<>();
        for (int i = 0; i < Math.max(names.size(), joined.size()); i++) {
            Quantity quantity = joined.get(joined.size() > 1 ? i : 0);
            Optional<Requirement> requirement = requirement(part, comparator, quantity);
            if (requirement.isEmpty() || (quantity.unit().isEmpty() && !Subjects.measure(names.get(0)))) {
                return List.of();
            }
            YearRange judged =
                    byYear ? part.times().upTo(years.get(i)) : part.times().judged();
            found.add(promise(
                    part,
                    comparator,
                    end,
                    names.get(byYear || names.size() == 1 ? 0 : i),
                    quantity.unit(),
                    requirement.get(),
                    judged));
        }
        return found;
    }

    /** Whether a level cannot be of what was measured before: 6% after a growth of 5.5%, or 4批次/千人 after a rate. */
    private static boolean otherMeasure(Part part, Quantity level) {
        return part.last()
                .filter(last -> last.rule() == PromiseRule.CHANGE
                        ? level.percent() && last.kind() != IndicatorKind.RATIO
                        : last.unit().filter(unit -> !unit.equals(level.unit())).isPresent())
                .isPresent();
    }

    private List<FoundPromise> range(Part part, Matcher comparator, Decimal low, Quantity high) {
        List<String> names = names(part, comparator, false);
        String unit = high.unit();
        if (names.isEmpty()
                || unit.isEmpty()
                || high.number().compareTo(low) < 0
                || (high.time() && !LIMITED.matcher(names.get(0)).find())) {
            return List.of();
        }
        Requirement requirement = Requirement.builder()
                .comparison(Comparison.WITHIN)
                .level(new Level(LevelKind.ABSOLUTE, low))
                .upper(new Level(LevelKind.ABSOLUTE, high.number()))
                .inclusive(true)
                .build();
        int end = suffixEnd(part, high);
        return List.of(promise(
                part,
                comparator,
                end,
                names.get(0),
                unit,
                requirement,
                part.times().judged()));
    }

    private static List<Quantity> from(Part part, int offset) {
        List<Quantity> behind = part.quantities().stream()
                .filter(quantity -> quantity.start() >= offset)
                .toList();
        boolean direct = !behind.isEmpty()
                && part.sentence().words(offset, behind.get(0).start()).isBlank();
        return direct ? behind : List.of();
    }

    private static List<Quantity> joined(Part part, List<Quantity> quantities) {
        List<Quantity> joined = new ArrayList<>();
        for (Quantity quantity : quantities) {
            boolean goesOn = joined.isEmpty()
                    || JOINED.matcher(part.sentence()
                                    .words(joined.get(joined.size() - 1).end(), quantity.start()))
                            .matches();
            if (!goesOn) {
                break;
            }
            joined.add(quantity);
        }
        return joined;
    }

    private static List<String> names(Part part, Matcher comparator, boolean several) {
        int from = part.content();
        if (from >= comparator.start()) {
            return part.subject().isEmpty() ? List.of() : List.of(part.subject());
        }
        String masked = part.sentence().words(from, comparator.start());
        Matcher start = FROM.matcher(masked);
        int to = start.find() && start.start() > 0 ? from + start.start() : comparator.start();
        String given = part.given(from, to);
        if (Subjects.name(given).isEmpty()) {
            return part.subject().isEmpty() ? List.of() : List.of(part.subject());
        }
        boolean each = several
                || comparator.group("each") != null
                || comparator.group("each2") != null
                || given.endsWith("分别")
                || given.endsWith("均");
        return Subjects.split(given, part.sentence().words(from, to), each);
    }

    private static int suffixEnd(Part part, Quantity quantity) {
        Matcher suffix = SUFFIX.matcher(part.sentence().masked()).region(quantity.end(), part.end());
        return suffix.lookingAt() ? suffix.end() : quantity.end();
    }

    /** What the comparator and the words behind the number say; empty if they do not say it. */
    private static Optional<Requirement> requirement(Part part, Matcher comparator, Quantity quantity) {
        String suffix = part.sentence().words(quantity.end(), suffixEnd(part, quantity));
        boolean approximate = suffix.equals("左右");
        boolean above = suffix.endsWith("以上");
        boolean below = suffix.endsWith("以下") || suffix.equals("以内") || suffix.equals("之内");
        Comparison comparison;
        boolean rate = comparator.group("rate") != null;
        boolean open = rate && !above && !below;
        if ((rate && !quantity.percent()) || (open && BAD.matcher(part.words()).find())) {
            return Optional.empty();
        }
        if (comparator.group("kept") != null) {
            if (!approximate && !above && !below) {
                return Optional.empty();
            }
            comparison = approximate ? Comparison.EXACTLY : above ? Comparison.AT_LEAST : Comparison.AT_MOST;
        } else if (comparator.group("least") != null || comparator.group("more") != null || (rate && !below)) {
            comparison = Comparison.AT_LEAST;
        } else {
            comparison = Comparison.AT_MOST;
        }
        boolean contradictory =
                (comparison == Comparison.AT_LEAST && below) || (comparison == Comparison.AT_MOST && above);
        boolean exclusive = comparator.group("more") != null || comparator.group("fewer") != null;
        return contradictory
                ? Optional.empty()
                : Optional.of(Requirement.builder()
                        .comparison(comparison)
                        .level(new Level(LevelKind.ABSOLUTE, quantity.number()))
                        .inclusive(!exclusive)
                        .approximate(approximate)
                        .build());
    }

    /** 其中…: a part of a total has the rule of its whole. */
    private static boolean partOfTotal(Part part, String unit) {
        return part.words().startsWith("其中")
                && part.last()
                        .filter(last -> last.assessment().rule() == AssessmentRule.PERIOD_TOTAL
                                && last.unit().filter(unit::equals).isPresent())
                        .isPresent();
    }

    private static FoundPromise promise(
            Part part,
            Matcher comparator,
            int end,
            String name,
            String unit,
            Requirement requirement,
            YearRange years) {
        List<Text> assumptions = new ArrayList<>();
        boolean inherited = part.content() >= comparator.start();
        int start = inherited ? part.before() : part.start();
        if (inherited) {
            assumptions.add(Text.of("所指承自前文", "what is measured is said in an earlier part of the sentence"));
        }
        if (comparator.group("rate") != null
                && requirement.comparison() == Comparison.AT_LEAST
                && !part.sentence().words(part.start(), end).endsWith("以上")) {
            assumptions.add(Text.of("未写方向，按不低于", "no direction is said: at least is taken"));
        }
        boolean done = requirement.comparison() == Comparison.AT_LEAST
                && !LIMITED.matcher(name).find()
                && unit.indexOf('/') < 0
                && CountRule.verbBefore(part, comparator.start());
        IndicatorKind kind = Part.kind(name, unit);
        String named = done && kind != IndicatorKind.RATIO ? CountRule.things(part, name, end) : name;
        if (unit.equals(Quantity.PERCENT)
                && !Subjects.measure(named)
                && !inherited
                && !part.subject().isEmpty()) {
            named = BRACKET_BEHIND.matcher(part.subject()).replaceFirst("") + "（" + named + "）";
            assumptions.add(Text.of("所指承自前文", "what is measured is said in an earlier part of the sentence"));
        }
        boolean kept = comparator.group("kept") != null && !part.times().dated();
        AssessmentRule rule = part.times()
                .rule()
                .orElseGet(() -> partOfTotal(part, unit)
                        ? AssessmentRule.PERIOD_TOTAL
                        : kept
                                ? AssessmentRule.EVERY_YEAR
                                : done && kind != IndicatorKind.RATIO
                                        ? AssessmentRule.PERIOD_TOTAL
                                        : AssessmentRule.END_YEAR);
        return part.promise(
                PromiseRule.LEVEL,
                start,
                end,
                named,
                kind,
                unit.isEmpty() ? Optional.empty() : Optional.of(unit),
                requirement,
                Optional.empty(),
                rule,
                years,
                assumptions);
    }
}
