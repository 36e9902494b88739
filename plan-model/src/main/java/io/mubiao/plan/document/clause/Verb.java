package io.mubiao.plan.document.clause;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.responsibility.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The verb that ends a segment: adverbs and acts.
 *
 * @param written as written
 * @param roles what it gives the parties, in its order
 * @param respective whether it says that each has a part of its own
 */
record Verb(String written, ImmutableList<Role> roles, boolean respective) {
    private static final ImmutableList<String> ADVERBS = ImmutableList.of(
            "按照各自职责分工",
            "按照各自职责",
            "按照职责分工",
            "按各自职责分工",
            "依据职责分工",
            "根据职责分工",
            "按职责分工",
            "依职责分工",
            "按各自职责",
            "依据职责",
            "根据职责",
            "按照职责",
            "按职责",
            "依职责",
            "按照分工",
            "按分工",
            "各负其责",
            "各司其职",
            "结合实际",
            "分工",
            "分头",
            "分别",
            "共同",
            "联合",
            "具体",
            "抓好",
            "组织",
            "密切",
            "积极",
            "全面",
            "认真",
            "协同",
            "统筹",
            "主要",
            "直接",
            "统一",
            "加强",
            "做好",
            "抓紧",
            "要");
    private static final Pattern RESPECTIVE = Pattern.compile("分别|分头|分工|职责|各负其责|各司其职");
    private static final String AND = "并";
    private static final String ORGANISE = "组织";
    private static final int LONGEST_KIND = 8;
    private static final Pattern KIND = Pattern.compile(".*" + Names.ORGANISATION_KIND, Pattern.DOTALL);

    /** The verb at the end of a segment; empty if it ends otherwise. */
    static Optional<Verb> endingIn(String segment) {
        Deque<Act> acts = new ArrayDeque<>();
        int at = segment.length();
        for (int length = lengthBefore(segment, at, acts); length > 0; length = lengthBefore(segment, at, acts)) {
            at -= length;
        }
        String written = segment.substring(at);
        return acts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Verb(
                        written,
                        roles(new ArrayList<>(acts)),
                        RESPECTIVE.matcher(written).find()));
    }

    /** The length of the word that ends there; an act is put before those found. */
    private static int lengthBefore(String segment, int end, Deque<Act> acts) {
        for (Act act : Act.values()) {
            int length = act.lengthBefore(segment, end);
            if (length > 0) {
                acts.addFirst(act);
                return length;
            }
        }
        if (acts.isEmpty()) {
            return 0;
        }
        for (String adverb : ADVERBS) {
            if (segment.startsWith(adverb, end - adverb.length())) {
                return adverb.equals(ORGANISE) && !organises(segment, end, acts) ? 0 : adverb.length();
            }
        }
        return segment.startsWith(AND, end - AND.length()) ? AND.length() : 0;
    }

    /** 组织 is an adverb of 实施 and 落实; elsewhere, and in 社会组织, it is a noun. */
    private static boolean organises(String segment, int end, Deque<Act> acts) {
        return acts.getFirst() == Act.IMPLEMENT
                && !KIND.matcher(segment)
                        .region(Math.max(0, end - LONGEST_KIND), end)
                        .matches();
    }

    /** 负责 before another act is an auxiliary; who guides or supervises the putting into effect does not do it. */
    private static ImmutableList<Role> roles(List<Act> acts) {
        ImmutableList.Builder<Role> roles = ImmutableList.builder();
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            boolean auxiliary = act == Act.RESPONSIBLE && i + 1 < acts.size();
            Act before = i > 0 ? acts.get(i - 1) : act;
            boolean object = act == Act.IMPLEMENT && (before == Act.SUPERVISE || before == Act.GUIDE);
            if (!auxiliary && !object) {
                roles.add(act.role());
            }
        }
        return roles.build().stream().distinct().collect(ImmutableList.toImmutableList());
    }
}
