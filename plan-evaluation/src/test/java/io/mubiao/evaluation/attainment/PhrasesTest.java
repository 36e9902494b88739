package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<= 90       | 90 | 甲不高于乙       | X is at most Y",
                "<= 90       | 91 | 甲高于乙         | X is above Y",
                "< 90        | 89 | 甲低于乙         | X is below Y",
                "< 90        | 90 | 甲不低于乙       | X is not below Y",
                ">= 90       | 90 | 甲不低于乙       | X is at least Y",
                ">= 90       | 89 | 甲低于乙         | X is below Y",
                "> 90        | 91 | 甲高于乙         | X is above Y",
                "> 90        | 90 | 甲不高于乙       | X is not above Y",
                "90 .. 110   | 90 | 甲在乙的范围内   | X is between the ends of Y",
                "90 <..< 110 | 90 | 甲不在乙的范围内 | X is not between the ends of Y",
                "= 90        | 90 | 甲等于乙         | X equals Y",
                "= 90        | 91 | 甲不等于乙       | X differs from Y"
            })
    void sayHowAFigureStandsToItsBounds(String promise, String figure, String chinese, String english) {
        Bounds bounds = Bounds.of(Notation.requirement(promise), Optional.empty(), 0);
        boolean satisfied = bounds.admit(Figure.of(Decimal.parse(figure)));

        assertThat(Phrases.clause(Text.of("甲", "X"), Text.of("乙", "Y"), bounds, satisfied))
                .isEqualTo(Text.of(chinese, english));
    }
}
