package io.mubiao.evaluation.bench;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Verdict;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/** The verdicts by whole numbers of any length: what both sides are held against before they are measured. */
final class ExactVerdicts {
    private static final int TO_DEADLINE = 5;
    private static final List<AimReading> READINGS = List.of(AimReading.values());

    private final BenchFigures figures;
    private final long[][] whole;

    ExactVerdicts(BenchFigures figures) {
        this.figures = figures;
        this.whole = new long[figures.indicators()][BenchPlan.YEARS];
        for (int area = 0; area < figures.areas(); area++) {
            for (int indicator = 0; indicator < figures.indicators(); indicator++) {
                for (int year = 0; year < BenchPlan.YEARS; year++) {
                    whole[indicator][year] =
                            Math.addExact(whole[indicator][year], figures.units(area, indicator, year));
                }
            }
        }
    }

    /**
     * Refuses an evaluation with a verdict that is not the exact one, and says how many of the loop's are not.
     *
     * @param evaluation of the whole first, and then of every area
     * @param years after the last base year: 5 at the deadline
     */
    String check(Evaluation evaluation, DoubleLoop loop, int years) {
        int areas = figures.areas() + 1;
        int ties = 0;
        int wrong = 0;
        List<Attainment> all = evaluation.attainments();
        for (int i = 0; i < all.size(); i++) {
            int area = i % areas - 1;
            int indicator = i / areas;
            int side = side(area, indicator, years);
            Verdict expected = years == TO_DEADLINE ? settled(side >= 0) : track(side >= 0);
            if (all.get(i).verdict() != expected) {
                throw new IllegalStateException(all.get(i) + " must be " + expected);
            }
            ties += side == 0 ? 1 : 0;
            boolean loopDiffers = area >= 0 && loop.good(area * figures.indicators() + indicator, years) != (side >= 0);
            wrong += loopDiffers ? 1 : 0;
            if (loopDiffers && side != 0) {
                throw new IllegalStateException(all.get(i) + " must be the verdict of the loop, since it is no tie");
            }
        }
        return all.size() + " verdicts are exact; " + ties + " are ties, of which double gets " + wrong + " wrong";
    }

    /** Refuses an evaluation with a verdict under any reading that is not the exact one. */
    void checkReadings(Evaluation evaluation) {
        int areas = figures.areas() + 1;
        List<Attainment> all = evaluation.attainments();
        for (int i = 0; i < all.size(); i++) {
            for (AimReading reading : READINGS) {
                Verdict verdict =
                        all.get(i).verdicts().get(READINGS.indexOf(reading)).verdict();
                Verdict expected = settled(keeps(i % areas - 1, i / areas, reading));
                if (verdict != expected) {
                    throw new IllegalStateException(all.get(i) + " under " + reading + " must be " + expected);
                }
            }
        }
    }

    /** Above 0 where the figure is better than the line, 0 on the line. */
    private int side(int area, int indicator, int years) {
        Aim aim = aim(indicator);
        BigInteger line = sum(area, indicator, 0, 4).multiply(number(5000L + (aim.perMille() - 1000L) * years));
        BigInteger actual = sum(area, indicator, 4 + years, 4 + years).multiply(number(25_000));
        return aim.atMost() ? line.compareTo(actual) : actual.compareTo(line);
    }

    private boolean keeps(int area, int indicator, AimReading reading) {
        return switch (reading) {
            case END_YEAR -> side(area, indicator, 0, 9, 9) >= 0;
            case PERIOD_MEAN -> side(area, indicator, 0, 5, 9) >= 0;
            case EVERY_YEAR -> IntStream.rangeClosed(5, 9).allMatch(year -> side(area, indicator, 0, year, year) >= 0);
            case LAST_BASE_YEAR -> side(area, indicator, 4, 9, 9) >= 0;
        };
    }

    /** The mean of the years judged against that of the base years from one to 2015. */
    private int side(int area, int indicator, int base, int from, int to) {
        Aim aim = aim(indicator);
        BigInteger level = sum(area, indicator, base, 4).multiply(number(aim.perMille() * (to - from + 1L)));
        BigInteger actual = sum(area, indicator, from, to).multiply(number((5L - base) * 1000));
        return aim.atMost() ? level.compareTo(actual) : actual.compareTo(level);
    }

    private BigInteger sum(int area, int indicator, int from, int to) {
        BigInteger sum = BigInteger.ZERO;
        for (int year = from; year <= to; year++) {
            sum = sum.add(number(area < 0 ? whole[indicator][year] : figures.units(area, indicator, year)));
        }
        return sum;
    }

    private static Aim aim(int indicator) {
        return Aim.ALL.get(indicator % Aim.ALL.size());
    }

    private static BigInteger number(long number) {
        return BigInteger.valueOf(number);
    }

    private static Verdict settled(boolean good) {
        return good ? Verdict.ATTAINED : Verdict.NOT_ATTAINED;
    }

    private static Verdict track(boolean good) {
        return good ? Verdict.ON_TRACK : Verdict.OFF_TRACK;
    }
}
