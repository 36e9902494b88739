package io.mubiao.plan.document.clause;

/** Says which names are known: of a registry, or of none. */
@FunctionalInterface
public interface KnownNames {
    /** Whether the name, as written, is one organisation. */
    boolean knows(String name);

    /** Knows no name. */
    static KnownNames none() {
        return name -> false;
    }
}
