package io.mubiao.evaluation.method.composite.normalisation;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import java.io.Serializable;
import java.util.Collections;

/** The lowest and the highest of values. */
record Extremes(Figure least, Figure most) implements Serializable {
    /** Of values of which at least one is not missing. */
    static Answer<Extremes> of(Values values) {
        ImmutableList<Figure> available = values.available();
        return available.isEmpty()
                ? Answer.refused(
                        RefusalReason.TOO_FEW_POINTS,
                        "values: 0 of " + values.size() + " are there, at least 1 must be")
                : Answer.of(new Extremes(Collections.min(available), Collections.max(available)));
    }

    /** Of values of which at least two differ. */
    static Answer<Extremes> apart(Values values) {
        return of(values)
                .flatMap(extremes -> extremes.range().signum() == 0
                        ? Answer.refused(
                                RefusalReason.NO_VARIATION,
                                "values: all are " + extremes.least() + ", at least two must differ")
                        : Answer.of(extremes));
    }

    Figure range() {
        return most.minus(least);
    }
}
