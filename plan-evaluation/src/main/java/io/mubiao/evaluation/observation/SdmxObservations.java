package io.mubiao.evaluation.observation;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.value.OneLine;
import java.io.Serializable;

/**
 * What an SDMX file says: every row of it is an observation, left out by the caller's choice, or without a value.
 *
 * @param observations the rows with a value
 * @param rowsLeftOut how many rows {@link SdmxCsv#withOnly} left out; at least 0
 * @param missing the rows without a value, in the order of the file
 */
public record SdmxObservations(Observations observations, int rowsLeftOut, ImmutableList<SdmxMissing> missing)
        implements Serializable {
    /** For example {@code 3 observations, 1 missing, 2 rows left out}. */
    @Override
    public String toString() {
        return OneLine.count(observations.size(), "observation") + ", " + missing.size() + " missing, "
                + OneLine.count(rowsLeftOut, "row") + " left out";
    }
}
