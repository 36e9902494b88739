package io.mubiao.plan.value;

import java.io.Serializable;

/**
 * Where in the official text something stands.
 *
 * @param path the numbering that leads to it, for example {@code 二/（四）/2}; the numbering restarts under each heading,
 *     so the whole path is the key
 * @param start offset of the first character, from 0, in UTF-16 units of the text with LF line ends
 * @param quote the characters from there on, verbatim; not empty
 */
public record Citation(String path, int start, String quote) implements Serializable {
    public Citation {
        if (path.isBlank()) {
            throw new IllegalArgumentException("Citation path of '" + quote + "' must not be blank");
        }
        if (start < 0) {
            throw new IllegalArgumentException("Citation start " + start + " must be at least 0");
        }
        if (quote.isEmpty()) {
            throw new IllegalArgumentException("Citation quote at " + path + " must not be empty");
        }
        if (start > Integer.MAX_VALUE - quote.length()) {
            throw new IllegalArgumentException(
                    "Citation start " + start + " at " + path + " must leave room for its quote");
        }
    }

    /** Offset after the last character. */
    public int end() {
        return start + quote.length();
    }

    /** Whether every character of the other one lies in this one, and reads the same. */
    public boolean contains(Citation other) {
        return other.start >= start && other.end() <= end() && quote.startsWith(other.quote, other.start - start);
    }

    /** For example {@code 一 (40–61) “…”}. */
    @Override
    public String toString() {
        return path + " (" + start + "–" + end() + ") “" + quote + "”";
    }
}
