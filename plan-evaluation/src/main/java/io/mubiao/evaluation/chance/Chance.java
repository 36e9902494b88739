package io.mubiao.evaluation.chance;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.CeilingTest;
import io.mubiao.evaluation.statistics.Dispersion;
import io.mubiao.evaluation.statistics.RateComparison;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether the judged figure of a target is more than luck: for counts of events and for rates of such counts with known
 * denominators. For rare events an attained target is often luck, and a missed one too.
 */
@Value.Immutable
public abstract class Chance implements Serializable {
    /** The level of all intervals, and one less the p-value up to which a change is called more than chance. */
    public static final double LEVEL = 0.95;

    private static final long serialVersionUID = 1L;

    Chance() {}

    /** The events that were judged. */
    public abstract Events judged();

    /** The events of the base years, if they are known. */
    public abstract Optional<Events> base();

    /** The rate of the judged years against that of the base years, exactly: is there a change at all? */
    public abstract Answer<RateComparison> change();

    /** The same, held against the change that was promised; refused for a target that is not relative to its base years. */
    public abstract Answer<RateComparison> promisedChange();

    /** The judged events against an absolute level; refused for a target that is relative to its base years. */
    public abstract Answer<CeilingTest> level();

    /** How the yearly counts scatter, of the base years or else of those judged: whether they look like independent events. */
    public abstract Answer<Dispersion> dispersion();

    /** What is taken for granted. */
    public abstract ImmutableList<Assumption> assumptions();

    /**
     * The two-sided p-value of the change, where the counts scatter too much with an allowance for it; see {@link
     * Dispersion#allowedFor}.
     */
    public Answer<Double> p() {
        return change().map(RateComparison::pTwoSided)
                .flatMap(p -> scatters() ? dispersion().orElseThrow().allowedFor(p) : Answer.of(p));
    }

    /** What can be said of the change. */
    public Finding finding() {
        return p().value()
                .map(p -> p <= 1 - LEVEL ? Finding.MORE_THAN_CHANCE : Finding.MAY_BE_CHANCE)
                .orElse(Finding.NOT_COMPARED);
    }

    boolean scatters() {
        return dispersion().value().filter(Dispersion::warns).isPresent();
    }

    /** What it comes to, in words and numbers. */
    public Text sentence() {
        return ChanceText.of(this);
    }

    /** The sentence, and below it what is taken for granted, at most 100 columns wide, a Chinese character being two. */
    public String explain(Language language) {
        return AssumptionText.of(sentence(), assumptions(), language);
    }

    /** {@link #explain(Language)} in English. */
    @Override
    public String toString() {
        return explain(Language.ENGLISH);
    }
}
