package io.mubiao.evaluation.method;

import java.util.Optional;

/** The classes and scores of {@link StatisticsCanada}. */
record StatisticsCanadaScale(ClassLimits rates, ClassLimits ratios) implements GrowthScale {
    static final String ACHIEVED = "target_achieved";
    static final String SUBSTANTIAL = "substantial_progress";
    static final String MODERATE = "moderate_progress";
    static final String LIMITED = "limited_progress";
    static final String DETERIORATION = "deterioration";

    static final double BEST = 5;

    private static final ClassLimits RATES = new ClassLimits(0.015, 0.005, 0);
    private static final ClassLimits RATIOS = new ClassLimits(0.95, 0.6, 0);

    StatisticsCanadaScale(Optional<ClassLimits> limits) {
        this(limits.orElse(RATES), limits.orElse(RATIOS));
    }

    @Override
    public Grade met() {
        return new Grade(ACHIEVED, BEST, Standing.MET);
    }

    @Override
    public Grade ofRate(double rate, double coefficient) {
        ClassLimits limits = rates.times(coefficient);
        return grade(rate, limits, scoreOfRate(rate, limits, coefficient));
    }

    private static double scoreOfRate(double rate, ClassLimits limits, double coefficient) {
        if (rate < limits.low()) {
            return Math.max(125 * rate - 2.5, -BEST);
        }
        if (coefficient == 0) {
            return BEST;
        }
        if (rate >= limits.high()) {
            return Math.min(500 * rate / coefficient - 5, BEST);
        }
        return rate >= limits.medium() ? 250 * rate / coefficient - 1.25 : 500 * rate / coefficient - 2.5;
    }

    /** The constants are rounded in the source; exact ones would miss its published scores. */
    @Override
    public Grade ofRatio(double ratio) {
        double score = ratio >= ratios.medium()
                ? Math.min(7.1429 * ratio - 4.2857, BEST)
                : Math.max(4.1667 * ratio - 2.5, -BEST);
        return grade(ratio, ratios, score);
    }

    private static Grade grade(double value, ClassLimits limits, double score) {
        if (value >= limits.high()) {
            return new Grade(SUBSTANTIAL, score, Standing.ON_TRACK);
        }
        String lower = value >= limits.medium() ? MODERATE : value >= limits.low() ? LIMITED : DETERIORATION;
        return new Grade(lower, score, Standing.SHORT);
    }
}
