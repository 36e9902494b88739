package io.mubiao.plan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.YearRange;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final Baseline FIXED = Baseline.of(YearRange.of(2016, 2020));
    private static final Baseline MOVING = Baseline.yearBefore(2021);
    private static final Baseline STATED = Baseline.stated("7.5", 2020);
    private static final IndicatorId GROWTH = IndicatorId.of("economic-growth");
    private static final AreaId NATION = AreaId.of("100000");

    @Test
    void staysWhereItIsUnlessItSaysOtherwise() {
        assertThat(FIXED.moving()).isFalse();
        assertThat(FIXED.averaging()).isEqualTo(Averaging.MEAN_OF_YEARS);
        assertThat(FIXED.yearsFor(2025, 2021)).isEqualTo(YearRange.of(2016, 2020));
    }

    @Test
    void mayBeTheYearBeforeEachYearJudged() {
        assertThat(MOVING).isEqualTo(Baseline.of(YearRange.of(2020)).withMoving(true));
        assertThat(MOVING.yearsFor(2021, 2021)).isEqualTo(YearRange.of(2020));
        assertThat(MOVING.yearsFor(2025, 2021)).isEqualTo(YearRange.of(2024));
    }

    @Property
    void movesAsFarAsTheYearJudged(
            @ForAll @IntRange(min = 1990, max = 2020) int from,
            @ForAll @IntRange(max = 10) int more,
            @ForAll @IntRange(max = 50) int later) {
        YearRange first = YearRange.of(from, from + more);
        YearRange years = Baseline.of(first).withMoving(true).yearsFor(2031 + later, 2031);
        assertThat(years.length()).isEqualTo(first.length());
        assertThat(years.to() - first.to()).isEqualTo(later);
        assertThat(Baseline.of(first).yearsFor(2031 + later, 2031)).isEqualTo(first);
    }

    @Test
    void mayBeAnotherSeries() {
        assertThat(FIXED.elsewhere()).isFalse();
        assertThat(MOVING.elsewhere()).isFalse();
        assertThat(FIXED.withIndicator(GROWTH).elsewhere()).isTrue();
        assertThat(MOVING.withArea(NATION).elsewhere()).isTrue();
    }

    @Test
    void isNotStatedIfItIsMovingOrAnotherSeries() {
        String rule = "Baseline 2020 must not be stated if it is moving or of another indicator or area";
        assertThatThrownBy(() -> STATED.withMoving(true)).hasMessage(rule);
        assertThatThrownBy(() -> STATED.withIndicator(GROWTH)).hasMessage(rule);
        assertThatThrownBy(() -> STATED.withArea(NATION)).hasMessage(rule);
        assertThatThrownBy(() -> MOVING.withStated(Decimal.of(1))).hasMessage(rule);
    }

    @Test
    void isNotMovingIfItIsATotal() {
        Baseline total = FIXED.withAveraging(Averaging.TOTAL);
        assertThat(total.withStated(Optional.of(Decimal.of(500))).stated()).contains(Decimal.of(500));
        assertThatThrownBy(() -> total.withMoving(true))
                .hasMessage("Baseline 2016–2020 must not be moving if it is a TOTAL");
    }

    @Test
    void isShownInWords() {
        assertThat(FIXED).hasToString("the mean of 2016–2020");
        assertThat(FIXED.withAveraging(Averaging.POOLED)).hasToString("the pooled figure of 2016–2020");
        assertThat(FIXED.withAveraging(Averaging.TOTAL)).hasToString("the total of 2016–2020");
        assertThat(MOVING).hasToString("2020, moving on with the year");
        assertThat(STATED).hasToString("7.5 in 2020");
        assertThat(MOVING.withIndicator(GROWTH).withArea(NATION))
                .hasToString("2020 of economic-growth in 100000, moving on with the year");
    }
}
