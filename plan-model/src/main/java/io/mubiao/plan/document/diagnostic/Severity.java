package io.mubiao.plan.document.diagnostic;

/** How much a diagnostic matters to who uses what was read. */
public enum Severity {
    /** Something that the text says was not understood, and is missing from what was read. */
    ERROR,
    /** Something looks wrong in the text, or stands where nothing answers for it. */
    WARNING,
    /** How the text was understood where its words alone do not say. */
    INFO
}
