package io.mubiao.plan.document;

/**
 * A paragraph of a document.
 *
 * @param text its characters
 * @param end the characters that end it, such as a line end; empty at the end of a document that has none
 */
public record Paragraph(String text, String end) {}
