package io.mubiao.plan;

import io.mubiao.plan.work.Measure;
import io.mubiao.plan.work.MeasureId;
import io.mubiao.plan.work.Project;
import io.mubiao.plan.work.ProjectId;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.ProvisionId;
import io.mubiao.plan.work.Task;
import io.mubiao.plan.work.TaskGroup;
import io.mubiao.plan.work.TaskGroupId;
import io.mubiao.plan.work.TaskId;

/** Tasks, projects, and the provisions in them, from the JSON of a plan. */
final class JsonWork {
    private JsonWork() {}

    static TaskGroup taskGroup(JsonInput in) {
        TaskGroup.Builder taskGroup = TaskGroup.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "id" -> taskGroup.id(TaskGroupId.of(in.string()));
                case "title" -> taskGroup.title(JsonValue.text(in));
                case "citation" -> taskGroup.citation(JsonValue.citation(in));
                case "provisions" -> taskGroup.provisions(in.list(JsonWork::provision));
                case "tasks" -> taskGroup.tasks(in.list(JsonWork::task));
                default -> throw in.refused();
            }
        }
        return taskGroup.build();
    }

    private static Task task(JsonInput in) {
        Task.Builder task = Task.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "id" -> task.id(TaskId.of(in.string()));
                case "title" -> task.title(JsonValue.text(in));
                case "citation" -> task.citation(JsonValue.citation(in));
                case "provisions" -> task.provisions(in.list(JsonWork::provision));
                default -> throw in.refused();
            }
        }
        return task.build();
    }

    static Project project(JsonInput in) {
        Project.Builder project = Project.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "id" -> project.id(ProjectId.of(in.string()));
                case "title" -> project.title(JsonValue.text(in));
                case "citation" -> project.citation(JsonValue.citation(in));
                case "provisions" -> project.provisions(in.list(JsonWork::provision));
                default -> throw in.refused();
            }
        }
        return project.build();
    }

    static Provision provision(JsonInput in) {
        Provision.Builder provision = Provision.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "id" -> provision.id(ProvisionId.of(in.string()));
                case "measures" -> provision.measures(in.list(JsonWork::measure));
                case "chain" -> provision.chain(JsonResponsibility.chain(in));
                default -> throw in.refused();
            }
        }
        return provision.build();
    }

    private static Measure measure(JsonInput in) {
        Measure.Builder measure = Measure.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "id" -> measure.id(MeasureId.of(in.string()));
                case "citation" -> measure.citation(JsonValue.citation(in));
                case "english" -> measure.english(in.string());
                default -> throw in.refused();
            }
        }
        return measure.build();
    }
}
