package io.mubiao.evaluation.report;

import io.mubiao.evaluation.accountability.Accountability;
import io.mubiao.evaluation.accountability.OfficesToday;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.report.html.HtmlReport;
import io.mubiao.evaluation.report.words.InventedFigures;
import io.mubiao.evaluation.work.WorkReports;
import io.mubiao.plan.file.WholeFile;
import io.mubiao.plan.value.Language;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation for people and for other programs. A report never computes, and only a report rounds. Immutable.
 *
 * @param judged the verdicts
 * @param language of the words in it; formats for programs have those of both
 * @param accountability who answers for the verdicts; with it what was reported of works, if that was given
 * @param today who has the duties of the organisations on a day; null unless it was given
 */
public record Report(
        Attainments judged,
        Language language,
        Accountability accountability,
        @Nullable OfficesToday today) implements Serializable {
    /** A report in English. */
    public static Report of(Attainments judged) {
        return new Report(judged, Language.ENGLISH, Accountability.of(judged), null);
    }

    /** The same report in a language; what the plan has not in English is Chinese. */
    public Report in(Language newLanguage) {
        return new Report(judged, newLanguage, accountability, today);
    }

    /**
     * The same report with what was reported of works by a day, shown apart from the verdicts.
     *
     * @throws io.mubiao.plan.fault.FaultException naming every report whose work is none of the plan
     */
    public Report with(WorkReports reports, LocalDate on) {
        return new Report(judged, language, accountability.with(reports, on), today);
    }

    /** The same report with who has the duties of the organisations on a day, shown apart from the words of the plan. */
    public Report with(OfficesToday offices) {
        return new Report(judged, language, accountability, offices);
    }

    /** The report as text, lines ending in LF. */
    public String as(ReportFormat format) {
        return format.of(this);
    }

    /** The page of HTML. */
    String page() {
        return HtmlReport.of(judged, accountability, Optional.ofNullable(today), language);
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
