package io.mubiao.evaluation.attainment;

import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts words together in both languages. */
final class Words {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private Words() {}

    /**
     * A text of parts.
     *
     * @param chinese the Chinese form, with {@code {0}} for the first part
     * @param english the English form
     * @param parts texts, which are put in the language of the form, or anything else
     */
    static Text of(String chinese, String english, Object... parts) {
        return Text.of(in(Language.CHINESE, chinese, parts), in(Language.ENGLISH, english, parts));
    }

    private static String in(Language language, String form, Object... parts) {
        return PLACE.matcher(form)
                .replaceAll(place -> Matcher.quoteReplacement(in(language, parts[Integer.parseInt(place.group(1))])));
    }

    private static String in(Language language, Object part) {
        return part instanceof Text text ? text.in(language) : part.toString();
    }

    /** Several texts, one after the other. */
    static Text list(List<Text> parts) {
        return Text.of(joined(Language.CHINESE, "、", parts), joined(Language.ENGLISH, ", ", parts));
    }

    private static String joined(Language language, String between, List<Text> parts) {
        return parts.stream().map(part -> part.in(language)).collect(Collectors.joining(between));
    }

    /** How many years there are, and which: {@code the 5 years 2011–2015}. */
    static Text count(YearRange years) {
        return years.length() == 1
                ? of("{0}年", "{0}", years)
                : of("{0}年{1}个年度", "the {1} years {0}", years, years.length());
    }

    /** Years, one by one. */
    static Text years(List<Integer> years) {
        return list(years.stream().map(year -> of("{0}年", "{0}", year)).toList());
    }

    /** The verdict in words. */
    static Text of(Verdict verdict) {
        return switch (verdict) {
            case ATTAINED -> Text.of("达到", "attained");
            case NOT_ATTAINED -> Text.of("未达到", "NOT attained");
            case ON_TRACK -> Text.of("符合进度", "on track");
            case OFF_TRACK -> Text.of("落后进度", "OFF track");
            case UNDETERMINED -> Text.of("无法判定", "undetermined");
        };
    }
}
