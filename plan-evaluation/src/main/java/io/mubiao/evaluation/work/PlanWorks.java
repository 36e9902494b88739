package io.mubiao.evaluation.work;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.mubiao.plan.Plan;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.work.Measure;
import io.mubiao.plan.work.Project;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.Task;
import io.mubiao.plan.work.TaskGroup;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The works of a plan in the order of its text, a task or project before its measures.
 *
 * @param all what each of them is
 */
record PlanWorks(ImmutableMap<WorkId, Item> all) {
    /**
     * A work.
     *
     * @param name its title, or the sentence of a measure
     * @param provisions whose clauses stand over it
     */
    record Item(Text name, ImmutableList<Provision> provisions) {}

    static PlanWorks none() {
        return new PlanWorks(ImmutableMap.of());
    }

    static PlanWorks of(Plan plan) {
        Map<WorkId, Item> all = new LinkedHashMap<>();
        measures(plan.headlineProvisions(), all);
        for (TaskGroup group : plan.taskGroups()) {
            measures(group.provisions(), all);
            for (Task task : group.tasks()) {
                all.put(WorkId.of(task.id()), new Item(task.title(), task.provisions()));
                measures(task.provisions(), all);
            }
        }
        for (Project project : plan.projects()) {
            all.put(WorkId.of(project.id()), new Item(project.title(), project.provisions()));
            measures(project.provisions(), all);
        }
        return new PlanWorks(ImmutableMap.copyOf(all));
    }

    private static void measures(List<Provision> provisions, Map<WorkId, Item> all) {
        for (Provision provision : provisions) {
            for (Measure measure : provision.measures()) {
                all.put(WorkId.of(measure.id()), new Item(measure.text(), ImmutableList.of(provision)));
            }
        }
    }

    /** The works that a reference may mean: several only if it does not say the kind. */
    ImmutableList<WorkId> meant(WorkId reference) {
        return reference
                .kind()
                .map(kind -> all.containsKey(reference) ? ImmutableList.of(reference) : ImmutableList.<WorkId>of())
                .orElseGet(() -> Arrays.stream(WorkKind.values())
                        .map(kind -> WorkId.of(kind, reference.value()))
                        .filter(all::containsKey)
                        .collect(ImmutableList.toImmutableList()));
    }
}
