package io.mubiao.evaluation.text;

/** How wide text is in a terminal, where a Chinese character takes two columns. */
public final class DisplayWidth {
    /**
     * The scripts of East Asia, their punctuation, full-width forms and pictographs, after Unicode Standard Annex 11 without
     * its ambiguous class. Every symbol of a block with emoji is among them, for a terminal may draw it so.
     */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2300, 0x23FF},
        {0x25FD, 0x27BF},
        {0x2B00, 0x2BFF},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xA960, 0xA97C},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE10, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x1B2FF},
        {0x1F000, 0x1FAFF},
        {0x20000, 0x3FFFD},
    };

    private DisplayWidth() {}

    /** The columns that the text takes. */
    public static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            columns += of(text.codePointAt(i));
        }
        return columns;
    }

    /** The text on one line in at most so many columns: cut with an ellipsis if it is too long. */
    public static String atMost(String text, int columns) {
        return cut(printable(text), columns);
    }

    /** The text in exactly so many columns, on one line: filled with blanks, or cut with an ellipsis. */
    public static String fit(String text, int columns) {
        String cut = cut(printable(text), columns);
        return cut + " ".repeat(columns - of(cut));
    }

    /** The text in exactly so many columns, with the blanks in front. */
    public static String fitRight(String text, int columns) {
        String cut = cut(printable(text), columns);
        return " ".repeat(columns - of(cut)) + cut;
    }

    /** Nothing that ends a line, steers a terminal, turns the direction of what follows, or is half a character. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            switch (Character.getType(codePoint)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    printable.append(' ');
                case Character.FORMAT -> {}
                case Character.SURROGATE -> printable.append('�');
                default -> printable.appendCodePoint(codePoint);
            }
        });
        return printable.toString();
    }

    private static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int width = 1;
        for (int codePoint : text.codePoints().toArray()) {
            width += of(codePoint);
            if (width > columns) {
                break;
            }
            cut.appendCodePoint(codePoint);
        }
        return cut.append('…').toString();
    }

    /** Combining and control characters take no column. */
    static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return 2;
            }
        }
        return 1;
    }
}
