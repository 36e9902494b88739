package io.mubiao.evaluation.figure;

import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.option.Options;
import io.mubiao.evaluation.option.Undated;

/** Whether an observation was known at the time that the options ask about. */
public enum Known {
    /** It may be used. */
    KNOWN,
    /** It has no date of publication, and that matters. */
    UNDATED,
    /** It is of a later year, or was published later. */
    NOT_YET;

    /** Whether an observation was known under the options. */
    public static Known of(Observation observation, Options options) {
        if (observation.period().year() > options.asOf().getValue()) {
            return NOT_YET;
        }
        if (options.knownOn().isEmpty()) {
            return KNOWN;
        }
        if (observation.published().isEmpty()) {
            return options.undated() == Undated.TAKEN_AS_KNOWN ? KNOWN : UNDATED;
        }
        return observation.published().get().isAfter(options.knownOn().get()) ? NOT_YET : KNOWN;
    }
}
