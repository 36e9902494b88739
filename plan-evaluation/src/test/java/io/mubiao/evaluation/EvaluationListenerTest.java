package io.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.EvaluationListener;
import io.mubiao.evaluation.attainment.TargetJudge;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.Options;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Year;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EvaluationListenerTest {
    private static final Year YEAR = Year.of(2018);
    private static final AreaTree TREE = AreaPlan.tree("640000", "a<640000", "b<640000");
    private static final PlanEvaluator EVALUATOR =
            PlanEvaluator.of(TablePlan.plan()).withAreas(TREE);

    @Test
    void isToldOfNoAreaAndThenOfOneMoreEachTime() {
        List<String> told = new ArrayList<>();

        EVALUATOR.evaluate(TablePlan.observations(), YEAR, (done, all) -> told.add(done + "/" + all));

        assertThat(told).containsExactly("0/3", "1/3", "2/3", "3/3");
    }

    @Test
    void hasNoPartInTheResult() {
        Evaluation silent = EVALUATOR.evaluate(TablePlan.observations(), YEAR);
        Evaluation heard = EVALUATOR.evaluate(TablePlan.observations(), YEAR, (done, all) -> {});

        assertThat(heard).isEqualTo(silent).hasSameHashCodeAs(silent);
        assertThat(heard.attainments()).isEqualTo(silent.attainments());
    }

    /** The order that is promised, put together here one by one. */
    @Property(tries = 20)
    void theResultIsTheSameAsIfTargetAfterTargetHadBeenJudged(@ForAll("observations") Observations observations) {
        Plan plan = AreaPlan.plan();
        Options options = Options.asOf(YEAR);
        Figures figures = Figures.of(plan, Optional.of(AreaPlan.TREE), observations, options);
        ImmutableList.Builder<Attainment> expected = ImmutableList.builder();
        plan.targets()
                .forEach(target -> AreaPlan.TREE.areas().stream()
                        .map(Area::id)
                        .forEach(area ->
                                expected.add(TargetJudge.of(figures, target).judge(area))));

        assertThat(PlanEvaluator.of(plan)
                        .withAreas(AreaPlan.TREE)
                        .evaluate(observations, YEAR)
                        .attainments())
                .isEqualTo(expected.build());
    }

    @Provide
    Arbitrary<Observations> observations() {
        return AreaPlan.observations();
    }

    @Test
    void whatItThrowsComesToTheCallerAndLeavesNothingBehind() {
        Evaluation before = EVALUATOR.evaluate(TablePlan.observations(), YEAR);
        EvaluationListener bad = (done, all) -> {
            if (done == 2) {
                throw new IllegalStateException("enough");
            }
        };

        assertThatThrownBy(() -> EVALUATOR.evaluate(TablePlan.observations(), YEAR, bad))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
        assertThat(EVALUATOR.evaluate(TablePlan.observations(), YEAR)).isEqualTo(before);
    }

    @Test
    void writesNothingInTheFirstTwoSecondsAndThenALineASecond() {
        StringBuilder out = new StringBuilder();
        EvaluationListener listener = listener(out, 0, 0, 1900, 2000, 2500, 2999, 3000, 4100, 4200);

        for (int done = 0; done <= 7; done++) {
            listener.areasDone(done, 27);
        }

        assertThat(out).hasToString("2 of 27 areas\n5 of 27 areas\n6 of 27 areas\n");
    }

    @Test
    void startsAnewWithEachEvaluation() {
        StringBuilder out = new StringBuilder();
        EvaluationListener listener = listener(out, 0, 0, 2500, 10_000, 11_000, 12_000);

        listener.areasDone(0, 2);
        listener.areasDone(1, 2);
        listener.areasDone(0, 2);
        listener.areasDone(1, 2);
        listener.areasDone(2, 2);

        assertThat(out).hasToString("1 of 2 areas\n2 of 2 areas\n");
    }

    @Test
    void saysWhereItCannotWrite() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> listener(full, 0, 3000).areasDone(1, 2)).isInstanceOf(UncheckedIOException.class);
    }

    /** A listener whose clock shows these milliseconds, the first when it is made. */
    private static EvaluationListener listener(Appendable out, long... milliseconds) {
        Iterator<Long> clock = LongStream.of(milliseconds).boxed().iterator();
        return EvaluationListener.writingTo(out, () -> clock.next() * 1_000_000);
    }
}
