package io.mubiao.plan.value;

/** Texts for one line of a terminal. */
public final class OneLine {
    private static final int FIRST_WIDE = 0x1100;

    private OneLine() {}

    /**
     * The text on one line, in at most so many columns: cut with an ellipsis if it is too long.
     *
     * @param columns at least 1; from the Hangul Jamo (U+1100) on, where the scripts of East Asia begin, a character is taken
     *     for two of them
     */
    public static String of(String text, int columns) {
        String line = text.replaceAll("\\R", " ");
        return width(line) <= columns ? line : cut(line, columns);
    }

    /** A number of things: {@code 1 task}, {@code 38 tasks}. */
    public static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static String cut(String line, int columns) {
        StringBuilder cut = new StringBuilder();
        int width = 1;
        for (int codePoint : line.codePoints().toArray()) {
            width += width(codePoint);
            if (width > columns) {
                break;
            }
            cut.appendCodePoint(codePoint);
        }
        return cut.append('…').toString();
    }

    private static int width(String text) {
        return text.codePoints().map(OneLine::width).sum();
    }

    private static int width(int codePoint) {
        return codePoint < FIRST_WIDE || (codePoint >= 0x2000 && codePoint < 0x2E80) ? 1 : 2;
    }
}
