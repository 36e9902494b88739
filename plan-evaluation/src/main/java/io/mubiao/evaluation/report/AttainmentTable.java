package io.mubiao.evaluation.report;

import io.mubiao.evaluation.attainment.Agreement;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Bounds;
import io.mubiao.evaluation.attainment.Caveat;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.attainment.Trajectory;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.text.DisplayWidth;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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
    private static final int DIGITS = 5;
    private static final String GAP = "  ";

    private final Language language;
    private final boolean several;

    private AttainmentTable(Language language, boolean several) {
        this.language = language;
        this.several = several;
    }

    /** The table of these attainments, each line ending in LF. The area is shown if there are several. */
    public static String of(List<Attainment> attainments, Language language) {
        boolean several = attainments.stream().map(Attainment::area).distinct().count() > 1;
        AttainmentTable table = new AttainmentTable(language, several);
        StringBuilder text = new StringBuilder(table.header());
        attainments.forEach(attainment -> text.append(table.line(attainment)));
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
                judgement.baseline().map(base -> number(base, FIGURE)).orElse("–"),
                judgement
                        .requiredSoFar()
                        .or(judgement::required)
                        .map(bounds -> bounds(attainment.indicator(), bounds))
                        .orElse("–"),
                judgement
                        .actual()
                        .map(figure -> figure(attainment.indicator(), figure))
                        .orElse("–"),
                verdict(attainment.verdict()),
                remark(attainment, judgement));
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

    private String verdict(Verdict verdict) {
        return switch (verdict) {
            case ATTAINED -> word("达到", "attained");
            case NOT_ATTAINED -> word("未达到", "NOT attained");
            case ON_TRACK -> word("符合进度", "on track");
            case OFF_TRACK -> word("落后进度", "OFF track");
            case UNDETERMINED -> word("无法判定", "undetermined");
        };
    }

    /** Why not, or by what: the first reason and how many more; the trajectory; a caveat; or how many readings agree. */
    private String remark(Attainment attainment, Judgement judgement) {
        if (!judgement.reasons().isEmpty()) {
            Reason first = judgement.reasons().first();
            int more = judgement.reasons().size() - 1;
            return first.label().in(language) + (more > 0 ? " +" + more : "");
        }
        return judgement
                .trajectory()
                .map(Trajectory::label)
                .or(() -> judgement.caveats().stream().findFirst().map(Caveat::label))
                .map(this::word)
                .orElseGet(() -> readings(attainment));
    }

    private String readings(Attainment attainment) {
        if (attainment.agreement() == Agreement.ALL) {
            return "";
        }
        int all = attainment.verdicts().size();
        long same = attainment.verdicts().stream()
                .filter(other -> other.verdict() == attainment.verdict())
                .count();
        return word(all + " 种理解中 " + same + " 种", same + " of " + all + " readings");
    }

    private String summary(List<Attainment> attainments) {
        StringBuilder text = new StringBuilder("-".repeat(WIDTH))
                .append('\n')
                .append(attainments.size())
                .append(word(" 项：", ":"));
        for (Verdict verdict : Verdict.values()) {
            long count =
                    attainments.stream().filter(a -> a.verdict() == verdict).count();
            if (count > 0) {
                text.append("  ").append(verdict(verdict)).append(' ').append(count);
            }
        }
        text.append('\n');
        long differing = attainments.stream()
                .filter(attainment -> attainment.agreement() != Agreement.ALL)
                .count();
        return differing == 0
                ? text.toString()
                : text.append(word("其中其他理解结论不同：", "another verdict under another reading: "))
                        .append(differing)
                        .append('\n')
                        .toString();
    }

    private String bounds(Indicator indicator, Bounds bounds) {
        Optional<Figure> lower = bounds.lower();
        Optional<Figure> upper = bounds.upper();
        if (bounds.point()) {
            return "= " + figure(indicator, upper.orElseThrow());
        }
        if (lower.isPresent() && upper.isPresent()) {
            String range = number(lower.get(), FIGURE) + "–" + number(upper.get(), FIGURE);
            int half = (REQUIRED - 1) / 2;
            return range.length() <= REQUIRED ? range : number(lower.get(), half) + "–" + number(upper.get(), half);
        }
        String sign = upper.isPresent() ? "≤" : "≥";
        String strict = upper.isPresent() ? "<" : ">";
        return (bounds.inclusive() ? sign : strict) + " "
                + figure(indicator, upper.or(() -> lower).orElseThrow());
    }

    private String figure(Indicator indicator, Figure figure) {
        return indicator.kind() == IndicatorKind.STAGE
                ? word(indicator.stages().get(Integer.parseInt(figure.toString())))
                : number(figure, FIGURE);
    }

    /** All digits if there is room for them, and else as many as there is room for, up to five. */
    private static String number(Figure figure, int columns) {
        String number = figure.decimal().map(Decimal::toString).orElseGet(() -> rounded(figure, DIGITS, columns));
        for (int digits = DIGITS; number.length() > columns && digits > 0; digits--) {
            number = rounded(figure, digits, columns);
        }
        return number;
    }

    private static String rounded(Figure figure, int digits, int columns) {
        BigDecimal number = figure.rounded(digits);
        boolean exact = figure.decimal()
                .filter(decimal -> decimal.value().compareTo(number) == 0)
                .isPresent();
        String sign = exact ? "" : "≈";
        String plain = sign + number.toPlainString();
        return plain.length() <= columns ? plain : sign + scientific(number);
    }

    /** Not {@link BigDecimal#toString}, which writes small numbers with up to six zeros. */
    private static String scientific(BigDecimal number) {
        String digits = number.unscaledValue().abs().toString();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        int exponent = digits.length() - 1 - number.scale();
        return (number.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + "E" + (exponent < 0 ? "" : "+")
                + exponent;
    }

    private String word(String chinese, String english) {
        return word(Text.of(chinese, english));
    }

    private String word(Text text) {
        return text.in(language);
    }
}
