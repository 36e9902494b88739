package io.mubiao.plan.document;

import io.mubiao.plan.value.Citation;
import java.io.Serializable;

/**
 * A numbered heading of a document.
 *
 * @param level how it is numbered
 * @param title its title without the number; where the heading is the sentence that its clause covers, that sentence
 * @param citation the heading as written, with its path
 */
public record Heading(HeadingLevel level, String title, Citation citation) implements Serializable {
    /** For example {@code TASK 强化企业安全生产主体责任, at 二/（一）/1}. */
    @Override
    public String toString() {
        return level + " " + title + ", at " + citation.path();
    }
}
