package io.mubiao.evaluation.attainment;

import com.google.common.collect.Iterables;
import io.mubiao.evaluation.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@link Bounds} that are linear in the baseline, as tests of whole numbers. There may be several alternatives, of which the
 * easiest counts: the line on the way, or the level of the deadline.
 */
final class LinearBounds {
    private final LinearMargin[] lower;
    private final LinearMargin[] upper;
    /** The first margin, if there is one or two of the same side, as it mostly is; else null. */
    private final @Nullable LinearMargin first;
    /** The other one of two. */
    private final @Nullable LinearMargin second;

    private LinearBounds(List<LinearMargin> lower, List<LinearMargin> upper) {
        this.lower = lower.toArray(LinearMargin[]::new);
        this.upper = upper.toArray(LinearMargin[]::new);
        List<LinearMargin> side = lower.isEmpty() ? upper : lower;
        boolean few = (lower.isEmpty() || upper.isEmpty()) && side.size() <= 2;
        this.first = few ? Iterables.getFirst(side, null) : null;
        this.second = few && side.size() > 1 ? side.get(1) : null;
    }

    /**
     * The bounds that take these forms for the baselines 1 and 2.
     *
     * @param one for each alternative its form for a baseline of 1
     * @param two the same for a baseline of 2
     * @param judged see {@link LinearMargin#of}
     * @param base see there
     * @throws ArithmeticException if it takes numbers that are too large
     */
    static LinearBounds of(List<Bounds> one, List<Bounds> two, Figure judged, Figure base) {
        List<LinearMargin> lower = new ArrayList<>();
        List<LinearMargin> upper = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            boolean inclusive = one.get(i).inclusive();
            margin(false, one.get(i).lower(), two.get(i).lower(), judged, base, inclusive)
                    .ifPresent(lower::add);
            margin(true, one.get(i).upper(), two.get(i).upper(), judged, base, inclusive)
                    .ifPresent(upper::add);
        }
        return new LinearBounds(lower, upper);
    }

    private static Optional<LinearMargin> margin(
            boolean upper, Optional<Figure> one, Optional<Figure> two, Figure judged, Figure base, boolean inclusive) {
        if (one.isEmpty()) {
            return Optional.empty();
        }
        Figure perBaseline = two.orElseThrow().minus(one.get());
        Figure constant = one.get().minus(perBaseline);
        return Optional.of(LinearMargin.of(upper, judged, perBaseline, base, constant, inclusive));
    }

    /**
     * At least 0 exactly if a figure satisfies; see {@link LinearMargin#spare}. No more than the sign has a meaning, since it
     * takes no branch to join signs, and figures near their bounds go either way of one.
     */
    long spare(long x, long s, long u) {
        if (first == null) {
            return any(lower, x, s, u) | any(upper, x, s, u);
        }
        long spare = first.spare(x, s, u);
        return second == null ? spare : spare & second.spare(x, s, u);
    }

    /** Whether neither this figure nor any above it can satisfy. */
    boolean exceeded(long x, long s, long u) {
        return any(upper, x, s, u) < 0;
    }

    /** Whether large figures satisfy, however large. */
    boolean open() {
        return upper.length == 0;
    }

    /** See {@link LinearMargin#mostBits}. */
    int mostBits(int judgedYears, int baseYears, long u) {
        return Stream.of(lower, upper)
                .flatMap(Stream::of)
                .mapToInt(margin -> margin.mostBits(judgedYears, baseYears, u))
                .min()
                .orElseThrow();
    }

    /** Below 0 exactly if there are margins, and a figure satisfies none. */
    private static long any(LinearMargin[] margins, long x, long s, long u) {
        long spare = margins.length == 0 ? 0 : -1;
        for (LinearMargin margin : margins) {
            spare &= margin.spare(x, s, u);
        }
        return spare;
    }
}
