package io.mubiao.plan.value;

/** A language that plans are kept and printed in. */
public enum Language {
    /** Simplified Chinese: the text as published. */
    CHINESE,
    /** English: a rendering, never authoritative. */
    ENGLISH
}
