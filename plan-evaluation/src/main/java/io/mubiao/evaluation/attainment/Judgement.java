package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
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

    /** What the target starts from. */
    Optional<Figure> baseline();

    /** What is required at the deadline. */
    Optional<Bounds> required();

    /** What was required at the year of an interim verdict, along the {@link #trajectory()}. */
    Optional<Bounds> requiredSoFar();

    /**
     * The figure that was judged: of the year, the mean or sum of the years so far, the highest stage, or, where every year
     * counts, the one with the least room.
     */
    Optional<Figure> actual();

    /** The year of the judged figure, where it is that of one year. */
    Optional<Integer> actualYear();

    /** By what an interim verdict was judged. */
    Optional<Trajectory> trajectory();

    /** The counting basis of the figures, where one is known. */
    Optional<BasisId> basis();

    /** The observations that were used, in order of time. */
    ImmutableList<Observation> observations();

    /** The figures that are missing, in order of time. */
    ImmutableList<MissingFigure> missing();

    /** Whether a figure that was used is provisional. */
    boolean provisional();
}
