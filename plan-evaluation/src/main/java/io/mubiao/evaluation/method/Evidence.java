package io.mubiao.evaluation.method;

/** How well it is known that a result is what the method's owner would find, the best first. */
public enum Evidence {
    /** The formula gives numbers and classes that its owner has published. */
    VERIFIED,
    /** The formula and its limits were read in a source text or in code. */
    READ,
    /** It was computed from a plain formula; nothing published was found to hold it against. */
    COMPUTED,
    /** The formula, or a limit of a class, is from memory: the document was not to be had. Not to be quoted as its owner's. */
    RECALLED
}
