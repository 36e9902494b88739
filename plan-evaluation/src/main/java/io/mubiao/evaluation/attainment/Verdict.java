package io.mubiao.evaluation.attainment;

/** How far a target has been attained. */
public enum Verdict {
    /** Final: the promise is kept. */
    ATTAINED,
    /** Final: the promise is broken. */
    NOT_ATTAINED,
    /** Interim: good enough so far, by a named {@link Trajectory}. */
    ON_TRACK,
    /** Interim: not good enough so far, by a named {@link Trajectory}. */
    OFF_TRACK,
    /** No verdict can be given; every {@link io.mubiao.evaluation.figure.Reason} is named. */
    UNDETERMINED
}
