package io.mubiao.plan;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.work.Measure;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.TaskGroup;
import io.mubiao.plan.work.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the pieces that the official text of a plan is made of. */
final class TextPieces {
    private final PlanIndex index;
    private final List<TextPiece> pieces = new ArrayList<>();

    private TextPieces(PlanIndex index) {
        this.index = index;
    }

    /** The pieces in the order of the text. */
    static ImmutableList<TextPiece> of(Plan plan, PlanIndex index) {
        TextPieces all = new TextPieces(index);
        for (int i = 0; i < plan.document().otherPieces().size(); i++) {
            all.add(plan.document().otherPieces().get(i), "/document/otherPieces/" + i);
        }
        for (int i = 0; i < plan.sections().size(); i++) {
            all.add(plan.sections().get(i).citation(), "/sections/" + i + "/citation");
        }
        for (int i = 0; i < plan.targets().size(); i++) {
            all.target(plan.targets().get(i), "/targets/" + i);
        }
        all.provisions(plan.headlineProvisions(), "/headlineProvisions");
        for (int i = 0; i < plan.taskGroups().size(); i++) {
            all.group(plan.taskGroups().get(i), "/taskGroups/" + i);
        }
        all.works(plan.projects(), "/projects");
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(piece -> piece.citation().start()), all.pieces);
    }

    /** A target is a piece only in the headline, and only if its words are not part of a measure. */
    private void target(Target target, String place) {
        if (index.inHeadline(target) && !index.inMeasure(target.provision().orElseThrow(), target.citation())) {
            add(target.citation(), place + "/citation");
        }
    }

    private void group(TaskGroup group, String place) {
        add(group.citation(), place + "/citation");
        provisions(group.provisions(), place + "/provisions");
        works(group.tasks(), place + "/tasks");
    }

    private void works(List<? extends Work> works, String place) {
        for (int i = 0; i < works.size(); i++) {
            add(works.get(i).citation(), place + "/" + i + "/citation");
            provisions(works.get(i).provisions(), place + "/" + i + "/provisions");
        }
    }

    private void provisions(List<Provision> provisions, String place) {
        for (int i = 0; i < provisions.size(); i++) {
            List<Measure> measures = provisions.get(i).measures();
            for (int j = 0; j < measures.size(); j++) {
                add(measures.get(j).citation(), place + "/" + i + "/measures/" + j + "/citation");
            }
            add(provisions.get(i).chain().citation(), place + "/" + i + "/chain/citation");
        }
    }

    private void add(Citation citation, String place) {
        pieces.add(new TextPiece(place, citation));
    }
}
