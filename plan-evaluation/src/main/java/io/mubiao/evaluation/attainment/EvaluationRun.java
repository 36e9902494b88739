package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.AreaPlaces;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.figure.PlainFigures;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Judges all targets of a plan in many areas, block after block of them. Used once. */
final class EvaluationRun {
    private static final int BLOCK = 256;

    private final Agenda agenda;
    private final List<TargetRun> runs;
    private final List<PlainFigures> figures;
    private final int[] order;

    EvaluationRun(Figures source, Agenda agenda) {
        this.agenda = agenda;
        this.runs = new ArrayList<>();
        for (PlainTarget target : agenda.targets()) {
            runs.add(new TargetRun(target, source, agenda));
        }
        if (agenda.few()) {
            this.figures = ImmutableList.of();
            this.order = new int[0];
        } else {
            AreaPlaces places =
                    AreaPlaces.of(source.observations(), agenda.below().areas());
            this.figures = agenda.indicators().stream()
                    .map(indicator -> PlainFigures.of(source, indicator, agenda.below(), places))
                    .toList();
            this.order = places.inOrder(agenda.areas().size());
        }
    }

    /** All attainments, targets in plan order and for each of them the areas in theirs. */
    AttainmentList attainments(EvaluationListener listener) {
        listener.areasDone(0, size());
        for (int from = 0; from < size(); from += BLOCK) {
            judge(from, end(from));
            tell(from, listener);
        }
        return found();
    }

    /** The same, found by the threads of an executor. */
    AttainmentList attainments(EvaluationListener listener, Executor executor) {
        listener.areasDone(0, size());
        Queue<CompletableFuture<Void>> blocks = new ArrayDeque<>();
        for (int from = 0; from < size(); from += BLOCK) {
            int first = from;
            blocks.add(CompletableFuture.runAsync(() -> judge(first, end(first)), executor));
        }
        for (int from = 0; from < size(); from += BLOCK) {
            join(blocks.remove());
            tell(from, listener);
        }
        return found();
    }

    private int size() {
        return agenda.areas().size();
    }

    private int end(int from) {
        return Math.min(from + BLOCK, size());
    }

    private void judge(int from, int to) {
        for (int target = 0; target < runs.size(); target++) {
            if (agenda.few()) {
                for (int area = from; area < to; area++) {
                    runs.get(target).judge(area);
                }
            } else {
                int indicator = agenda.targets().get(target).indicatorAt();
                runs.get(target).judge(figures.get(indicator), order, from, to);
            }
        }
    }

    private void tell(int from, EvaluationListener listener) {
        for (int done = from; done < end(from); done++) {
            listener.areasDone(done + 1, size());
        }
    }

    private AttainmentList found() {
        ImmutableList.Builder<TargetJudge> judges = ImmutableList.builder();
        ImmutableList.Builder<VerdictCodes> verdicts = ImmutableList.builder();
        for (TargetRun run : runs) {
            judges.add(run.judge());
            verdicts.add(run.codes());
        }
        return new AttainmentList(judges.build(), agenda.areas(), verdicts.build());
    }

    private static void join(CompletableFuture<Void> block) {
        try {
            block.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
