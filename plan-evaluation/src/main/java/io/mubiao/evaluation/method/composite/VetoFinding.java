package io.mubiao.evaluation.method.composite;

import java.io.Serializable;

/**
 * A veto, and what is known of it.
 *
 * @param veto the veto
 * @param state what is known of it
 */
public record VetoFinding(Veto veto, VetoState state) implements Serializable {
    /** For example {@code veto BREACHED: major-accidents: 发生重大事故 (a major accident) [the regulation, art. 15]}. */
    @Override
    public String toString() {
        return "veto " + state + ": " + veto;
    }
}
