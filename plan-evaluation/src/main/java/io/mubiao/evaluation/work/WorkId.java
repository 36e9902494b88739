package io.mubiao.evaluation.work;

import io.mubiao.plan.value.Ids;
import io.mubiao.plan.work.MeasureId;
import io.mubiao.plan.work.ProjectId;
import io.mubiao.plan.work.TaskId;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Refers to a measure, task or project. Their ids are apart from each other in a plan, so that a task and a measure may have
 * the same one; a reference can say the kind, and must where the id alone does not settle it.
 */
public final class WorkId implements Comparable<WorkId>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final Comparator<WorkId> ORDER =
            Comparator.comparing(WorkId::value).thenComparing(WorkId::toString);

    private final @Nullable WorkKind kind;
    private final String value;

    private WorkId(@Nullable WorkKind kind, String value) {
        this.kind = kind;
        this.value = Ids.check("Work", value);
    }

    /** A work of that kind. */
    static WorkId of(WorkKind kind, String value) {
        return new WorkId(kind, value);
    }

    /** A measure. */
    public static WorkId of(MeasureId measure) {
        return new WorkId(WorkKind.MEASURE, measure.value());
    }

    /** A task. */
    public static WorkId of(TaskId task) {
        return new WorkId(WorkKind.TASK, task.value());
    }

    /** A project. */
    public static WorkId of(ProjectId project) {
        return new WorkId(WorkKind.PROJECT, project.value());
    }

    /**
     * Reads an id such as {@code task-4-2}, or with its kind {@code task:task-4-2}, {@code measure:…} or {@code project:…}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static WorkId parse(String text) {
        for (WorkKind kind : WorkKind.values()) {
            if (text.startsWith(kind.prefix() + ":")) {
                return new WorkId(kind, text.substring(kind.prefix().length() + 1));
            }
        }
        return new WorkId(null, text);
    }

    /** The kind; empty where the reference does not say it. */
    public Optional<WorkKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** The id within its kind: lower-case letters, digits and single hyphens. */
    public String value() {
        return value;
    }

    @Override
    public int compareTo(WorkId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkId id && kind == id.kind && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return kind == null ? value : kind.prefix() + ":" + value;
    }
}
