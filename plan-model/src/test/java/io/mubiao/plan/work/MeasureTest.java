package io.mubiao.plan.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Text;
import org.junit.jupiter.api.Test;

class MeasureTest {
    private static final Measure MEASURE = Measure.builder()
            .id(MeasureId.of("m1"))
            .citation(new Citation("一", 0, "修补路面。"))
            .english("Repair road surfaces.")
            .build();

    @Test
    void givesItsSentenceInBothLanguages() {
        assertThat(MEASURE.text()).isEqualTo(Text.of("修补路面。", "Repair road surfaces."));
    }

    @Test
    void hasASentenceInEnglish() {
        assertThatThrownBy(() -> Measure.builder().from(MEASURE).english("").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Measure 'm1' must have an English sentence that is not blank");
    }
}
