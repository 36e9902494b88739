package io.mubiao.plan.document.clause;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.responsibility.Role;

/** A word that says what a party does. */
enum Act {
    LEAD(Role.LEAD, "牵头组织", "牵头抓总", "牵头", "主办"),
    COOPERATE(Role.COOPERATE, "配合", "参与", "参加", "协助", "协办"),
    IMPLEMENT(Role.IMPLEMENT, "落实", "实施"),
    SUPERVISE(Role.SUPERVISE, "督查督办", "督查", "督办", "监督", "督导", "督促"),
    RESPONSIBLE(Role.RESPONSIBLE, "负责"),
    GUIDE(Role.GUIDE, "指导");

    private final Role role;
    private final ImmutableList<String> words;

    Act(Role role, String... words) {
        this.role = role;
        this.words = ImmutableList.copyOf(words);
    }

    Role role() {
        return role;
    }

    /** The longest word of this kind that ends there; 0 if none does. */
    int lengthBefore(String text, int end) {
        int longest = 0;
        for (String word : words) {
            if (word.length() > longest && text.startsWith(word, end - word.length())) {
                longest = word.length();
            }
        }
        return longest;
    }

    /** Whether a word of responsibility begins there. */
    static boolean startsAt(String text, int offset) {
        for (Act act : values()) {
            for (String word : act.words) {
                if (text.startsWith(word, offset)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether any word of responsibility stands in the text. */
    static boolean anyIn(String text) {
        for (Act act : values()) {
            for (String word : act.words) {
                if (text.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
