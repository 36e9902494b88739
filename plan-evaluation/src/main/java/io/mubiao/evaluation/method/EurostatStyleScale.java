package io.mubiao.evaluation.method;

/** The classes and scores of {@link EurostatStyle}. */
enum EurostatStyleScale implements GrowthScale {
    STANDARD;

    private static final double BEST = 5;
    private static final double BEST_RATE = 0.02;
    private static final String SIGNIFICANT_PROGRESS = "significant_progress";
    private static final String MODERATE_PROGRESS = "moderate_progress";
    private static final String NO_PROGRESS = "no_progress";
    private static final String MODERATE_DETERIORATION = "moderate_deterioration";
    private static final String SIGNIFICANT_DETERIORATION = "significant_deterioration";

    @Override
    public Grade met() {
        return new Grade(SIGNIFICANT_PROGRESS, BEST, Standing.MET);
    }

    @Override
    public Grade ofRate(double rate, double coefficient) {
        double high = 0.01 * coefficient;
        if (rate >= high) {
            return grade(SIGNIFICANT_PROGRESS, scoreOfRate(rate, coefficient));
        }
        if (rate >= 0.001 * coefficient) {
            return grade(MODERATE_PROGRESS, scoreOfRate(rate, coefficient));
        }
        if (rate >= -0.001) {
            return grade(NO_PROGRESS, scoreOfRate(rate, coefficient));
        }
        return grade(
                rate >= -high ? MODERATE_DETERIORATION : SIGNIFICANT_DETERIORATION, scoreOfRate(rate, coefficient));
    }

    private static double scoreOfRate(double rate, double coefficient) {
        if (rate < 0) {
            return Math.max(rate / BEST_RATE * BEST, -BEST);
        }
        double best = BEST_RATE * coefficient;
        return rate >= best ? BEST : rate / best * BEST;
    }

    @Override
    public Grade ofRatio(double ratio) {
        if (ratio >= 0.6) {
            double score = Math.min(BEST / 0.7 * (ratio - 0.6), BEST);
            return grade(ratio >= 0.95 ? SIGNIFICANT_PROGRESS : MODERATE_PROGRESS, score);
        }
        double score = Math.max(BEST / 1.2 * (ratio + 0.6) - BEST, -BEST);
        return grade(ratio >= 0 ? MODERATE_DETERIORATION : SIGNIFICANT_DETERIORATION, score);
    }

    private static Grade grade(String classification, double score) {
        boolean best = classification.equals(SIGNIFICANT_PROGRESS);
        return new Grade(classification, score, best ? Standing.ON_TRACK : Standing.SHORT);
    }
}
