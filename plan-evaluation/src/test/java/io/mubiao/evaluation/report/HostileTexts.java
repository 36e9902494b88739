package io.mubiao.evaluation.report;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Unit;
import io.mubiao.plan.value.Text;
import java.time.Year;
import java.util.List;

/** Texts that a plan or a file of observations may hold, to see what they can do to a report. */
public final class HostileTexts {
    /** The texts. */
    public static final List<String> ALL = List.of(
            "<script>alert(1)</script>",
            "\" onmouseover=\"alert(1)",
            "'><img src=x onerror=alert(1)>",
            "</style></title></svg><b>",
            "]]>&amp;&#x3c;b&#x3e;",
            "<!-- --> <?php ?> <!DOCTYPE x>",
            "=HYPERLINK(\"http://example.org\",\"x\")",
            "+1-1",
            "-2+3",
            "@SUM(A1:A9)",
            "\t=1+1",
            "a\u0000b\u0001\u001B[31mred\u007F\u0085",
            "safe\u202Eevil\u2066x\u200Fy\u200Bz",
            "half \uD800 pair \uDC00",
            "line\nbreak\r\nand\u2028more",
            "a,b;c\"d\"|e|`f`*g*_h_[i](j)#k~~l~~$m$\\",
            "javascript:alert(1)",
            "# heading",
            "1. list",
            "- list",
            "---",
            "x".repeat(100_000),
            "安".repeat(100_000));

    private HostileTexts() {}

    /** An evaluation in which every text that a stranger may write is this one. */
    public static Evaluation evaluation(String text) {
        Indicator indicator = SmallPlan.indicator(IndicatorKind.COUNT)
                .withName(Text.of(text, text))
                .withUnit(Unit.of(text, text))
                .withRemark(Text.of(text, text));
        Plan small = SmallPlan.of(
                indicator,
                SmallPlan.reading(
                                Notation.requirement("<= -10%"),
                                Notation.baseline("2014..2015"),
                                Notation.assessment("END_YEAR 2016..2020"))
                        .withReason(Text.of(text, text)));
        Plan plan =
                small.withTitle(Text.of(text, text)).with(small.targets().get(0).withEnglish(text));
        return PlanEvaluator.of(plan)
                .evaluate(
                        Observations.of(Notation.observations("2014:10 2015:14 2016:9 2020:8").stream()
                                .map(observation -> observation.withSource(text))
                                .toList()),
                        Year.of(2020));
    }
}
