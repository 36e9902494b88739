package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.AreaPlaces;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.figure.PlainFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Judges all targets of a plan in many areas. Used once. */
final class EvaluationRun {
    private final Figures source;
    private final Agenda agenda;
    private final List<TargetRun> targets;

    EvaluationRun(Figures source, Agenda agenda) {
        this.source = source;
        this.agenda = agenda;
        this.targets = new ArrayList<>();
        for (PlainTarget target : agenda.targets()) {
            targets.add(new TargetRun(target, source, agenda));
        }
    }

    /**
     * All attainments, targets in plan order and for each of them the areas in theirs.
     *
     * @param blocks of the areas of the agenda
     */
    AttainmentList attainments(Blocks blocks) {
        if (agenda.few()) {
            blocks.judge(agenda.areas().size(), this::inFull);
        } else {
            judge(blocks);
        }
        ImmutableList.Builder<TargetJudge> judges = ImmutableList.builder();
        ImmutableList.Builder<VerdictCodes> verdicts = ImmutableList.builder();
        for (TargetRun target : targets) {
            judges.add(target.judge());
            verdicts.add(target.codes());
        }
        return new AttainmentList(judges.build(), agenda.areas(), verdicts.build());
    }

    private void inFull(int from, int to) {
        for (TargetRun target : targets) {
            for (int area = from; area < to; area++) {
                target.judge(area);
            }
        }
    }

    /** First the areas with none below them, which are added up on the way, and then those above. */
    private void judge(Blocks blocks) {
        AreaPlaces places = new AreaPlaces(source.observations(), agenda.below().areas());
        blocks.work(0, agenda.below().areas().size(), places::lookUp);
        List<IndicatorRun> runs = runs(places);
        Leaves leaves = Leaves.of(agenda, places);
        Blocks.Work onLeaves = (from, to) -> {
            int[] scratch = new int[to - from];
            runs.forEach(run -> run.leaves(leaves, from, to, scratch));
        };
        blocks.judge(leaves.judged(), onLeaves);
        blocks.work(leaves.judged(), leaves.areas().length, onLeaves);
        int[] others = agenda.others();
        runs.forEach(run -> run.addUp(others));
        int[] judged = IntStream.of(others)
                .filter(area -> area < agenda.areas().size())
                .toArray();
        blocks.judge(judged.length, (from, to) -> runs.forEach(run -> run.judge(judged, from, to)));
    }

    private List<IndicatorRun> runs(AreaPlaces places) {
        List<List<TargetRun>> ofIndicators = new ArrayList<>();
        for (int i = 0; i < agenda.indicators().size(); i++) {
            ofIndicators.add(new ArrayList<>());
        }
        for (int target = 0; target < targets.size(); target++) {
            ofIndicators.get(agenda.targets().get(target).indicatorAt()).add(targets.get(target));
        }
        List<IndicatorRun> runs = new ArrayList<>();
        for (int i = 0; i < ofIndicators.size(); i++) {
            PlainFigures figures = PlainFigures.of(source, agenda.indicators().get(i), places);
            runs.add(new IndicatorRun(figures, agenda.below(), ofIndicators.get(i)));
        }
        return runs;
    }
}
