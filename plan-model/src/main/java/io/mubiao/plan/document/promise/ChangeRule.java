package io.mubiao.plan.document.promise;

import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Baseline;
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

/** 较2015年下降10%, 年均增长6%, 提高5个百分点, 翻一番. */
final class ChangeRule implements Rule {
    private static final Pattern CHANGE = Pattern.compile(
            "(?<each>分别|均|都|各)?(?<yearly>(?<![0-9])年均|每年)?(?<each2>分别|均|都|各)?(?:(?<down>下降|降低|减少|压减|削减|缩减|递减)|(?<up>增长|提高|增加|提升|上升|递增|扩大))(?:幅度|率)?(?<limit>控制在|不超过|不高于|不低于|不少于|达到|超过|保持在)? *(?=[0-9百])");
    private static final int EARLIEST = 1949;

    private static final Pattern WHOLE = Pattern.compile("(?<double>翻一番|翻番|增长一倍)|(?<half>减半|减少一半|下降一半)");
    private static final Pattern SUFFIX = Pattern.compile("(?<suffix>以上|左右|以内|之内|以下)?");

    private static final Pattern CEILING = Pattern.compile("控制在|不超过|不高于");
    private static final Pattern CEILING_BEHIND = Pattern.compile("以内|之内|以下");
    private static final Pattern JOINED = Pattern.compile("(以上)?(、|和|及| )");
    private static final Pattern RANGE = Pattern.compile(" *(—|-|–|至|到)");

    @Override
    public List<FoundPromise> find(Part part) {
        Matcher whole = WHOLE.matcher(part.sentence().masked()).region(part.start(), part.end());
        if (whole.find()) {
            Decimal percent = Decimal.of(whole.group("double") != null ? 100 : -50);
            return one(part, whole.start(), whole.end(), percent);
        }
        Matcher change = CHANGE.matcher(part.sentence().masked()).region(part.start(), part.end());
        return change.find() ? changes(part, change) : List.of();
    }

    private List<FoundPromise> one(Part part, int verb, int end, Decimal percent) {
        Optional<Baseline> base = baseline(part);
        String name = name(part, verb);
        if (base.isEmpty()
                || name.isEmpty()
                || !sensible(base.get(), part.times().judged(), false)) {
            return List.of();
        }
        Requirement requirement = requirement(percent, LevelKind.PERCENT_CHANGE, "", false, true);
        return List.of(promise(part, end, name, requirement, base.get(), false, ""));
    }

    private List<FoundPromise> changes(Part part, Matcher change) {
        List<Quantity> levels = levels(part, change.end());
        if (levels.isEmpty() || range(part, levels.get(levels.size() - 1))) {
            return List.of();
        }
        boolean down = change.group("down") != null;
        boolean yearly = change.group("yearly") != null;
        boolean eachYear = "每年".equals(change.group("yearly")) || part.times().mode() == Times.Mode.EACH_YEAR;
        boolean each = change.group("each") != null || change.group("each2") != null;
        List<String> names = names(part, change.start(), each || levels.size() > 1);
        Optional<Baseline> base =
                eachYear ? Optional.of(Baseline.yearBefore(part.times().judged().from())) : baseline(part);
        if (base.isEmpty() || names.isEmpty() || (levels.size() > 1 && levels.size() != names.size())) {
            return List.of();
        }
        if (!sensible(base.get(), part.times().judged(), yearly)) {
            return List.of();
        }
        List<FoundPromise> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Quantity quantity = levels.get(levels.size() > 1 ? i : 0);
            Matcher suffix = SUFFIX.matcher(part.sentence().masked()).region(quantity.end(), part.end());
            int end = suffix.lookingAt() ? suffix.end() : quantity.end();
            String after = Optional.ofNullable(suffix.group("suffix")).orElse("");
            String limit = Optional.ofNullable(change.group("limit")).orElse("");
            Decimal number = new Decimal(
                    down
                            ? quantity.number().value().negate()
                            : quantity.number().value());
            LevelKind kind = quantity.points()
                    ? yearly && !eachYear ? LevelKind.CHANGE_PER_YEAR : LevelKind.CHANGE
                    : yearly && !eachYear ? LevelKind.PERCENT_CHANGE_PER_YEAR : LevelKind.PERCENT_CHANGE;
            if (kind == LevelKind.PERCENT_CHANGE_PER_YEAR && number.compareTo(Decimal.of(-100)) < 0) {
                return List.of();
            }
            boolean ceiling = !down
                    && (CEILING.matcher(limit).matches()
                            || CEILING_BEHIND.matcher(after).matches());
            Requirement requirement = requirement(number, kind, after, ceiling, !limit.equals("超过"));
            int last = levels.size() > 1 ? levels.get(levels.size() - 1).end() : end;
            found.add(promise(
                    part, Math.max(end, last), names.get(i), requirement, base.get(), eachYear, quantity.unit()));
        }
        return found;
    }

    /** The quantities behind the verb: per cent or points, and joined by 、 or 和. */
    private static List<Quantity> levels(Part part, int from) {
        List<Quantity> levels = new ArrayList<>();
        int at = from;
        for (Quantity quantity : part.quantities()) {
            boolean joined = levels.isEmpty()
                    ? quantity.start() <= at + 1
                    : JOINED.matcher(part.sentence().words(at, Math.max(at, quantity.start())))
                            .matches();
            if (quantity.start() >= from
                    && joined
                    && quantity.low().isEmpty()
                    && (quantity.percent() || quantity.points())) {
                levels.add(quantity);
                at = quantity.end();
            }
        }
        return levels;
    }

    /** Whether the base years end before the years judged do; before they begin, if the level moves with them. */
    private static boolean sensible(Baseline base, YearRange judged, boolean moves) {
        return base.years().to() < (base.moving() || moves ? judged.from() : judged.to());
    }

    /** 增长6.5%—7% is a range of changes, which no requirement holds. */
    private static boolean range(Part part, Quantity last) {
        return RANGE.matcher(part.sentence().masked())
                .region(last.end(), part.end())
                .lookingAt();
    }

    private static String name(Part part, int verb) {
        List<String> names = names(part, verb, false);
        return names.isEmpty() ? "" : names.get(0);
    }

    private static List<String> names(Part part, int verb, boolean several) {
        int from = part.content();
        int to = verb;
        if (part.baseHere()) {
            Bases base = part.base().orElseThrow();
            if (base.start() <= from) {
                from = Subjects.skip(part.sentence().masked(), Math.min(base.end(), verb), verb);
            } else {
                to = Math.min(to, base.start());
            }
        }
        String given = part.given(from, to);
        if (Subjects.name(given).isEmpty()) {
            return part.subject().isEmpty() ? List.of() : List.of(part.subject());
        }
        return Subjects.split(given, part.sentence().words(from, Math.max(from, to)), several);
    }

    /** What the change is relative to: without words for it the year before the plan; the year before a year that is said. */
    private static Optional<Baseline> baseline(Part part) {
        boolean yearBefore = part.base().filter(Bases::yearBefore).isPresent();
        boolean oneYear = yearBefore || part.times().yearAlone();
        int before =
                (oneYear ? part.times().judged().to() : part.times().period().from()) - 1;
        if (part.base().isPresent()
                && !(yearBefore && part.times().dated() && part.times().mode() == Times.Mode.NONE)) {
            return part.base().map(Bases::baseline);
        }
        return before < EARLIEST ? Optional.empty() : Optional.of(Baseline.of(YearRange.of(before)));
    }

    private static Requirement requirement(
            Decimal number, LevelKind kind, String suffix, boolean ceiling, boolean inclusive) {
        boolean least = number.signum() > 0 && !ceiling;
        return Requirement.builder()
                .comparison(least ? Comparison.AT_LEAST : Comparison.AT_MOST)
                .level(new Level(kind, number))
                .inclusive(inclusive)
                .approximate(suffix.equals("左右"))
                .build();
    }

    private static FoundPromise promise(
            Part part, int end, String name, Requirement requirement, Baseline base, boolean eachYear, String unit) {
        boolean before = base.moving();
        IndicatorKind kind = Part.kind(name, unit.equals(Quantity.POINTS) ? unit : "");
        Optional<String> unitOfName = kind == IndicatorKind.RATIO && unit.equals(Quantity.POINTS)
                ? Optional.of(Quantity.PERCENT)
                : Part.unitOf(name);
        List<Text> assumptions = new ArrayList<>();
        if (part.base().isEmpty() && !eachYear) {
            assumptions.add(
                    part.times().yearAlone()
                            ? Text.of("未写基期，按上年", "no baseline is said: the year before is taken")
                            : Text.of("未写基期，按规划前一年", "no baseline is said: the year before the plan is taken"));
        } else if (!part.baseHere() && !eachYear) {
            assumptions.add(Text.of("基期承自前文", "the baseline is that of an earlier part of the sentence"));
        }
        if (part.base().filter(Bases::assumed).isPresent()) {
            assumptions.add(Text.of("基期为多年而未写平均，按平均数", "the baseline is several years: their mean is taken"));
        }
        return part.promise(
                PromiseRule.CHANGE,
                part.start(),
                end,
                name,
                kind,
                unitOfName,
                requirement,
                Optional.of(base),
                before ? AssessmentRule.EVERY_YEAR : AssessmentRule.END_YEAR,
                part.times().judged(),
                assumptions);
    }
}
