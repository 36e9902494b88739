package io.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Trajectory;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.evaluation.option.Line;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Milestone;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Requirement;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Holds the engine against a second one that was written from the definitions alone. */
class OracleTest {
    private static final AreaId ELSEWHERE = AreaId.of("elsewhere");
    private static final Rational PER_CENT = Rational.of(100);
    private static final List<AssessmentRule> RULES = List.of(
            AssessmentRule.END_YEAR,
            AssessmentRule.EVERY_YEAR,
            AssessmentRule.PERIOD_MEAN,
            AssessmentRule.PERIOD_TOTAL);
    private static final List<Optional<Trajectory>> TRAJECTORIES =
            Stream.of(Trajectory.values()).map(Optional::of).toList();
    /** Years after the first one judged: those that may be on the way come more often, as few verdicts are interim. */
    private static final List<Integer> YEARS = List.of(-1, 0, 0, 1, 1, 2, 2, 3, 4, 5);
    /** Many a promise has no geometric line. */
    private static final List<Line> LINES =
            List.of(Line.STRAIGHT, Line.GEOMETRIC, Line.STRAIGHT, Line.GEOMETRIC, Line.GEOMETRIC);

    /**
     * One question to both.
     *
     * @param others figures of another area, that some promises are held against
     */
    record Question(
            IndicatorKind kind,
            Reading reading,
            List<Observation> figures,
            List<Observation> others,
            int asOf,
            Line line,
            BaselineGaps gaps) {
        Attainment engine() {
            return PlanEvaluator.of(SmallPlan.of(SmallPlan.indicator(kind), reading))
                    .with(line)
                    .with(gaps)
                    .evaluate(
                            Observations.of(Stream.concat(figures.stream(), others.stream())
                                    .toList()),
                            Year.of(asOf))
                    .attainments()
                    .get(0);
        }

        Oracle oracle() {
            Set<Reason> reasons = EnumSet.noneOf(Reason.class);
            OracleLevels levels =
                    new OracleLevels(reading, series(figures, reasons), series(others, reasons), asOf, gaps, reasons);
            return new Oracle(kind, reading, levels, asOf, line);
        }

        private OracleSeries series(List<Observation> observations, Set<Reason> reasons) {
            List<Observation> known = observations.stream()
                    .filter(observation -> observation.period().year() <= asOf)
                    .toList();
            return new OracleSeries(PER_CENT, EdgeFigures.reported(known), reasons);
        }

        /** Whether the verdict hangs on whether the level itself counts. */
        boolean tie(Verdict verdict) {
            Requirement requirement = reading.requirement();
            if (requirement.comparison() == Comparison.EXACTLY) {
                return false;
            }
            Reading other = reading.withRequirement(requirement.withInclusive(!requirement.inclusive()));
            return new Question(kind, other, figures, others, asOf, line, gaps)
                            .oracle()
                            .verdict()
                    != verdict;
        }

        Question withAsOf(int other) {
            return new Question(kind, reading, figures, others, other, line, gaps);
        }

        boolean due() {
            return asOf >= reading.assessment().deadline();
        }
    }

    @Property(tries = 6000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theEngineAgreesWithTheDefinitions(@ForAll("questions") Question question) {
        Oracle oracle = question.oracle();
        Verdict verdict = oracle.verdict();
        Attainment attainment = question.engine();
        assertThat(attainment.verdict()).isEqualTo(verdict);
        OracleReasons.agree(question.reading(), question.asOf(), oracle.reasons(), attainment);
        count("verdict", verdict, 2, List.of(Verdict.values()));
        count("rule", question.reading().assessment().rule(), 10, RULES);
        count("comparison", question.reading().requirement().comparison(), 10, List.of(Comparison.values()));
        count("tie", question.tie(verdict), 3, List.of(true, false));
        boolean interim = verdict == Verdict.ON_TRACK || verdict == Verdict.OFF_TRACK;
        count("trajectory", interim ? attainment.judgement().trajectory() : Optional.empty(), 0.3, TRAJECTORIES);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatIsFinalStays(@ForAll("questions") Question question) {
        Assume.that(question.gaps() == BaselineGaps.REFUSED);
        Verdict verdict = question.engine().verdict();
        boolean settled = verdict == Verdict.ATTAINED || verdict == Verdict.NOT_ATTAINED;
        for (int later = question.asOf() + 1;
                settled && later <= question.reading().assessment().deadline() + 1;
                later++) {
            assertThat(question.withAsOf(later).engine().verdict())
                    .as("as of %s", later)
                    .isEqualTo(verdict);
        }
        count("settled before the deadline", settled && !question.due(), 2, List.of(true));
    }

    @Example
    void aLineFromAMilestoneBeginsAtItsLevelWhateverTheTolerance() {
        // The lower end of what is required in 2020 is 98; half way from 50 to 98 is 74.
        Reading reading = SmallPlan.reading(
                        Notation.requirement("~ 100 +- 2"),
                        Optional.empty(),
                        Notation.assessment("END_YEAR 2016..2020"))
                .withMilestones(new Milestone(2018, Level.absolute("50")));
        List<Verdict> verdicts = Stream.of("2019:73.9", "2019:74", "2019:75")
                .map(figure -> new Question(
                        IndicatorKind.AMOUNT,
                        reading,
                        Notation.observations(figure),
                        List.of(),
                        2019,
                        Line.STRAIGHT,
                        BaselineGaps.REFUSED))
                .map(question -> question.engine().verdict())
                .toList();
        assertThat(verdicts).containsExactly(Verdict.OFF_TRACK, Verdict.ON_TRACK, Verdict.ON_TRACK);
    }

    private static void count(String label, Object found, double least, List<?> all) {
        Statistics.label(label).collect(found).coverage(coverage -> {
            for (Object each : all) {
                coverage.check(each).percentage(share -> share >= least);
            }
        });
    }

    @Provide
    static Arbitrary<Question> questions() {
        return Combinators.combine(
                        Arbitraries.of(IndicatorKind.COUNT, IndicatorKind.AMOUNT, IndicatorKind.RATIO),
                        AnyReading.arbitrary(),
                        EdgeFigures.arbitrary(),
                        EdgeFigures.arbitrary(),
                        Arbitraries.of(YEARS),
                        Arbitraries.of(LINES),
                        Arbitraries.of(BaselineGaps.class))
                .as((kind, any, drafts, elsewhere, year, line, gaps) -> {
                    Reading reading = any.of(SmallPlan.indicator(kind), Optional.of(ELSEWHERE), Optional.empty());
                    List<Observation> others = elsewhere.of(kind, reading).stream()
                            .map(figure -> figure.withArea(ELSEWHERE))
                            .toList();
                    List<Observation> figures = drafts.of(kind, reading, others);
                    return new Question(kind, reading, figures, others, any.asOf(year), line, gaps);
                });
    }
}
