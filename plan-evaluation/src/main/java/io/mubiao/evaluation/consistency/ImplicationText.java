package io.mubiao.evaluation.consistency;

import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.YearRange;
import java.math.BigDecimal;

/** An implication in sentences. */
final class ImplicationText {
    private static final int DIGITS = 4;

    private ImplicationText() {}

    static String english(Implication implication) {
        StringBuilder text = new StringBuilder()
                .append(implication.first())
                .append(" and ")
                .append(implication.second())
                .append(", both met exactly, imply that ")
                .append(implication.quantity().in(Language.ENGLISH))
                .append(
                        implication.kind() == ImplicationKind.FACTOR
                                ? " changes by a factor of " + figure(implication) + " from "
                                        + english(implication.baseYears().orElseThrow()) + " to "
                                        + english(implication.years())
                                : " is " + figure(implication) + " (" + unit(implication, Language.ENGLISH) + ") in "
                                        + english(implication.years()))
                .append(", since ")
                .append(implication.identity().in(Language.ENGLISH))
                .append('.');
        if (!implication.exact()) {
            text.append(" This is an approximation: a mean of annual ratios is not the ratio of the means.");
        }
        implication
                .stricter()
                .ifPresent(stricter -> text.append(" If it is less, ")
                        .append(name(implication, stricter.below(), Language.ENGLISH))
                        .append(" is the stricter target; if it is more, ")
                        .append(name(implication, stricter.above(), Language.ENGLISH))
                        .append('.'));
        implication
                .compatible()
                .ifPresent(side -> text.append(" Both can be met only if it is ")
                        .append(side == Comparison.AT_LEAST ? "at least" : "at most")
                        .append(" that."));
        return text.toString();
    }

    static String chinese(Implication implication) {
        StringBuilder text = new StringBuilder()
                .append(implication.first().toText(Language.CHINESE))
                .append("与")
                .append(implication.second().toText(Language.CHINESE))
                .append("若都恰好实现，则")
                .append(implication.quantity().in(Language.CHINESE))
                .append(
                        implication.kind() == ImplicationKind.FACTOR
                                ? "在" + chinese(implication.years()) + "为"
                                        + chinese(implication.baseYears().orElseThrow()) + "的 " + figure(implication)
                                        + " 倍"
                                : "在" + chinese(implication.years()) + "为 " + figure(implication) + " "
                                        + unit(implication, Language.CHINESE))
                .append("，因为")
                .append(implication.identity().in(Language.CHINESE))
                .append("。");
        if (!implication.exact()) {
            text.append("此为近似：各年比率的平均数不等于平均数之比。");
        }
        implication
                .stricter()
                .ifPresent(stricter -> text.append("若低于此值，“")
                        .append(name(implication, stricter.below(), Language.CHINESE))
                        .append("”更严；若高于此值，“")
                        .append(name(implication, stricter.above(), Language.CHINESE))
                        .append("”更严。"));
        implication
                .compatible()
                .ifPresent(side -> text.append("只有")
                        .append(side == Comparison.AT_LEAST ? "不低于" : "不高于")
                        .append("此值，两项才能同时实现。"));
        return text.toString();
    }

    private static String english(YearRange years) {
        return years.length() == 1 ? years.toString() : "the mean of " + years;
    }

    private static String chinese(YearRange years) {
        return years + (years.length() == 1 ? "年" : "年平均");
    }

    private static String figure(Implication implication) {
        BigDecimal rounded = implication.implied().rounded(DIGITS);
        boolean same = implication
                .implied()
                .decimal()
                .filter(decimal -> decimal.value().compareTo(rounded) == 0)
                .isPresent();
        return (same ? "" : "≈ ") + rounded.toPlainString();
    }

    private static String unit(Implication implication, Language language) {
        return implication.unit().orElseThrow().name().in(language);
    }

    private static String name(Implication implication, TargetId target, Language language) {
        TiedTarget tied = implication.first().target().equals(target) ? implication.first() : implication.second();
        return tied.indicator().in(language);
    }
}
