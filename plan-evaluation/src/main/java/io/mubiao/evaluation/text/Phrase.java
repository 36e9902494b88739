package io.mubiao.evaluation.text;

import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts words together in both languages. */
public final class Phrase {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private Phrase() {}

    /**
     * A text of parts.
     *
     * @param chinese the Chinese form, with {@code {0}} for the first part
     * @param english the English form
     * @param parts texts, which are put in the language of the form, or anything else
     */
    public static Text of(String chinese, String english, Object... parts) {
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
    public static Text list(List<Text> parts) {
        return joined("、", ", ", parts);
    }

    /** Several sentences, one after the other. */
    public static Text sentences(List<Text> parts) {
        return joined("", " ", parts);
    }

    private static Text joined(String chinese, String english, List<Text> parts) {
        return Text.of(joined(Language.CHINESE, chinese, parts), joined(Language.ENGLISH, english, parts));
    }

    private static String joined(Language language, String between, List<Text> parts) {
        return parts.stream().map(part -> part.in(language)).collect(Collectors.joining(between));
    }
}
