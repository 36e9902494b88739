package io.mubiao.plan.document;

/**
 * A part of a document.
 *
 * @param start offset of its first character
 * @param end offset after its last one
 */
record Span(int start, int end) {
    boolean empty() {
        return start >= end;
    }
}
