package io.mubiao.plan.document.clause;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.responsibility.Role;
import java.util.Optional;
import java.util.regex.Pattern;

/** A label before a colon: 牵头单位：… */
enum Label {
    LEAD(Optional.of(Role.LEAD), "牵头单位", "牵头部门", "主办单位", "主办部门"),
    RESPONSIBLE(Optional.of(Role.RESPONSIBLE), "责任单位", "责任部门", "负责单位", "负责部门"),
    COOPERATE(Optional.of(Role.COOPERATE), "配合单位", "配合部门", "参与单位", "参与部门", "参加单位", "参加部门", "协办单位", "协助单位"),
    IMPLEMENT(Optional.of(Role.IMPLEMENT), "实施单位", "落实单位", "实施主体"),
    GUIDE(Optional.of(Role.GUIDE), "指导单位", "指导部门"),
    SUPERVISE(Optional.of(Role.SUPERVISE), "督办单位", "监督单位", "督查单位", "督导单位"),
    DEADLINE(Optional.empty(), "计划完成时间", "完成时限", "完成时间", "完成期限", "整改时限", "办结时限", "时限要求", "时间要求", "时间安排", "时限");

    /** Labels that are none of these, such as 牵头领导：, in a block of labels. */
    private static final Pattern OTHER = Pattern.compile("[^，。；：、（） ]{1,8}(领导|人|单位|部门|主体|时限|时间|期限|要求) *：");

    private final Optional<Role> role;
    private final ImmutableList<String> words;

    Label(Optional<Role> role, String... words) {
        this.role = role;
        this.words = ImmutableList.copyOf(words);
    }

    /** What the parties behind it do; empty for the label of a deadline. */
    Optional<Role> role() {
        return role;
    }

    /** Whether any label stands in the text. */
    static boolean anyIn(String text) {
        for (Label label : values()) {
            for (String word : label.words) {
                if (text.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a line begins with any label, known or not. */
    static boolean line(String line) {
        return at(line).isPresent() || OTHER.matcher(line).lookingAt();
    }

    /** The label at the start of a segment, if a colon follows it. */
    static Optional<Found> at(String segment) {
        for (Label label : values()) {
            for (String word : label.words) {
                int colon = colonAfter(segment, word);
                if (colon >= 0) {
                    return Optional.of(new Found(label, word, colon + 1));
                }
            }
        }
        return Optional.empty();
    }

    private static int colonAfter(String segment, String word) {
        if (!segment.startsWith(word)) {
            return -1;
        }
        int at = word.length();
        while (at < segment.length() && segment.charAt(at) == ' ') {
            at++;
        }
        return at < segment.length() && segment.charAt(at) == '：' ? at : -1;
    }

    /**
     * A label that was found.
     *
     * @param label which
     * @param word as written
     * @param end offset after its colon
     */
    record Found(Label label, String word, int end) {}
}
