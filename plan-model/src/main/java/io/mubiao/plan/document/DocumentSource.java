package io.mubiao.plan.document;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a document comes from: its paragraphs in order. Plain text has one for each line; a reader of another format
 * gives those of its own. All offsets are those of the paragraphs with their ends, one after the other, in UTF-16 units.
 */
@FunctionalInterface
public interface DocumentSource {
    /** The paragraphs; together they are the whole text. */
    ImmutableList<Paragraph> paragraphs();

    /** Plain text. Lines end with LF, CR LF, CR, or a line end of Unicode. */
    static DocumentSource of(String text) {
        return () -> {
            ImmutableList.Builder<Paragraph> paragraphs = ImmutableList.builder();
            Matcher end = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]").matcher(text);
            int at = 0;
            while (end.find()) {
                paragraphs.add(new Paragraph(text.substring(at, end.start()), end.group()));
                at = end.end();
            }
            if (at < text.length()) {
                paragraphs.add(new Paragraph(text.substring(at), ""));
            }
            return paragraphs.build();
        };
    }
}
