package io.mubiao.evaluation;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.LevelKind;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What a promise is drawn from, whatever it is made of: parts that do not go together are made to, so that no try is lost.
 * Promises are over years from 2011 to 2022.
 *
 * @param milestones levels by year, of which those on the way are taken
 */
record AnyReading(Promised promised, Start start, Judged judged, Map<Integer, Promised> milestones) {
    /** What a promise may start from. */
    enum Base {
        NONE,
        STATED,
        FIXED,
        /** Base years that end among those judged. */
        LATE,
        MOVING,
        OTHER,
        OTHER_MOVING
    }

    /** How a figure may stand to a level. */
    enum Shape {
        AT_MOST,
        BELOW,
        AT_LEAST,
        ABOVE,
        WITHIN,
        BETWEEN,
        EXACTLY,
        ABOUT,
        ABOUT_WITHOUT_TOLERANCE
    }

    private static final Map<LevelKind, List<String>> NUMBERS = Map.of(
            LevelKind.ABSOLUTE, List.of("90", "100", "0", "110", "400", "-5", "33.3", "1e30", "1e-30"),
            LevelKind.PERCENT_CHANGE, List.of("-10", "10", "0", "-12.5", "-100", "200", "-150", "1e-30"),
            LevelKind.CHANGE, List.of("-10", "10", "0", "-120", "1e-30"),
            LevelKind.PERCENT_CHANGE_PER_YEAR, List.of("-2.5", "7", "0", "-50", "-100"),
            LevelKind.CHANGE_PER_YEAR, List.of("-2.5", "3", "0", "-40"));

    record Promised(Shape shape, LevelKind kind, int pick, int width) {}

    record Start(Base base, int length, boolean gap, Averaging averaging, int stated) {}

    record Judged(AssessmentRule rule, int from, int length, Averaging averaging) {
        int to() {
            return from + length - 1;
        }

        boolean singleYears() {
            return rule == AssessmentRule.END_YEAR || rule == AssessmentRule.EVERY_YEAR;
        }
    }

    /** Promises of these shapes that start from these bases. */
    static Arbitrary<AnyReading> arbitrary(Set<Base> bases, Set<Shape> shapes) {
        Arbitrary<Integer> pick = Arbitraries.integers().between(0, 8);
        Arbitrary<Promised> promised = Combinators.combine(
                        Arbitraries.of(weighted(shapes)),
                        Arbitraries.of(LevelKind.class),
                        pick,
                        Arbitraries.of(10, 0, 2))
                .as(Promised::new);
        Arbitrary<Start> start = Combinators.combine(
                        Arbitraries.of(bases.stream().sorted().toList()),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(Averaging.MEAN_OF_YEARS, Averaging.POOLED),
                        pick)
                .as(Start::new);
        Arbitrary<Judged> judged = Combinators.combine(
                        Arbitraries.of(
                                AssessmentRule.END_YEAR,
                                AssessmentRule.EVERY_YEAR,
                                AssessmentRule.PERIOD_TOTAL,
                                AssessmentRule.END_YEAR,
                                AssessmentRule.PERIOD_MEAN,
                                AssessmentRule.PERIOD_TOTAL),
                        Arbitraries.integers().between(2016, 2018),
                        Arbitraries.of(5, 4, 3, 2, 5, 1),
                        Arbitraries.of(Averaging.MEAN_OF_YEARS, Averaging.POOLED))
                .as(Judged::new);
        Arbitrary<Map<Integer, Promised>> milestones = Arbitraries.maps(
                        Arbitraries.integers().between(2016, 2021), promised)
                .ofMaxSize(3)
                .optional(0.5)
                .map(some -> some.orElse(Map.of()));
        return Combinators.combine(promised, start, judged, milestones).as(AnyReading::new);
    }

    /** All promises. */
    static Arbitrary<AnyReading> arbitrary() {
        return arbitrary(Set.of(Base.values()), Set.of(Shape.values()));
    }

    /** The promise of an indicator, held against nothing but its own past. */
    Reading of(Indicator indicator) {
        return of(indicator, Optional.empty(), Optional.empty());
    }

    /** The promise of an indicator, held against another area or another indicator in the same unit, if there is one. */
    Reading of(Indicator indicator, Optional<AreaId> otherArea, Optional<Indicator> otherIndicator) {
        return new ReadingMaker(indicator, otherArea, otherIndicator).reading(this);
    }

    /** A year to judge in: with -1 the one before the first, and after the last year the one after it. */
    int asOf(int year) {
        return Math.min(judged.from() + year, judged.to() + 1);
    }

    /** A level out of those that bring figures of about 100, and of 0, near an edge. */
    static Level level(LevelKind kind, int pick) {
        List<String> numbers = Objects.requireNonNull(NUMBERS.get(kind), kind.toString());
        return new Level(kind, new Decimal(new BigDecimal(numbers.get(pick % numbers.size()))));
    }

    /** A promise without a tolerance ends every question, and so comes seldom. */
    private static List<Shape> weighted(Set<Shape> shapes) {
        List<Shape> often = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            shapes.stream()
                    .sorted()
                    .filter(shape -> shape != Shape.ABOUT_WITHOUT_TOLERANCE)
                    .forEach(often::add);
        }
        shapes.stream().filter(shape -> shape == Shape.ABOUT_WITHOUT_TOLERANCE).forEach(often::add);
        return often;
    }
}
