package io.mubiao.plan.document.clause;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.document.text.Brackets;
import io.mubiao.plan.document.text.CanonicalText;

/** The segments of a clause. */
final class Segments {
    private static final String SEPARATORS = "，；。｜\n";
    private static final int LONGEST_VERB = 40;
    private static final int LONGEST_LABEL = 20;

    private Segments() {}

    /**
     * A segment.
     *
     * @param range the segment without spaces around it; not empty
     * @param comma whether a comma follows, so that it may share what comes
     */
    record Segment(Range range, boolean comma) {}

    /** The segments between separators outside brackets. */
    static ImmutableList<Segment> of(CanonicalText text, Brackets brackets, Range body) {
        ImmutableList.Builder<Segment> segments = ImmutableList.builder();
        int start = body.start();
        for (int i = body.start(); i < body.end(); i = brackets.close(i) + 1) {
            if (parts(text, start, i, body.end())) {
                add(text, new Range(start, i), text.at(i) == '，', segments);
                start = i + 1;
            }
        }
        add(text, new Range(Math.min(start, body.end()), body.end()), false, segments);
        return segments.build();
    }

    /** A separator; 、 behind a verb, as in A局牵头、B局配合; or a space before a label. */
    private static boolean parts(CanonicalText text, int start, int at, int end) {
        char mark = text.at(at);
        if (mark == '、') {
            int from = Math.max(start, at - LONGEST_VERB);
            return Verb.endingIn(text.canonical(from, at))
                    .filter(verb -> verb.written().length() < at - start && !Act.startsAt(text.canonical(), at + 1))
                    .isPresent();
        }
        if (mark == ' ' && at > start && at + 1 < end && text.at(at + 1) != ' ') {
            return Label.at(text.canonical(at + 1, Math.min(end, at + 1 + LONGEST_LABEL)))
                    .isPresent();
        }
        return SEPARATORS.indexOf(mark) >= 0;
    }

    private static void add(CanonicalText text, Range range, boolean comma, ImmutableList.Builder<Segment> segments) {
        Range trimmed = range.trimmed(text);
        if (!trimmed.empty()) {
            segments.add(new Segment(trimmed, comma));
        }
    }
}
