package io.mubiao.evaluation.certificate;

import java.io.Serializable;

/**
 * One thing that a certificate states and that a replay does not find.
 *
 * @param place where in the certificate: a JSON pointer such as {@code /results/3/verdict}
 * @param stated what the certificate states: a text as it is, anything else as canonical JSON; empty where it is silent
 * @param recomputed what was found instead, in the same form; empty where there is nothing
 */
public record Difference(String place, String stated, String recomputed) implements Serializable {
    /** For example {@code /results/3/verdict: ATTAINED is stated, NOT_ATTAINED was recomputed}. */
    @Override
    public String toString() {
        return place + ": " + shown(stated) + " is stated, " + shown(recomputed) + " was recomputed";
    }

    private static String shown(String text) {
        int most = 80;
        if (text.isEmpty()) {
            return "nothing";
        }
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
