package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.value.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The verdict as a function of one input. It can change only where a margin is 0; these places are found exactly, and the
 * verdicts at them and between them are those of the judge itself.
 */
final class VerdictMap {
    private final TargetJudge judge;
    private final AreaId area;
    private final Reading reading;
    private final Input input;
    private final InputDomain domain;

    VerdictMap(TargetJudge judge, AreaId area, Reading reading, Input input) {
        this.judge = judge;
        this.area = area;
        this.reading = reading;
        this.input = input;
        this.domain = InputDomain.of(judge, input);
    }

    /** The spans of the whole domain, in order, neighbours with different verdicts. */
    ImmutableList<Span> spans() {
        return merged(domain.whole() ? ofWholeNumbers() : ofDecimals());
    }

    private List<Span> ofWholeNumbers() {
        NavigableSet<Figure> starts = new TreeSet<>();
        domain.from().ifPresent(starts::add);
        places().forEach(place -> Stream.of(place.ceiling(), place.floor().plus(Figure.of(1)))
                .filter(domain::contains)
                .forEach(starts::add));
        List<Span> spans = new ArrayList<>();
        for (Figure start : starts) {
            Optional<Figure> end = Optional.ofNullable(starts.higher(start))
                    .map(next -> next.minus(Figure.of(1)))
                    .or(domain::to);
            verdict(start)
                    .ifPresent(verdict -> spans.add(span(Optional.of(start), true, end, end.isPresent(), verdict)));
        }
        return spans;
    }

    private List<Span> ofDecimals() {
        NavigableSet<Figure> edges = new TreeSet<>();
        domain.from().ifPresent(edges::add);
        places().filter(domain::contains).forEach(edges::add);
        List<Span> spans = new ArrayList<>();
        Optional<Figure> before = Optional.empty();
        for (Figure edge : edges) {
            if (before.isPresent() || domain.from().isEmpty()) {
                between(before, Optional.of(edge)).ifPresent(spans::add);
            }
            at(edge).ifPresent(spans::add);
            before = Optional.of(edge);
        }
        between(before, Optional.empty()).ifPresent(spans::add);
        return spans;
    }

    /** Where the verdict may change: at the zeros of its margins, and at the input itself. */
    private Stream<Figure> places() {
        if (domain.to().isPresent()) {
            int last = Integer.parseInt(domain.to().get().toString());
            return IntStream.rangeClosed(0, last).mapToObj(Figure::of);
        }
        Figure now = Figure.of(input.figure());
        int way = now.plus(Figure.of(3)).decimal().isPresent() ? 1 : -1;
        List<Figure> x = Stream.of(1, 2, 3)
                .map(step -> now.plus(Figure.of((long) step * way)))
                .toList();
        List<List<Margin>> margins = x.stream().map(this::margins).toList();
        int count = margins.stream().mapToInt(List::size).min().orElseThrow();
        Stream<Figure> zeros = IntStream.range(0, count)
                .mapToObj(index ->
                        margins.stream().map(all -> all.get(index).difference()).toList())
                .flatMap(y -> Moebius.zero(x, y).stream());
        return Stream.concat(Stream.of(now), zeros);
    }

    private Optional<Span> at(Figure edge) {
        return verdict(edge).map(verdict -> span(Optional.of(edge), true, Optional.of(edge), true, verdict));
    }

    private Optional<Span> between(Optional<Figure> from, Optional<Figure> to) {
        return InputDomain.between(from, to)
                .flatMap(this::verdict)
                .map(verdict -> span(from, false, to, false, verdict));
    }

    private static Span span(
            Optional<Figure> from, boolean fromIncluded, Optional<Figure> to, boolean toIncluded, Verdict verdict) {
        return ImmutableSpan.builder()
                .low(from)
                .lowIncluded(fromIncluded)
                .high(to)
                .highIncluded(toIncluded)
                .verdict(verdict)
                .build();
    }

    private static ImmutableList<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).verdict() == span.verdict()) {
                Span first = merged.get(last);
                merged.set(
                        last, span(first.low(), first.lowIncluded(), span.high(), span.highIncluded(), span.verdict()));
            } else {
                merged.add(span);
            }
        }
        return ImmutableList.copyOf(merged);
    }

    private Optional<Verdict> verdict(Figure figure) {
        return figure.decimal().map(decimal -> judging(decimal).judgement().verdict());
    }

    private List<Margin> margins(Figure figure) {
        Judging judging = judging(figure.decimal().orElseThrow());
        judging.judgement();
        return judging.margins();
    }

    private Judging judging(Decimal figure) {
        Figures others = judge.figures().with(judge.figures().observations().with(input.with(figure)));
        return judge.with(others).judging(reading, area);
    }
}
