package io.mubiao.evaluation.chance;

import io.mubiao.evaluation.statistics.CeilingTest;
import io.mubiao.evaluation.statistics.RateComparison;
import io.mubiao.evaluation.text.NumberText;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.value.Text;
import java.util.ArrayList;
import java.util.List;

/** Says in words and numbers what chance explains. */
final class ChanceText {
    private ChanceText() {}

    static Text of(Chance chance) {
        List<Text> sentences = new ArrayList<>();
        chance.change().value().ifPresent(change -> sentences.add(change(chance, change)));
        chance.promisedChange().value().ifPresent(promised -> sentences.add(promised(promised)));
        chance.level().value().ifPresent(level -> sentences.add(level(chance, level)));
        return Phrase.sentences(sentences);
    }

    private static Text change(Chance chance, RateComparison change) {
        Text interval = change.ratio().isPresent() && change.second().count() > 0
                ? Phrase.of(
                        "，变化{0}（95 %区间{1}至{2}）",
                        ", a change of {0} (95 % interval {1} to {2})",
                        percent(change.ratio().getAsDouble()),
                        percent(change.lower()),
                        percent(change.upper()))
                : Text.of("，变化不能以百分比表示", ", a change that has no percentage");
        return Phrase.of(
                "{0}年{1}，{2}年{3}{4}。若实际并无变化，仅因偶然而出现如此大变化的p值为{5}{6}：{7}。",
                "{1} in {0} against {3} in {2}{4}. Without any true change, chance alone gives one as large as this with"
                        + " p = {5}{6}: {7}.",
                chance.judged().years(),
                rate(chance, chance.judged()),
                chance.base().orElseThrow().years(),
                rate(chance, chance.base().orElseThrow()),
                interval,
                NumberText.of(change.pTwoSided()),
                allowance(chance),
                finding(chance.finding()));
    }

    /** What the scatter of the counts makes of the p-value. */
    private static Object allowance(Chance chance) {
        return chance.scatters()
                ? Phrase.of(
                        "，而各年数据的离散程度大于独立事件（离散指数{0}），计入此点p值约为{1}",
                        ", or about {1} if it is allowed for that the yearly counts scatter more than independent events do"
                                + " (index {0})",
                        NumberText.of(chance.dispersion().orElseThrow().index()),
                        NumberText.of(chance.p().orElseThrow()))
                : "";
    }

    private static Text finding(Finding finding) {
        return switch (finding) {
            case MORE_THAN_CHANCE -> Text.of("超出偶然波动", "it is more than chance");
            case MAY_BE_CHANCE -> Text.of("可能只是偶然波动", "it may be nothing but chance");
            case NOT_COMPARED -> Text.of("无从比较", "it is not compared");
        };
    }

    private static Text promised(RateComparison promised) {
        boolean few = promised.first().rate()
                <= promised.nullRatio() * promised.second().rate();
        return Phrase.of(
                "若实际变化恰为承诺的{0}，出现如此{1}事件的p值为{2}。",
                "If the true change were just the {0} that was promised, so {1} events would come about with p = {2}.",
                percent(promised.nullRatio()),
                many(few),
                NumberText.of(few ? promised.pLess() : promised.pGreater()));
    }

    private static Text level(Chance chance, CeilingTest level) {
        boolean few = level.rate() <= level.ceiling();
        return Phrase.of(
                "{0}年{1}，限值{2}：若实际水平恰为限值，出现如此{3}事件的p值为{4}。",
                "{1} in {0} against a limit of {2}: if the true rate were just at the limit, so {3} events would come about"
                        + " with p = {4}.",
                chance.judged().years(),
                rate(chance, chance.judged()),
                NumberText.of(level.ceiling()),
                many(few),
                NumberText.of(few ? level.pLess() : level.pGreater()));
    }

    private static Text many(boolean few) {
        return few ? Text.of("少的", "few") : Text.of("多的", "many");
    }

    /** A rate with its events, the count of a year, or the mean of several. */
    private static Text rate(Chance chance, Events events) {
        String rate = NumberText.of(events.total().rate());
        boolean several = events.years().length() > 1;
        if (chance.assumptions().contains(Assumption.EXACT_DENOMINATORS)) {
            return Phrase.of(
                    several ? "{0}（合计事件数{1}）" : "{0}（事件数{1}）",
                    several ? "{0} ({1}, all years together)" : "{0} ({1})",
                    rate,
                    events.counted());
        }
        return several ? Phrase.of("年均{0}", "{0} a year", rate) : Text.of(rate, rate);
    }

    private static String percent(double ratio) {
        double change = ratio - 1;
        return (change > 0 ? "+" : "") + NumberText.percent(change);
    }
}
