package io.mubiao.evaluation.method;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Bounds;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.attainment.TargetJudge;
import io.mubiao.evaluation.attainment.Trajectory;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.Line;
import io.mubiao.evaluation.option.Options;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.Plan;
import io.mubiao.plan.value.Decimal;
import java.time.Year;
import java.util.Optional;

/**
 * The verdict of this library on the same series: that of a plan with one target, at most or at least the value, the value
 * included, by the figure of the target year, judged as of the last year of the series. Before the target year it is held
 * against a line from the base, which every result names.
 *
 * <p>The class is the name of a {@link Verdict}. The base is the given year, or the first point. Refused are a question
 * without a target or its year (TARGET_NEEDED), without a base (TOO_FEW_POINTS), years outside of 1900 to 2200
 * (OUT_OF_RANGE), and what the verdict leaves undetermined: no figure of the target year, or no geometric line
 * (FIGURE_MISSING, UNDEFINED). Exact.
 */
public enum PlanVerdict implements ProgressMethod {
    /** By a straight line. */
    STRAIGHT(Line.STRAIGHT),
    /** By a line of equal rates, which exists only between values above 0. */
    GEOMETRIC(Line.GEOMETRIC);

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private final Line line;

    PlanVerdict(Line line) {
        this.line = line;
    }

    @Override
    public ProgressResult assess(ProgressQuestion question) {
        ProgressResult.Builder result = named(line == Line.STRAIGHT ? "straight line" : "geometric line");
        Optional<Decimal> target = question.target();
        Optional<Integer> year = question.targetYear();
        if (target.isEmpty() || year.isEmpty()) {
            return result.refused(RefusalReason.TARGET_NEEDED, "target and its year must be given");
        }
        Optional<Point> base = BasePoints.givenOrFirst(question);
        Optional<Point> latest = question.latest();
        if (base.isEmpty() || latest.isEmpty()) {
            return result.refused(BasePoints.missing(question));
        }
        ImmutableList<Integer> years =
                ImmutableList.of(question.points().firstKey(), latest.get().year(), year.get());
        if (!years.stream().allMatch(one -> one >= EARLIEST && one <= LATEST)) {
            return result.refused(
                    RefusalReason.OUT_OF_RANGE, "years " + years + " must be from " + EARLIEST + " to " + LATEST);
        }
        Plan plan = QuestionPlan.of(question, base.get(), target.get(), year.get());
        Observations observations = Observations.of(QuestionPlan.observations(question));
        Options options = Options.asOf(Year.of(latest.get().year())).withLine(line);
        Figures figures = Figures.of(plan, Optional.empty(), observations, options);
        Attainment attainment = TargetJudge.of(figures, plan.targets().get(0)).judge(plan.area());
        return of(result.base(base.get()).latest(latest.get()), attainment);
    }

    private static ProgressResult.Builder named(String version) {
        return ProgressResult.builder()
                .method("Mubiao verdict")
                .version(version)
                .evidence(Evidence.COMPUTED);
    }

    /** The verdict that was given, by the promise as the plan makes it. */
    static ProgressResult of(Attainment attainment) {
        return of(named("reading " + attainment.reading().id()), attainment);
    }

    private static ProgressResult of(ProgressResult.Builder result, Attainment attainment) {
        Judgement judgement = attainment.judgement();
        Verdict verdict = attainment.verdict();
        if (verdict == Verdict.UNDETERMINED) {
            boolean missing = !attainment.missing().isEmpty();
            return result.refused(
                    missing ? RefusalReason.FIGURE_MISSING : RefusalReason.UNDEFINED,
                    "verdict UNDETERMINED must have no reason such as " + attainment.reasons());
        }
        judgement
                .requiredSoFar()
                .or(judgement::required)
                .flatMap(PlanVerdict::level)
                .ifPresent(level -> result.value(level));
        result.addNote(judgement
                .trajectory()
                .map(Trajectory::label)
                .flatMap(label -> label.english())
                .map(label -> "interim, trajectory: " + label + ", a convention of this library")
                .orElse("final, by the figure of the target year"));
        Standing standing = switch (verdict) {
            case ATTAINED -> Standing.MET;
            case ON_TRACK -> Standing.ON_TRACK;
            case NOT_ATTAINED, OFF_TRACK, UNDETERMINED -> Standing.SHORT;
        };
        return result.classification(verdict.name()).standing(standing).build();
    }

    private static Optional<Measure> level(Bounds bounds) {
        return bounds.upper()
                .map(level -> Measure.of("at most", level))
                .or(() -> bounds.lower().map(level -> Measure.of("at least", level)));
    }
}
