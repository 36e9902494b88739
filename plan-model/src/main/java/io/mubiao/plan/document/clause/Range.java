package io.mubiao.plan.document.clause;

import io.mubiao.plan.document.text.CanonicalText;

/**
 * A part of a text.
 *
 * @param start offset of its first character
 * @param end offset after its last one
 */
record Range(int start, int end) {
    /** The same part without spaces at its ends. */
    Range trimmed(CanonicalText text) {
        int from = text.skipSpace(start, end);
        return new Range(from, text.trimSpace(from, end));
    }

    String given(CanonicalText text) {
        return text.given(start, end);
    }

    String canonical(CanonicalText text) {
        return text.canonical(start, end);
    }

    int length() {
        return end - start;
    }

    boolean empty() {
        return start >= end;
    }
}
