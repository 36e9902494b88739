package io.mubiao.evaluation.bench;

/**
 * What is measured against: the loop that one writes by hand for this very plan, over figures in one array of doubles. For
 * each series the mean of the base years, the level, the line to it, the ratio and whether it is good enough; the whole is
 * the sum of its areas.
 */
final class DoubleLoop {
    private static final int YEARS = BenchPlan.YEARS;
    private static final int TO_DEADLINE = 5;

    private final int indicators = Aim.ALL.size();
    private final double[] figures;
    private final double[] factors = Aim.ALL.stream().mapToDouble(Aim::factor).toArray();
    private final boolean[] atMost = new boolean[indicators];

    /** @param figures by area, indicator and year */
    DoubleLoop(double[] figures) {
        this.figures = figures;
        for (int i = 0; i < indicators; i++) {
            atMost[i] = Aim.ALL.get(i).atMost();
        }
    }

    /**
     * What a run comes to.
     *
     * @param ratios the sum of them, so that none is left out
     */
    record Outcome(int good, double ratios) {}

    /** So many years after the last base year. */
    Outcome onTheLine(int years) {
        double[] whole = new double[indicators * YEARS];
        int good = 0;
        double ratios = 0;
        for (int at = 0; at < figures.length; ) {
            for (int indicator = 0; indicator < indicators; indicator++, at += YEARS) {
                for (int year = 0; year < YEARS; year++) {
                    whole[indicator * YEARS + year] += figures[at + year];
                }
                ratios += actual(figures, at, years) / level(figures, at, indicator);
                good += good(figures, at, indicator, years) ? 1 : 0;
            }
        }
        for (int indicator = 0; indicator < indicators; indicator++) {
            int at = indicator * YEARS;
            ratios += actual(whole, at, years) / level(whole, at, indicator);
            good += good(whole, at, indicator, years) ? 1 : 0;
        }
        return new Outcome(good, ratios);
    }

    /** All readings, as of 2020. */
    Outcome allReadings() {
        double[] whole = new double[indicators * YEARS];
        int good = 0;
        for (int at = 0; at < figures.length; ) {
            for (int indicator = 0; indicator < indicators; indicator++, at += YEARS) {
                for (int year = 0; year < YEARS; year++) {
                    whole[indicator * YEARS + year] += figures[at + year];
                }
                good += readings(figures, at, indicator);
            }
        }
        for (int indicator = 0; indicator < indicators; indicator++) {
            good += readings(whole, indicator * YEARS, indicator);
        }
        return new Outcome(good, 0);
    }

    private int readings(double[] some, int at, int indicator) {
        double level = level(some, at, indicator);
        double sum = 0;
        boolean every = true;
        for (int year = BenchPlan.BASE_YEARS; year < YEARS; year++) {
            sum += some[at + year];
            every &= keeps(some[at + year], level, indicator);
        }
        double last = some[at + YEARS - 1];
        return (keeps(last, level, indicator) ? 1 : 0)
                + (keeps(sum / 5, level, indicator) ? 1 : 0)
                + (every ? 1 : 0)
                + (keeps(last, some[at + 4] * factors[indicator], indicator) ? 1 : 0);
    }

    /** Whether the verdict of one series is good. */
    boolean good(int series, int years) {
        return good(figures, series * YEARS, series % indicators, years);
    }

    private boolean good(double[] some, int at, int indicator, int years) {
        double mean = mean(some, at);
        double level = level(some, at, indicator);
        double line = mean + (level - mean) * years / TO_DEADLINE;
        return keeps(actual(some, at, years), years == TO_DEADLINE ? level : line, indicator);
    }

    private double level(double[] some, int at, int indicator) {
        return mean(some, at) * factors[indicator];
    }

    private static double mean(double[] some, int at) {
        return (some[at] + some[at + 1] + some[at + 2] + some[at + 3] + some[at + 4]) / 5;
    }

    private static double actual(double[] some, int at, int years) {
        return some[at + BenchPlan.BASE_YEARS - 1 + years];
    }

    private boolean keeps(double actual, double level, int indicator) {
        return atMost[indicator] ? actual <= level : actual >= level;
    }
}
