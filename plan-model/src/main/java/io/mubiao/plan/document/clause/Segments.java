package io.mubiao.plan.document.clause;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.document.text.Brackets;
import io.mubiao.plan.document.text.CanonicalText;

/** The segments of a clause. */
final class Segments {
    private static final String SEPARATORS = "，；。｜";

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
            if (SEPARATORS.indexOf(text.at(i)) >= 0) {
                add(text, new Range(start, i), text.at(i) == '，', segments);
                start = i + 1;
            }
        }
        add(text, new Range(Math.min(start, body.end()), body.end()), false, segments);
        return segments.build();
    }

    private static void add(CanonicalText text, Range range, boolean comma, ImmutableList.Builder<Segment> segments) {
        Range trimmed = range.trimmed(text);
        if (!trimmed.empty()) {
            segments.add(new Segment(trimmed, comma));
        }
    }
}
