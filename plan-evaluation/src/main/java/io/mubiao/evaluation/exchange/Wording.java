package io.mubiao.evaluation.exchange;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Bounds;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What comments are made of. */
final class Wording {
    private Wording() {}

    /** What the default reading requires of the area, with the levels that are handed down to it. */
    static Requirement requirement(Attainment attainment) {
        Requirement requirement = attainment.target().requirement();
        return attainment
                .target()
                .allocation(attainment.area())
                .map(part -> Requirement.builder()
                        .from(requirement)
                        .level(part.level())
                        .upper(part.upper())
                        .build())
                .orElse(requirement);
    }

    /** Which figure is judged, of which years. */
    static Text subject(Assessment assessment, String years) {
        return switch (assessment.rule()) {
            case END_YEAR -> Phrase.of("{0}年的数值", "the figure of {0}", assessment.deadline());
            case EVERY_YEAR -> Phrase.of("{0}年每年的数值", "every figure of {0}", years);
            case PERIOD_MEAN ->
                assessment.averaging() == Averaging.POOLED
                        ? Phrase.of("{0}年的合并比率", "the pooled ratio of {0}", years)
                        : Phrase.of("{0}年的平均数", "the mean of {0}", years);
            case PERIOD_TOTAL -> Phrase.of("{0}年的合计数", "the total of {0}", years);
            case STAGE_REACHED -> Phrase.of("{0}年达到的最高阶段", "the highest stage of {0}", years);
        };
    }

    /** A figure never rounded, or the name of the stage that it stands for. */
    static Text figure(Indicator indicator, Figure figure) {
        return IntStream.range(0, indicator.stages().size())
                .filter(position -> figure.equals(Figure.of(position)))
                .mapToObj(position ->
                        Phrase.of("“{0}”", "“{0}”", indicator.stages().get(position)))
                .findFirst()
                .orElseGet(() -> Phrase.of("{0}", "{0}", figure));
    }

    /** How a figure must stand to its bounds. */
    static Text compared(Text subject, Bounds bounds, Function<Figure, Text> words) {
        Text lower = bounds.lower().or(bounds::upper).map(words).orElseThrow();
        Text upper = bounds.upper().or(bounds::lower).map(words).orElseThrow();
        return compared(subject, comparison(bounds), bounds.inclusive(), lower, upper);
    }

    private static Comparison comparison(Bounds bounds) {
        if (bounds.lower().isEmpty()) {
            return Comparison.AT_MOST;
        }
        if (bounds.upper().isEmpty()) {
            return Comparison.AT_LEAST;
        }
        return bounds.point() ? Comparison.EXACTLY : Comparison.WITHIN;
    }

    /** How a figure must stand to levels that are not known as figures. */
    static Text promised(Text subject, Requirement requirement) {
        Text words = compared(
                subject,
                requirement.comparison(),
                requirement.inclusive(),
                level(requirement.level()),
                level(requirement.upper().orElse(requirement.level())));
        return requirement.approximate() ? Phrase.of("{0}左右", "{0}, approximately", words) : words;
    }

    private static Text compared(Text subject, Comparison comparison, boolean inclusive, Text lower, Text upper) {
        return switch (comparison) {
            case AT_MOST ->
                inclusive
                        ? Phrase.of("{0}不高于{1}", "{0} at most {1}", subject, upper)
                        : Phrase.of("{0}低于{1}", "{0} below {1}", subject, upper);
            case AT_LEAST ->
                inclusive
                        ? Phrase.of("{0}不低于{1}", "{0} at least {1}", subject, lower)
                        : Phrase.of("{0}高于{1}", "{0} above {1}", subject, lower);
            case WITHIN ->
                inclusive
                        ? Phrase.of("{0}在{1}至{2}之间（含两端）", "{0} from {1} to {2}", subject, lower, upper)
                        : Phrase.of("{0}在{1}至{2}之间（不含两端）", "{0} above {1} and below {2}", subject, lower, upper);
            case EXACTLY -> Phrase.of("{0}为{1}", "{0} equal to {1}", subject, lower);
        };
    }

    private static Text level(Level level) {
        return switch (level.kind()) {
            case ABSOLUTE -> Phrase.of("{0}", "{0}", level.number());
            case PERCENT_CHANGE -> Phrase.of("较基期变化{0}%的水平", "a change of {0} % from the baseline", level.number());
            case CHANGE -> Phrase.of("较基期变化{0}的水平", "a change of {0} from the baseline", level.number());
            case PERCENT_CHANGE_PER_YEAR ->
                Phrase.of("较基期每年变化{0}%的水平", "a change of {0} % each year from the baseline", level.number());
            case CHANGE_PER_YEAR ->
                Phrase.of("较基期每年变化{0}的水平", "a change of {0} each year from the baseline", level.number());
        };
    }

    static Text labels(Collection<Reason> reasons) {
        return Phrase.list(reasons.stream().map(Reason::label).toList());
    }

    /** Years one by one. */
    static Text years(List<Integer> years) {
        return Phrase.list(
                years.stream().map(year -> Phrase.of("{0}年", "{0}", year)).toList());
    }

    /** Years in order: the first and the last if none is missing between them, and else one by one. */
    static String run(List<Integer> years) {
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        return last - first == years.size() - 1
                ? YearRange.of(first, last).toString()
                : years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
