package io.mubiao.evaluation.report;

import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.report.words.InventedFigures;
import io.mubiao.plan.file.WholeFile;
import io.mubiao.plan.value.Language;
import java.io.Serializable;
import java.nio.file.Path;

/**
 * An evaluation for people and for other programs. A report never computes, and only a report rounds. Immutable.
 *
 * @param judged the verdicts
 * @param language of the words in it; formats for programs have those of both
 */
public record Report(Attainments judged, Language language) implements Serializable {
    /** A report in English. */
    public static Report of(Attainments judged) {
        return new Report(judged, Language.ENGLISH);
    }

    /** The same report in a language; what the plan has not in English is Chinese. */
    public Report in(Language newLanguage) {
        return new Report(judged, newLanguage);
    }

    /** The report as text, lines ending in LF. */
    public String as(ReportFormat format) {
        return format.of(this);
    }

    /** The table of a terminal, below a line that says so where figures are invented. */
    String table() {
        String notice = InventedFigures.in(judged) ? InventedFigures.NOTICE.in(language) + "\n" : "";
        return notice + AttainmentTable.of(judged.all(), language);
    }

    /**
     * Writes the report to a file in UTF-8: whole, or not at all.
     *
     * @throws java.io.UncheckedIOException if it cannot be written; a file that was there before is then as it was
     */
    public void write(ReportFormat format, Path file) {
        WholeFile.write(file, as(format));
    }

    /** For example {@code report on ningxia-work-safety-2016-2020 as of 2020: 37 attainments}. */
    @Override
    public String toString() {
        int count = judged.all().size();
        return "report on " + judged.plan().id() + " as of " + judged.options().asOf() + ": " + count
                + (count == 1 ? " attainment" : " attainments");
    }
}
