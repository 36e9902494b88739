package io.mubiao.evaluation.method;

import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Questions for laws. */
final class AnyQuestion {
    static final int FIRST = 2012;
    static final int LAST = 2024;

    private AnyQuestion() {}

    /** Series of two to nine values above 0 with a target above 0 in a later year. */
    static Arbitrary<ProgressQuestion> positive() {
        return question(values("0.01", "120"), 2)
                .flatMap(question -> Combinators.combine(
                                values("0.01", "120"), Arbitraries.integers().between(LAST + 1, 2035))
                        .as((target, year) -> question.withTarget(target).withTargetYear(year)));
    }

    /** Consecutive years up to 2024, of small whole numbers, so that ties are many. */
    static Arbitrary<ProgressQuestion> tied() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(-12, 12)
                                .list()
                                .ofMinSize(3)
                                .ofMaxSize(8),
                        Arbitraries.integers().between(-30, 30),
                        Arbitraries.integers().between(LAST, LAST + 6),
                        Arbitraries.of(Direction.class))
                .as((values, target, year, direction) -> ProgressQuestion.of(
                                direction,
                                Numbers.upTo(
                                        LAST, values.stream().map(Decimal::of).toList()))
                        .withTarget(Decimal.of(target))
                        .withTargetYear(year));
    }

    /** Anything that can be asked. */
    static Arbitrary<ProgressQuestion> any() {
        Arbitrary<Decimal> odd = Arbitraries.oneOf(
                values("-3", "3"),
                Arbitraries.integers().between(-1, 1).map(Decimal::of),
                Arbitraries.of("1" + "0".repeat(99), "-" + "9".repeat(100), "0." + "0".repeat(99) + "1")
                        .map(Decimal::parse));
        Arbitrary<Integer> years = Arbitraries.oneOf(
                Arbitraries.integers().between(FIRST, LAST + 8), Arbitraries.of(1500, 1899, 2015, 2030, 2201, 2500));
        return Combinators.combine(
                        Arbitraries.maps(years, odd).ofMaxSize(8),
                        Arbitraries.of(Direction.class),
                        odd.optional(),
                        years.optional(),
                        years.optional(),
                        odd.list().ofMaxSize(4))
                .as((points, direction, target, targetYear, baseYear, peers) -> ProgressQuestion.builder()
                        .points(points)
                        .direction(direction)
                        .target(target)
                        .targetYear(targetYear)
                        .baseYear(baseYear)
                        .peers(peers)
                        .build());
    }

    private static Arbitrary<ProgressQuestion> question(Arbitrary<Decimal> values, int least) {
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.integers().between(FIRST, LAST), values)
                                .ofMinSize(least)
                                .ofMaxSize(9),
                        Arbitraries.of(Direction.class),
                        values.list().ofMinSize(2).ofMaxSize(5))
                .as((points, direction, peers) ->
                        ProgressQuestion.of(direction, points).withPeers(peers));
    }

    static Arbitrary<Decimal> values(String least, String most) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(least), new BigDecimal(most))
                .ofScale(2)
                .map(Decimal::new);
    }

    /** The same in another unit. */
    static ProgressQuestion times(ProgressQuestion question, Decimal factor) {
        Map<Integer, Decimal> points = question.points().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, point -> times(point.getValue(), factor)));
        return question.withPoints(points)
                .withTarget(question.target().map(target -> times(target, factor)))
                .withPeers(question.peers().stream()
                        .map(peer -> times(peer, factor))
                        .toList());
    }

    private static Decimal times(Decimal one, Decimal factor) {
        return new Decimal(one.value().multiply(factor.value()));
    }

    /** The same upside down: all values with the other sign, and the other direction. */
    static ProgressQuestion mirrored(ProgressQuestion question) {
        return times(question, Decimal.of(-1))
                .withDirection(question.direction() == Direction.INCREASE ? Direction.DECREASE : Direction.INCREASE);
    }

    /** The same with a better latest value; the amount is above 0. */
    static ProgressQuestion better(ProgressQuestion question, Decimal by) {
        Map<Integer, Decimal> points = new HashMap<>(question.points());
        points.computeIfPresent(
                question.points().lastKey(),
                (year, value) -> new Decimal(value.value()
                        .add(by.value()
                                .multiply(
                                        BigDecimal.valueOf(question.direction().sign())))));
        return question.withPoints(points);
    }
}
