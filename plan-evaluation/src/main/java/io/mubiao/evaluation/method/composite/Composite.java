package io.mubiao.evaluation.method.composite;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One score and grade of several scores, with all that they were made of: whoever has the {@link #scorecard()} and the {@link
 * #used()} scores can work out the rest again.
 */
@Value.Immutable(builder = false, copy = false)
public abstract class Composite implements Serializable {
    private static final long serialVersionUID = 1L;

    Composite() {}

    /** The rules, among them the aggregation and what a missing score does. */
    @Value.Parameter
    public abstract Scorecard scorecard();

    /** The scores that were there, in the order of the card; none if a weight is not above 0. */
    @Value.Parameter
    public abstract ImmutableList<UsedScore> used();

    /** What has no score, in the order of the card. */
    @Value.Parameter
    public abstract ImmutableList<CriterionId> missing();

    /** The score, or why there is none. It takes no notice of the vetoes. */
    @Value.Parameter
    public abstract Answer<Score> score();

    /** The vetoes and what is known of them, in the order of the card. */
    @Value.Parameter
    public abstract ImmutableList<VetoFinding> vetoes();

    /**
     * The grade, or why it is withheld; empty if the card has no grades. A breached veto makes it the lowest, whatever the
     * score is and even if there is none. Otherwise a veto of which nothing is known withholds it.
     */
    @Value.Parameter
    public abstract Optional<Answer<Text>> grade();

    /** The vetoes that are breached: why the grade is the lowest, if there are any. */
    public ImmutableList<Veto> breached() {
        return vetoes().stream()
                .filter(finding -> finding.state() == VetoState.BREACHED)
                .map(VetoFinding::veto)
                .collect(ImmutableList.toImmutableList());
    }

    /** The working, one line for each score and each step. */
    @Override
    public String toString() {
        return CompositeText.of(this);
    }
}
