package io.mubiao.plan.document;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.Section;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.work.Project;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.TaskGroup;

/**
 * What was read of a document, before it is a plan.
 *
 * @param loose provisions that stand under no heading of a document without a title
 */
record PlanDraft(
        ImmutableList<Section> sections,
        ImmutableList<Provision> headline,
        ImmutableList<TaskGroup> groups,
        ImmutableList<Project> projects,
        ImmutableList<Provision> loose,
        ImmutableList<Organisation> organisations,
        ImmutableList<Indicator> indicators,
        ImmutableList<Target> targets,
        ImmutableList<Heading> headings,
        ImmutableList<Piece> pieces) {}
