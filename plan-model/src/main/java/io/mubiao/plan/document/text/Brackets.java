package io.mubiao.plan.document.text;

import java.util.Arrays;

/**
 * Which bracket closes which, for brackets, quotation marks and book titles alike, found in one pass. A closing mark pairs
 * with the nearest open one of its kind; those left open between them, and closing marks that close nothing, stay without
 * a partner.
 */
public final class Brackets {
    private static final String OPEN = "（〔【“‘《〈";
    private static final String CLOSE = "）〕】”’》〉";
    /** The kinds that may hold a responsibility clause stand first. */
    private static final int ROUND_AND_SQUARE = 3;

    private final CanonicalText text;
    private final int[] partner;

    private Brackets(CanonicalText text, int[] partner) {
        this.text = text;
        this.partner = partner;
    }

    /** The brackets of a text. Line ends part it: what is open at one closes nowhere. */
    public static Brackets of(CanonicalText text) {
        int[] partner = new int[text.length()];
        int[] open = new int[text.length()];
        int[] openOfKind = new int[OPEN.length()];
        int depth = 0;
        for (int i = 0; i < partner.length; i++) {
            partner[i] = -1;
            char mark = text.at(i);
            int closes = CLOSE.indexOf(mark);
            if (OPEN.indexOf(mark) >= 0) {
                openOfKind[OPEN.indexOf(mark)]++;
                open[depth++] = i;
            } else if (closes >= 0 && openOfKind[closes] > 0) {
                int last = -1;
                do {
                    last = open[--depth];
                    openOfKind[OPEN.indexOf(text.at(last))]--;
                } while (text.at(last) != OPEN.charAt(closes));
                partner[i] = last;
                partner[last] = i;
            } else if (mark == '\n') {
                depth = 0;
                Arrays.fill(openOfKind, 0);
            }
        }
        return new Brackets(text, partner);
    }

    /** Where the bracket that opens there is closed; the offset itself if none opens there, or if it is never closed. */
    public int close(int offset) {
        return Math.max(offset, partner[offset]);
    }

    /** Whether a closed bracket that may hold a clause opens there: round or square, no quotation mark. */
    public boolean mayHoldClause(int offset) {
        int kind = OPEN.indexOf(text.at(offset));
        return kind >= 0 && kind < ROUND_AND_SQUARE && partner[offset] > offset;
    }

    /** Whether a round or square bracket stands there that has no partner. */
    public boolean alone(int offset) {
        boolean bracket = indexOf(OPEN, offset) || indexOf(CLOSE, offset);
        return bracket && partner[offset] < 0;
    }

    private boolean indexOf(String marks, int offset) {
        int kind = marks.indexOf(text.at(offset));
        return kind >= 0 && kind < ROUND_AND_SQUARE;
    }
}
