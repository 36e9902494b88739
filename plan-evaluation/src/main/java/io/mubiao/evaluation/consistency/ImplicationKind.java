package io.mubiao.evaluation.consistency;

/** What the figure of an {@link Implication} is. */
public enum ImplicationKind {
    /** By what the quantity is multiplied from the base years to the years judged. */
    FACTOR,
    /** The quantity itself in the years judged. */
    LEVEL
}
