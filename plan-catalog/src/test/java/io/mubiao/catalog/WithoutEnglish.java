package io.mubiao.catalog;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.Section;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.work.Measure;
import io.mubiao.plan.work.Project;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.Task;
import io.mubiao.plan.work.TaskGroup;
import java.util.List;

/** Elements of a plan as a reader of its text finds them: without the English that translators have added. */
final class WithoutEnglish {
    private WithoutEnglish() {}

    static ImmutableList<Section> sections(List<Section> sections) {
        return sections.stream()
                .map(section -> Section.builder()
                        .from(section)
                        .title(bare(section.title()))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<Provision> provisions(List<Provision> provisions) {
        return provisions.stream()
                .map(provision -> Provision.builder()
                        .id(provision.id())
                        .chain(provision.chain())
                        .measures(provision.measures().stream()
                                .map(measure -> Measure.builder()
                                        .id(measure.id())
                                        .citation(measure.citation())
                                        .build())
                                .toList())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<TaskGroup> groups(List<TaskGroup> groups) {
        return groups.stream()
                .map(group -> TaskGroup.builder()
                        .id(group.id())
                        .title(bare(group.title()))
                        .citation(group.citation())
                        .provisions(provisions(group.provisions()))
                        .tasks(group.tasks().stream().map(WithoutEnglish::task).toList())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static Task task(Task task) {
        return Task.builder()
                .id(task.id())
                .title(bare(task.title()))
                .citation(task.citation())
                .provisions(provisions(task.provisions()))
                .build();
    }

    static ImmutableList<Project> projects(List<Project> projects) {
        return projects.stream()
                .map(project -> Project.builder()
                        .id(project.id())
                        .title(bare(project.title()))
                        .citation(project.citation())
                        .provisions(provisions(project.provisions()))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    /** By name only: what kind they are, and how they are written. */
    static ImmutableList<String> organisations(List<Organisation> organisations) {
        return organisations.stream()
                .map(organisation -> organisation.kind() + " " + organisation.forms())
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    private static Text bare(Text text) {
        return Text.of(text.chinese());
    }
}
