package io.mubiao.evaluation.method.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradeBandsTest {
    private static final Text GOOD = Text.of("好");
    private static final Text FAIR = Text.of("中");
    private static final Text POOR = Text.of("差");

    @Test
    void includesABoundOrNotAsTheBandSays() {
        GradeBands bands = GradeBands.of("s", List.of(GradeBand.above("90", GOOD), GradeBand.from("60", FAIR)), POOR);
        assertThat(bands.of(Figure.of(90))).isEqualTo(FAIR);
        assertThat(bands.of(figure("90.01"))).isEqualTo(GOOD);
        assertThat(bands.of(Figure.of(60))).isEqualTo(FAIR);
        assertThat(bands.of(figure("59.99"))).isEqualTo(POOR);
        assertThat(bands).hasToString("> 90 好, ≥ 60 中, below 差 [s]");
    }

    @Test
    void decidesAFractionOnABoundExactly() {
        Figure third = Figure.of(200).over(Figure.of(3));
        GradeBands bands = GradeBands.of("s", List.of(GradeBand.from("66.6666666666666666667", GOOD)), POOR);
        assertThat(bands.of(third)).isEqualTo(POOR);
        assertThat(bands.of(Score.of(third))).isEqualTo(Answer.of(POOR));
    }

    @Test
    void gradesAnInexactScoreOnlyAwayFromABound() {
        GradeBands bands = GradeBands.of("s", List.of(GradeBand.from("80", GOOD)), POOR);
        assertThat(bands.of(new Score(figure("80.1"), figure("0.1")))).isEqualTo(Answer.of(GOOD));
        assertThat(bands.of(new Score(figure("79.8"), figure("0.1")))).isEqualTo(Answer.of(POOR));
        assertThat(bands.of(new Score(figure("80.1"), figure("0.2"))))
                .isEqualTo(Answer.refused(
                        RefusalReason.NOT_REPRESENTABLE,
                        "score ≈ 80.1 must lie further from a bound of 差 and 好 than its rounding error"));
    }

    @Test
    void refusesGapsOverlapsAndNamelessSources() {
        GradeBand from60 = GradeBand.from("60", FAIR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradeBands.of("s", List.of(from60, GradeBand.from("90", GOOD)), POOR))
                .withMessage("Grade band '≥ 90 好' of s must have a lower bound than '≥ 60 中'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradeBands.of("s", List.of(GradeBand.above("60", GOOD), from60), POOR))
                .withMessage("Grade band '≥ 60 中' of s must have a lower bound than '> 60 好'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradeBands.of("s", List.of(from60), FAIR))
                .withMessage("Grades [中, 中] of s must have different names");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradeBands.of("s", List.of(), POOR))
                .withMessage("Grade bands of s must be at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradeBands.of("", List.of(from60), POOR))
                .withMessage("Grade bands source must not be blank");
    }

    @Test
    void showsAScoreInFullUnlessThatIsTooLong() {
        assertThat(Score.of(figure("86.25"))).hasToString("86.25");
        assertThat(Score.of(Figure.of(200).over(Figure.of(3)))).hasToString("200/3 ≈ 66.66666666");
        assertThat(Score.of(Figure.of(1).over(figure("300000000000000000007")))).hasToString("≈ 3.333333333E-21");
        assertThat(Score.of(figure("79.99999999999999999999"))).hasToString("≈ 79.99999999");
        assertThat(new Score(figure("1.817120592832139"), figure("0.000000000000001")))
                .hasToString("≈ 1.817120592");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Score(Figure.of(1), Figure.of(-1)))
                .withMessage("Score error -1 must be at least 0");
    }

    private static Figure figure(String number) {
        return Figure.of(Decimal.parse(number));
    }
}
