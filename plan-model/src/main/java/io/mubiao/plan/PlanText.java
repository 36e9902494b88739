package io.mubiao.plan;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** The official text as the sequence of its pieces: each belongs to one element of the plan. */
final class PlanText {
    private PlanText() {}

    /** Puts the pieces at their places, with line ends between them. Where two overlap, the earlier one gives way. */
    static String rebuild(Plan plan) {
        StringBuilder text = new StringBuilder();
        int length = plan.document().length();
        for (TextPiece piece : TextPieces.of(plan)) {
            fill(text, Math.min(piece.citation().start(), length));
            text.append(piece.citation().quote());
        }
        fill(text, length);
        return text.toString();
    }

    static String sha256(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    private static void fill(StringBuilder text, int length) {
        if (text.length() > length) {
            text.setLength(length);
        }
        text.append("\n".repeat(length - text.length()));
    }
}
