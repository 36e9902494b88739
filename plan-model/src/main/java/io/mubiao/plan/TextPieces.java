package io.mubiao.plan;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.TaskGroup;
import io.mubiao.plan.work.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/** Collects the pieces that the official text of a plan is made of. */
final class TextPieces {
    private final List<TextPiece> pieces = new ArrayList<>();

    private TextPieces() {}

    /** The pieces in the order of the text. */
    static ImmutableList<TextPiece> of(Plan plan) {
        TextPieces all = new TextPieces();
        each(plan.document().otherPieces(), "/document/otherPieces", all::add);
        each(plan.sections(), "/sections", (section, at) -> all.add(section.citation(), at + "/citation"));
        PlanIndex index = new PlanIndex(plan);
        each(plan.targets(), "/targets", (target, at) -> all.target(target, index, at));
        each(plan.headlineProvisions(), "/headlineProvisions", all::provision);
        each(plan.taskGroups(), "/taskGroups", all::group);
        each(plan.projects(), "/projects", all::work);
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(piece -> piece.citation().start()), all.pieces);
    }

    /** A target is a piece only in the headline, and only if its words are not part of a measure. */
    private void target(Target target, PlanIndex index, String place) {
        boolean piece = target.provision()
                .filter(provision -> index.headlinePosition(provision).isPresent())
                .filter(provision -> !index.inMeasure(provision, target.citation()))
                .isPresent();
        if (piece) {
            add(target.citation(), place + "/citation");
        }
    }

    private void group(TaskGroup group, String place) {
        add(group.citation(), place + "/citation");
        each(group.provisions(), place + "/provisions", this::provision);
        each(group.tasks(), place + "/tasks", this::work);
    }

    private void work(Work work, String place) {
        add(work.citation(), place + "/citation");
        each(work.provisions(), place + "/provisions", this::provision);
    }

    private void provision(Provision provision, String place) {
        each(provision.measures(), place + "/measures", (measure, at) -> add(measure.citation(), at + "/citation"));
        add(provision.chain().citation(), place + "/chain/citation");
    }

    private void add(Citation citation, String place) {
        pieces.add(new TextPiece(place, citation));
    }

    private static <T> void each(List<? extends T> elements, String place, BiConsumer<T, String> visitor) {
        for (int i = 0; i < elements.size(); i++) {
            visitor.accept(elements.get(i), place + "/" + i);
        }
    }
}
