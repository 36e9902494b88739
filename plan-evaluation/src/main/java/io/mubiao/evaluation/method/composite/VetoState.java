package io.mubiao.evaluation.method.composite;

/** What is known of a {@link Veto}. */
public enum VetoState {
    /** What it watches did not happen: known, and not merely unreported. */
    CLEAR,
    /** What it watches happened. */
    BREACHED,
    /** It is not known. This never counts as clear. */
    UNKNOWN
}
