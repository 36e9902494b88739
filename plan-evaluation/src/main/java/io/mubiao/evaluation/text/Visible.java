package io.mubiao.evaluation.text;

import java.util.Locale;

/** Text in which nothing works unseen: what steers a reader's program, or turns the direction of a line, is shown instead. */
public final class Visible {
    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int SPACE = 0x20;
    private static final int DELETE = 0x7F;

    private Visible() {}

    /**
     * The text on one line, made of characters that XML 1.0 allows. A line break or tab is a blank; any other control character
     * is its picture, such as ␀, or �; an invisible mark of format, such as one that turns the direction, is
     * written {@code [U+202E]}; half a surrogate pair and what is no character is �.
     */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(character -> add(visible, character));
        return visible.toString();
    }

    private static void add(StringBuilder visible, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL -> visible.appendCodePoint(picture(character));
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> visible.append(' ');
            case Character.FORMAT ->
                visible.append("[U+").append(hexadecimal(character)).append(']');
            case Character.SURROGATE -> visible.appendCodePoint(REPLACEMENT);
            case Character.UNASSIGNED -> visible.appendCodePoint(noncharacter(character) ? REPLACEMENT : character);
            default -> visible.appendCodePoint(character);
        }
    }

    private static int picture(int control) {
        if (control == '\t' || control == '\n' || control == '\r') {
            return SPACE;
        }
        if (control == DELETE) {
            return PICTURE_OF_DELETE;
        }
        return control < SPACE ? PICTURES + control : REPLACEMENT;
    }

    private static boolean noncharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    private static String hexadecimal(int character) {
        String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** The text with no more characters than that, the last an ellipsis where it was cut. */
    public static String atMost(String text, int characters) {
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters - 1)) + "…";
    }
}
