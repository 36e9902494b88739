package io.mubiao.evaluation;

import io.mubiao.evaluation.attainment.Bounds;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.observation.PeriodKind;
import io.mubiao.evaluation.observation.Status;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.evaluation.option.Bridge;
import io.mubiao.evaluation.option.Line;
import io.mubiao.evaluation.option.Options;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.evaluation.option.Undated;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Allocation;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Milestone;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.YearRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The short notation in which tests write promises and figures; the head of reference-cases.csv explains it. */
public final class Notation {
    /** What stands where there is nothing. */
    public static final String NOTHING = "-";

    private static final Pattern FIGURE =
            Pattern.compile("((?<indicator>[a-z]+)/)?((?<area>[0-9]{6})/)?(?<when>[^:@/]+)(@(?<basis>[a-z]+))?:"
                    + "(?<status>[pf]?)((?<value>[-0-9.]+)(=|$|(?=\\()))?"
                    + "((?<numerator>[-0-9.]+)/(?<denominator>[0-9.]+))?(\\((?<published>[-0-9]+)\\))?");
    private static final Pattern MONTHS = Pattern.compile("(?<year>[0-9]{4})-(?<from>[0-9]{2})\\.\\.(?<to>[0-9]{2})");
    private static final Pattern BASE = Pattern.compile(
            "(?<years>[0-9.]+)(?<how> pooled| total| moving)?" + "( of (?<indicator>[a-z]+))?( at (?<area>[0-9]{6}))?");
    private static final Pattern PART =
            Pattern.compile("(?<area>[0-9]{6}):(?<level>[^(]+?)(\\.\\.(?<upper>[^(]+))?(\\((?<base>[-0-9.]+)\\))?");
    private static final Pattern BRIDGE = Pattern.compile("(?<from>[a-z]+)>(?<to>[a-z]+)\\*(?<factor>[0-9.]+)");
    private static final String VIA = " via ";

    private Notation() {}

    /** For example {@code <= -10%}, {@code 90 .. 110} or {@code ~ 90 +- 2}; without the levels on the way. */
    public static Requirement requirement(String promise) {
        String[] words = promise.split(VIA, -1)[0].split(" ", -1);
        return switch (words[0]) {
            case "<=" -> Requirement.atMost(level(words[1]));
            case "<" -> Requirement.atMost(level(words[1])).withInclusive(false);
            case ">=" -> Requirement.atLeast(level(words[1]));
            case ">" -> Requirement.atLeast(level(words[1])).withInclusive(false);
            case "=" -> Requirement.exactly(level(words[1]));
            case "~", "~<=", "~>=" -> about(words);
            default ->
                Requirement.builder()
                        .comparison(Comparison.WITHIN)
                        .level(level(words[0]))
                        .upper(level(words[2]))
                        .inclusive(words[1].equals(".."))
                        .build();
        };
    }

    private static Requirement about(String... words) {
        Requirement about = requirement(words[0].replaceFirst("^~$", "=").replace("~", "") + " " + words[1])
                .withApproximate(true);
        return words.length == 2 ? about : about.withTolerance(Decimal.parse(words[3]));
    }

    private static Level level(String word) {
        boolean perYear = word.endsWith("/y");
        String number =
                word.replaceAll("/y$", "").replaceAll("^base|^\\+|%$", "").replaceAll("^\\+", "");
        if (word.contains("%")) {
            return perYear ? Level.percentChangePerYear(number) : Level.percentChange(number);
        }
        if (word.startsWith("base")) {
            return perYear ? Level.changePerYear(number) : Level.change(number);
        }
        return Level.absolute(number);
    }

    /** The levels on the way of a promise such as {@code <= 80 via 2017:95 2018:90}. */
    public static List<Milestone> milestones(String promise) {
        String[] parts = promise.split(VIA, -1);
        return parts.length == 1
                ? List.of()
                : Stream.of(parts[1].split(" ", -1)).map(Notation::milestone).toList();
    }

    private static Milestone milestone(String word) {
        String[] parts = word.split(":", -1);
        return new Milestone(Integer.parseInt(parts[0]), level(parts[1]));
    }

    /** For example {@code 2011..2015}, {@code 2014..2015 pooled}, {@code 100 in 2015} or {@code 2015 moving at 100000}. */
    public static Optional<Baseline> baseline(String base) {
        if (base.equals(NOTHING)) {
            return Optional.empty();
        }
        if (base.contains(" in ")) {
            String[] words = base.split(" in ", -1);
            return Optional.of(Baseline.stated(words[0], Integer.parseInt(words[1])));
        }
        Matcher parts = matcher(BASE, base);
        String how = part(parts, "how").orElse("");
        return Optional.of(Baseline.of(years(parts.group("years")))
                .withAveraging(how.equals(" total") ? Averaging.TOTAL : averaging(how))
                .withMoving(how.equals(" moving"))
                .withIndicator(part(parts, "indicator").map(IndicatorId::of))
                .withArea(part(parts, "area").map(AreaId::of)));
    }

    /** For example {@code 640100:40 640200:-5%(200)}. */
    public static List<Allocation> allocations(String handedDown) {
        return handedDown.equals(NOTHING)
                ? List.of()
                : Stream.of(handedDown.split(" ", -1))
                        .map(word -> matcher(PART, word))
                        .map(Notation::allocation)
                        .toList();
    }

    private static Allocation allocation(Matcher word) {
        return Allocation.builder()
                .area(AreaId.of(word.group("area")))
                .level(level(word.group("level")))
                .upper(part(word, "upper").map(Notation::level))
                .baseline(part(word, "base").map(Decimal::parse))
                .build();
    }

    /** For example {@code geometric gaps-allowed} or {@code old>new*0.5}, with the others as they are. */
    public static Options options(Options standard, String options) {
        return options.equals(NOTHING)
                ? standard
                : Stream.of(options.split(" ", -1)).reduce(standard, Notation::option, (one, other) -> other);
    }

    private static Options option(Options options, String word) {
        return switch (word) {
            case "geometric" -> options.withLine(Line.GEOMETRIC);
            case "gaps-allowed" -> options.withBaselineGaps(BaselineGaps.MEAN_OF_REPORTED);
            case "undated-taken" -> options.withUndated(Undated.TAKEN_AS_KNOWN);
            case "roll-up-none" -> options.withRollUp(RollUp.NONE);
            case "roll-up-partial" -> options.withRollUp(RollUp.PARTIAL);
            default ->
                Options.builder()
                        .from(options)
                        .addBridges(bridge(matcher(BRIDGE, word)))
                        .build();
        };
    }

    private static Bridge bridge(Matcher word) {
        return new Bridge(
                SmallPlan.INDICATOR,
                BasisId.of(word.group("from")),
                BasisId.of(word.group("to")),
                Decimal.parse(word.group("factor")),
                "made up");
    }

    /** For example {@code END_YEAR 2016..2020} or {@code PERIOD_MEAN 2016..2020 pooled}. */
    public static Assessment assessment(String rule) {
        String[] words = rule.split(" ", -1);
        return Assessment.of(AssessmentRule.valueOf(words[0]), years(words[1])).withAveraging(averaging(rule));
    }

    private static Averaging averaging(String words) {
        return words.endsWith(" pooled") ? Averaging.POOLED : Averaging.MEAN_OF_YEARS;
    }

    private static YearRange years(String word) {
        String[] ends = word.split(Pattern.quote(".."), -1);
        return YearRange.of(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    /** For example {@code 2011..2015:100 640100/2020@new:p0.055=11/200(2021-03-01)}. */
    public static List<Observation> observations(String figures) {
        return figures.equals(NOTHING)
                ? List.of()
                : Stream.of(figures.split(" ", -1))
                        .flatMap(Notation::observation)
                        .toList();
    }

    private static Stream<Observation> observation(String word) {
        Matcher figure = matcher(FIGURE, word);
        Observation.Builder observation = Observation.builder()
                .indicator(part(figure, "indicator").map(IndicatorId::of).orElse(SmallPlan.INDICATOR))
                .area(part(figure, "area").map(AreaId::of).orElse(SmallPlan.AREA))
                .basis(part(figure, "basis").map(BasisId::of))
                .value(part(figure, "value").map(Decimal::parse))
                .decimals(part(figure, "value").map(Observation::decimalsOf).orElse(0))
                .numerator(part(figure, "numerator").map(Decimal::parse))
                .denominator(part(figure, "denominator").map(Decimal::parse))
                .status(status(part(figure, "status").orElse("")))
                .published(part(figure, "published").map(LocalDate::parse));
        return periods(figure.group("when"))
                .map(period -> observation.period(period).build());
    }

    private static Stream<Period> periods(String when) {
        Matcher months = MONTHS.matcher(when);
        if (months.matches()) {
            int year = Integer.parseInt(months.group("year"));
            return IntStream.rangeClosed(Integer.parseInt(months.group("from")), Integer.parseInt(months.group("to")))
                    .mapToObj(month -> new Period(year, PeriodKind.MONTH, month));
        }
        return when.contains("..") ? years(when).stream().mapToObj(Period::ofYear) : Stream.of(Period.parse(when));
    }

    private static Matcher matcher(Pattern form, String word) {
        Matcher matcher = form.matcher(word);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Notation '" + word + "' must match " + form);
        }
        return matcher;
    }

    private static Status status(String letter) {
        return switch (letter) {
            case "f" -> Status.FINAL;
            case "p" -> Status.PROVISIONAL;
            default -> Status.NOT_STATED;
        };
    }

    private static Optional<String> part(Matcher figure, String name) {
        return Optional.ofNullable(figure.group(name)).filter(text -> !text.isEmpty());
    }

    /** Bounds as a promise would write them, for example {@code <= 90}. */
    public static String of(Bounds bounds) {
        String equals = bounds.inclusive() ? "=" : "";
        if (bounds.point()) {
            return "= " + bounds.lower().orElseThrow();
        }
        if (bounds.lower().isPresent() && bounds.upper().isPresent()) {
            return bounds.lower().get()
                    + (bounds.inclusive() ? " .. " : " <..< ")
                    + bounds.upper().get();
        }
        return bounds.upper()
                .map(upper -> "<" + equals + " " + upper)
                .orElseGet(() -> ">" + equals + " " + bounds.lower().orElseThrow());
    }
}
