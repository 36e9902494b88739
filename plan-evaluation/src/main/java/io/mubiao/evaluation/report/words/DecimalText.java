package io.mubiao.evaluation.report.words;

import io.mubiao.evaluation.figure.Figure;
import java.math.BigDecimal;

/** Figures and texts for other programs. */
public final class DecimalText {
    /** As many as tell any double from its neighbours. */
    private static final int DIGITS = 17;

    private static final int REPLACEMENT = 0xFFFD;

    private DecimalText() {}

    /** The figure as a decimal: exact if it has at most 17 significant digits, and else rounded to them, half to even. */
    public static BigDecimal rounded(Figure figure) {
        BigDecimal rounded = figure.rounded(DIGITS);
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** Whether {@link #rounded} is the figure itself. */
    public static boolean exact(Figure figure) {
        return figure.decimal()
                .filter(decimal -> decimal.value().compareTo(rounded(figure)) == 0)
                .isPresent();
    }

    /** The text with � for each half of a surrogate pair, which UTF-8 cannot write. */
    public static String whole(String text) {
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return text;
        }
        return text.codePoints()
                .map(character -> Character.getType(character) == Character.SURROGATE ? REPLACEMENT : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
