package io.mubiao.evaluation.bench;

import com.google.common.collect.Iterators;
import io.mubiao.evaluation.observation.Observations;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Yearly decimals of one or two places, as bulletins print them: ten for each indicator in each area. About one series in a
 * hundred lies exactly on its level in 2020, and on the straight line to it in 2018. Drawn from a fixed seed.
 */
final class BenchFigures {
    private static final long SEED = 20_162_020L;
    private static final String HEADER = "indicator,area,period,value,numerator,denominator,basis,status,source\n";
    /** A sum of base years that is a multiple of this has a level and a line without further places. */
    private static final int ROUND = 1000;

    private final int areas;
    private final int indicators;
    /** In units of the last place: by area, indicator and year. */
    private final long[] units;

    private BenchFigures(int areas, int indicators, long[] units) {
        this.areas = areas;
        this.indicators = indicators;
        this.units = units;
    }

    static BenchFigures of(int areas) {
        return of(areas, Aim.ALL.size());
    }

    static BenchFigures of(int areas, int indicators) {
        Random random = new Random(SEED);
        long[] units = new long[areas * indicators * BenchPlan.YEARS];
        for (int series = 0; series < areas * indicators; series++) {
            draw(random, Aim.ALL.get(series % indicators % Aim.ALL.size()), units, series * BenchPlan.YEARS);
        }
        return new BenchFigures(areas, indicators, units);
    }

    private static void draw(Random random, Aim aim, long[] units, int at) {
        int usual = 2000 + random.nextInt(8000);
        for (int year = 0; year < BenchPlan.YEARS; year++) {
            double trend = 1 + (aim.factor() - 1) * Math.max(0, year - 4) / 5;
            units[at + year] = Math.round(usual * trend * (0.9 + 0.2 * random.nextDouble()));
        }
        if (random.nextInt(100) == 0) {
            long sum = 0;
            for (int year = 0; year < BenchPlan.BASE_YEARS; year++) {
                sum += units[at + year];
            }
            long tied = (sum / ROUND + 1) * ROUND;
            units[at + BenchPlan.BASE_YEARS - 1] += tied - sum;
            units[at + 7] = tied * (5000 + (aim.perMille() - 1000) * 3) / 25_000;
            units[at + 9] = tied * aim.perMille() / 5000;
        }
    }

    int areas() {
        return areas;
    }

    int indicators() {
        return indicators;
    }

    /** A figure in units of its last place. */
    long units(int area, int indicator, int year) {
        return units[(area * indicators + indicator) * BenchPlan.YEARS + year];
    }

    /** All figures as the nearest doubles, by area, indicator and year. */
    double[] doubles() {
        double[] doubles = new double[units.length];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = units[i] / (places(i / BenchPlan.YEARS % indicators) == 1 ? 10.0 : 100.0);
        }
        return doubles;
    }

    static int places(int indicator) {
        return indicator % 2 + 1;
    }

    Observations observations() {
        return Observations.readCsv(csv(), "illustrative.csv");
    }

    /** The same in the form of a file, which is made while it is read. */
    InputStream csv() {
        return new SequenceInputStream(Iterators.asEnumeration(IntStream.range(-1, areas)
                .mapToObj(area -> area < 0 ? HEADER : rows(area))
                .map(text -> (InputStream) new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .iterator()));
    }

    private String rows(int area) {
        StringBuilder rows = new StringBuilder();
        for (int indicator = 0; indicator < indicators; indicator++) {
            for (int year = 0; year < BenchPlan.YEARS; year++) {
                rows.append(BenchPlan.indicatorId(indicator))
                        .append(',')
                        .append(BenchPlan.areaId(area))
                        .append(',')
                        .append(BenchPlan.FIRST_YEAR + year)
                        .append(',');
                decimal(rows, units(area, indicator, year), places(indicator));
                rows.append(",,,,,illustrative\n");
            }
        }
        return rows.toString();
    }

    private static void decimal(StringBuilder text, long units, int places) {
        long one = places == 1 ? 10 : 100;
        text.append(units / one).append('.');
        if (places == 2 && units % one < 10) {
            text.append('0');
        }
        text.append(units % one);
    }
}
