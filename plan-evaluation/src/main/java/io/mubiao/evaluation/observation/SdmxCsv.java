package io.mubiao.evaluation.observation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.value.OneLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Reads observations from SDMX-CSV 1.0, whose first column is {@code DATAFLOW}, and 2.0, whose first columns are {@code
 * STRUCTURE}, {@code STRUCTURE_ID} and {@code ACTION}. A file has the dimensions and codes of its publisher; this says what
 * they stand for.
 *
 * <ul>
 *   <li>A value is taken as it stands, in plain digits, for a figure in the unit of the indicator. A {@code UNIT_MULT} other
 *       than 0 is a fault, unless {@link #withOnly} names that column and so says which is the right one; {@code UNIT_MEASURE}
 *       is not looked at unless it is named so too.
 *   <li>A time period is {@code 2017}, {@code 2017-S1}, {@code 2017-Q3}, {@code 2017-03} or {@code 2017-M03}; any other, and
 *       a reporting year that does not begin with January, is a fault.
 *   <li>A row without a value, or with {@code NaN}, is listed as missing, whatever its status. With a value, the status A is
 *       {@link Status#FINAL}, P is {@link Status#PROVISIONAL}, an empty one {@link Status#NOT_STATED}, and any other a fault
 *       unless {@link #withStatus} says what it is.
 *   <li>A row that deletes is a fault. Columns that nobody names are skipped.
 * </ul>
 *
 * <p>The formats are those of the SDMX technical working group, SDMX-CSV field guide, versions 1.0 and 2.0.0; the codes of
 * the status are those of the SDMX code list CL_OBS_STATUS. Immutable.
 */
public final class SdmxCsv implements Serializable {
    private static final long serialVersionUID = 1L;

    private final SdmxColumns columns;
    private final SdmxCodes codes;
    private final String source;

    private SdmxCsv(SdmxColumns columns, SdmxCodes codes, String source) {
        this.columns = columns;
        this.codes = codes;
        this.source = source;
        columns.table();
    }

    /**
     * Files that have the indicator and the area in these columns, the time in {@code TIME_PERIOD}, the value in {@code
     * OBS_VALUE} and, where they have it, the status in {@code OBS_STATUS}; commas between fields, codes without labels.
     *
     * @throws IllegalArgumentException if a column is to hold two of these, here and for every column named later
     */
    public static SdmxCsv of(String indicatorColumn, String areaColumn) {
        return new SdmxCsv(SdmxColumns.of(indicatorColumn, areaColumn), SdmxCodes.standard(), "");
    }

    /** The indicators by their codes, in place of any given before; a code that is none of these is a fault. */
    public SdmxCsv withIndicators(Map<String, IndicatorId> indicators) {
        return with(new SdmxCodes(ImmutableMap.copyOf(indicators), codes.areas(), codes.bases(), codes.statuses()));
    }

    /** The areas by their codes, in place of any given before; a code that is none of these is a fault. */
    public SdmxCsv withAreas(Map<String, AreaId> areas) {
        return with(new SdmxCodes(codes.indicators(), ImmutableMap.copyOf(areas), codes.bases(), codes.statuses()));
    }

    /** The column of the time period. */
    public SdmxCsv withTimeColumn(String column) {
        return with(columns.with("period", column));
    }

    /** The column of the value. */
    public SdmxCsv withValueColumn(String column) {
        return with(columns.with("value", column));
    }

    /** The column of the status, which must be there then. */
    public SdmxCsv withStatusColumn(String column) {
        return with(columns.with("status", column));
    }

    /** What a code of the status stands for where there is a value, also in place of what A or P do. */
    public SdmxCsv withStatus(String code, Status status) {
        ImmutableMap<String, Status> statuses = ImmutableMap.<String, Status>builder()
                .putAll(codes.statuses())
                .put(code, status)
                .buildKeepingLast();
        return with(new SdmxCodes(codes.indicators(), codes.areas(), codes.bases(), statuses));
    }

    /**
     * The column of the counting basis, and the bases by their codes: a code that is none of these is a fault; an empty field
     * states none.
     */
    public SdmxCsv withBasisColumn(String column, Map<String, BasisId> bases) {
        return with(columns.with("basis", column))
                .with(new SdmxCodes(codes.indicators(), codes.areas(), ImmutableMap.copyOf(bases), codes.statuses()));
    }

    /** The column of the source; a label stays with it. */
    public SdmxCsv withSourceColumn(String column) {
        return with(columns.with("source", column));
    }

    /**
     * The source of every observation for which no column states one.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public SdmxCsv withSource(String newSource) {
        if (newSource.isBlank()) {
            throw new IllegalArgumentException("Source must not be blank");
        }
        return new SdmxCsv(columns, codes, newSource);
    }

    /**
     * What stands between two fields, such as a semicolon.
     *
     * @throws IllegalArgumentException for a quotation mark or the end of a line
     */
    public SdmxCsv withSeparator(char separator) {
        return with(new SdmxColumns(columns.parts(), separator, columns.labels(), columns.only()));
    }

    /**
     * Files whose fields and headers are an id and a label, such as {@code FR: France}: {@code labels=both} of the format.
     * What stands before the first colon is taken.
     */
    public SdmxCsv withLabels() {
        return with(new SdmxColumns(columns.parts(), columns.separator(), true, columns.only()));
    }

    /**
     * Only rows that have this value in this column, which must be there: the code alone for files with labels. Said again
     * of a column, it admits one more value. Other rows are counted and not looked at, save for a deletion.
     */
    public SdmxCsv withOnly(String column, String value) {
        ImmutableSetMultimap<String, String> only = ImmutableSetMultimap.<String, String>builder()
                .putAll(columns.only())
                .put(column, value)
                .build();
        return with(new SdmxColumns(columns.parts(), columns.separator(), columns.labels(), only));
    }

    private SdmxCsv with(SdmxColumns newColumns) {
        return new SdmxCsv(newColumns, codes, source);
    }

    private SdmxCsv with(SdmxCodes newCodes) {
        return new SdmxCsv(columns, newCodes, source);
    }

    /**
     * Reads a file in UTF-8.
     *
     * @throws FaultException with every fault of the file, in the order of its lines, each with its line and, unless it is
     *     one of the whole line, its column
     */
    public SdmxObservations read(Path file) {
        return read(file, StandardCharsets.UTF_8, Optional.empty());
    }

    /**
     * Reads a file of observations that must keep rules, such as to belong to a plan; so must the rows without a value. Nothing
     * is kept of a file that breaks one.
     *
     * @throws FaultException with every fault of the file, of its form and of the rules
     */
    public SdmxObservations read(Path file, Charset charset, ObservationRules rules) {
        return read(file, charset, Optional.of(rules));
    }

    private SdmxObservations read(Path file, Charset charset, Optional<ObservationRules> rules) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), charset, rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a stream to its end, as {@link #read(Path)} does, and leaves it open. The name is for messages. */
    public SdmxObservations read(InputStream in, String name, Charset charset) {
        return read(in, name, charset, Optional.empty());
    }

    /**
     * Reads a stream to its end, as {@link #read(Path, Charset, ObservationRules)} does, and leaves it open. The name is for
     * messages.
     */
    public SdmxObservations read(InputStream in, String name, Charset charset, ObservationRules rules) {
        return read(in, name, charset, Optional.of(rules));
    }

    private SdmxObservations read(InputStream in, String name, Charset charset, Optional<ObservationRules> rules) {
        return new SdmxRows(columns, codes, Optional.of(source).filter(text -> !text.isEmpty()), rules)
                .read(in, name, charset);
    }

    /** For example {@code SDMX-CSV: indicator in SERIES (2 codes), area in REF_AREA (1 code)}. */
    @Override
    public String toString() {
        return "SDMX-CSV: indicator in " + columns.column("indicator") + " ("
                + OneLine.count(codes.indicators().size(), "code") + "), area in " + columns.column("area") + " ("
                + OneLine.count(codes.areas().size(), "code") + ")";
    }
}
