package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.figure.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({"89,false,false", "90,true,false", "91,true,true", "110,true,false", "111,false,false"})
    void containsItsEndsOnlyIfTheyAreIncluded(long figure, boolean withEnds, boolean withoutEnds) {
        assertThat(span(true).contains(Figure.of(figure))).isEqualTo(withEnds);
        assertThat(span(false).contains(Figure.of(figure))).isEqualTo(withoutEnds);
    }

    private static Span span(boolean included) {
        return ImmutableSpan.builder()
                .low(Figure.of(90))
                .lowIncluded(included)
                .high(Figure.of(110))
                .highIncluded(included)
                .verdict(Verdict.ATTAINED)
                .build();
    }
}
