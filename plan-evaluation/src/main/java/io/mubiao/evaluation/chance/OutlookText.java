package io.mubiao.evaluation.chance;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.MannKendall;
import io.mubiao.evaluation.statistics.Refusal;
import io.mubiao.evaluation.statistics.TrendFinding;
import io.mubiao.evaluation.text.NumberText;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.value.Text;
import java.util.ArrayList;
import java.util.List;

/** Says in words and numbers what is to be expected. */
final class OutlookText {
    private OutlookText() {}

    static Text of(Outlook outlook) {
        List<Text> sentences = new ArrayList<>();
        sentences.add(outlook.probability()
                .value()
                .map(probability -> probability(outlook, probability))
                .orElseGet(() -> without(
                        "达到目标的概率",
                        "probability",
                        outlook.probability().refusal().orElseThrow())));
        sentences.add(outlook.projection()
                .value()
                .map(OutlookText::projection)
                .orElseGet(() -> without(
                        "预测值", "projection", outlook.projection().refusal().orElseThrow())));
        outlook.trend()
                .value()
                .ifPresent(trend ->
                        sentences.add(trend(trend, outlook.probability().value().isPresent())));
        sentences.add(outlook.pace()
                .value()
                .map(OutlookText::pace)
                .orElseGet(() -> without(
                        "所需进度", "required pace", outlook.pace().refusal().orElseThrow())));
        return Phrase.sentences(sentences);
    }

    private static Text without(String chinese, String english, Refusal refusal) {
        return Phrase.of("无" + chinese + "：{0}。", "No " + english + ": {0}.", refusal);
    }

    private static Text probability(Outlook outlook, double probability) {
        Events events = outlook.soFar().orElseThrow();
        return Phrase.of(
                "按{0}年事件数{1}推算，若发生率保持不变，达到目标的概率为{2}。",
                "From the {1} of {0}, if their rate holds on, the target is attained with a probability of {2}.",
                events.years(),
                events.counted(),
                NumberText.percent(probability));
    }

    private static Text projection(Projection projection) {
        return Phrase.of(
                "{0}年{1}个数据的直线外推至{2}年为{3}（95 %预测区间{4}至{5}）。",
                "A straight line through {1} figures of {0} leads to {3} in {2} (95 % prediction interval {4} to {5}).",
                projection.years(),
                projection.points(),
                projection.of(),
                NumberText.of(projection.value()),
                NumberText.of(projection.lower()),
                NumberText.of(projection.upper()));
    }

    private static Text trend(MannKendall trend, boolean foreseen) {
        TrendFinding finding = trend.finding(1 - Outlook.LEVEL).orElseThrow();
        Text said = switch (finding) {
            case TREND_UP -> Text.of("迄今数据呈上升趋势", "The figures so far show a trend upwards");
            case TREND_DOWN -> Text.of("迄今数据呈下降趋势", "The figures so far show a trend downwards");
            case NO_TREND_SHOWN -> Text.of("迄今数据未显示趋势", "The figures so far show no trend");
            case TOO_FEW_POINTS -> Text.of("迄今数据太少，不能判断趋势", "The figures so far are too few to tell a trend");
        };
        boolean shown = finding == TrendFinding.TREND_UP || finding == TrendFinding.TREND_DOWN;
        Text against = Text.of("，与发生率不变的假定不符", ", which speaks against a rate that holds on");
        return Phrase.of(
                "{0}（Mann–Kendall，p值{1}）{2}。",
                "{0} (Mann–Kendall, p = {1}){2}.", said, NumberText.of(trend.p()), shown && foreseen ? against : "");
    }

    private static Text pace(Pace pace) {
        boolean change = pace.kind() == PaceKind.CHANGE_PER_YEAR;
        Text limit = pace.atMost() ? Text.of("至多", "at most") : Text.of("至少", "at least");
        Text asked = change
                ? Phrase.of(
                        "目标要求{0}年每年变化{1}{2}",
                        "The target asks for a change of {1} {2} a year in {0}",
                        pace.years(),
                        limit,
                        signed(pace.needed()))
                : Phrase.of(
                        "目标要求{0}年年均{1}{2}",
                        "The target asks for {1} {2} a year in {0}", pace.years(), limit, number(pace.needed()));
        return pace.soFar()
                .map(soFar -> Phrase.of(
                        "{0}，迄今年均{1}。",
                        "{0}; so far it was {1} a year.", asked, change ? signed(soFar) : number(soFar)))
                .orElseGet(() -> Phrase.of("{0}。", "{0}.", asked));
    }

    private static String signed(Figure figure) {
        return (figure.signum() > 0 ? "+" : "") + number(figure);
    }

    private static String number(Figure figure) {
        return NumberText.of(figure.toDouble());
    }
}
