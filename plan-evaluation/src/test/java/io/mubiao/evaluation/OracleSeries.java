package io.mubiao.evaluation;

import io.mubiao.evaluation.figure.Reason;
import io.mubiao.plan.indicator.Averaging;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The figures of an {@link Oracle}: those of one series, which tell why they are not there. */
final class OracleSeries {
    /**
     * What was reported of a year.
     *
     * @param value a value
     * @param terms the numerator and the denominator of a ratio
     */
    record Reported(Optional<Rational> value, Optional<List<Rational>> terms) {}

    private final Rational factor;
    private final Map<Integer, Reported> figures;
    private final Set<Integer> incomplete;
    private final Set<Reason> reasons;

    /**
     * @param factor of a ratio; 1 for others
     * @param figures of years up to that of the question
     * @param reasons told why something is not there
     */
    OracleSeries(Rational factor, Map<Integer, Reported> figures, Set<Reason> reasons) {
        this(factor, figures, Set.of(), reasons);
    }

    /** @param incomplete years of which some areas below have no figure, and others have */
    OracleSeries(Rational factor, Map<Integer, Reported> figures, Set<Integer> incomplete, Set<Reason> reasons) {
        this.factor = factor;
        this.figures = figures;
        this.incomplete = incomplete;
        this.reasons = reasons;
    }

    boolean has(int year) {
        return figures.containsKey(year) || incomplete.contains(year);
    }

    /** The mean, the total or the pooled ratio of years. */
    Optional<Rational> average(List<Integer> years, Averaging averaging, Reason ifMissing) {
        boolean pooled = averaging == Averaging.POOLED;
        Rational over = Rational.ZERO;
        Rational under = Rational.ZERO;
        boolean complete = true;
        for (int year : years) {
            Optional<List<Rational>> terms = pooled
                    ? terms(year, ifMissing)
                    : figure(year, ifMissing).map(figure -> List.of(figure, Rational.of(1)));
            complete &= terms.isPresent();
            over = over.plus(terms.map(both -> both.get(0)).orElse(Rational.ZERO));
            under = under.plus(terms.map(both -> both.get(1)).orElse(Rational.ZERO));
        }
        if (!complete) {
            return Optional.empty();
        }
        if (averaging == Averaging.TOTAL) {
            return Optional.of(over);
        }
        if (under.sign() == 0) {
            reasons.add(Reason.NO_DENOMINATOR);
            return Optional.empty();
        }
        return Optional.of(pooled ? over.by(under).times(factor) : over.by(under));
    }

    Optional<Rational> figure(int year, Reason ifMissing) {
        if (!figures.containsKey(year)) {
            reasons.add(ifMissing(year, ifMissing));
            return Optional.empty();
        }
        Reported reported = figures.get(year);
        if (reported.terms().filter(terms -> terms.get(1).sign() == 0).isPresent()) {
            reasons.add(Reason.NO_DENOMINATOR);
            return Optional.empty();
        }
        return reported.value()
                .or(() -> reported.terms()
                        .map(terms -> terms.get(0).by(terms.get(1)).times(factor)));
    }

    private Optional<List<Rational>> terms(int year, Reason ifMissing) {
        if (!figures.containsKey(year) || figures.get(year).terms().isEmpty()) {
            reasons.add(figures.containsKey(year) ? Reason.NO_DENOMINATOR : ifMissing(year, ifMissing));
            return Optional.empty();
        }
        return figures.get(year).terms();
    }

    private Reason ifMissing(int year, Reason ifSilent) {
        return incomplete.contains(year) ? Reason.AREAS_INCOMPLETE : ifSilent;
    }
}
