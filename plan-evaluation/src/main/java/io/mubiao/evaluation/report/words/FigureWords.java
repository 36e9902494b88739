package io.mubiao.evaluation.report.words;

import io.mubiao.evaluation.attainment.Bounds;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Language;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Figures for people: exact if there is room, and else rounded behind ≈.
 *
 * @param language of the names of stages
 * @param columns how many columns a figure may take, at least 9
 * @param range how many columns two figures with a dash between them may take, at least 11
 */
public record FigureWords(Language language, int columns, int range) {
    private static final int DIGITS = 5;

    /** The figure, or the name of the stage that it stands for. */
    public String figure(Indicator indicator, Figure figure) {
        return indicator.kind() == IndicatorKind.STAGE ? stage(indicator, figure) : number(figure);
    }

    private String stage(Indicator indicator, Figure figure) {
        return indicator.stages().stream()
                .filter(stage -> figure.equals(Figure.of(indicator.stages().indexOf(stage))))
                .findFirst()
                .map(stage -> stage.in(language))
                .orElseGet(() -> number(figure));
    }

    /** The bounds with their sign, such as {@code ≤ 360} or {@code 90–110}. */
    public String bounds(Indicator indicator, Bounds bounds) {
        Optional<Figure> lower = bounds.lower();
        Optional<Figure> upper = bounds.upper();
        if (bounds.point()) {
            return "= " + figure(indicator, upper.orElseThrow());
        }
        if (lower.isPresent() && upper.isPresent()) {
            String whole = number(lower.get()) + "–" + number(upper.get());
            int half = (range - 1) / 2;
            return whole.length() <= range ? whole : number(lower.get(), half) + "–" + number(upper.get(), half);
        }
        String sign = upper.isPresent() ? "≤" : "≥";
        String strict = upper.isPresent() ? "<" : ">";
        return (bounds.inclusive() ? sign : strict) + " "
                + figure(indicator, upper.or(() -> lower).orElseThrow());
    }

    /** All digits if there is room for them, and else as many as there is room for, up to five. */
    public String number(Figure figure) {
        return number(figure, columns);
    }

    private static String number(Figure figure, int columns) {
        String number = figure.decimal().map(Decimal::toString).orElseGet(() -> rounded(figure, DIGITS, columns));
        for (int digits = DIGITS; number.length() > columns && digits > 0; digits--) {
            number = rounded(figure, digits, columns);
        }
        return number;
    }

    private static String rounded(Figure figure, int digits, int columns) {
        BigDecimal number = figure.rounded(digits);
        boolean exact = figure.decimal()
                .filter(decimal -> decimal.value().compareTo(number) == 0)
                .isPresent();
        String sign = exact ? "" : "≈";
        String plain = sign + number.toPlainString();
        return plain.length() <= columns ? plain : sign + scientific(number);
    }

    /** Not {@link BigDecimal#toString}, which writes small numbers with up to six zeros. */
    private static String scientific(BigDecimal number) {
        String digits = number.unscaledValue().abs().toString();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        int exponent = digits.length() - 1 - number.scale();
        return (number.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + "E" + (exponent < 0 ? "" : "+")
                + exponent;
    }
}
