package io.mubiao.evaluation;

import io.mubiao.evaluation.attainment.Bounds;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.observation.Status;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.YearRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The short notation in which tests write promises and figures; the head of reference-cases.csv explains it. */
public final class Notation {
    /** What stands where there is nothing. */
    public static final String NOTHING = "-";

    private static final Pattern FIGURE =
            Pattern.compile("(?<when>[^:@]+)(@(?<basis>[a-z]+))?:(?<status>[pf]?)((?<value>[-0-9.]+)(=|$))?"
                    + "((?<numerator>[-0-9.]+)/(?<denominator>[0-9.]+))?");

    private Notation() {}

    /** For example {@code <= -10%}, {@code 90 .. 110} or {@code ~ 90 +- 2}. */
    public static Requirement requirement(String promise) {
        String[] words = promise.split(" ", -1);
        return switch (words[0]) {
            case "<=" -> Requirement.atMost(level(words[1]));
            case "<" -> Requirement.atMost(level(words[1])).withInclusive(false);
            case ">=" -> Requirement.atLeast(level(words[1]));
            case ">" -> Requirement.atLeast(level(words[1])).withInclusive(false);
            case "=" -> Requirement.exactly(level(words[1]));
            case "~" -> about(words);
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
        Requirement about = Requirement.exactly(level(words[1])).withApproximate(true);
        return words.length == 2 ? about : about.withTolerance(Decimal.parse(words[3]));
    }

    private static Level level(String word) {
        String number = word.replaceAll("^base|^\\+|%$", "").replaceAll("^\\+", "");
        if (word.endsWith("%")) {
            return Level.percentChange(number);
        }
        return word.startsWith("base") ? Level.change(number) : Level.absolute(number);
    }

    /** For example {@code 2011..2015}, {@code 2014..2015 pooled} or {@code 100 in 2015}. */
    public static Optional<Baseline> baseline(String base) {
        String[] words = base.split(" ", -1);
        if (base.equals(NOTHING)) {
            return Optional.empty();
        }
        if (words.length == 3) {
            return Optional.of(Baseline.stated(words[0], Integer.parseInt(words[2])));
        }
        return Optional.of(Baseline.of(years(words[0])).withAveraging(averaging(base)));
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

    /** For example {@code 2011..2015:100 2020@new:p0.055=11/200}. */
    public static List<Observation> observations(String figures) {
        return figures.equals(NOTHING)
                ? List.of()
                : Stream.of(figures.split(" ", -1))
                        .flatMap(Notation::observation)
                        .toList();
    }

    private static Stream<Observation> observation(String word) {
        Matcher figure = FIGURE.matcher(word);
        if (!figure.matches()) {
            throw new IllegalArgumentException("Figure '" + word + "' must match " + FIGURE);
        }
        Observation.Builder observation = Observation.builder()
                .indicator(SmallPlan.INDICATOR)
                .area(SmallPlan.AREA)
                .basis(part(figure, "basis").map(BasisId::of))
                .value(part(figure, "value").map(Decimal::parse))
                .decimals(part(figure, "value").map(Observation::decimalsOf).orElse(0))
                .numerator(part(figure, "numerator").map(Decimal::parse))
                .denominator(part(figure, "denominator").map(Decimal::parse))
                .status(status(part(figure, "status").orElse("")));
        String when = figure.group("when");
        Stream<Period> periods =
                when.contains("..") ? years(when).stream().mapToObj(Period::ofYear) : Stream.of(Period.parse(when));
        return periods.map(period -> observation.period(period).build());
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
