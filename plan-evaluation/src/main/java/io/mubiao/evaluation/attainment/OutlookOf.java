package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.chance.Outlook;
import io.mubiao.evaluation.chance.Outlooks;
import io.mubiao.evaluation.chance.Projection;
import io.mubiao.evaluation.chance.Projections;
import io.mubiao.evaluation.chance.YearFigure;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.GammaPrior;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.value.YearRange;

/** Looks ahead from one judgement to the deadline. */
final class OutlookOf {
    private final Indicator indicator;
    private final Promise promise;
    private final Judgement judgement;
    private final YearsAhead ahead;

    private OutlookOf(TargetJudge judge, Reading reading, AreaId area) {
        this.indicator = judge.indicator();
        this.ahead = YearsAhead.of(judge, reading, area);
        this.promise = ahead.promise();
        this.judgement = ahead.judgement();
    }

    static Answer<Outlook> of(TargetJudge judge, Reading reading, AreaId area, GammaPrior prior) {
        return new OutlookOf(judge, reading, area).answer(prior);
    }

    private Answer<Outlook> answer(GammaPrior prior) {
        Verdict verdict = judgement.verdict();
        if (verdict == Verdict.ATTAINED || verdict == Verdict.NOT_ATTAINED) {
            return Answer.refused(RefusalReason.SETTLED, "verdict is " + verdict);
        }
        if (promise.due()) {
            return Answer.refused(
                    RefusalReason.SETTLED, "deadline " + promise.assessment().deadline() + " has passed");
        }
        if (!promise.made()) {
            return Answer.refused(RefusalReason.NOT_THIS_KIND_OF_TARGET, "target asks nothing of this area");
        }
        if (indicator.kind() == IndicatorKind.STAGE) {
            return Answer.refused(RefusalReason.NOT_OF_COUNTS, "stages of works are no figures that can be foreseen");
        }
        ProbabilityOf probability = new ProbabilityOf(indicator, promise, judgement, ahead, prior);
        Projections line = line();
        return Answer.of(new Outlooks(
                        probability.soFar(),
                        probability.ofPeriod(),
                        probability.ofYears(),
                        projection(line),
                        line.trend(),
                        new PaceOf(promise, judgement, ahead).pace(),
                        probability.rates())
                .outlook());
    }

    private Projections line() {
        int deadline = promise.assessment().deadline();
        boolean period = ahead.ofPeriod();
        boolean mean = promise.rule(AssessmentRule.PERIOD_MEAN);
        return new Projections(
                ahead.figures(ahead.observed()),
                period ? ahead.toCome() : YearRange.of(deadline),
                period ? promise.assessment().years() : YearRange.of(deadline),
                period ? sum(ahead.figures(ahead.judged())) : Figure.of(0),
                mean ? promise.assessment().years().length() : 1,
                indicator.kind() != IndicatorKind.AMOUNT);
    }

    private Answer<Projection> projection(Projections line) {
        if (ahead.ofPeriod() && ahead.judgedYearMissing()) {
            return ahead.missing();
        }
        if (ahead.ofPeriod() && promise.assessment().averaging() == Averaging.POOLED) {
            return Answer.refused(
                    RefusalReason.DENOMINATOR_UNKNOWN, "pooled mean needs the denominators of the years to come");
        }
        return line.answer();
    }

    private static Figure sum(ImmutableList<YearFigure> figures) {
        return figures.stream().map(YearFigure::value).reduce(Figure.of(0), Figure::plus);
    }
}
