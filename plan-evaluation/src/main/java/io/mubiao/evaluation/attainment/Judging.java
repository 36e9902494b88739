package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Status;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.LevelKind;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.YearRange;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One act of judging: holds the figures of a series against a reading. Used once, by one thread. */
final class Judging {
    private final Indicator indicator;
    private final Requirement requirement;
    private final Optional<Baseline> anchor;
    private final Assessment assessment;
    private final int asOf;
    private final Reckoning figures;
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private final ImmutableJudgement.Builder result = ImmutableJudgement.builder();

    Judging(
            Indicator indicator,
            Reading reading,
            int asOf,
            AreaId area,
            BasisCalendar calendar,
            ImmutableList<Observation> observations) {
        this.indicator = indicator;
        this.requirement = reading.requirement();
        this.anchor = reading.baseline();
        this.assessment = reading.assessment();
        this.asOf = asOf;
        Series series = Series.of(observations, calendar, yearsNeeded());
        this.figures = new Reckoning(indicator, area, series);
        result.basis(series.basis());
    }

    Judgement judgement() {
        Optional<Figure> baseline = baseline();
        Optional<Bounds> required = required(baseline);
        result.baseline(baseline).required(required);
        Verdict verdict = verdict(baseline, required);
        if (verdict == Verdict.UNDETERMINED) {
            figures.missing().forEach(missing -> reasons.add(missing.reason()));
            result.reasons(reasons).missing(figures.missing());
        }
        List<Observation> used = figures.used();
        return result.verdict(verdict)
                .observations(used)
                .provisional(used.stream().anyMatch(observation -> observation.status() == Status.PROVISIONAL))
                .build();
    }

    private Verdict verdict(Optional<Figure> baseline, Optional<Bounds> required) {
        if (asOf < assessment.years().from()) {
            return notYetDue();
        }
        return switch (assessment.rule()) {
            case END_YEAR -> endYear(baseline, required);
            case EVERY_YEAR -> everyYear(required);
            case PERIOD_MEAN -> periodMean(required);
            case PERIOD_TOTAL -> periodTotal(required);
            case STAGE_REACHED -> stageReached(required);
        };
    }

    private Verdict endYear(Optional<Figure> baseline, Optional<Bounds> required) {
        int year = judged().to();
        boolean lineBegun = anchor.filter(base -> base.years().to() <= asOf).isPresent();
        boolean noTrajectory =
                !due() && (!lineBegun || required.filter(Bounds::point).isPresent());
        if (noTrajectory && !figures.reported(year)) {
            return notYetDue();
        }
        Optional<Figure> actual = figures.figure(year, Reason.NO_OBSERVATION);
        actual.ifPresent(figure -> result.actual(figure).actualYear(year));
        if (noTrajectory) {
            return notYetDue();
        }
        if (actual.isEmpty() || required.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        if (due()) {
            return settled(required.get().admit(actual.get()));
        }
        return baseline.map(base -> interim(onLine(base, required.get()), actual.get(), Trajectory.STRAIGHT_LINE))
                .orElse(Verdict.UNDETERMINED);
    }

    private Verdict everyYear(Optional<Bounds> required) {
        Optional<Figure> worst = Optional.empty();
        boolean complete = true;
        for (int year = judged().from(); year <= judged().to(); year++) {
            Optional<Figure> figure = figures.figure(year, Reason.NO_OBSERVATION);
            complete &= figure.isPresent();
            if (figure.isPresent() && required.isPresent() && worse(required.get(), figure.get(), worst)) {
                worst = figure;
                result.actual(figure).actualYear(year);
            }
        }
        if (worst.isEmpty() || required.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        if (!required.get().admit(worst.get())) {
            return Verdict.NOT_ATTAINED;
        }
        if (!complete) {
            return Verdict.UNDETERMINED;
        }
        return due() ? Verdict.ATTAINED : interim(required.get(), worst.get(), Trajectory.EACH_YEAR);
    }

    private static boolean worse(Bounds required, Figure figure, Optional<Figure> worst) {
        return worst.isEmpty() || required.room(figure).compareTo(required.room(worst.get())) < 0;
    }

    private Verdict periodMean(Optional<Bounds> required) {
        Optional<Figure> mean = figures.mean(judged(), assessment.averaging(), Reason.NO_OBSERVATION);
        result.actual(mean);
        return ofPeriod(required, mean, required, Trajectory.MEAN_SO_FAR);
    }

    private Verdict periodTotal(Optional<Bounds> required) {
        Figure reported = figures.sumOfReported(judged(), Reason.NO_OBSERVATION);
        if (indicator.kind() == IndicatorKind.COUNT && required.isPresent()) {
            if (required.get().secured(reported) || required.get().exceeded(reported)) {
                result.actual(reported);
                return settled(required.get().secured(reported));
            }
        }
        Optional<Figure> total = figures.missing(judged()) ? Optional.empty() : Optional.of(reported);
        result.actual(total);
        Figure share =
                Figure.of(judged().length()).over(Figure.of(assessment.years().length()));
        return ofPeriod(
                required, total, required.map(bounds -> bounds.move(share::times, share::times)), Trajectory.PRO_RATA);
    }

    private Verdict ofPeriod(
            Optional<Bounds> required, Optional<Figure> actual, Optional<Bounds> soFar, Trajectory trajectory) {
        if (required.isEmpty() || actual.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        if (due()) {
            return settled(required.get().admit(actual.get()));
        }
        return required.get().point() ? notYetDue() : interim(soFar.orElseThrow(), actual.get(), trajectory);
    }

    private Verdict stageReached(Optional<Bounds> required) {
        Optional<Figure> highest = Optional.empty();
        for (int year = judged().from(); year <= judged().to(); year++) {
            boolean last = due() && year == judged().to();
            Optional<Figure> stage =
                    last || figures.reported(year) ? figures.figure(year, Reason.NO_OBSERVATION) : Optional.empty();
            if (stage.isPresent() && (highest.isEmpty() || stage.get().compareTo(highest.get()) > 0)) {
                highest = stage;
                result.actual(stage).actualYear(year);
            }
        }
        if (highest.isPresent() && required.orElseThrow().admit(highest.get())) {
            return Verdict.ATTAINED;
        }
        if (!due()) {
            return notYetDue();
        }
        return figures.missing(judged()) ? Verdict.UNDETERMINED : Verdict.NOT_ATTAINED;
    }

    private Optional<Figure> baseline() {
        if (anchor.isEmpty()) {
            return Optional.empty();
        }
        Baseline base = anchor.get();
        if (base.stated().isPresent()) {
            return base.stated().map(Figure::of);
        }
        return baselineObserved()
                ? figures.mean(base.years(), base.averaging(), Reason.BASELINE_INCOMPLETE)
                : Optional.empty();
    }

    private Optional<Bounds> required(Optional<Figure> baseline) {
        if (requirement.approximate() && requirement.tolerance().isEmpty()) {
            reasons.add(Reason.TOLERANCE_NOT_STATED);
            return Optional.empty();
        }
        if (requirement.needsBaseline() && baseline.isEmpty()) {
            return Optional.empty();
        }
        boolean percent = requirement.level().kind() == LevelKind.PERCENT_CHANGE;
        int sign = percent ? baseline.orElseThrow().signum() : 1;
        if (sign <= 0) {
            reasons.add(sign == 0 ? Reason.BASELINE_ZERO : Reason.BASELINE_NEGATIVE);
            return Optional.empty();
        }
        return Optional.of(Bounds.of(requirement, baseline));
    }

    /**
     * The bounds on the straight line from the baseline, in its last year, to the level, in the last year of the target;
     * never stricter than the level itself, which a baseline may satisfy already.
     */
    private Bounds onLine(Figure base, Bounds required) {
        int from = anchor.orElseThrow().years().to();
        Figure share = Figure.of(asOf - from).over(Figure.of(assessment.deadline() - from));
        UnaryOperator<Figure> line = level -> base.plus(level.minus(base).times(share));
        return required.move(
                lower -> Ordering.natural().min(lower, line.apply(lower)),
                upper -> Ordering.natural().max(upper, line.apply(upper)));
    }

    private Verdict interim(Bounds soFar, Figure actual, Trajectory trajectory) {
        result.requiredSoFar(soFar).trajectory(trajectory);
        return soFar.admit(actual) ? Verdict.ON_TRACK : Verdict.OFF_TRACK;
    }

    private static Verdict settled(boolean attained) {
        return attained ? Verdict.ATTAINED : Verdict.NOT_ATTAINED;
    }

    private Verdict notYetDue() {
        reasons.add(Reason.NOT_YET_DUE);
        return Verdict.UNDETERMINED;
    }

    private boolean due() {
        return asOf >= assessment.deadline();
    }

    /** The years whose figures are held against the level, up to now. */
    private YearRange judged() {
        int last = Math.max(assessment.years().from(), Math.min(asOf, assessment.deadline()));
        return assessment.rule() == AssessmentRule.END_YEAR
                ? YearRange.of(last)
                : YearRange.of(assessment.years().from(), last);
    }

    private boolean baselineObserved() {
        boolean forLine = assessment.rule() == AssessmentRule.END_YEAR && !due();
        return anchor.filter(base -> base.stated().isEmpty()).isPresent() && (requirement.needsBaseline() || forLine);
    }

    private ImmutableList<YearRange> yearsNeeded() {
        return baselineObserved()
                ? ImmutableList.of(anchor.orElseThrow().years(), judged())
                : ImmutableList.of(judged());
    }
}
