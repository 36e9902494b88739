package io.mubiao.plan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.value.Decimal;
import org.junit.jupiter.api.Test;

class AllocationTest {
    @Test
    void isALevelForAnArea() {
        Allocation allocation = to("640100", Level.absolute("40")).build();
        assertThat(allocation.level()).isEqualTo(Level.absolute("40"));
        assertThat(allocation.upper()).isEmpty();
        assertThat(allocation.baseline()).isEmpty();
        assertThat(allocation.source()).isEmpty();
    }

    @Test
    void mayStateWhatTheAreaStartsFromAndWhereThatStands() {
        Allocation allocation = to("640100", Level.percentChange("-12"))
                .baseline(Decimal.of(50))
                .source("分解下达文件")
                .build();
        assertThat(allocation.baseline()).contains(Decimal.of(50));
        assertThat(allocation.source()).contains("分解下达文件");
    }

    @Test
    void hasBothItsLevelsOfOneKind() {
        Allocation.Builder mixed = to("640100", Level.absolute("20")).upper(Level.change("30"));
        assertThatThrownBy(mixed::build)
                .hasMessage("Allocation to '640100' of 20 must have both its levels of one kind");
    }

    @Test
    void hasItsUpperLevelNotBelowTheLowerOne() {
        assertThat(to("640100", Level.change("-5"))
                        .upper(Level.change("-5"))
                        .build()
                        .upper())
                .contains(Level.change("-5"));
        Allocation.Builder reversed = to("640100", Level.absolute("20")).upper(Level.absolute("19.9"));
        assertThatThrownBy(reversed::build)
                .hasMessage("Allocation to '640100' of 20 must not have its upper level below the lower one");
    }

    @Test
    void hasASourceThatIsNotBlank() {
        Allocation.Builder blank = to("640100", Level.absolute("20")).source(" ");
        assertThatThrownBy(blank::build)
                .hasMessage("Allocation to '640100' of 20 must have a source that is not blank");
    }

    private static Allocation.Builder to(String area, Level level) {
        Allocation.Builder builder = Allocation.builder();
        builder.area(AreaId.of(area)).level(level);
        return builder;
    }
}
