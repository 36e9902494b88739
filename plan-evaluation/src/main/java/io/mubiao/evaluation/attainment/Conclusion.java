package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.mubiao.evaluation.figure.Datum;
import io.mubiao.evaluation.figure.Derivation;
import io.mubiao.evaluation.figure.MissingFigure;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.figure.Reckoning;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Status;
import io.mubiao.evaluation.option.Options;
import io.mubiao.plan.value.YearRange;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes down what a verdict rests on. */
record Conclusion(Promise promise, Options options, Reckoning figures, Reckoning baseFigures) {
    Judgement of(Verdict verdict, Set<Reason> reasons, ImmutableJudgement.Builder result) {
        List<Datum> data = figures.used(promise.judged());
        List<Datum> baseData = baseData();
        if (verdict == Verdict.UNDETERMINED) {
            reasons.addAll(figures.reasons());
            reasons.addAll(baseFigures.reasons());
            result.addAllMissing(missing());
            result.reasons(reasons);
        }
        return result.verdict(verdict)
                .data(data)
                .baseData(baseData)
                .baseYearsLeftOut(baseFigures.leftOut())
                .caveats(caveats(baseData, data))
                .build();
    }

    /** By year; one reckoning may be that of the baseline too. */
    private ImmutableList<MissingFigure> missing() {
        if (figures.equals(baseFigures)) {
            return figures.missing();
        }
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(MissingFigure::year),
                Iterables.concat(figures.missing(), baseFigures.missing()));
    }

    private List<Datum> baseData() {
        if (!promise.made() || !promise.baselineObserved()) {
            return ImmutableList.of();
        }
        YearRange judged = promise.judged();
        return baseFigures.used(YearRange.of(
                promise.baseYears(judged.from()).from(),
                promise.baseYears(judged.to()).to()));
    }

    private Set<Caveat> caveats(List<Datum> baseData, List<Datum> data) {
        Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
        if (!baseFigures.leftOut().isEmpty()) {
            caveats.add(Caveat.PARTIAL_BASELINE);
        }
        addCaveats(baseData, caveats);
        addCaveats(data, caveats);
        return caveats;
    }

    private void addCaveats(List<Datum> data, Set<Caveat> caveats) {
        for (Datum datum : data) {
            if (datum.derivation() == Derivation.FROM_AREAS) {
                caveats.add(datum.areasLeftOut().isEmpty() ? Caveat.ROLLED_UP : Caveat.PARTIAL_ROLL_UP);
            } else if (datum.derivation() == Derivation.BRIDGED) {
                caveats.add(Caveat.BRIDGED);
            } else if (datum.derivation() == Derivation.FROM_PERIODS) {
                caveats.add(Caveat.FROM_PERIODS);
            }
            for (Observation source : datum.sources()) {
                addCaveats(source, caveats);
            }
            addCaveats(datum.parts(), caveats);
        }
    }

    private void addCaveats(Observation source, Set<Caveat> caveats) {
        if (source.status() == Status.PROVISIONAL) {
            caveats.add(Caveat.PROVISIONAL);
        }
        if (options.knownOn().isPresent() && source.published().isEmpty()) {
            caveats.add(Caveat.UNDATED);
        }
    }
}
