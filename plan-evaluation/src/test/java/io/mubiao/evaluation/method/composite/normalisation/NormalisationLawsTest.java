package io.mubiao.evaluation.method.composite.normalisation;

import static io.mubiao.evaluation.Copies.copy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.method.Direction;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every normalisation. */
class NormalisationLawsTest {
    private static final int TRIES = 200;
    private static final Figure ZERO = Figure.of(0);
    private static final Figure ONE = Figure.of(1);

    @Provide
    Arbitrary<List<Optional<Figure>>> lists() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-20), BigDecimal.valueOf(20))
                .ofScale(1)
                .map(number -> Figure.of(new Decimal(number)))
                .optional(0.8)
                .list()
                .ofMaxSize(8);
    }

    /** Those that depend on the order of the values alone, or are linear in them. */
    @Provide
    Arbitrary<Normalisation> methods() {
        return Arbitraries.of(
                StandardNormalisation.RANK,
                StandardNormalisation.BORDA,
                StandardNormalisation.PERCENT_RANK,
                StandardNormalisation.DISTANCE_TO_MAXIMUM,
                MinMax.PERCENT,
                ZScore.STANDARD,
                Scaled.percent(Figure.of(-3), Figure.of(12)),
                new Goalposts(Figure.of(-3), Figure.of(12), Direction.INCREASE, Figure.of(10)),
                DistanceToTarget.of(Figure.of(21), Direction.INCREASE),
                DistanceToTarget.of(Figure.of(5), Direction.DECREASE).withCap());
    }

    @Property(tries = TRIES)
    void whatIsMissingStaysMissing(
            @ForAll("methods") Normalisation method, @ForAll("lists") List<Optional<Figure>> list) {
        Values values = Values.of(list);
        method.scores(values)
                .value()
                .ifPresent(scores -> assertThat(scores.byPlace().keySet())
                        .isEqualTo(values.byPlace().keySet()));
    }

    /** A score depends on the values alone, so alike values score alike and missing values change nothing. */
    @Property(tries = TRIES)
    void missingValuesChangeNothing(
            @ForAll("methods") Normalisation method, @ForAll("lists") List<Optional<Figure>> list) {
        List<Optional<Figure>> there = list.stream().filter(Optional::isPresent).toList();
        assertThat(method.scores(Values.of(there)).map(Values::available).value())
                .isEqualTo(method.scores(Values.of(list)).map(Values::available).value());
    }

    @Property(tries = TRIES)
    void thePlacesDoNotMatter(@ForAll("methods") Normalisation method, @ForAll("lists") List<Optional<Figure>> list) {
        List<Optional<Figure>> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        assertThat(method.scores(Values.of(reversed)).map(Values::available).value())
                .isEqualTo(method.scores(Values.of(list))
                        .map(Values::available)
                        .map(ImmutableList::reverse)
                        .value());
    }

    @Property(tries = TRIES)
    void betterNeverScoresWorse(@ForAll("methods") Normalisation method, @ForAll("lists") List<Optional<Figure>> list) {
        Values values = Values.of(list);
        Optional<Values> scores = method.scores(values).value();
        boolean turned = method instanceof DistanceToTarget target
                && values.available().stream()
                        .allMatch(value -> target.direction() == Direction.INCREASE
                                ? value.compareTo(target.target()) > 0
                                : value.compareTo(target.target()) < 0);
        if (scores.isEmpty() || turned) {
            return;
        }
        boolean lower = method instanceof DistanceToTarget target && target.direction() == Direction.DECREASE;
        for (int i : values.byPlace().keySet()) {
            for (int j : values.byPlace().keySet()) {
                int order = values.at(i).orElseThrow().compareTo(values.at(j).orElseThrow());
                int scored = scores.get()
                        .at(i)
                        .orElseThrow()
                        .compareTo(scores.get().at(j).orElseThrow());
                assertThat(Integer.signum(order) * Integer.signum(scored) * (lower ? -1 : 1))
                        .isGreaterThanOrEqualTo(0);
            }
        }
    }

    @Property(tries = TRIES)
    void minMaxIsDistanceToMaximumAndFreeOfTheUnit(@ForAll("lists") List<Optional<Figure>> list) {
        Values values = Values.of(list);
        Normalisation unit = new MinMax(ZERO, ONE);
        assertThat(unit.scores(values)).isEqualTo(StandardNormalisation.DISTANCE_TO_MAXIMUM.scores(values));
        Values scaled = values.each(value -> value.times(Figure.of(3)).plus(Figure.of(7)));
        assertThat(unit.scores(scaled).value()).isEqualTo(unit.scores(values).value());
        assertThat(unit.scores(values.negated()).value())
                .as("the other way round, a score is what was left")
                .isEqualTo(unit.scores(values).value().map(scores -> scores.each(ONE::minus)));
    }

    @Property(tries = TRIES)
    void aGoalpostScoreAndItsOppositeMakeTheScale(@ForAll("lists") List<Optional<Figure>> list) {
        Values values = Values.of(list);
        Values up = goalposts(Direction.INCREASE).scores(values).orElseThrow();
        Values down = goalposts(Direction.DECREASE).scores(values).orElseThrow();
        assertThat(down).isEqualTo(up.each(Figure.of(10)::minus));
        assertThat(up.available()).allSatisfy(score -> assertThat(score).isBetween(ZERO, Figure.of(10)));
    }

    private static Goalposts goalposts(Direction direction) {
        return new Goalposts(Figure.of(-3), Figure.of(12), direction, Figure.of(10));
    }

    /** The deviation is cut after 30 digits, so its square is right to 29. */
    @Property(tries = TRIES)
    void zScoresHaveMean0AndDeviation1(@ForAll("lists") List<Optional<Figure>> list) {
        ZScore.STANDARD.scores(Values.of(list)).value().map(Values::available).ifPresent(scores -> {
            assertThat(scores.stream().reduce(ZERO, Figure::plus)).isEqualTo(ZERO);
            Figure variance = scores.stream()
                    .map(score -> score.power(2))
                    .reduce(ZERO, Figure::plus)
                    .over(Figure.of(scores.size() - 1L));
            assertThat(variance.minus(ONE).magnitude())
                    .isLessThan(Figure.of(new Decimal(BigDecimal.ONE.movePointLeft(28))));
        });
    }

    @Property(tries = 20)
    void survivesSerializationAsAnEqual(
            @ForAll("methods") Normalisation method, @ForAll("lists") List<Optional<Figure>> list) {
        Object answer = method.of(Values.of(list));
        assertThat(copy(answer)).isEqualTo(answer).hasToString(answer.toString());
    }
}
