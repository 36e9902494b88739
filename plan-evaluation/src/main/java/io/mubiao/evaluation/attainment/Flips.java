package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import io.mubiao.evaluation.figure.Figure;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads flips, and parts of a range, off the spans of an input. */
final class Flips {
    private Flips() {}

    static Flip of(Input input, ImmutableList<Span> spans) {
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
