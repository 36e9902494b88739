package io.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.mubiao.evaluation.OracleAreas.Figures;
import io.mubiao.evaluation.OracleSeries.Reported;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.indicator.Target;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Holds evaluations of many targets in many areas against the {@link Oracle}, case by case. A million cases are tried with
 * {@code -Dmubiao.cases=1000000}.
 */
class OracleRunTest {
    private static final int CASES = Integer.getInteger("mubiao.cases", 3_000);
    private static final Rational PER_CENT = Rational.of(100);

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int cases;
    private int ties;

    @Test
    void everyVerdictOfARunIsThatOfTheDefinitions() {
        for (long seed = 1; cases < CASES; seed++) {
            hold(new RandomRun(seed, false), "seed " + seed);
        }
        assertThat(verdicts).containsOnlyKeys(Verdict.values());
        assertThat(verdicts.values()).allSatisfy(found -> assertThat(found).isGreaterThan(cases / 100));
    }

    @Test
    void andSoItIsWhereFiguresLieOnTheLevelOrTheLine() {
        for (long seed = -1; cases < CASES; seed--) {
            hold(new RandomRun(seed, true), "seed " + seed);
        }
        assertThat(ties).isGreaterThan(cases / 10);
    }

    private void hold(RandomRun run, String name) {
        Evaluation evaluation = run.evaluation();
        Map<Target, OracleAreas> figures = new HashMap<>();
        for (Attainment attainment : evaluation.attainments()) {
            cases++;
            OracleAreas ofTarget =
                    figures.computeIfAbsent(attainment.target(), target -> areas(run, target, attainment.indicator()));
            try {
                hold(run, ofTarget.figures(attainment.area()), attainment);
            } catch (AssertionError e) {
                throw new AssertionError(
                        name + ", " + attainment + ", " + attainment.target() + ", " + run.figures(attainment.target()),
                        e);
            }
        }
    }

    private void hold(RandomRun run, Figures figures, Attainment attainment) {
        if (RandomRun.unasked(attainment.target(), attainment.area())) {
            assertThat(attainment.reasons()).isEqualTo(ImmutableSortedSet.of(Reason.NOT_ALLOCATED));
            return;
        }
        Reading reading = RandomRun.asked(attainment.target(), attainment.area());
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        Verdict verdict = verdict(run, reading, figures, attainment.indicator(), reasons);
        assertThat(attainment.verdict()).isEqualTo(verdict);
        OracleReasons.agree(reading, run.asOf(), reasons, attainment);
        verdicts.merge(verdict, 1, Integer::sum);
        Requirement requirement = reading.requirement();
        boolean open = requirement.comparison() != Comparison.EXACTLY && verdict != Verdict.UNDETERMINED;
        if (open && attainment.indicator().stages().isEmpty()) {
            Reading other = reading.withRequirement(requirement.withInclusive(!requirement.inclusive()));
            ties += verdict(run, other, figures, attainment.indicator(), reasons) == verdict ? 0 : 1;
        }
    }

    private static Verdict verdict(
            RandomRun run, Reading reading, Figures figures, Indicator indicator, Set<Reason> reasons) {
        OracleSeries series = new OracleSeries(PER_CENT, figures.reported(), figures.incomplete(), reasons);
        OracleLevels levels = new OracleLevels(reading, series, series, run.asOf(), run.gaps(), reasons);
        return new Oracle(indicator.kind(), reading, levels, run.asOf(), run.line()).verdict();
    }

    private static OracleAreas areas(RandomRun run, Target target, Indicator indicator) {
        Map<AreaId, Map<Integer, Reported>> own = new HashMap<>();
        run.figures(target).forEach((area, some) -> own.put(area, EdgeFigures.reported(known(run, some))));
        return new OracleAreas(RandomRun.TREE, indicator, own);
    }

    private static List<Observation> known(RandomRun run, List<Observation> some) {
        return some.stream()
                .filter(figure -> figure.period().year() <= run.asOf())
                .toList();
    }
}
