package io.mubiao.plan.export;

import com.google.common.collect.ImmutableMap;
import io.mubiao.plan.Plan;
import io.mubiao.plan.file.WholeFile;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.responsibility.Deadline;
import io.mubiao.plan.responsibility.DeadlineKind;
import io.mubiao.plan.responsibility.Link;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.table.TableText;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.work.Measure;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.Work;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
    private static final String BAR = "|";

    private final Plan plan;

    private PlanTables(Plan plan) {
        this.plan = plan;
    }

    /** The tables by name, in the order above, each with its header, lines ending in LF. */
    public static ImmutableMap<String, String> of(Plan plan) {
        PlanTables tables = new PlanTables(plan);
        return ImmutableMap.<String, String>builder()
                .put("indicators", tables.indicators())
                .put("targets", tables.targets())
                .put("readings", tables.readings())
                .put("works", tables.works())
                .put("provisions", tables.provisions())
                .put("measures", tables.measures())
                .put("links", tables.links())
                .put("organisations", tables.organisations())
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

    private String indicators() {
        TableText table = TableText.of(
                "id", "name_zh", "name_en", "kind", "unit_zh", "unit_en", "accumulation", "factor", "stages");
        for (Indicator indicator : plan.indicators()) {
            table.row(
                    indicator.id().value(),
                    indicator.name().chinese(),
                    english(indicator.name()),
                    indicator.kind().name(),
                    indicator.unit().name().chinese(),
                    english(indicator.unit().name()),
                    indicator.accumulation().name(),
                    indicator.ratio().map(ratio -> ratio.factor().toString()).orElse(""),
                    indicator.stages().stream().map(Text::chinese).collect(Collectors.joining(BAR)));
        }
        return table.toString();
    }

    private String targets() {
        TableText table = TableText.of(
                "id",
                "indicator",
                "provision",
                "nature",
                "deadline",
                "readings",
                "proposed",
                "path",
                "start",
                "text_zh",
                "text_en");
        for (Target target : plan.targets()) {
            table.row(
                    target.id().value(),
                    target.indicator().value(),
                    target.provision().map(id -> id.value()).orElse(""),
                    target.nature().name(),
                    Integer.toString(target.deadline()),
                    Integer.toString(target.readings().size()),
                    Boolean.toString(target.proposal().isPresent()),
                    target.citation().path(),
                    Integer.toString(target.citation().start()),
                    target.citation().quote(),
                    target.english().orElse(""));
        }
        return table.toString();
    }

    private String readings() {
        TableText table = TableText.of(
                "target",
                "id",
                "position",
                "comparison",
                "level_kind",
                "level",
                "upper",
                "inclusive",
                "approximate",
                "tolerance",
                "base_from",
                "base_to",
                "base_averaging",
                "base_stated",
                "base_moving",
                "base_indicator",
                "base_area",
                "rule",
                "from",
                "to",
                "averaging",
                "reason_zh",
                "reason_en");
        plan.targets().forEach(target -> target.readings().forEach(reading -> table.row(reading(target, reading))));
        return table.toString();
    }

    private static List<String> reading(Target target, Reading reading) {
        Optional<Baseline> base = reading.baseline();
        return List.of(
                target.id().value(),
                reading.id().value(),
                Integer.toString(target.readings().indexOf(reading)),
                reading.requirement().comparison().name(),
                reading.requirement().level().kind().name(),
                reading.requirement().level().number().toString(),
                reading.requirement()
                        .upper()
                        .map(Level::number)
                        .map(Decimal::toString)
                        .orElse(""),
                Boolean.toString(reading.requirement().inclusive()),
                Boolean.toString(reading.requirement().approximate()),
                reading.requirement().tolerance().map(Decimal::toString).orElse(""),
                base.map(b -> Integer.toString(b.years().from())).orElse(""),
                base.map(b -> Integer.toString(b.years().to())).orElse(""),
                base.map(b -> b.averaging().name()).orElse(""),
                base.flatMap(Baseline::stated).map(Decimal::toString).orElse(""),
                base.map(b -> Boolean.toString(b.moving())).orElse(""),
                base.flatMap(Baseline::indicator).map(id -> id.value()).orElse(""),
                base.flatMap(Baseline::area).map(id -> id.value()).orElse(""),
                reading.assessment().rule().name(),
                Integer.toString(reading.assessment().years().from()),
                Integer.toString(reading.assessment().years().to()),
                reading.assessment().averaging().name(),
                reading.reason().chinese(),
                english(reading.reason()));
    }

    private String works() {
        TableText table = TableText.of("id", "kind", "group", "title_zh", "title_en", "path");
        plan.taskGroups().forEach(group -> {
            String id = group.id().value();
            table.row(
                    id,
                    "GROUP",
                    "",
                    group.title().chinese(),
                    english(group.title()),
                    group.citation().path());
            group.tasks().forEach(task -> table.row(work(task.id().value(), "TASK", id, task)));
        });
        plan.projects().forEach(project -> table.row(work(project.id().value(), "PROJECT", "", project)));
        return table.toString();
    }

    private static List<String> work(String id, String kind, String group, Work work) {
        return List.of(
                id,
                kind,
                group,
                work.title().chinese(),
                english(work.title()),
                work.citation().path());
    }

    /** Every provision with the id of the work it stands in. */
    private Map<Provision, String> homes() {
        Map<Provision, String> homes = new LinkedHashMap<>();
        plan.headlineProvisions().forEach(provision -> homes.put(provision, ""));
        plan.taskGroups().forEach(group -> {
            group.provisions()
                    .forEach(provision -> homes.put(provision, group.id().value()));
            group.tasks()
                    .forEach(task -> task.provisions()
                            .forEach(provision -> homes.put(provision, task.id().value())));
        });
        plan.projects()
                .forEach(project -> project.provisions()
                        .forEach(provision -> homes.put(provision, project.id().value())));
        return homes;
    }

    private String provisions() {
        TableText table =
                TableText.of("id", "work", "has_lead", "open_list", "deadline_kind", "deadline", "path", "clause");
        homes().forEach((provision, home) -> {
            Optional<Deadline> deadline = provision.chain().deadline();
            table.row(
                    provision.id().value(),
                    home,
                    Boolean.toString(provision.chain().hasLead()),
                    Boolean.toString(provision.chain().hasOpenList()),
                    deadline.map(Deadline::kind).map(DeadlineKind::name).orElse(""),
                    deadline.flatMap(Deadline::lastDay).map(Object::toString).orElse(""),
                    provision.chain().citation().path(),
                    provision.chain().citation().quote());
        });
        return table.toString();
    }

    private String measures() {
        TableText table = TableText.of("id", "provision", "path", "start", "text_zh", "text_en");
        for (Provision provision : plan.provisions()) {
            for (Measure measure : provision.measures()) {
                table.row(
                        measure.id().value(),
                        provision.id().value(),
                        measure.citation().path(),
                        Integer.toString(measure.citation().start()),
                        measure.citation().quote(),
                        measure.english().orElse(""));
            }
        }
        return table.toString();
    }

    private String links() {
        TableText table = TableText.of(
                "provision", "link", "party", "organisation", "written", "roles", "mode", "verb", "open_list");
        for (Provision provision : plan.provisions()) {
            List<Link> links = provision.chain().links();
            for (int i = 0; i < links.size(); i++) {
                Link link = links.get(i);
                for (int j = 0; j < link.parties().size(); j++) {
                    table.row(
                            provision.id().value(),
                            Integer.toString(i),
                            Integer.toString(j),
                            link.parties().get(j).organisation().value(),
                            link.parties().get(j).written(),
                            link.roles().stream().map(Enum::name).collect(Collectors.joining(BAR)),
                            link.mode().name(),
                            link.verb(),
                            link.openList().orElse(""));
                }
            }
        }
        return table.toString();
    }

    private String organisations() {
        TableText table = TableText.of("id", "name_zh", "name_en", "kind", "forms", "remark_zh");
        for (Organisation organisation : plan.organisations()) {
            table.row(
                    organisation.id().value(),
                    organisation.name().chinese(),
                    english(organisation.name()),
                    organisation.kind().name(),
                    String.join(BAR, organisation.forms()),
                    organisation.remark().map(Text::chinese).orElse(""));
        }
        return table.toString();
    }

    private static String english(Text text) {
        return text.english().orElse("");
    }
}
