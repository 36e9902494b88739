package io.mubiao.evaluation.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Ratio;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ViolationTest {
    /** A ratio is in per cent; the stages are 0, 1 and 2. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "COUNT,  0,            ",
        "COUNT,  12.0,         ",
        "COUNT,  -1,           NEGATIVE",
        "COUNT,  -0.5,         NEGATIVE",
        "COUNT,  0.5,          NOT_WHOLE",
        "COUNT,  -1=1/2,       HAS_DENOMINATOR",
        "COUNT,  1/2,          NO_VALUE",
        "AMOUNT, -0.5,         ",
        "AMOUNT, 5=1/2,        HAS_DENOMINATOR",
        "AMOUNT, 1/0,          NO_VALUE",
        "STAGE,  0,            ",
        "STAGE,  2,            ",
        "STAGE,  3,            NOT_A_STAGE",
        "STAGE,  -1,           NOT_A_STAGE",
        "STAGE,  0.5,          NOT_A_STAGE",
        "STAGE,  3=1/2,        HAS_DENOMINATOR",
        "STAGE,  1/2,          NO_VALUE",
        "RATIO,  0,            ",
        "RATIO,  0.5,          ",
        "RATIO,  0/3,          ",
        "RATIO,  1/3,          ",
        "RATIO,  -0.5,         NEGATIVE",
        "RATIO,  -1/3,         NEGATIVE",
        "RATIO,  5=-1/3,       NEGATIVE",
        "RATIO,  -1/0,         NEGATIVE",
        "RATIO,  1/0,          ZERO_DENOMINATOR",
        "RATIO,  0/0,          ZERO_DENOMINATOR",
        "RATIO,  5=1/0,        ZERO_DENOMINATOR",
        "RATIO,  66.7=2/3,     ",
        "RATIO,  66.6=2/3,     ",
        "RATIO,  67=2/3,       ",
        "RATIO,  66=2/3,       ",
        "RATIO,  65=2/3,       QUOTIENT_DIFFERS",
        "RATIO,  66.5=2/3,     QUOTIENT_DIFFERS",
        "RATIO,  66.70=2/3,    QUOTIENT_DIFFERS",
        "RATIO,  50.0=1/2,     ",
        "RATIO,  50.1=1/2,     QUOTIENT_DIFFERS",
        "RATIO,  51=1/2,       QUOTIENT_DIFFERS",
        "RATIO,  0=0/5,        "
    })
    void isTheFirstRuleThatAFigureBreaks(IndicatorKind kind, String figure, Violation expected) {
        assertThat(Violation.of(SmallPlan.indicator(kind), observation(figure)))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void isOfTheBasisBeforeAllElse(IndicatorKind kind) {
        Indicator indicator = SmallPlan.indicator(kind);
        Indicator ofABasis = indicator.withCountingBases(BasisId.of("old"), BasisId.of("new"));
        Observation good = observation("1");
        Observation bad = observation("-1/0");
        assertThat(Violation.of(ofABasis, good)).as("no basis").isEmpty();
        assertThat(Violation.of(ofABasis, good.withBasis(BasisId.of("old")))).isEmpty();
        assertThat(Violation.of(ofABasis, bad.withBasis(BasisId.of("older")))).contains(Violation.UNKNOWN_BASIS);
        assertThat(Violation.of(indicator, good.withBasis(BasisId.of("older"))))
                .as("an indicator without bases takes any")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Violation.class)
    void saysItsRuleAsAMessageGoesOn(Violation violation) {
        assertThat(violation.rule()).startsWith("must ").doesNotEndWith(".");
    }

    @Test
    void takesTheDigitsOfAValueForNoFewerThanItShows() {
        Indicator ratio = SmallPlan.indicator(IndicatorKind.RATIO);
        Observation exact = observation("66.61=2/3");
        assertThat(Violation.of(ratio, exact.withDecimals(0))).contains(Violation.QUOTIENT_DIFFERS);
        assertThat(Violation.of(ratio, exact.withDecimals(Integer.MIN_VALUE))).contains(Violation.QUOTIENT_DIFFERS);
        assertThat(Violation.of(ratio, observation("50=1/2").withDecimals(Integer.MAX_VALUE)))
                .isEmpty();
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void ofAQuotientIsWhatExactFractionsSay(
            @ForAll("decimals") Decimal numerator,
            @ForAll("positives") Decimal denominator,
            @ForAll("positives") Decimal factor,
            @ForAll @IntRange(max = 6) int decimals,
            @ForAll @IntRange(min = -2, max = 2) int units) {
        Indicator ratio = SmallPlan.indicator(IndicatorKind.RATIO);
        Ratio terms = ratio.ratio().orElseThrow();
        Figure quotient = Figure.of(numerator).over(Figure.of(denominator)).times(Figure.of(factor));
        Decimal unit = new Decimal(BigDecimal.ONE.movePointLeft(decimals));
        Figure inUnits = quotient.over(Figure.of(unit)).floor().plus(Figure.of(units));
        Figure published = Stream.of(inUnits, Figure.of(0))
                .max(Figure::compareTo)
                .orElseThrow()
                .times(Figure.of(unit));

        Optional<Violation> found = Violation.of(
                ratio.withRatio(new Ratio(terms.numerator(), terms.denominator(), factor)),
                Observation.builder()
                        .from(observation("1").withDecimals(decimals))
                        .value(published.decimal().orElseThrow())
                        .numerator(numerator)
                        .denominator(denominator)
                        .build());

        boolean agrees = quotient.minus(published).magnitude().compareTo(Figure.of(unit)) < 0;
        assertThat(found).isEqualTo(agrees ? Optional.empty() : Optional.of(Violation.QUOTIENT_DIFFERS));
    }

    @Provide
    static Arbitrary<Decimal> decimals() {
        return Arbitraries.integers()
                .between(0, 2000)
                .flatMap(units -> Arbitraries.integers()
                        .between(0, 3)
                        .map(scale -> new Decimal(BigDecimal.valueOf(units, scale))));
    }

    @Provide
    static Arbitrary<Decimal> positives() {
        return decimals().filter(number -> number.signum() > 0);
    }

    private static Observation observation(String figure) {
        return Notation.observations("2018:" + figure).get(0);
    }
}
