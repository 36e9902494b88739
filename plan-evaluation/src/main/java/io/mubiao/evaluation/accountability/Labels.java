package io.mubiao.evaluation.accountability;

import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.value.Text;
import java.util.List;

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

    static Text of(Verdict verdict) {
        return switch (verdict) {
            case ATTAINED -> Text.of("达到", "attained");
            case NOT_ATTAINED -> Text.of("未达到", "not attained");
            case ON_TRACK -> Text.of("符合进度", "on track");
            case OFF_TRACK -> Text.of("落后进度", "off track");
            case UNDETERMINED -> Text.of("无法判定", "undetermined");
        };
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
