package io.mubiao.plan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorTest {
    private static final RatioTerm TERM = RatioTerm.builder()
            .name(Text.of("居民"))
            .unit(Unit.of("人", "persons"))
            .build();
    private static final Ratio RATIO = new Ratio(TERM, TERM, Decimal.of(100));
    private static final List<Text> STAGES = List.of(Text.of("未开工"), Text.of("已完成"));

    @Test
    void hasAFormulaExactlyForARatio() {
        assertThat(indicator(IndicatorKind.RATIO).ratio(RATIO).build().ratio()).contains(RATIO);
        assertThatThrownBy(() -> indicator(IndicatorKind.RATIO).build())
                .hasMessage("Indicator 'x' of kind RATIO must have a ratio exactly if its kind is RATIO");
        assertThatThrownBy(() -> indicator(IndicatorKind.COUNT).ratio(RATIO).build())
                .hasMessage("Indicator 'x' of kind COUNT must have a ratio exactly if its kind is RATIO");
    }

    @Test
    void hasTwoOrMoreStagesExactlyForAStage() {
        String rule = " must have two or more stages exactly if its kind is STAGE, and has ";
        assertThat(indicator(IndicatorKind.STAGE).addAllStages(STAGES).build().stages())
                .hasSize(2);
        assertThatThrownBy(() ->
                        indicator(IndicatorKind.STAGE).addStages(STAGES.get(0)).build())
                .hasMessage("Indicator 'x' of kind STAGE" + rule + "1");
        assertThatThrownBy(() ->
                        indicator(IndicatorKind.AMOUNT).addAllStages(STAGES).build())
                .hasMessage("Indicator 'x' of kind AMOUNT" + rule + "2");
    }

    @Test
    void accumulatesAsItsKindSuggestsUnlessItSaysOtherwise() {
        assertThat(indicator(IndicatorKind.COUNT).build().accumulation()).isEqualTo(Accumulation.FLOW);
        assertThat(indicator(IndicatorKind.AMOUNT).build().accumulation()).isEqualTo(Accumulation.NONE);
        assertThat(indicator(IndicatorKind.RATIO).ratio(RATIO).build().accumulation())
                .isEqualTo(Accumulation.NONE);
        assertThat(indicator(IndicatorKind.STAGE).addAllStages(STAGES).build().accumulation())
                .isEqualTo(Accumulation.STOCK);
        assertThat(TERM.accumulation()).isEqualTo(Accumulation.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void accumulatesInAnyWayIfItIsACountOrAnAmount(Accumulation accumulation) {
        for (IndicatorKind kind : List.of(IndicatorKind.COUNT, IndicatorKind.AMOUNT)) {
            assertThat(indicator(kind).accumulation(accumulation).build().accumulation())
                    .isEqualTo(accumulation);
        }
    }

    @Test
    void accumulatesInOneWayIfItIsARatioOrAStage() {
        String rule = " must accumulate as NONE for a RATIO and as STOCK for a STAGE, and not as ";
        for (Accumulation wrong : List.of(Accumulation.FLOW, Accumulation.STOCK)) {
            assertThatThrownBy(() -> indicator(IndicatorKind.RATIO)
                            .ratio(RATIO)
                            .accumulation(wrong)
                            .build())
                    .hasMessage("Indicator 'x' of kind RATIO" + rule + wrong);
        }
        for (Accumulation wrong : List.of(Accumulation.FLOW, Accumulation.NONE)) {
            assertThatThrownBy(() -> indicator(IndicatorKind.STAGE)
                            .addAllStages(STAGES)
                            .accumulation(wrong)
                            .build())
                    .hasMessage("Indicator 'x' of kind STAGE" + rule + wrong);
        }
    }

    @Test
    void hasAPositiveFactorInItsFormula() {
        assertThatThrownBy(() -> new Ratio(TERM, TERM, Decimal.of(0)))
                .hasMessage("Ratio factor 0 must be greater than 0");
        assertThatThrownBy(() -> new Ratio(TERM, TERM, Decimal.of(-1)))
                .hasMessage("Ratio factor -1 must be greater than 0");
    }

    private static Indicator.Builder indicator(IndicatorKind kind) {
        Indicator.Builder builder = Indicator.builder();
        builder.id(IndicatorId.of("x")).name(Text.of("某")).kind(kind).unit(Unit.of("个", "items"));
        return builder;
    }
}
