package io.mubiao.evaluation.method;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.value.Decimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldilocksTest {
    @ParameterizedTest
    @CsvSource({
        "PARITY,2,2",
        "PARITY,0.5,2",
        "PARITY,0.97,1",
        "PARITY,1.03,1",
        "PARITY,1.031,1.031",
        "PARITY,1,1",
        "PARITY,0.9,1.111111111111111111111111111111111",
        "HALF,30,70",
        "HALF,70,70",
        "HALF,50,50",
        "HALF,0,100",
        "BUDGET,90,110",
        "BUDGET,110,110",
        "BUDGET,25,175",
    })
    void turnsBothSidesIntoOneDistance(Goldilocks kind, String value, String distance) {
        ProgressQuestion question = ProgressQuestion.of(Direction.INCREASE, Map.of(2020, Decimal.parse(value)));
        ProgressQuestion turned = kind.of(question).orElseThrow();
        assertThat(turned.points().get(2020)).hasToString(distance);
        assertThat(turned.direction()).isEqualTo(Direction.DECREASE);
        assertThat(StatisticsCanada.standard().assess(turned).met())
                .isEqualTo(turned.points().containsValue(turned.target().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "PARITY,0,NOT_POSITIVE: parity 0 must be above 0",
        "PARITY,-1,NOT_POSITIVE: parity -1 must be above 0",
        "BUDGET,24.9,OUT_OF_RANGE: budget spent 24.9 must be at least 25",
    })
    void refusesValuesThatMeanNothing(Goldilocks kind, String value, String refusal) {
        ProgressQuestion question = ProgressQuestion.of(Direction.INCREASE, Map.of(2020, Decimal.parse(value)));
        assertThat(kind.of(question)).hasToString(refusal);
    }

    @Test
    void refusesDistancesOfTooManyDigits() {
        String hundredDigits = "-" + "9".repeat(100);
        ProgressQuestion question = ProgressQuestion.of(Direction.INCREASE, Map.of(2020, Decimal.parse(hundredDigits)));
        assertThat(Goldilocks.HALF.of(question).refusal().orElseThrow().detail())
                .endsWith("must be below 10^100");
    }
}
