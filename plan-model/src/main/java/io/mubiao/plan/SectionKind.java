package io.mubiao.plan;

/** What a section of a plan lists. */
public enum SectionKind {
    /** Headline targets (主要指标). */
    TARGETS,
    /** Task groups (主要任务). */
    TASK_GROUPS,
    /** Projects (重点工程). */
    PROJECTS
}
