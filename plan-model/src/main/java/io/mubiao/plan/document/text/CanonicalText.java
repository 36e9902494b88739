package io.mubiao.plan.document.text;

/**
 * A text beside its canonical form, in which every variant of a mark, a digit or a space is one character. Both have the
 * same length, so that an offset into one is an offset into the other: what is understood by the canonical form is quoted
 * from the text as given.
 */
public final class CanonicalText {
    /** Pairs of a variant and its canonical character. */
    private static final String VARIANTS = "(（)）﹙（﹚）﹝〔﹞〕[【]】［【］】,，﹐，､、﹑、;；﹔；:：﹕：?？!！｡。．.|｜「“」”『“』”％%﹪%～—~—〜—－—﹣—–—―—";

    private static final int FULL_WIDTH = 0xFEE0;

    private static final char[] CANONICAL = canonicalCharacters();

    private final String given;
    private final String canonical;

    private CanonicalText(String given, String canonical) {
        this.given = given;
        this.canonical = canonical;
    }

    /** A text of any characters. */
    public static CanonicalText of(String given) {
        char[] chars = given.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = CANONICAL[chars[i]];
        }
        for (int i = 1; i + 1 < chars.length; i++) {
            if (chars[i] == '，' && given.charAt(i) != '，' && digit(chars[i - 1]) && digit(chars[i + 1])) {
                chars[i] = ',';
            }
        }
        return new CanonicalText(given, new String(chars));
    }

    private static char[] canonicalCharacters() {
        char[] all = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < all.length; i++) {
            char given = (char) i;
            all[i] =
                    lineEnd(given) ? '\n' : blank(given) ? ' ' : fullWidth(given) ? (char) (given - FULL_WIDTH) : given;
        }
        for (int i = 0; i < VARIANTS.length(); i += 2) {
            all[VARIANTS.charAt(i)] = VARIANTS.charAt(i + 1);
        }
        return all;
    }

    private static boolean lineEnd(char given) {
        return given == '\n' || given == '\r' || given == '\u0085' || given == '\u2028' || given == '\u2029';
    }

    private static boolean fullWidth(char given) {
        return (given >= '０' && given <= '９') || (given >= 'Ａ' && given <= 'Ｚ') || (given >= 'ａ' && given <= 'ｚ');
    }

    /** A control character, a space of any kind, of no width too, or a byte order mark. */
    private static boolean blank(char given) {
        return given < ' '
                || Character.isSpaceChar(given)
                || given == '\u200B'
                || given == '\u2060'
                || given == '\uFEFF';
    }

    private static boolean digit(char canonical) {
        return canonical >= '0' && canonical <= '9';
    }

    /** The text as given. */
    public String given() {
        return given;
    }

    /** A part of the text as given. */
    public String given(int start, int end) {
        return given.substring(start, end);
    }

    /** The canonical form. */
    public String canonical() {
        return canonical;
    }

    /** A part of the canonical form. */
    public String canonical(int start, int end) {
        return canonical.substring(start, end);
    }

    /** The canonical character at an offset. */
    public char at(int offset) {
        return canonical.charAt(offset);
    }

    /** The number of UTF-16 units. */
    public int length() {
        return given.length();
    }

    /** The first offset from there on, and before the end, where no space stands; the end if there is none. */
    public int skipSpace(int from, int end) {
        int at = from;
        while (at < end && canonical.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    /** The end of the part without the spaces that close it. */
    public int trimSpace(int start, int end) {
        int at = end;
        while (at > start && canonical.charAt(at - 1) <= ' ') {
            at--;
        }
        return at;
    }
}
