package io.mubiao.plan;

import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.CountingBasis;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Ratio;
import io.mubiao.plan.indicator.RatioTerm;
import io.mubiao.plan.indicator.Unit;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import org.jspecify.annotations.Nullable;

/** What is measured, from the JSON of a plan. */
final class JsonIndicator {
    private JsonIndicator() {}

    static Indicator indicator(JsonInput in) {
        Indicator.Builder indicator = Indicator.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "id" -> indicator.id(IndicatorId.of(in.string()));
                case "name" -> indicator.name(JsonValue.text(in));
                case "kind" -> indicator.kind(in.constant(IndicatorKind.class));
                case "unit" -> indicator.unit(unit(in));
                case "accumulation" -> indicator.accumulation(in.constant(Accumulation.class));
                case "ratio" -> indicator.ratio(ratio(in));
                case "stages" -> indicator.stages(in.list(JsonValue::text));
                case "countingBases" -> indicator.countingBases(in.list(JsonIndicator::basis));
                case "remark" -> indicator.remark(JsonValue.text(in));
                default -> throw in.refused();
            }
        }
        return indicator.build();
    }

    private static Unit unit(JsonInput in) {
        @Nullable Text name = null;
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "name" -> name = JsonValue.text(in);
                default -> throw in.refused();
            }
        }
        return new Unit(in.given(name));
    }

    private static Ratio ratio(JsonInput in) {
        @Nullable RatioTerm numerator = null;
        @Nullable RatioTerm denominator = null;
        @Nullable Decimal factor = null;
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "numerator" -> numerator = term(in);
                case "denominator" -> denominator = term(in);
                case "factor" -> factor = JsonValue.decimal(in);
                default -> throw in.refused();
            }
        }
        return new Ratio(in.given(numerator), in.given(denominator), in.given(factor));
    }

    private static RatioTerm term(JsonInput in) {
        RatioTerm.Builder term = RatioTerm.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "name" -> term.name(JsonValue.text(in));
                case "unit" -> term.unit(unit(in));
                case "accumulation" -> term.accumulation(in.constant(Accumulation.class));
                case "indicator" -> term.indicator(IndicatorId.of(in.string()));
                default -> throw in.refused();
            }
        }
        return term.build();
    }

    static CountingBasis countingBasis(JsonInput in) {
        CountingBasis.Builder countingBasis = CountingBasis.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "id" -> countingBasis.id(BasisId.of(in.string()));
                case "name" -> countingBasis.name(JsonValue.text(in));
                case "fromYear" -> countingBasis.fromYear(in.whole());
                default -> throw in.refused();
            }
        }
        return countingBasis.build();
    }

    private static BasisId basis(JsonInput in) {
        return BasisId.of(in.string());
    }
}
