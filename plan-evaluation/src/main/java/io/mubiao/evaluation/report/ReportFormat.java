package io.mubiao.evaluation.report;

import io.mubiao.evaluation.exchange.IatiResults;
import io.mubiao.evaluation.exchange.StratMl;
import io.mubiao.evaluation.report.html.HtmlReport;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The forms of a {@link Report}. */
public enum ReportFormat {
    /** A table for a terminal, 100 columns wide. */
    TABLE("txt", "text/plain"),
    /** One row for each attainment; see {@link AttainmentCsv} for the columns. */
    CSV("csv", "text/csv"),
    /** One object for each attainment; see {@link AttainmentJson} for the properties. */
    JSON("json", "application/json"),
    /** A table and, below it, every target with its working. */
    MARKDOWN("md", "text/markdown"),
    /** A page that opens offline; see {@link HtmlReport}. */
    HTML("html", "text/html"),
    /** StratML Part 2 (ISO 17469-2); see {@link StratMl}. */
    STRATML("xml", "application/xml"),
    /** Results after the IATI Standard 2.03, as JSON; see {@link IatiResults}. */
    IATI_JSON("json", "application/json"),
    /** The same as CSV. */
    IATI_CSV("csv", "text/csv");

    private final String extension;
    private final String mediaType;

    ReportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /**
     * The format that the end of a file's name says; of several the first.
     *
     * @throws IllegalArgumentException if it says none
     */
    public static ReportFormat of(Path file) {
        String name = String.valueOf(file.getFileName());
        return Stream.of(values())
                .filter(format -> name.endsWith("." + format.extension))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Report '" + file + "' must end with one of "
                        + Stream.of(values())
                                .map(format -> "." + format.extension)
                                .distinct()
                                .toList()));
    }

    /** How names of such files end, without the dot. */
    public String extension() {
        return extension;
    }

    /** The media type of the text, always in UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    String of(Report report) {
        return switch (this) {
            case TABLE -> report.table();
            case CSV -> AttainmentCsv.of(report.judged());
            case JSON -> AttainmentJson.of(report.judged());
            case MARKDOWN -> AttainmentMarkdown.of(report.judged(), report.language());
            case HTML -> report.page();
            case STRATML -> StratMl.of(report.judged(), report.language());
            case IATI_JSON -> IatiResults.json(report.judged());
            case IATI_CSV -> IatiResults.csv(report.judged());
        };
    }
}
