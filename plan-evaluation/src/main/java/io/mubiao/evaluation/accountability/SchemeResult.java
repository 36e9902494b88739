package io.mubiao.evaluation.accountability;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.method.composite.Composite;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.value.Language;
import java.io.Serializable;

/**
 * An area as assessed by a scheme. The score is that of the scheme, and of nobody else.
 *
 * @param scheme by which rules
 * @param area which area
 * @param attainments the targets that have a weight or a veto, in plan order, with their verdicts
 * @param composite score and grade, or why there is none, with all that they were made of
 */
public record SchemeResult(
        AssessmentScheme scheme, AreaId area, ImmutableList<Attainment> attainments, Composite composite)
        implements Serializable {
    /** The result in lines: scheme and source, each target with its verdict, score, vetoes and grade; each ends in LF. */
    public String toText(Language language) {
        return SchemeText.of(this, language);
    }

    /** The result in lines, in English. */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
