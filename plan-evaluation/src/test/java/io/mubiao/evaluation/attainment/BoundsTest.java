package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.value.Decimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {
    @ParameterizedTest
    @CsvSource({
        "<= 90,<= 90",
        "< -10%,< 180",
        ">= base+5,>= 205",
        "> 90,> 90",
        "-5% .. +5%,190 .. 210",
        "base-5 <..< base+5,195 <..< 205",
        "= base-0,= 200",
        "~ 90 +- 2,88 .. 92",
        "~ 90 +- 0,= 90"
    })
    void setsWhatARequirementAsksOfABaselineOf200(String promise, String bounds) {
        assertThat(Notation.of(bounds(promise))).isEqualTo(bounds);
    }

    @ParameterizedTest
    @CsvSource({
        "<= 90,90,true",
        "<= 90,90.01,false",
        "< 90,90,false",
        "< 90,89.99,true",
        ">= 90,90,true",
        ">= 90,89.99,false",
        "> 90,90,false",
        "90 .. 110,90,true",
        "90 .. 110,110,true",
        "90 .. 110,110.01,false",
        "90 .. 110,89.99,false",
        "90 <..< 110,90,false",
        "90 <..< 110,110,false",
        "= 90,90,true",
        "= 90,90.01,false",
        "-5 .. -2,-3,true",
        "-5 .. -2,-6,false",
        "-5 .. -2,-1,false"
    })
    void admitsWhatSatisfies(String promise, String figure, boolean admitted) {
        assertThat(bounds(promise).admit(figure(figure))).isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({
        "<= 90,88,2",
        "<= 90,95,-5",
        ">= 90,88,-2",
        ">= -90,-88,2",
        "90 .. 110,108,2",
        "90 .. 110,91,1",
        "90 .. 110,120,-10",
        "90 .. 110,80,-10",
        "= 90,93,-3"
    })
    void hasRoomUpToTheNearerBound(String promise, String figure, String room) {
        assertThat(bounds(promise).room(figure(figure))).hasToString(room);
    }

    @ParameterizedTest
    @CsvSource({
        "<= 90,90,false",
        "<= 90,91,true",
        "< 90,90,true",
        "90 .. 110,111,true",
        ">= 90,1000,false",
        "<= -3,-2,true",
        "<= -3,-5,false"
    })
    void isExceededWhereNothingAboveCanSatisfy(String promise, String figure, boolean exceeded) {
        assertThat(bounds(promise).exceeded(figure(figure))).isEqualTo(exceeded);
    }

    @ParameterizedTest
    @CsvSource({
        ">= 90,90,true",
        ">= 90,89,false",
        "> 90,90,false",
        "> 90,91,true",
        "90 .. 110,100,false",
        "<= 90,1,false"
    })
    void isSecuredWhereEverythingAboveSatisfies(String promise, String figure, boolean secured) {
        assertThat(bounds(promise).secured(figure(figure))).isEqualTo(secured);
    }

    @Test
    void movesEachBoundInItsOwnWay() {
        Bounds moved = bounds("90 <..< 110").move(lower -> lower.minus(figure("1")), upper -> upper.plus(figure("2")));
        assertThat(Notation.of(moved)).isEqualTo("89 <..< 112");
    }

    @ParameterizedTest
    @CsvSource({"= 90,true", "90 .. 90,true", "90 .. 110,false", "<= 90,false", ">= 90,false"})
    void isAPointWhereOneFigureOnlySatisfies(String promise, boolean point) {
        assertThat(bounds(promise).point()).isEqualTo(point);
    }

    @ParameterizedTest
    @CsvSource({
        "<= 90,<= 80,<= 80",
        "< 80,< 90,< 80",
        ">= 90,>= 95,>= 95",
        "> 95,> 90,> 95",
        "90 .. 110,100 .. 120,100 .. 110",
        "<= 110,>= 90,90 .. 110",
        ">= 90,<= 110,90 .. 110"
    })
    void togetherAreTheStricterOfBoth(String one, String other, String both) {
        assertThat(Notation.of(bounds(one).and(bounds(other)))).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({"90 .. 110,false", "90 .. 90,false", "90 <..< 90,true", "90 <..< 91,false", "<= 90,false", ">= 90,false"
    })
    void areEmptyWhereNothingSatisfies(String promise, boolean empty) {
        assertThat(bounds(promise).empty()).isEqualTo(empty);
    }

    @Test
    void areEmptyWhereTheLowerIsAboveTheUpper() {
        assertThat(bounds("<= 90").and(bounds(">= 91")).empty()).isTrue();
        assertThat(bounds("<= 90").and(bounds(">= 90")).empty()).isFalse();
    }

    private static Bounds bounds(String promise) {
        return Bounds.of(Notation.requirement(promise), Optional.of(figure("200")), 0);
    }

    private static Figure figure(String decimal) {
        return Figure.of(Decimal.parse(decimal));
    }
}
