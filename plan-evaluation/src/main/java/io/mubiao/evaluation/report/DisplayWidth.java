package io.mubiao.evaluation.report;

import com.google.common.base.Strings;

/** How wide text is in a terminal, where a Chinese character takes two columns. */
final class DisplayWidth {
    private DisplayWidth() {}

    /** The columns that the text takes. */
    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The text in exactly so many columns: filled with blanks, or cut with an ellipsis. */
    static String fit(String text, int columns) {
        String cut = cut(text, columns);
        return cut + Strings.repeat(" ", columns - of(cut));
    }

    /** The text in exactly so many columns, with the blanks in front. */
    static String fitRight(String text, int columns) {
        String cut = cut(text, columns);
        return Strings.repeat(" ", columns - of(cut)) + cut;
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

    /**
     * Wide are the scripts of East Asia, their punctuation, full-width forms and pictographs; combining and control
     * characters take no column. After Unicode Standard Annex 11, without its ambiguous class, which counts as narrow.
     */
    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL) {
            return 0;
        }
        boolean wide = codePoint >= 0x1100 && codePoint <= 0x115F
                || codePoint >= 0x2E80 && codePoint <= 0x303E
                || codePoint >= 0x3041 && codePoint <= 0xA4CF
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFE30 && codePoint <= 0xFE6F
                || codePoint >= 0xFF00 && codePoint <= 0xFF60
                || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
                || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
                || codePoint >= 0x20000 && codePoint <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
