package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import io.mubiao.evaluation.figure.Datum;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.MissingFigure;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.indicator.BasisId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A verdict with the figures it rests on. What could be computed is there, even if the verdict is undetermined. */
@Value.Immutable
public interface Judgement extends Serializable {
    /** How far the target has been attained. */
    Verdict verdict();

    /** Why no verdict can be given, in the order of {@link Reason}; empty for any verdict but UNDETERMINED. */
    @Value.NaturalOrder
    ImmutableSortedSet<Reason> reasons();

    /** What the target starts from; where that moves with the years, for the year of {@link #required()}. */
    Optional<Figure> baseline();

    /** What is required at the deadline; where that differs by year, in the year of the judged figure. */
    Optional<Bounds> required();

    /** What was required at the year of an interim verdict, along the {@link #trajectory()}. */
    Optional<Bounds> requiredSoFar();

    /**
     * Whether {@link #requiredSoFar()} was rounded to be shown, since a geometric line has no exact decimals. The verdict was
     * found without rounding.
     */
    @Value.Default
    default boolean soFarRounded() {
        return false;
    }

    /**
     * The figure that was judged: of the year, the mean or sum of the years so far, the highest stage, or, where every year
     * counts, the one with the least room.
     */
    Optional<Figure> actual();

    /** The year of the judged figure, where it is that of one year. */
    Optional<Integer> actualYear();

    /** By what an interim verdict was judged. */
    Optional<Trajectory> trajectory();

    /** Every comparison that was made, in order of time; a geometric line is compared without bounds and has none. */
    ImmutableList<Check> checks();

    /** The counting basis of the figures, where one is known. */
    Optional<BasisId> basis();

    /** The figures of the base years that were used, in order of time. */
    ImmutableList<Datum> baseData();

    /** The base years that a partial baseline leaves out; see {@link Caveat#PARTIAL_BASELINE}. */
    @Value.NaturalOrder
    ImmutableSortedSet<Integer> baseYearsLeftOut();

    /** The figures of the judged years that were used, in order of time. */
    ImmutableList<Datum> data();

    /** The figures that are missing, in order of time. */
    ImmutableList<MissingFigure> missing();

    /** What a reader must know about the figures. */
    @Value.NaturalOrder
    ImmutableSortedSet<Caveat> caveats();

    /** The observations that were used, in order of time. */
    default ImmutableList<Observation> observations() {
        ImmutableSet.Builder<Observation> all = ImmutableSet.builder();
        for (Datum datum : Iterables.concat(baseData(), data())) {
            all.addAll(datum.observations());
        }
        return all.build().asList();
    }

    /** One line for a person. */
    default String shown() {
        return JudgementText.of(this);
    }

    /** Whether a figure that was used is provisional. */
    default boolean provisional() {
        return caveats().contains(Caveat.PROVISIONAL);
    }
}
