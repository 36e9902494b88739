package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Datum;
import io.mubiao.plan.indicator.Allocation;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.List;
import java.util.Optional;

/** Puts the steps to a verdict together, each figure told once. */
final class Workings {
    private final Attainment attainment;
    private final Promise promise;
    private final Judgement judgement;
    private final Names names;
    private final DatumSteps figures;
    private final BaselineSteps baselines;
    private final LevelSteps levels;

    private Workings(Attainment attainment, Reading reading) {
        TargetJudge judge = attainment.judge();
        this.attainment = attainment;
        this.promise = judge.promise(reading, attainment.area());
        this.judgement = judge.judgement(reading, attainment.area());
        this.names = new Names(judge.figures(), judge.indicator(), attainment.area());
        this.figures = new DatumSteps(names);
        this.baselines = new BaselineSteps(promise, judgement, names, figures);
        this.levels = new LevelSteps(promise, names, baselines);
    }

    static Working of(Attainment attainment, Reading reading) {
        return new Workings(attainment, reading).tree(reading);
    }

    private Working tree(Reading reading) {
        GapSteps gaps = new GapSteps(judgement, names);
        ImmutableList.Builder<Working> steps = ImmutableList.builder();
        steps.addAll(gaps.reasons().iterator());
        steps.add(required());
        new InterimSteps(promise, judgement, levels, baselines).step().ifPresent(steps::add);
        new JudgedSteps(promise, judgement, names, figures, levels).step().ifPresent(steps::add);
        steps.addAll(others());
        steps.addAll(gaps.caveats().iterator());
        steps.addAll(gaps.bases().iterator());
        steps.addAll(new ReadingSteps(attainment.verdicts(), reading, judgement.verdict())
                .steps()
                .iterator());
        VerdictSentence sentence = new VerdictSentence(promise, judgement, names);
        return Working.builder()
                .words(Words.of("{0}：{1}", "{0}: {1}", judgement.verdict().label(), sentence.words()))
                .numbers(sentence.numbers())
                .steps(steps.build())
                .build();
    }

    private Working required() {
        Working.Builder step = Working.builder();
        step.citation(attainment.target().citation());
        if (!promise.made()) {
            return step.words(Text.of("要求：对本地区没有要求", "required: nothing of this area"))
                    .build();
        }
        Level level = promise.requirement().level();
        step.words(allocated(Words.of("要求（{0}）：{1}", "required {0}: {1}", when(), levels.words(level))));
        if (levels.byYear() || !known()) {
            return step.build();
        }
        LevelSteps.Required required = levels.at(promise.assessment().deadline(), level);
        return step.result(required.bounds().map(bounds -> Formula.bounds(bounds, false)))
                .steps(required.steps())
                .build();
    }

    /** Whether there was any reason to look for the level of the deadline. */
    private boolean known() {
        boolean begun = promise.due() || (promise.rule(AssessmentRule.EVERY_YEAR) && !promise.early());
        return promise.levelKnownAhead() || begun;
    }

    private Text when() {
        YearRange years = promise.assessment().years();
        return switch (promise.assessment().rule()) {
            case END_YEAR -> Words.of("{0}年", "in {0}", years.to());
            case EVERY_YEAR -> Words.of("{0}年每年", "in each year {0}", years);
            case PERIOD_MEAN -> Words.of("{0}年平均", "of the mean of {0}", years);
            case PERIOD_TOTAL -> Words.of("{0}年合计", "of the total of {0}", years);
            case STAGE_REACHED -> Words.of("{0}年底前", "by the end of {0}", years.to());
        };
    }

    private Text allocated(Text words) {
        Optional<Allocation> allocation = attainment.target().allocation(attainment.area());
        if (allocation.isEmpty()) {
            return words;
        }
        return allocation
                .get()
                .source()
                .map(source -> Words.of("{0}；依据{1}分解到本地区", "{0}; allocated to this area by {1}", words, source))
                .orElseGet(() -> Words.of("{0}；分解到本地区", "{0}; allocated to this area", words));
    }

    /** A baseline that no step before was about, and figures of base years that none needed. */
    private List<Working> others() {
        ImmutableList.Builder<Working> steps = ImmutableList.builder();
        boolean read = !judgement.baseData().isEmpty();
        boolean known =
                promise.requirement().needsBaseline() && judgement.baseline().isPresent();
        baselineYear()
                .filter(year -> (read || known) && !baselines.told(year))
                .ifPresent(year -> steps.add(baselines.step(year)));
        List<Datum> rest = judgement.baseData().stream()
                .filter(datum -> !figures.told(datum))
                .toList();
        if (!rest.isEmpty()) {
            steps.add(Working.builder()
                    .words(Text.of("其他基期数据", "other figures of base years"))
                    .steps(figures.of(rest))
                    .build());
        }
        return steps.build();
    }

    /** The year judged whose baseline the judgement names, if there is any. */
    private Optional<Integer> baselineYear() {
        return promise.baseline()
                .flatMap(base -> base.moving()
                        ? judgement.actualYear()
                        : Optional.of(promise.assessment().deadline()));
    }
}
