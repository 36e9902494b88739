package io.mubiao.evaluation.method.composite.normalisation;

import io.mubiao.evaluation.statistics.Answer;
import java.io.Serializable;

/** A way to bring the values of an indicator onto a common scale. A missing value must stay missing at its place. */
@FunctionalInterface
public interface Normalisation extends Serializable {
    /** The scores, one for each value; refused where the formula is not defined for the values. */
    Answer<Values> scores(Values values);

    /** The scores together with the name of the method. */
    default Answer<Normalised> of(Values values) {
        return scores(values).map(scores -> new Normalised(this, scores));
    }
}
