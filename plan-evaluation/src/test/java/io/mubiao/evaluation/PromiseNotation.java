package io.mubiao.evaluation;

import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Allocation;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.LevelKind;
import io.mubiao.plan.indicator.Milestone;
import io.mubiao.plan.indicator.Ratio;
import io.mubiao.plan.indicator.RatioTerm;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.indicator.Unit;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The notation of other-plans.csv and promise-patterns.csv, wider than {@link Notation}. Alternatives stand between bars,
 * and {@code -} is nothing.
 */
final class PromiseNotation {
    /** What is measured beside the indicator of a line, in the same unit. */
    static final String OTHER = "y";

    private static final Pattern LEVEL =
            Pattern.compile("(?<base>base)?[+]?(?<number>-?[0-9.]+)(?<percent>%)?(?<year>/yr)?");
    private static final Pattern FIGURE = Pattern.compile("((?<whose>[a-z]+)\\.)?(?<figure>.+)");

    private PromiseNotation() {}

    /** The alternatives of a cell, at least one. */
    static List<String> alternatives(String cell) {
        return List.of(cell.split(" \\| ", -1));
    }

    /** The parts of a cell between separators; none where nothing stands. */
    static List<String> parts(String cell, String separator) {
        return nothing(cell) ? List.of() : List.of(cell.split(Pattern.quote(separator), -1));
    }

    static boolean nothing(String cell) {
        return cell.isEmpty() || cell.equals(Notation.NOTHING);
    }

    /**
     * For example {@code <= -10%}, {@code > base+5}, {@code >= +6.5%/yr}, {@code 2 .. 3}, {@code ~ 70} for about and
     * {@code ~<= 3} for about, or better.
     */
    static Requirement requirement(String promise) {
        String[] words = promise.split(" ", -1);
        return switch (words[0]) {
            case "<=" -> Requirement.atMost(level(words[1]));
            case "<" -> Requirement.atMost(level(words[1])).withInclusive(false);
            case ">=" -> Requirement.atLeast(level(words[1]));
            case ">" -> Requirement.atLeast(level(words[1])).withInclusive(false);
            case "=" -> Requirement.exactly(level(words[1]));
            case "~" -> Requirement.exactly(level(words[1])).withApproximate(true);
            case "~<=" -> Requirement.atMost(level(words[1])).withApproximate(true);
            default ->
                Requirement.builder()
                        .comparison(Comparison.WITHIN)
                        .level(level(words[0]))
                        .upper(level(words[2]))
                        .inclusive(true)
                        .build();
        };
    }

    /** For example {@code 90}, {@code -10%}, {@code -2.5%/yr}, {@code base+5} or {@code base+2/yr}. */
    static Level level(String word) {
        Matcher level = matched(LEVEL, word);
        Decimal number = Decimal.parse(level.group("number"));
        boolean each = level.group("year") != null;
        if (level.group("percent") != null) {
            return new Level(each ? LevelKind.PERCENT_CHANGE_PER_YEAR : LevelKind.PERCENT_CHANGE, number);
        }
        if (level.group("base") != null) {
            return new Level(each ? LevelKind.CHANGE_PER_YEAR : LevelKind.CHANGE, number);
        }
        return new Level(LevelKind.ABSOLUTE, number);
    }

    /**
     * For example {@code 2011..2015}, {@code 76.7 in 2015}, {@code 2015 moving}, {@code 2011..2015 total}, {@code 2020 at
     * nation} or {@code 2016 moving of y}.
     *
     * @param other the indicator that {@code y} stands for
     */
    static Optional<Baseline> baseline(String base, IndicatorId other) {
        if (nothing(base)) {
            return Optional.empty();
        }
        List<String> words = List.of(base.split(" ", -1));
        boolean stated = words.indexOf("in") == 1;
        Baseline.Builder baseline = Baseline.builder()
                .years(years(words.get(stated ? 2 : 0)))
                .moving(words.contains("moving"))
                .averaging(averaging(words));
        if (stated) {
            baseline.stated(Decimal.parse(words.get(0)));
        }
        if (words.contains("of")) {
            baseline.indicator(other);
        }
        if (words.contains("at")) {
            baseline.area(AreaId.of(words.get(words.indexOf("at") + 1)));
        }
        return Optional.of(baseline.build());
    }

    private static Averaging averaging(List<String> words) {
        if (words.contains("total")) {
            return Averaging.TOTAL;
        }
        return words.contains("pooled") ? Averaging.POOLED : Averaging.MEAN_OF_YEARS;
    }

    private static YearRange years(String word) {
        String[] ends = word.split(Pattern.quote(".."), -1);
        return YearRange.of(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    /** For example {@code 2018=70}. */
    static Milestone milestone(String word) {
        String[] sides = word.split("=", -1);
        return new Milestone(Integer.parseInt(sides[0]), level(sides[1]));
    }

    /** For example {@code north=40}. */
    static Allocation allocation(String word) {
        String[] sides = word.split("=", -1);
        return Allocation.builder()
                .area(AreaId.of(sides[0]))
                .level(level(sides[1]))
                .build();
    }

    /**
     * An indicator.
     *
     * @param kind for example {@code COUNT}, {@code AMOUNT FLOW}, {@code STAGE 未开工/已完成} or {@code RATIO
     *     达标点:个/监测点:个*100}
     */
    static Indicator indicator(IndicatorId id, Text name, Unit unit, String kind) {
        String[] words = kind.split(" ", 2);
        Indicator.Builder indicator = Indicator.builder().id(id).name(name).unit(unit);
        indicator.kind(IndicatorKind.valueOf(words[0]));
        if (words[0].equals("RATIO")) {
            String[] parts = words[1].split("[/*]", -1);
            indicator.ratio(new Ratio(term(parts[0]), term(parts[1]), Decimal.parse(parts[2])));
        } else if (words[0].equals("STAGE")) {
            Stream.of(words[1].split("/", -1)).forEach(stage -> indicator.addStages(Text.of(stage)));
        } else if (words.length > 1) {
            indicator.accumulation(Accumulation.valueOf(words[1]));
        }
        return indicator.build();
    }

    private static RatioTerm term(String word) {
        String[] sides = word.split(":", -1);
        return RatioTerm.builder()
                .name(Text.of(sides[0]))
                .unit(new Unit(Text.of(sides[1])))
                .build();
    }

    /**
     * For example {@code 2015:100 nation.2020:11/200 y.2016..2020:7}: what stands before the first point is the area, or
     * {@link #OTHER}.
     */
    static Stream<Observation> figures(String figures, IndicatorId own, IndicatorId other, AreaId area) {
        return parts(figures, " ").stream().flatMap(word -> {
            Matcher figure = matched(FIGURE, word);
            Optional<String> whose = Optional.ofNullable(figure.group("whose"));
            boolean ofOther = whose.equals(Optional.of(OTHER));
            AreaId where = whose.filter(name -> !ofOther).map(AreaId::of).orElse(area);
            return Notation.observations(figure.group("figure")).stream()
                    .map(observation ->
                            observation.withIndicator(ofOther ? other : own).withArea(where));
        });
    }

    static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' must match " + pattern);
        }
        return matcher;
    }
}
