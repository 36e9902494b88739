package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.figure.Reckoning;
import io.mubiao.evaluation.figure.Series;
import io.mubiao.evaluation.option.Options;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.YearRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One act of judging: holds the figures of a series against a promise. Used once, by one thread. */
final class Judging {
    private final Indicator indicator;
    private final Promise promise;
    private final Options options;
    private final Reckoning figures;
    private final Reckoning baseFigures;
    private final Levels levels;
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private final List<Margin> margins = new ArrayList<>();
    private final ImmutableJudgement.Builder result = ImmutableJudgement.builder();

    Judging(Figures source, Series series, Promise promise) {
        this.indicator = series.indicator();
        this.promise = promise;
        this.options = source.options();
        Optional<BasisId> basis = series.basisFor(ImmutableList.<YearRange>builder()
                .addAll(Levels.baseYears(promise))
                .add(promise.judged())
                .build());
        this.figures = new Reckoning(series, basis);
        Baseline base = promise.baseline().orElse(null);
        this.baseFigures = base != null && base.elsewhere() ? elsewhere(source, series, base, basis) : figures;
        this.levels = Levels.of(promise, baseFigures, options.baselineGaps(), reasons);
        result.basis(basis);
    }

    /** The series of another indicator has its own counting basis; that of another area must have the same. */
    private Reckoning elsewhere(Figures source, Series series, Baseline base, Optional<BasisId> basis) {
        Indicator other = base.indicator()
                .map(id -> source.plan().indicator(id).orElseThrow())
                .orElse(series.indicator());
        Series reference = source.series(other, base.area().orElse(series.area()));
        YearRange years = YearRange.of(
                promise.baseYears(promise.judged().from()).from(),
                promise.baseYears(promise.judged().to()).to());
        return new Reckoning(
                reference, base.indicator().isPresent() ? reference.basisFor(ImmutableList.of(years)) : basis);
    }

    Indicator indicator() {
        return indicator;
    }

    Promise promise() {
        return promise;
    }

    Levels levels() {
        return levels;
    }

    /** The counting basis of the figures, where one is known. */
    Optional<BasisId> basis() {
        return figures.basis();
    }

    /**
     * What was, or will be, asked for by the end of a year on the way of an END_YEAR target, whatever its figure; seen with the
     * counting basis of this verdict.
     *
     * @param year before the deadline
     */
    Optional<RequiredIn> onTheWay(int year) {
        Promise then = promise.asOf(year);
        Set<Reason> untold = EnumSet.noneOf(Reason.class);
        Levels levelsThen = Levels.of(then, baseFigures, options.baselineGaps(), untold);
        Interim interimThen = new Interim(
                then, levelsThen, options.line(), untold, (figure, bounds) -> {}, ImmutableJudgement.builder());
        return interimThen.possible() ? interimThen.required() : Optional.empty();
    }

    /** The orders that the verdict hung on; known once it was judged. */
    List<Margin> margins() {
        Stream<Margin> signs = levels.signs(promise.judged()).stream().map(base -> new Margin(base, Figure.of(0)));
        return Stream.concat(margins.stream(), signs).toList();
    }

    Judgement judgement() {
        Optional<Bounds> required = Optional.empty();
        boolean known = promise.levelKnownAhead() || (promise.due() && !promise.rule(AssessmentRule.EVERY_YEAR));
        if (promise.made() && known) {
            result.baseline(levels.baseline(promise.assessment().deadline()));
            required = levels.at(promise.assessment().deadline());
            result.required(required);
        }
        Verdict verdict = promise.made() ? verdict(required) : undetermined(Reason.NOT_ALLOCATED);
        return new Conclusion(promise, options, figures, baseFigures).of(verdict, reasons, result);
    }

    private Verdict verdict(Optional<Bounds> required) {
        if (promise.early()) {
            return undetermined(Reason.NOT_YET_DUE);
        }
        return switch (promise.assessment().rule()) {
            case END_YEAR -> endYear();
            case EVERY_YEAR -> everyYear();
            case PERIOD_MEAN -> periodMean(required);
            case PERIOD_TOTAL -> periodTotal(required);
            case STAGE_REACHED -> stageReached(required.orElseThrow());
        };
    }

    /** What judges before the deadline. */
    private Interim interim() {
        return new Interim(promise, levels, options.line(), reasons, this::addMargins, result);
    }

    private Verdict endYear() {
        int year = promise.judged().to();
        boolean nothingToHoldAgainst = !promise.due() && !interim().possible();
        if (nothingToHoldAgainst && !figures.reported(year)) {
            return undetermined(Reason.NOT_YET_DUE);
        }
        Optional<Figure> actual = figures.figure(year, Reason.NO_OBSERVATION);
        if (actual.isPresent()) {
            result.actual(actual).actualYear(year);
        }
        if (nothingToHoldAgainst) {
            return undetermined(Reason.NOT_YET_DUE);
        }
        if (!promise.due()) {
            return interim().endYear(actual);
        }
        Optional<Bounds> required = requiredIn(year);
        if (actual.isEmpty() || required.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        return settled(check(Optional.of(year), actual.get(), required.get()));
    }

    private Verdict everyYear() {
        Optional<Figure> least = Optional.empty();
        boolean complete = true;
        boolean kept = true;
        Optional<Bounds> bounds = Optional.empty();
        for (int year = promise.judged().from(); year <= promise.judged().to(); year++) {
            Optional<Figure> figure = figures.figure(year, Reason.NO_OBSERVATION);
            Optional<Bounds> required = levels.at(year);
            complete &= figure.isPresent() && required.isPresent();
            if (figure.isEmpty() || required.isEmpty()) {
                continue;
            }
            kept &= check(Optional.of(year), figure.get(), required.get());
            Figure room = required.get().room(figure.get());
            if (least.isEmpty() || room.compareTo(least.get()) < 0) {
                least = Optional.of(room);
                bounds = required;
                result.actual(figure).actualYear(year).required(required).baseline(levels.baseline(year));
            }
        }
        if (!kept) {
            return Verdict.NOT_ATTAINED;
        }
        if (bounds.isEmpty() || !complete) {
            return Verdict.UNDETERMINED;
        }
        return promise.due() ? Verdict.ATTAINED : interim().sameLevel(bounds.get());
    }

    private Verdict periodMean(Optional<Bounds> required) {
        Optional<Figure> mean =
                figures.mean(promise.judged(), promise.assessment().averaging(), Reason.NO_OBSERVATION);
        result.actual(mean);
        return ofPeriod(required, mean, Trajectory.MEAN_SO_FAR);
    }

    private Verdict periodTotal(Optional<Bounds> required) {
        Figure reported = figures.sumOfReported(promise.judged(), Reason.NO_OBSERVATION);
        if (indicator.kind() == IndicatorKind.COUNT && required.isPresent()) {
            addMargins(reported, required.get());
            addMargins(reported, interim().share(required.get()));
            boolean secured = required.get().secured(reported);
            if (secured || required.get().exceeded(reported)) {
                result.actual(reported);
                result.addChecks(Check.of(Optional.empty(), reported, required.get()));
                return settled(secured);
            }
        }
        Optional<Figure> total = figures.missing(promise.judged()) ? Optional.empty() : Optional.of(reported);
        result.actual(total);
        return ofPeriod(required, total, Trajectory.PRO_RATA);
    }

    private Verdict ofPeriod(Optional<Bounds> required, Optional<Figure> actual, Trajectory trajectory) {
        if (!promise.due() && !promise.levelKnownAhead()) {
            return undetermined(Reason.NOT_YET_DUE);
        }
        if (required.isEmpty() || actual.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        if (promise.due()) {
            return settled(check(Optional.empty(), actual.get(), required.get()));
        }
        return required.get().point()
                ? undetermined(Reason.NOT_YET_DUE)
                : interim().ofPeriod(actual.get(), required.get(), trajectory);
    }

    private Verdict stageReached(Bounds required) {
        Optional<Figure> highest = Optional.empty();
        for (int year = promise.judged().from(); year <= promise.judged().to(); year++) {
            boolean last = promise.due() && year == promise.judged().to();
            Optional<Figure> stage =
                    last || figures.reported(year) ? figures.figure(year, Reason.NO_OBSERVATION) : Optional.empty();
            if (stage.isPresent() && (highest.isEmpty() || stage.get().compareTo(highest.get()) > 0)) {
                highest = stage;
                result.actual(stage).actualYear(year);
            }
        }
        if (highest.isPresent() && check(Optional.empty(), highest.get(), required)) {
            return Verdict.ATTAINED;
        }
        if (!promise.due()) {
            return undetermined(Reason.NOT_YET_DUE);
        }
        return figures.missing(promise.judged()) ? Verdict.UNDETERMINED : Verdict.NOT_ATTAINED;
    }

    private Optional<Bounds> requiredIn(int year) {
        Optional<Bounds> required = levels.at(year);
        result.required(required).baseline(levels.baseline(year));
        return required;
    }

    private boolean check(Optional<Integer> year, Figure figure, Bounds bounds) {
        Check check = Check.of(year, figure, bounds);
        result.addChecks(check);
        addMargins(figure, bounds);
        return check.satisfied();
    }

    private void addMargins(Figure figure, Bounds bounds) {
        if (bounds.lower().isPresent()) {
            margins.add(new Margin(figure, bounds.lower().get()));
        }
        if (bounds.upper().isPresent()) {
            margins.add(new Margin(figure, bounds.upper().get()));
        }
    }

    private static Verdict settled(boolean attained) {
        return attained ? Verdict.ATTAINED : Verdict.NOT_ATTAINED;
    }

    private Verdict undetermined(Reason reason) {
        reasons.add(reason);
        return Verdict.UNDETERMINED;
    }
}
