package io.mubiao.evaluation.observation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import io.mubiao.plan.table.Row;
import io.mubiao.plan.table.TableReader;
import java.io.Serializable;
import java.util.stream.Stream;

/**
 * Where an SDMX file has what, and how its columns are written.
 *
 * @param parts the column in which a part of an observation is found, by the column that the CSV form has for it
 * @param separator what stands between two fields
 * @param labels whether a field is an id and a label
 * @param only the ids that a row must have one of to be read, by column
 */
record SdmxColumns(
        ImmutableMap<String, String> parts, char separator, boolean labels, ImmutableSetMultimap<String, String> only)
        implements Serializable {
    static final String ACTION = "ACTION";
    static final String YEAR_START = "REPORTING_YEAR_START_DAY";
    static final String MULTIPLIER = "UNIT_MULT";

    private static final ImmutableList<String> ARTEFACTS = ImmutableList.of("DATAFLOW", "STRUCTURE_ID");

    static SdmxColumns of(String indicator, String area) {
        return new SdmxColumns(
                ImmutableMap.of("indicator", indicator, "area", area, "period", "TIME_PERIOD", "value", "OBS_VALUE"),
                ',',
                false,
                ImmutableSetMultimap.of());
    }

    SdmxColumns with(String part, String column) {
        ImmutableMap<String, String> all = ImmutableMap.<String, String>builder()
                .putAll(parts)
                .put(part, column)
                .buildKeepingLast();
        return new SdmxColumns(all, separator, labels, only);
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** The column of a part; that of the status where no other is named. */
    String column(String part) {
        return parts.getOrDefault(part, "OBS_STATUS");
    }

    TableReader table() {
        ImmutableList<String> required = Stream.concat(
                        parts.values().stream(), only.keySet().stream().filter(column -> !parts.containsValue(column)))
                .collect(ImmutableList.toImmutableList());
        return TableReader.of(required.toArray(String[]::new))
                .withOptional(Stream.of(column("status"), ACTION, YEAR_START, MULTIPLIER)
                        .filter(column -> !required.contains(column))
                        .toArray(String[]::new))
                .withOthers()
                .withSeparator(separator)
                .withNames(this::names);
    }

    private ImmutableList<String> names(ImmutableList<String> header) {
        ImmutableList<String> ids = header.stream()
                .map(field -> labels ? before(":", field) : field)
                .collect(ImmutableList.toImmutableList());
        String first = before("[", ids.get(0));
        boolean structure = first.equals("STRUCTURE") && ids.indexOf("STRUCTURE_ID") == 1;
        if (!structure && !ids.get(0).equals("DATAFLOW")) {
            throw new IllegalArgumentException("must begin with DATAFLOW, or with STRUCTURE and STRUCTURE_ID");
        }
        return ImmutableList.<String>builder()
                .add(first)
                .addAll(ids.subList(1, ids.size()))
                .build();
    }

    /** Whether a row has all the ids that one must have to be read. */
    boolean wanted(Row row) {
        return only.keySet().stream().allMatch(column -> only.containsEntry(column, id(row, column)));
    }

    /** Whether a value is a multiple of what it says, and the caller did not ask for just such rows. */
    boolean multiplied(Row row) {
        String power = id(row, MULTIPLIER);
        return !only.containsKey(MULTIPLIER) && !power.isEmpty() && !power.equals("0");
    }

    /** The id in a field, without its label; only the id of an artefact, such as {@code A:B(1.0)}, has a colon itself. */
    String id(Row row, String column) {
        String text = row.text(column);
        return labels ? before(ARTEFACTS.contains(column) ? ": " : ":", text) : text;
    }

    private static String before(String mark, String text) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at).strip();
    }
}
