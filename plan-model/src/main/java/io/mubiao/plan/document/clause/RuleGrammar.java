package io.mubiao.plan.document.clause;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the words by which a document declares a rule for its clauses. */
final class RuleGrammar {
    private static final Pattern FIRST_LEADS = Pattern.compile(
            "[^第首，；。]{0,8}(第一|首)(位|个|名|家)?(责任)?(单位|部门)?(的|者)?(责任单位|单位|部门)?(为|是|即为)(?<verb>(牵头|主办)(责任)?(单位|部门))");
    private static final Pattern LATER =
            Pattern.compile("(以下|下列|后续)(各|每)?(项|条|款)?(所有)?(重点)?(工作|任务|措施|内容|事项|条目){0,3}(中)?(均|都|皆)(需|由|须|要|应)?");
    private static final Pattern MORE = Pattern.compile("(以下)?(下同|不再.{0,6}(列出|列|赘述|注明|标注|重复|…))");

    private RuleGrammar() {}

    /** The verb of the rule that the unit named first leads, if the segment is that rule. */
    static Optional<String> firstLeads(String segment) {
        Matcher rule = FIRST_LEADS.matcher(segment);
        return rule.matches() ? Optional.of(rule.group("verb")) : Optional.empty();
    }

    /** Where the link begins that later clauses have, if the segment is the rule that they have one. */
    static OptionalInt laterLink(String segment) {
        Matcher rule = LATER.matcher(segment);
        return rule.lookingAt() ? OptionalInt.of(rule.end()) : OptionalInt.empty();
    }

    /** Whether the segment only says that the rule before it goes on: 下同, 不再列出. */
    static boolean more(String segment) {
        return MORE.matcher(segment).matches();
    }
}
