package io.mubiao.evaluation.exchange;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Text;
import java.util.Set;
import java.util.stream.IntStream;

/** What a result says of its target, whatever the area. Codes are those of the IATI code lists. */
record ResultHead(Target target, Indicator indicator) {
    /** ResultType: other. */
    static final String TYPE = "9";
    /** ResultVocabulary: the reporting organisation. */
    static final String VOCABULARY = "99";

    private static final Set<String> PERCENT = Set.of("%", "％");

    static ResultHead of(Attainment attainment) {
        return new ResultHead(attainment.target(), attainment.indicator());
    }

    boolean addsUp() {
        return indicator.kind() != IndicatorKind.STAGE
                && indicator.accumulation() != Accumulation.NONE
                && target.assessment().rule() != AssessmentRule.EVERY_YEAR;
    }

    /** IndicatorMeasure: 1 unit, 2 percentage, 4 ordinal. */
    String measure() {
        if (indicator.kind() == IndicatorKind.STAGE) {
            return "4";
        }
        return PERCENT.contains(indicator.unit().name().chinese().strip()) ? "2" : "1";
    }

    boolean ascending() {
        return target.requirement().comparison() == Comparison.AT_LEAST;
    }

    /** The unit, or the stages with their positions. */
    Text measured() {
        if (indicator.kind() != IndicatorKind.STAGE) {
            return Phrase.of("单位：{0}", "unit: {0}", indicator.unit().name());
        }
        Text stages = Phrase.list(IntStream.range(0, indicator.stages().size())
                .mapToObj(position -> Phrase.of(
                        "{0} {1}", "{0} {1}", position, indicator.stages().get(position)))
                .toList());
        return Phrase.of("阶段：{0}", "stages: {0}", stages);
    }

    String start() {
        return target.assessment().years().from() + "-01-01";
    }

    String end() {
        return target.assessment().years().to() + "-12-31";
    }
}
