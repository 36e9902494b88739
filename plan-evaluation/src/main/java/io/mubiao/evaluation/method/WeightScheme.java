package io.mubiao.evaluation.method;

import io.mubiao.evaluation.figure.Figure;

/** Weights that can be named. None of them is known to be that of the United Nations' regional commissions. */
public enum WeightScheme implements YearWeights {
    /** All years alike: ordinary least squares. */
    EQUAL("equal weights"),
    /** (t - first + 1)/(last - first + 1): rising evenly to 1. */
    LINEAR("linear weights"),
    /** 0.9^(last - t): each year 0.9 of the next. */
    DECAY("weights 0.9^age");

    private static final Figure NINE_TENTHS = Figure.of(9).over(Figure.of(10));

    private final String words;

    WeightScheme(String words) {
        this.words = words;
    }

    @Override
    public Figure weight(int year, int first, int last) {
        return switch (this) {
            case EQUAL -> Figure.of(1);
            case LINEAR -> Figure.of(year - first + 1L).over(Figure.of(last - first + 1L));
            case DECAY -> NINE_TENTHS.power(last - year);
        };
    }

    @Override
    public String toString() {
        return words;
    }
}
