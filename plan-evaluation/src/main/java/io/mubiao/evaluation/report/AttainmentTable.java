package io.mubiao.evaluation.report;

import com.google.common.collect.Iterables;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.report.words.AttainmentWords;
import io.mubiao.evaluation.report.words.FigureWords;
import io.mubiao.evaluation.text.DisplayWidth;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.util.List;

/**
 * Attainments as a table for a terminal, 100 columns wide. A figure that had to be rounded carries ≈; everything else is
 * exact.
 */
public final class AttainmentTable {
    private static final int WIDTH = 100;
    private static final int FIGURE = 9;
    private static final int REQUIRED = 11;
    private static final int VERDICT = 12;
    private static final int REASON = 16;
    private static final int AREA = 6;
    private static final String GAP = "  ";

    private final Language language;
    private final boolean several;
    private final FigureWords figures;

    private AttainmentTable(Language language, boolean several) {
        this.language = language;
        this.several = several;
        this.figures = new FigureWords(language, FIGURE, REQUIRED);
    }

    /** The table of these attainments, each line ending in LF. The area is shown if there are several. */
    public static String of(List<Attainment> attainments, Language language) {
        return of(attainments, language, attainments.size());
    }

    /** The table with a line for so many of them, and a summary of all. */
    static String of(List<Attainment> attainments, Language language, int most) {
        boolean several = false;
        for (Attainment attainment : attainments) {
            several |= !attainment.area().equals(attainments.get(0).area());
        }
        AttainmentTable table = new AttainmentTable(language, several);
        StringBuilder text = new StringBuilder(table.header());
        for (Attainment attainment : Iterables.limit(attainments, most)) {
            text.append(table.line(attainment));
        }
        if (most < attainments.size()) {
            text.append(Listing.more(attainments.size() - most));
        }
        return text.append(table.summary(attainments)).toString();
    }

    private String header() {
        return row(
                        word("地区", "area"),
                        word("目标", "target"),
                        word("基期", "baseline"),
                        word("要求", "required"),
                        word("实际", "actual"),
                        word("结论", "verdict"),
                        word("原因或依据", "reason or basis"))
                + "-".repeat(WIDTH) + "\n";
    }

    private String line(Attainment attainment) {
        Judgement judgement = attainment.judgement();
        return row(
                attainment.area().value(),
                attainment.indicator().name().in(language),
                judgement.baseline().map(figures::number).orElse("–"),
                judgement
                        .requiredSoFar()
                        .or(judgement::required)
                        .map(bounds -> figures.bounds(attainment.indicator(), bounds))
                        .orElse("–"),
                judgement
                        .actual()
                        .map(figure -> figures.figure(attainment.indicator(), figure))
                        .orElse("–"),
                word(attainment.verdict().label()),
                AttainmentWords.remark(attainment, judgement).map(this::word).orElse(""));
    }

    private String row(
            String area,
            String target,
            String baseline,
            String required,
            String actual,
            String verdict,
            String reason) {
        int columns = WIDTH - 2 * FIGURE - REQUIRED - VERDICT - REASON - 5 * GAP.length();
        String first = several
                ? DisplayWidth.fit(area, AREA) + GAP + DisplayWidth.fit(target, columns - AREA - GAP.length())
                : DisplayWidth.fit(target, columns);
        String line = String.join(
                GAP,
                first,
                DisplayWidth.fitRight(baseline, FIGURE),
                DisplayWidth.fitRight(required, REQUIRED),
                DisplayWidth.fitRight(actual, FIGURE),
                DisplayWidth.fit(verdict, VERDICT),
                DisplayWidth.fit(reason, REASON));
        return line.stripTrailing() + "\n";
    }

    private String summary(List<Attainment> attainments) {
        StringBuilder text = new StringBuilder("-".repeat(WIDTH))
                .append('\n')
                .append(attainments.size())
                .append(word(" 项：", ":"));
        AttainmentWords.counts(attainments)
                .forEach((verdict, count) -> text.append("  ")
                        .append(word(verdict.label()))
                        .append(' ')
                        .append(count));
        text.append('\n');
        long differing = AttainmentWords.differing(attainments);
        return differing == 0
                ? text.toString()
                : text.append(word("其中其他理解结论不同：", "another verdict under another reading: "))
                        .append(differing)
                        .append('\n')
                        .toString();
    }

    private String word(String chinese, String english) {
        return word(Text.of(chinese, english));
    }

    private String word(Text text) {
        return text.in(language);
    }
}
