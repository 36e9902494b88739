package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.Terms;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Formulas with their numbers. Every number in them is exact; one that was rounded carries ≈. */
final class Formula {
    private static final int SHORT = 12;
    private static final int DIGITS = 5;

    private Formula() {}

    /** The number, and if it is no short decimal also roughly: {@code 200/3 ≈ 66.667}. */
    static String result(Figure figure) {
        return figure + rough(figure).map(rough -> " ≈ " + rough).orElse("");
    }

    /** The number within a formula: {@code 200/3 (≈ 66.667)}. */
    private static String inline(Figure figure) {
        return figure + rough(figure).map(rough -> " (≈ " + rough + ")").orElse("");
    }

    private static Optional<String> rough(Figure figure) {
        boolean clear = figure.decimal()
                .filter(decimal -> figure.whole() || decimal.toString().length() <= SHORT)
                .isPresent();
        return clear ? Optional.empty() : Optional.of(digits(figure));
    }

    /** A number that was rounded already, marked as such: {@code ≈95.873}. */
    static String rounded(Figure figure) {
        return "≈" + digits(figure);
    }

    private static String digits(Figure figure) {
        BigDecimal number = figure.rounded(DIGITS);
        String plain = number.toPlainString();
        return plain.length() <= SHORT ? plain : number.toString();
    }

    static String sum(List<Figure> figures) {
        return Stream.concat(
                        figures.stream().limit(1).map(Figure::toString),
                        figures.stream().skip(1).map(Formula::term))
                .collect(Collectors.joining(" + "));
    }

    static String mean(List<Figure> figures) {
        return "(" + sum(figures) + ") / " + figures.size();
    }

    /** Σ numerators / Σ denominators × factor. */
    static String ratio(List<Terms> terms, Decimal factor) {
        return ratio(
                terms.stream().map(Terms::numerator).toList(),
                terms.stream().map(Terms::denominator).toList(),
                factor);
    }

    static String ratio(List<Figure> numerators, List<Figure> denominators, Decimal factor) {
        return group(numerators) + " / " + group(denominators) + (factor.equals(Decimal.of(1)) ? "" : " × " + factor);
    }

    private static String group(List<Figure> figures) {
        return figures.size() == 1 ? factor(figures.get(0)) : "(" + sum(figures) + ")";
    }

    static String product(Figure figure, Decimal factor) {
        return figure + " × " + factor;
    }

    /** A level that is relative to a baseline, so many years after it. */
    static String level(Level level, Figure baseline, int years) {
        Figure number = Figure.of(level.number());
        return switch (level.kind()) {
            case ABSOLUTE -> number.toString();
            case CHANGE -> baseline + signed(number);
            case PERCENT_CHANGE -> baseline + " × (100" + signed(number) + ") / 100";
            case CHANGE_PER_YEAR -> baseline + signed(number) + " × " + years;
            case PERCENT_CHANGE_PER_YEAR ->
                baseline + " × " + Figure.of(100).plus(number).over(Figure.of(100)) + "^" + years;
        };
    }

    static String shifted(Figure level, Figure by) {
        return level + signed(by);
    }

    /** A straight line: y0 + (T − y0)·k/n. */
    static String line(Way way, Figure end) {
        return way.beginning() + signed(end.minus(way.beginning())) + " × " + way.elapsed() + "/" + way.total();
    }

    /** A geometric line: y0·(T/y0)^(k/n). */
    static String power(Way way, Figure end) {
        return way.beginning() + " × (" + factor(end) + " / " + factor(way.beginning()) + ")^(" + way.elapsed() + "/"
                + way.total() + ")";
    }

    /** How a figure stands to a geometric line, found without a root: yⁿ and y0ⁿ⁻ᵏ·Tᵏ. */
    static String powers(Figure figure, Way way, Figure end) {
        Figure line = way.beginning().power(way.total() - way.elapsed()).times(end.power(way.elapsed()));
        int order = figure.power(way.total()).compareTo(line);
        String relation = order == 0 ? " = " : order < 0 ? " < " : " > ";
        return factor(figure) + "^" + way.total() + relation + factor(way.beginning()) + "^"
                + (way.total() - way.elapsed()) + " × " + factor(end) + "^" + way.elapsed();
    }

    static String share(Figure total, int elapsed, int all) {
        return total + " × " + elapsed + "/" + all;
    }

    /** The bounds, such as {@code ≤ 360} or {@code ≥ 90, ≤ 110}. */
    static String bounds(Bounds bounds, boolean rounded) {
        Function<Figure, String> number = rounded ? Formula::rounded : Formula::result;
        if (bounds.point()) {
            return "= " + number.apply(bounds.upper().orElseThrow());
        }
        return Stream.of(
                        bounds.lower().map(bound -> above(bounds) + number.apply(bound)),
                        bounds.upper().map(bound -> below(bounds) + number.apply(bound)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** What was found, as it is: {@code 352 ≤ 360}, {@code 90 ≤ 95 ≤ 110}, {@code 3 ≠ 0}. */
    static String comparison(Figure figure, Bounds bounds) {
        return comparison(figure, bounds, bounds.admit(figure), Formula::inline);
    }

    /** The same with bounds that were rounded to be shown. */
    static String comparisonWithRounded(Figure figure, Bounds bounds, boolean satisfied) {
        return comparison(figure, bounds, satisfied, Formula::rounded);
    }

    private static String comparison(Figure figure, Bounds bounds, boolean satisfied, Function<Figure, String> number) {
        String found = inline(figure);
        if (bounds.point()) {
            return found
                    + (satisfied ? " = " : " ≠ ")
                    + number.apply(bounds.upper().orElseThrow());
        }
        if (!satisfied) {
            return broken(figure, bounds, number);
        }
        String upper = bounds.upper()
                .map(bound -> " " + below(bounds) + number.apply(bound))
                .orElse("");
        if (bounds.lower().isEmpty()) {
            return found + upper;
        }
        String lower = number.apply(bounds.lower().get());
        return upper.isEmpty() ? found + " " + above(bounds) + lower : lower + " " + below(bounds) + found + upper;
    }

    private static String broken(Figure figure, Bounds bounds, Function<Figure, String> number) {
        boolean low = bounds.lower()
                .filter(lower -> bounds.upper().isEmpty() || figure.compareTo(lower) <= 0)
                .isPresent();
        String relation = bounds.inclusive() ? (low ? " < " : " > ") : (low ? " ≤ " : " ≥ ");
        return inline(figure) + relation + number.apply((low ? bounds.lower() : bounds.upper()).orElseThrow());
    }

    private static String above(Bounds bounds) {
        return bounds.inclusive() ? "≥ " : "> ";
    }

    private static String below(Bounds bounds) {
        return bounds.inclusive() ? "≤ " : "< ";
    }

    /** Figures in a formula that add up to a total, or the total where they do not. */
    static List<Figure> addends(List<Figure> figures, Figure total) {
        boolean adding = !figures.isEmpty()
                && figures.stream().reduce(Figure.of(0), Figure::plus).equals(total);
        return adding ? figures : List.of(total);
    }

    /** {@code + 5} or {@code − 5}. */
    private static String signed(Figure number) {
        return (number.signum() < 0 ? " − " : " + ") + number.magnitude();
    }

    private static String term(Figure figure) {
        return figure.signum() < 0 ? "(" + figure + ")" : figure.toString();
    }

    private static String factor(Figure figure) {
        boolean plain = figure.signum() >= 0 && figure.decimal().isPresent();
        return plain ? figure.toString() : "(" + figure + ")";
    }
}
