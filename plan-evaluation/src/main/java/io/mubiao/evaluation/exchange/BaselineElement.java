package io.mubiao.evaluation.exchange;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.MissingFigure;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Allocation;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a target starts from in one area.
 *
 * @param year the last base year
 */
record BaselineElement(int year, ValueElement value) {

    /** The baseline; empty for a target without one. */
    static Optional<BaselineElement> of(Plan plan, Attainment attainment, Judgement judgement) {
        return attainment.target().baseline().map(base -> {
            YearRange years = years(base, attainment, judgement);
            Text what = elsewhere(plan, base, what(base, years, stated(plan, base, attainment)));
            ValueElement value = judgement
                    .baseline()
                    .map(figure -> value(figure, what, judgement))
                    .orElseGet(() -> ValueElement.none(what, whyNone(base, years, attainment, judgement)));
            return new BaselineElement(years.to(), value);
        });
    }

    /** Those of the year that the level is given for. */
    private static YearRange years(Baseline base, Attainment attainment, Judgement judgement) {
        int deadline = attainment.target().deadline();
        boolean everyYear = attainment.target().assessment().rule() == AssessmentRule.EVERY_YEAR;
        int judged = everyYear ? judgement.actualYear().orElse(deadline) : deadline;
        return base.yearsFor(judged, attainment.target().assessment().years().from());
    }

    /** A value that the plan states for its own area is not that of another. */
    private static boolean stated(Plan plan, Baseline base, Attainment attainment) {
        return attainment.area().equals(plan.area())
                ? base.stated().isPresent()
                : attainment
                        .target()
                        .allocation(attainment.area())
                        .flatMap(Allocation::baseline)
                        .isPresent();
    }

    private static Text what(Baseline base, YearRange years, boolean stated) {
        if (stated) {
            return Phrase.of("规划给出的{0}年数值", "the figure of {0} that the plan states", years);
        }
        if (years.length() == 1) {
            return Phrase.of("{0}年的数值", "the figure of {0}", years);
        }
        return switch (base.averaging()) {
            case MEAN_OF_YEARS -> Phrase.of("{0}年各年数值的平均数", "the mean of the annual figures of {0}", years);
            case POOLED -> Phrase.of("{0}年的合并比率", "the pooled ratio of {0}", years);
            case TOTAL -> Phrase.of("{0}年的合计数", "the total of {0}", years);
        };
    }

    private static Text elsewhere(Plan plan, Baseline base, Text what) {
        List<Text> where = new ArrayList<>();
        base.indicator().flatMap(plan::indicator).map(Indicator::name).ifPresent(where::add);
        base.area().map(area -> Phrase.of("地区{0}", "area {0}", area)).ifPresent(where::add);
        return where.isEmpty() ? what : Phrase.of("{0}（{1}）", "{0} ({1})", what, Phrase.list(where));
    }

    private static ValueElement value(Figure figure, Text what, Judgement judgement) {
        List<Text> remarks = new ArrayList<>(List.of(what));
        if (!judgement.baseYearsLeftOut().isEmpty()) {
            remarks.add(Phrase.of(
                    "未包括{0}",
                    "without {0}", Wording.years(judgement.baseYearsLeftOut().asList())));
        }
        return ValueElement.of(List.of(figure), remarks);
    }

    private static Text whyNone(Baseline base, YearRange years, Attainment attainment, Judgement judgement) {
        IndicatorId series = base.indicator().orElse(attainment.indicator().id());
        List<MissingFigure> gaps = judgement.missing().stream()
                .filter(gap -> years.contains(gap.year()) && gap.indicator().equals(series))
                .toList();
        if (!gaps.isEmpty()) {
            return Phrase.of(
                    "{0}（{1}）",
                    "{0} ({1})",
                    Wording.labels(
                            gaps.stream().map(MissingFigure::reason).distinct().toList()),
                    Wording.years(
                            gaps.stream().map(MissingFigure::year).distinct().toList()));
        }
        if (!Wording.requirement(attainment).needsBaseline()) {
            return Text.of("要求值为绝对数，未用到基期值", "it is not asked for, as the level stands alone");
        }
        return judgement.reasons().isEmpty()
                ? Text.of("基期年份尚未结束", "its years are not over yet")
                : Wording.labels(judgement.reasons());
    }
}
