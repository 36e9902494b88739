package io.mubiao.evaluation.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The same as {@link CsvToVerdicts} as one would write it for this very file, with doubles. */
public final class CsvHandLoop {
    private CsvHandLoop() {}

    /** Prints how many verdicts are good. */
    public static void main(String[] arguments) throws IOException {
        int size = Aim.ALL.size() * BenchPlan.YEARS;
        Map<String, Integer> areas = new HashMap<>();
        double[] figures = new double[CsvBenchmark.AREAS * size];
        try (BufferedReader file = Files.newBufferedReader(Path.of(arguments[0]))) {
            file.readLine();
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                int area = line.indexOf(',');
                int year = line.indexOf(',', area + 1);
                int value = line.indexOf(',', year + 1);
                int end = line.indexOf(',', value + 1);
                int number = areas.computeIfAbsent(line.substring(area + 1, year), id -> areas.size());
                int indicator = Integer.parseInt(line, 1, area, 10);
                int when = Integer.parseInt(line, year + 1, value, 10) - BenchPlan.FIRST_YEAR;
                figures[number * size + indicator * BenchPlan.YEARS + when] =
                        Double.parseDouble(line.substring(value + 1, end));
            }
        }
        System.out.println(new DoubleLoop(figures).onTheLine(5).good());
    }
}
