package io.mubiao.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.work.Measure;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.TaskGroup;
import io.mubiao.plan.work.Work;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;

/** The official text as the sequence of its pieces: each belongs to one element of the plan. */
final class PlanText {
    private PlanText() {}

    /** The pieces in the order of the text. */
    static ImmutableList<Citation> pieces(Plan plan) {
        return Stream.of(
                        plan.document().otherPieces().stream(),
                        plan.sections().stream().map(Section::citation),
                        plan.headlineTargets().stream().map(Target::citation),
                        plan.taskGroups().stream().map(TaskGroup::citation),
                        plan.works().stream().map(Work::citation),
                        plan.measures().stream().map(Measure::citation),
                        plan.provisions().stream().map(Provision::chain).map(chain -> chain.citation()))
                .flatMap(stream -> stream)
                .sorted(Comparator.comparingInt(Citation::start))
                .collect(ImmutableList.toImmutableList());
    }

    /** Puts the pieces at their places, with line ends between them. Where two overlap, the earlier one gives way. */
    static String rebuild(Plan plan) {
        StringBuilder text = new StringBuilder();
        for (Citation piece : pieces(plan)) {
            fill(text, piece.start());
            text.append(piece.quote());
        }
        fill(text, plan.document().length());
        return text.toString();
    }

    static String sha256(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    private static void fill(StringBuilder text, int length) {
        if (text.length() > length) {
            text.setLength(length);
        }
        text.append("\n".repeat(length - text.length()));
    }
}
