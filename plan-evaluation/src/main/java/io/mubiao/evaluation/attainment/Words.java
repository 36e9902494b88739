package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.List;

/** Puts words together in both languages. */
final class Words {
    private Words() {}

    /** A text of parts; see {@link Phrase#of}. */
    static Text of(String chinese, String english, Object... parts) {
        return Phrase.of(chinese, english, parts);
    }

    /** Several texts, one after the other. */
    static Text list(List<Text> parts) {
        return Phrase.list(parts);
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
}
