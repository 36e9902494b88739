package io.mubiao.plan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.plan.value.Decimal;
import org.junit.jupiter.api.Test;

class RequirementTest {
    private static final Level TEN = Level.absolute("10");

    @Test
    void includesItsLevelUnlessItSaysOtherwise() {
        assertThat(Requirement.atMost(TEN).inclusive()).isTrue();
        assertThat(Requirement.atLeast(TEN).comparison()).isEqualTo(Comparison.AT_LEAST);
        assertThat(Requirement.exactly(TEN).comparison()).isEqualTo(Comparison.EXACTLY);
        assertThat(Requirement.atMost(TEN).withInclusive(false).inclusive()).isFalse();
        assertThat(Requirement.atMost(TEN).approximate()).isFalse();
    }

    @Test
    void needsABaselineIfALevelIsRelative() {
        assertThat(Requirement.atMost(TEN).needsBaseline()).isFalse();
        assertThat(Requirement.atMost(Level.percentChange("-10")).needsBaseline())
                .isTrue();
        assertThat(Requirement.atMost(Level.change("-10")).needsBaseline()).isTrue();
    }

    @Test
    void hasBothItsLevelsOfOneKind() {
        assertThatThrownBy(() -> within("1", "2").upper(Level.change("3")).build())
                .hasMessage("Requirement WITHIN 1 must have both its levels of one kind");
    }

    @Test
    void hasAnUpperLevelExactlyForWithin() {
        assertThat(within("10", "20").build().upper()).contains(Level.absolute("20"));
        assertThatThrownBy(() -> Requirement.atMost(TEN).withUpper(TEN))
                .hasMessage("Requirement AT_MOST 10 must have an upper level exactly for WITHIN");
        assertThatThrownBy(() -> Requirement.builder()
                        .comparison(Comparison.WITHIN)
                        .level(TEN)
                        .inclusive(true)
                        .build())
                .hasMessage("Requirement WITHIN 10 must have an upper level exactly for WITHIN");
    }

    @Test
    void hasItsUpperLevelNotBelowTheLowerOne() {
        assertThat(within("20", "20").build().upper()).contains(Level.absolute("20"));
        assertThatThrownBy(() -> within("20", "10").build())
                .hasMessage("Requirement WITHIN 20 must not have its upper level below the lower one");
    }

    @Test
    void isInclusiveForExactly() {
        assertThatThrownBy(() -> Requirement.exactly(TEN).withInclusive(false))
                .hasMessage("Requirement EXACTLY 10 must be inclusive for EXACTLY");
    }

    @Test
    void hasOneLevelIfApproximate() {
        assertThat(Requirement.exactly(TEN).withApproximate(true).tolerance()).isEmpty();
        assertThat(Requirement.atMost(TEN).withApproximate(true).tolerance()).isEmpty();
        assertThatThrownBy(() -> within("10", "20").approximate(true).build())
                .hasMessage("Requirement WITHIN 10 must not be WITHIN if it is approximate");
    }

    @Test
    void hasAToleranceOnlyIfApproximate() {
        Requirement about = Requirement.exactly(TEN).withApproximate(true);
        assertThat(about.withTolerance(Decimal.of(0)).tolerance()).contains(Decimal.of(0));
        assertThatThrownBy(() -> Requirement.exactly(TEN).withTolerance(Decimal.of(1)))
                .hasMessage("Requirement EXACTLY 10 must be approximate if it has a tolerance");
        assertThatThrownBy(() -> about.withTolerance(Decimal.of(-1)))
                .hasMessage("Requirement EXACTLY 10 must have a tolerance of at least 0");
    }

    private static Requirement.Builder within(String lower, String upper) {
        return Requirement.builder()
                .comparison(Comparison.WITHIN)
                .level(Level.absolute(lower))
                .upper(Level.absolute(upper))
                .inclusive(true);
    }

    @Test
    void isShownInSigns() {
        assertThat(Requirement.atMost(Level.percentChange("-10"))).hasToString("≤ -10 %");
        assertThat(Requirement.atMost(TEN).withInclusive(false)).hasToString("< 10");
        assertThat(Requirement.atLeast(Level.change("3"))).hasToString("≥ +3");
        assertThat(Requirement.atLeast(TEN).withInclusive(false)).hasToString("> 10");
        assertThat(Requirement.exactly(TEN)).hasToString("= 10");
        assertThat(within("1", "2").build()).hasToString("1 to 2");
        assertThat(within("1", "2").build().withInclusive(false)).hasToString("1 to 2, both excluded");
        assertThat(Requirement.exactly(TEN).withApproximate(true)).hasToString("about = 10");
        assertThat(Requirement.builder()
                        .from(Requirement.exactly(TEN))
                        .approximate(true)
                        .tolerance(Decimal.of(2))
                        .build())
                .hasToString("about = 10 (± 2)");
    }
}
