package io.mubiao.evaluation;

import io.mubiao.evaluation.OracleSeries.Reported;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Milestone;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Valid figures of the years 2011 to 2022, most of them exactly where a promise turns, or a hair beside it. */
final class EdgeFigures {
    private static final int FROM = 2011;
    private static final int TO = 2022;
    private static final int HAIR = 30;
    private static final Rational RATIO_FACTOR = Rational.of(100);
    private static final List<String> DENOMINATORS = List.of("1", "3", "7", "100", "1000", "0.7", "1e30", "1e-30", "0");

    enum Sort {
        EDGE,
        USUAL,
        ZERO,
        HUGE,
        TINY
    }

    enum Form {
        VALUE,
        TERMS,
        BOTH
    }

    record Draft(Sort sort, int pick, int beside, Form form, int denominator) {}

    private final IndicatorKind kind;
    private final Reading reading;
    private final Map<Integer, Reported> others;
    private final int places;
    private final Map<Integer, Reported> reported = new TreeMap<>();
    private final List<Observation> observations = new ArrayList<>();

    /** @param places how many a figure has at most, unless it is a count */
    private EdgeFigures(IndicatorKind kind, Reading reading, Map<Integer, Reported> others, int places) {
        this.places = places;
        this.kind = kind;
        this.reading = reading;
        this.others = others;
    }

    /** What figures are drawn from, whatever is promised. */
    record Drafts(List<Optional<Draft>> ofYears) {
        /** Figures of one area, at most one of a year. */
        List<Observation> of(IndicatorKind kind, Reading reading) {
            return of(kind, reading, List.of());
        }

        /** Figures of one area near the edges that those of another one set. */
        List<Observation> of(IndicatorKind kind, Reading reading, List<Observation> others) {
            return drawn(new EdgeFigures(kind, reading, reported(others), HAIR));
        }

        /** Figures of one area with so many places at most. */
        List<Observation> of(IndicatorKind kind, Reading reading, int places) {
            return drawn(new EdgeFigures(kind, reading, Map.of(), places));
        }

        private List<Observation> drawn(EdgeFigures figures) {
            for (int i = 0; i < ofYears.size(); i++) {
                int year = FROM + i;
                ofYears.get(i).ifPresent(draft -> figures.add(year, draft));
            }
            return List.copyOf(figures.observations);
        }
    }

    static Arbitrary<Drafts> arbitrary() {
        return draft().optional(0.95).list().ofSize(TO - FROM + 1).map(Drafts::new);
    }

    private static Arbitrary<Draft> draft() {
        Arbitrary<Sort> sorts = Arbitraries.frequency(
                Tuple.of(24, Sort.EDGE),
                Tuple.of(12, Sort.USUAL),
                Tuple.of(1, Sort.ZERO),
                Tuple.of(1, Sort.HUGE),
                Tuple.of(1, Sort.TINY));
        return Combinators.combine(
                        sorts,
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(0, 0, -1, 1),
                        Arbitraries.of(Form.class),
                        Arbitraries.integers().between(0, DENOMINATORS.size() - 1))
                .as(Draft::new);
    }

    /** What an oracle is told of observations, by year. */
    static Map<Integer, Reported> reported(List<Observation> observations) {
        return observations.stream()
                .collect(Collectors.toMap(observation -> observation.period().year(), EdgeFigures::reported));
    }

    private static Reported reported(Observation observation) {
        return new Reported(
                observation.value().map(Rational::of),
                observation
                        .numerator()
                        .map(numerator -> List.of(
                                Rational.of(numerator),
                                Rational.of(observation.denominator().orElseThrow()))));
    }

    private void add(int year, Draft draft) {
        Rational wanted = wanted(year, draft);
        Observation.Builder observation = Observation.builder()
                .indicator(SmallPlan.INDICATOR)
                .area(SmallPlan.AREA)
                .period(Period.ofYear(year));
        if (kind != IndicatorKind.RATIO || draft.form() == Form.VALUE) {
            observation.value(beside(wanted, draft.beside()));
        } else {
            terms(observation, wanted, draft);
        }
        Observation made = observation.build();
        observations.add(made);
        reported.put(year, reported(made));
    }

    private void terms(Observation.Builder observation, Rational wanted, Draft draft) {
        Decimal under = decimal(DENOMINATORS.get(draft.denominator()));
        Rational over = wanted.times(Rational.of(under)).by(RATIO_FACTOR);
        Decimal numerator = beside(over, draft.beside());
        observation.numerator(numerator).denominator(under);
        if (draft.form() == Form.BOTH && under.signum() > 0) {
            int published = 2;
            observation
                    .value(Rational.of(numerator)
                            .by(Rational.of(under))
                            .times(RATIO_FACTOR)
                            .floor(published))
                    .decimals(published);
        }
    }

    /** The decimal of as many places as the kind has that is not above a figure, or the next below or above it. */
    private Decimal beside(Rational figure, int steps) {
        int most = kind == IndicatorKind.COUNT ? 0 : places;
        BigDecimal value =
                figure.floor(most).value().add(BigDecimal.valueOf(steps).movePointLeft(most));
        return new Decimal(kind == IndicatorKind.AMOUNT ? value : value.max(BigDecimal.ZERO));
    }

    private Rational wanted(int year, Draft draft) {
        return switch (draft.sort()) {
            case EDGE -> {
                List<Rational> edges = edges(year);
                yield edges.isEmpty() ? Rational.of(100) : edges.get(draft.pick() % edges.size());
            }
            case USUAL -> Rational.of(90L + draft.pick());
            case ZERO -> Rational.ZERO;
            case HUGE -> Rational.of(decimal("1e30"));
            case TINY -> Rational.of(decimal("1e-30"));
        };
    }

    /** Where the verdict may turn, given the figures of the years before. */
    private List<Rational> edges(int year) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        OracleSeries series = new OracleSeries(RATIO_FACTOR, reported, reasons);
        OracleLevels levels = new OracleLevels(
                reading,
                series,
                new OracleSeries(RATIO_FACTOR, others, reasons),
                9999,
                BaselineGaps.MEAN_OF_REPORTED,
                reasons);
        int first = reading.assessment().years().from();
        int last = reading.assessment().years().to();
        List<Rational> edges = new ArrayList<>();
        Stream.concat(Stream.of(reading.requirement().level()), reading.requirement().upper().stream())
                .forEach(level -> {
                    Stream.of(year, last)
                            .forEach(when -> levels.number(when, level).ifPresent(edges::add));
                    levels.number(last, level).ifPresent(end -> edges.addAll(ofPeriod(series, year, end, first, last)));
                    levels.number(last, level).ifPresent(end -> edges.addAll(onTheWay(levels, year, end, last)));
                });
        reading.milestone(year).flatMap(level -> levels.number(year, level)).ifPresent(edges::add);
        reading.requirement()
                .tolerance()
                .map(Rational::of)
                .ifPresent(tolerance -> List.copyOf(edges)
                        .forEach(edge -> edges.addAll(List.of(edge.plus(tolerance), edge.minus(tolerance)))));
        return edges;
    }

    /** What is left of a total, or what would bring a mean to its level. */
    private List<Rational> ofPeriod(OracleSeries series, int year, Rational level, int first, int last) {
        if (year < first || year > last || single()) {
            return List.of();
        }
        Rational soFar = reported.keySet().stream()
                .filter(before -> before >= first)
                .flatMap(before -> series.figure(before, Reason.NO_OBSERVATION).stream())
                .reduce(Rational.ZERO, Rational::plus);
        Rational share = Rational.of(year - first + 1L);
        return reading.assessment().rule() == AssessmentRule.PERIOD_MEAN
                ? List.of(level.times(share).minus(soFar))
                : List.of(level.times(share).by(last - first + 1L).minus(soFar), level.minus(soFar));
    }

    private boolean single() {
        AssessmentRule rule = reading.assessment().rule();
        return rule != AssessmentRule.PERIOD_MEAN && rule != AssessmentRule.PERIOD_TOTAL;
    }

    /** The lines from every beginning before the year to every end after it. */
    private List<Rational> onTheWay(OracleLevels levels, int year, Rational level, int last) {
        Map<Integer, Rational> beginnings = new TreeMap<>();
        Map<Integer, Rational> ends = new TreeMap<>(year < last ? Map.of(last, level) : Map.of());
        reading.baseline()
                .filter(base -> base.years().to() < year)
                .ifPresent(base -> levels.baseline(year)
                        .ifPresent(figure -> beginnings.put(base.years().to(), figure)));
        for (Milestone milestone : reading.milestones()) {
            levels.number(milestone.year(), milestone.level())
                    .ifPresent(figure -> (milestone.year() < year ? beginnings : ends).put(milestone.year(), figure));
        }
        List<Rational> lines = new ArrayList<>();
        beginnings.forEach((begin, start) -> ends.forEach((end, goal) -> {
            int k = year - begin;
            int n = end - begin;
            lines.add(start.plus(goal.minus(start).times(Rational.of(k)).by(n)));
            if (start.sign() > 0 && goal.sign() > 0) {
                double root = start.toDouble() * Math.pow(goal.toDouble() / start.toDouble(), (double) k / n);
                lines.add(Rational.of(new Decimal(BigDecimal.valueOf(root).setScale(6, RoundingMode.HALF_EVEN))));
            }
        }));
        return lines;
    }

    private static Decimal decimal(String number) {
        return new Decimal(new BigDecimal(number));
    }
}
