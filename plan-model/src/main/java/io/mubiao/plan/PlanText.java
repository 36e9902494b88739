package io.mubiao.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The official text as the sequence of its pieces: each belongs to one element of the plan. */
final class PlanText {
    private PlanText() {}

    /** Puts the pieces at their places, with line ends between them. Where two overlap, the earlier one gives way. */
    static String rebuild(List<TextPiece> pieces, int length) {
        StringBuilder text = new StringBuilder();
        for (TextPiece piece : pieces) {
            fill(text, Math.min(piece.citation().start(), length));
            text.append(piece.citation().quote());
        }
        fill(text, length);
        return text.toString();
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java must know SHA-256", e);
        }
    }

    private static void fill(StringBuilder text, int length) {
        if (text.length() > length) {
            text.setLength(length);
        }
        text.append("\n".repeat(length - text.length()));
    }
}
