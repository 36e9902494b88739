package io.mubiao.evaluation.text;

import com.google.common.collect.ImmutableList;

/**
 * Breaks text into lines: after a blank, or beside a character of two columns, but never before a closing sign and never
 * after an opening one. A word that is longer than a line is split.
 */
public final class LineBreaks {
    private static final String CLOSING = "，。；：、）》”’！？…,.;:)!?%";
    private static final String OPENING = "（《“‘(≤≥≈";

    private final ImmutableList.Builder<String> lines = ImmutableList.builder();
    private final int first;
    private final int others;
    private String line = "";
    private boolean begun;

    private LineBreaks(int first, int others) {
        this.first = first;
        this.others = others;
    }

    /**
     * The lines of a text, at least one, none with blanks at its end.
     *
     * @param first the columns of the first line, at least 2
     * @param others the columns of every other line, at least 2
     */
    public static ImmutableList<String> of(String text, int first, int others) {
        LineBreaks breaks = new LineBreaks(first, others);
        int[] characters = DisplayWidth.printable(text).codePoints().toArray();
        int from = 0;
        for (int i = 1; i <= characters.length; i++) {
            if (i == characters.length || mayBreak(characters[i - 1], characters[i])) {
                breaks.add(new String(characters, from, i - from));
                from = i;
            }
        }
        return breaks.end();
    }

    private static boolean mayBreak(int before, int after) {
        if (before == ' ') {
            return after != ' ' && CLOSING.indexOf(after) < 0;
        }
        boolean wide = DisplayWidth.of(before) == 2 || DisplayWidth.of(after) == 2;
        return wide && after != ' ' && CLOSING.indexOf(after) < 0 && OPENING.indexOf(before) < 0;
    }

    private void add(String piece) {
        if (fits(line + piece.stripTrailing())) {
            line += piece;
            return;
        }
        if (!line.isBlank()) {
            close();
        }
        StringBuilder rest = new StringBuilder();
        piece.codePoints().forEach(character -> {
            if (!fits(rest.toString() + Character.toString(character).strip())) {
                line = rest.toString();
                close();
                rest.setLength(0);
            }
            rest.appendCodePoint(character);
        });
        line = rest.toString();
    }

    private boolean fits(String text) {
        return DisplayWidth.of(text) <= (begun ? others : first);
    }

    private void close() {
        lines.add(line.stripTrailing());
        line = "";
        begun = true;
    }

    private ImmutableList<String> end() {
        if (!begun || !line.isBlank()) {
            close();
        }
        return lines.build();
    }
}
