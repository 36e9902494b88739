package io.mubiao.plan.export;

import io.mubiao.plan.Plan;
import io.mubiao.plan.responsibility.Deadline;
import io.mubiao.plan.responsibility.DeadlineKind;
import io.mubiao.plan.responsibility.Link;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.table.TableText;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.work.Measure;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.Work;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is to be done and who answers for it, as tables; see {@link PlanTables}. */
record WorkTables(Plan plan) {
    String works() {
        TableText table = TableText.of("id", "kind", "group", "title_zh", "title_en", "path");
        plan.taskGroups().forEach(group -> {
            String id = group.id().value();
            table.row(
                    id,
                    "GROUP",
                    "",
                    group.title().chinese(),
                    PlanTables.english(group.title()),
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
                PlanTables.english(work.title()),
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

    String provisions() {
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

    String measures() {
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

    String links() {
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
                            link.roles().stream().map(Enum::name).collect(Collectors.joining(PlanTables.BAR)),
                            link.mode().name(),
                            link.verb(),
                            link.openList().orElse(""));
                }
            }
        }
        return table.toString();
    }

    String organisations() {
        TableText table = TableText.of("id", "name_zh", "name_en", "kind", "forms", "remark_zh");
        for (Organisation organisation : plan.organisations()) {
            table.row(
                    organisation.id().value(),
                    organisation.name().chinese(),
                    PlanTables.english(organisation.name()),
                    organisation.kind().name(),
                    String.join(PlanTables.BAR, organisation.forms()),
                    organisation.remark().map(Text::chinese).orElse(""));
        }
        return table.toString();
    }
}
