package io.mubiao.plan.document;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.Section;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.work.Project;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.ProvisionId;
import io.mubiao.plan.work.TaskGroup;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was read of a document, before it is a plan.
 *
 * @param loose provisions that stand under no heading, and under no title either: no element of a plan holds them
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
        ImmutableList<Piece> pieces)
        implements Serializable {

    /** The provisions of the plan, in order. */
    ImmutableList<Provision> provisions() {
        ImmutableList.Builder<Provision> all = ImmutableList.builder();
        all.addAll(headline);
        groups.forEach(group -> {
            all.addAll(group.provisions());
            group.tasks().forEach(task -> all.addAll(task.provisions()));
        });
        projects.forEach(project -> all.addAll(project.provisions()));
        return all.build();
    }

    /** The targets as the plan has them: one that a loose provision covers has no provision there. */
    ImmutableList<Target> targetsOfPlan() {
        Set<ProvisionId> outside = loose.stream().map(Provision::id).collect(Collectors.toSet());
        return targets.stream()
                .map(target -> target.provision().filter(outside::contains).isPresent()
                        ? target.withProvision(Optional.empty())
                        : target)
                .collect(ImmutableList.toImmutableList());
    }

    /** The pieces that no element of the plan holds, but for line ends. */
    ImmutableList<Citation> otherPieces() {
        Set<Integer> held = held();
        return pieces.stream()
                .filter(piece -> piece.kind() == PieceKind.BETWEEN
                        ? !piece.citation().quote().chars().allMatch(character -> character == '\n')
                        : piece.kind() != PieceKind.TARGET
                                && !held.contains(piece.citation().start()))
                .map(Piece::citation)
                .collect(ImmutableList.toImmutableList());
    }

    /** Where the elements of the plan begin. */
    private Set<Integer> held() {
        Set<Integer> held = new HashSet<>();
        sections.forEach(section -> held.add(section.citation().start()));
        groups.forEach(group -> {
            held.add(group.citation().start());
            group.tasks().forEach(task -> held.add(task.citation().start()));
        });
        projects.forEach(project -> held.add(project.citation().start()));
        provisions().forEach(provision -> {
            provision.measures().forEach(measure -> held.add(measure.citation().start()));
            held.add(provision.chain().citation().start());
        });
        return held;
    }
}
