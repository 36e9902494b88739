package io.mubiao.evaluation.work;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What somebody reported of a work.
 *
 * @param work the measure, task or project
 * @param state what is said of it
 * @param date the day of the report, from which on it is known
 * @param reporter who reported; not blank
 * @param evidence what the report rests on, such as the number of a document; empty where nothing is named
 */
public record WorkReport(WorkId work, WorkState state, LocalDate date, String reporter, String evidence)
        implements Serializable {
    /** Refuses a blank reporter with {@link IllegalArgumentException}. */
    public WorkReport {
        if (reporter.isBlank()) {
            throw new IllegalArgumentException("Work report on '" + work + "' must have a reporter that is not blank");
        }
    }
}
