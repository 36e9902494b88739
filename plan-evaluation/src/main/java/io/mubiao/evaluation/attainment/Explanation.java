package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.text.LineBreaks;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.util.List;

/** The working of an attainment as text for one screen. */
final class Explanation {
    private static final int LINES = 40;

    private final Attainment attainment;
    private final Language language;

    private Explanation(Attainment attainment, Language language) {
        this.attainment = attainment;
        this.language = language;
    }

    /** The text, each line ending in LF: as much of the working as has room, and a note where something is left out. */
    static String of(Attainment attainment, Language language) {
        Explanation explanation = new Explanation(attainment, language);
        Working working = attainment.working();
        List<String> lines = List.of();
        for (Squeeze squeeze : Squeeze.ALL) {
            lines = explanation.lines(working, squeeze);
            if (lines.size() <= LINES) {
                break;
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> lines(Working working, Squeeze squeeze) {
        Sources sources = new Sources();
        ObservationWords observations =
                ObservationWords.of(attainment.judge().figures().plan(), language, sources);
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.addAll(wrapped(header().in(language)));
        lines.add("=".repeat(TreeText.WIDTH));
        lines.addAll(promise());
        lines.add("-".repeat(TreeText.WIDTH));
        lines.addAll(new TreeText(language, squeeze, observations).of(working));
        lines.addAll(sources.lines(language));
        return lines.build();
    }

    private Text header() {
        Names names = new Names(attainment.judge().figures(), attainment.indicator(), attainment.area());
        Text when = attainment
                .judge()
                .options()
                .knownOn()
                .map(day -> Words.of("截至{0}年，按{1}已发布数据", "as of {0}, as published by {1}", attainment.asOf(), day))
                .orElseGet(() -> Words.of("截至{0}年", "as of {0}", attainment.asOf()));
        return Words.of(
                "{0}（{1}），{2}，{3}：{4}",
                "{0} ({1}), {2}, {3}: {4}",
                attainment.indicator().name(),
                attainment.indicator().unit().name(),
                names.of(attainment.area()),
                when,
                attainment.verdict().label());
    }

    private List<String> promise() {
        Target target = attainment.target();
        Text quote = Words.of(
                "规划原文（{0}）：{1}",
                "The plan ({0}): {1}",
                target.citation().path(),
                target.citation().quote());
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.addAll(wrapped(quote.in(language)));
        if (language == Language.ENGLISH) {
            target.english().ifPresent(english -> lines.addAll(wrapped(english)));
        }
        return lines.build();
    }

    private static List<String> wrapped(String text) {
        return LineBreaks.of(text, TreeText.WIDTH, TreeText.WIDTH);
    }
}
