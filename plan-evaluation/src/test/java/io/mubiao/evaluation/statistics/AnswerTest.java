package io.mubiao.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final Answer<Double> TWO = Answer.of(2.0);
    private static final Answer<Double> NONE = Answer.refused(RefusalReason.NO_EXPOSURE, "exposure 0 must be above 0");

    @Test
    void anAnswerIsAResultOrARefusal() {
        assertThat(TWO.value()).contains(2.0);
        assertThat(TWO.refusal()).isEmpty();
        assertThat(TWO.orElseThrow()).isEqualTo(2.0);
        assertThat(TWO).hasToString("2.0");

        assertThat(NONE.value()).isEmpty();
        assertThat(NONE.refusal()).contains(new Refusal(RefusalReason.NO_EXPOSURE, "exposure 0 must be above 0"));
        assertThat(NONE).hasToString("NO_EXPOSURE: exposure 0 must be above 0");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(NONE::orElseThrow)
                .withMessage("NO_EXPOSURE: exposure 0 must be above 0");
    }

    @Test
    void aRefusalStaysOneWhateverIsMadeOfIt() {
        assertThat(TWO.map(number -> number + 1)).isEqualTo(Answer.of(3.0));
        assertThat(NONE.map(number -> number + 1)).isEqualTo(NONE);
        assertThat(TWO.flatMap(number -> NONE)).isEqualTo(NONE);
        assertThat(NONE.flatMap(number -> TWO)).isEqualTo(NONE).hasSameHashCodeAs(NONE);
        assertThat(TWO.flatMap(number -> Answer.of("two"))).isEqualTo(Answer.of("two"));
    }
}
