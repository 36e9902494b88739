package io.mubiao.evaluation.accountability;

import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.util.List;
import java.util.Locale;

/** Roles and verdicts in words. */
final class Labels {
    private Labels() {}

    /** What somebody of that role does with a target: {@code cooperates in}. */
    static Text does(Role role) {
        return switch (role) {
            case LEAD -> Text.of("牵头", "leads");
            case COOPERATE -> Text.of("配合", "cooperates in");
            case IMPLEMENT -> Text.of("落实", "implements");
            case SUPERVISE -> Text.of("督查督办", "supervises");
            case RESPONSIBLE -> Text.of("负责", "is responsible for");
            case GUIDE -> Text.of("指导", "guides");
        };
    }

    /** The verdict within a sentence, where its capitals would shout. */
    static Text of(Verdict verdict) {
        Text label = verdict.label();
        return Text.of(label.chinese(), label.in(Language.ENGLISH).toLowerCase(Locale.ROOT));
    }

    /** Several clauses, one after the other. */
    static Text clauses(List<Text> parts) {
        return parts.stream()
                .reduce((before, next) -> Phrase.of("{0}；{1}", "{0}; {1}", before, next))
                .orElseThrow();
    }

    /** The same in both languages, since it is quoted. */
    static Text quoted(String words) {
        return Text.of(words, words);
    }
}
