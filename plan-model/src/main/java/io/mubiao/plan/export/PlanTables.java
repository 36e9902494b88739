package io.mubiao.plan.export;

import com.google.common.collect.ImmutableMap;
import io.mubiao.plan.Plan;
import io.mubiao.plan.file.WholeFile;
import io.mubiao.plan.table.TableText;
import io.mubiao.plan.value.Text;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A plan as tables in CSV, for R, Python or a spreadsheet. Rows stand in plan order and join by id; what is not there is an empty
 * field. Texts are guarded as {@link TableText} says.
 *
 * <table>
 * <caption>Tables and their columns</caption>
 * <tr><td>{@code indicators}</td><td>id, name_zh, name_en, kind, unit_zh, unit_en, accumulation, factor, stages</td></tr>
 * <tr><td>{@code targets}</td><td>id, indicator, provision, nature, deadline, readings, proposed, path, start, text_zh,
 * text_en</td></tr>
 * <tr><td>{@code readings}</td><td>target, id, position (0 is the default), comparison, level_kind, level, upper, inclusive,
 * approximate, tolerance, base_from, base_to, base_averaging, base_stated, base_moving, base_indicator, base_area, rule, from,
 * to, averaging, reason_zh, reason_en</td></tr>
 * <tr><td>{@code works}</td><td>id, kind (GROUP, TASK, PROJECT), group, title_zh, title_en, path</td></tr>
 * <tr><td>{@code provisions}</td><td>id, work (empty for the headline), has_lead, open_list, deadline_kind, deadline, path,
 * clause</td></tr>
 * <tr><td>{@code measures}</td><td>id, provision, path, start, text_zh, text_en</td></tr>
 * <tr><td>{@code links}</td><td>provision, link (from 0), party (from 0), organisation, written, roles, mode, verb,
 * open_list: one row for each party</td></tr>
 * <tr><td>{@code organisations}</td><td>id, name_zh, name_en, kind, forms, remark_zh</td></tr>
 * </table>
 *
 * <p>Several things in one field are parted by {@code |}. {@code start} is the offset of the words in the official text, in
 * characters from 0.
 */
public final class PlanTables {
    static final String BAR = "|";

    private PlanTables() {}

    /** The tables by name, in the order above, each with its header, lines ending in LF. */
    public static ImmutableMap<String, String> of(Plan plan) {
        TargetTables targets = new TargetTables(plan);
        WorkTables works = new WorkTables(plan);
        return ImmutableMap.<String, String>builder()
                .put("indicators", targets.indicators())
                .put("targets", targets.targets())
                .put("readings", targets.readings())
                .put("works", works.works())
                .put("provisions", works.provisions())
                .put("measures", works.measures())
                .put("links", works.links())
                .put("organisations", works.organisations())
                .buildOrThrow();
    }

    /**
     * Writes every table to a file of its name, such as {@code targets.csv}: all of them, or none.
     *
     * @param directory one that exists; files of these names in it are replaced
     * @throws java.io.UncheckedIOException if they cannot be written
     */
    public static void write(Plan plan, Path directory) {
        Map<Path, String> files = new LinkedHashMap<>();
        of(plan).forEach((name, table) -> files.put(directory.resolve(name + ".csv"), table));
        WholeFile.write(files);
    }

    static String english(Text text) {
        return text.english().orElse("");
    }
}
