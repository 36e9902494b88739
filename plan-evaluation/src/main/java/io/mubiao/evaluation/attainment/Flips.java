package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import io.mubiao.evaluation.figure.Figure;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds where each figure that a verdict rests on would turn it. */
final class Flips {
    private Flips() {}

    /** Of all inputs in order. */
    static ImmutableList<Flip> of(Attainment attainment) {
        return inputs(attainment).stream()
                .map(input -> of(input, verdictsBy(attainment, input)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The verdict over all figures of an input.
     *
     * @throws IllegalArgumentException if it is none of those with flips
     */
    static ImmutableList<Span> spans(Attainment attainment, Input input) {
        if (!inputs(attainment).contains(input)) {
            throw new IllegalArgumentException("Input " + input + " must be one of the flips of " + attainment);
        }
        return verdictsBy(attainment, input);
    }

    /** None without a verdict, nor for one by a geometric line, whose places of change are no exact numbers. */
    private static ImmutableList<Input> inputs(Attainment attainment) {
        Judgement judgement = attainment.judgement();
        boolean exact =
                judgement.trajectory().filter(Trajectory.GEOMETRIC::equals).isEmpty();
        return judgement.verdict() == Verdict.UNDETERMINED || !exact
                ? ImmutableList.of()
                : ImmutableList.copyOf(Inputs.of(judgement, attainment.reading()));
    }

    private static ImmutableList<Span> verdictsBy(Attainment attainment, Input input) {
        return new VerdictMap(attainment.judge(), attainment.area(), attainment.reading(), input).spans();
    }

    private static Flip of(Input input, ImmutableList<Span> spans) {
        Figure now = Figure.of(input.figure());
        int holds = IntStream.range(0, spans.size())
                .filter(index -> spans.get(index).contains(now))
                .findFirst()
                .orElseThrow();
        return ImmutableFlip.builder()
                .input(input)
                .holds(spans.get(holds))
                .below(spans.subList(0, holds).stream().reduce((first, last) -> last))
                .above(spans.subList(holds + 1, spans.size()).stream().findFirst())
                .build();
    }

    /** The spans cut to a range. */
    static ImmutableList<Span> within(ImmutableList<Span> spans, Figure from, Figure to) {
        return spans.stream().flatMap(span -> cut(span, from, to).stream()).collect(ImmutableList.toImmutableList());
    }

    private static Optional<Span> cut(Span span, Figure from, Figure to) {
        boolean earlier = span.low().filter(low -> low.compareTo(from) > 0).isEmpty();
        boolean later = span.high().filter(high -> high.compareTo(to) < 0).isEmpty();
        Figure low = earlier ? from : span.low().orElseThrow();
        Figure high = later ? to : span.high().orElseThrow();
        boolean lowIncluded = earlier ? span.contains(from) : span.lowIncluded();
        boolean highIncluded = later ? span.contains(to) : span.highIncluded();
        int order = Ordering.natural().compare(low, high);
        return order > 0 || (order == 0 && !(lowIncluded && highIncluded))
                ? Optional.empty()
                : Optional.of(ImmutableSpan.builder()
                        .low(low)
                        .lowIncluded(lowIncluded)
                        .high(high)
                        .highIncluded(highIncluded)
                        .verdict(span.verdict())
                        .build());
    }
}
