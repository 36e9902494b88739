package io.mubiao.evaluation.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the benchmarks say of the goals: ratios of processor time, both sides from the same run. */
final class Goals {
    private static final String PER_VERDICT = "bytes";

    private final List<Measured> all;
    private final List<Row> rows = new ArrayList<>();

    private Goals(List<Measured> all) {
        this.all = all;
    }

    static List<Row> of(List<Measured> all) {
        Goals goals = new Goals(all);
        List<Integer> sizes = all.stream()
                .map(Measured::size)
                .filter(size -> size > 0)
                .distinct()
                .sorted()
                .toList();
        for (Collector collector : Collector.values()) {
            sizes.forEach(areas -> goals.verdicts(collector, areas));
        }
        sizes.forEach(goals::readings);
        goals.scale();
        sizes.forEach(goals::parallel);
        goals.csv();
        goals.certificates();
        goals.documents();
        return goals.rows;
    }

    private void verdicts(Collector collector, int areas) {
        double limit = collector == Collector.G1 || areas < 10_000 ? 3 : 2;
        String where = ", " + areas + " areas, " + collector.label();
        ratio(collector, "VerdictBenchmark.deadline", "VerdictBenchmark.deadlineLoop", areas)
                .ifPresent(ratio -> rows.add(new Row(1, "verdicts as of 2020 / loop" + where, ratio, limit, "×")));
        ratio(collector, "VerdictBenchmark.onTheWay", "VerdictBenchmark.onTheWayLoop", areas)
                .ifPresent(ratio -> rows.add(new Row(1, "verdicts as of 2018 / loop" + where, ratio, limit, "×")));
        find(collector, "VerdictBenchmark.deadlineLoop", areas)
                .ifPresent(loop -> rows.add(
                        Row.told(1, "the loop itself, a verdict" + where, loop.cpu() / verdicts(areas), "ns")));
        find(collector, "VerdictBenchmark.deadline", areas)
                .ifPresent(verdicts -> rows.add(new Row(
                        1, "allocated for a verdict" + where, verdicts.bytes() / verdicts(areas), 64, PER_VERDICT)));
    }

    private void readings(int areas) {
        String name = "ReadingsBenchmark.readings";
        String where = ", " + areas + " areas, " + Collector.PARALLEL.label();
        ratio(Collector.PARALLEL, name, "ReadingsBenchmark.defaultLoop", areas)
                .ifPresent(
                        ratio -> rows.add(new Row(1, "four readings / loop over the default" + where, ratio, 6, "×")));
        ratio(Collector.PARALLEL, name, "ReadingsBenchmark.readingsLoop", areas)
                .ifPresent(ratio -> rows.add(Row.told(1, "four readings / loop over all four" + where, ratio, "×")));
    }

    private void scale() {
        for (Collector collector : Collector.values()) {
            Optional<Measured> small = find(collector, "VerdictBenchmark.deadline", 1000);
            Optional<Measured> large = find(collector, "VerdictBenchmark.deadline", 100_000);
            if (small.isPresent() && large.isPresent()) {
                double ratio =
                        (large.get().cpu() / verdicts(100_000)) / (small.get().cpu() / verdicts(1000));
                rows.add(new Row(2, "a verdict at 100000 areas / at 1000, " + collector.label(), ratio, 1.5, "×"));
            }
        }
    }

    /** A speed-up of 1.7 or more is a share of the time of 1 / 1.7 or less. */
    private void parallel(int areas) {
        find(Collector.PARALLEL, "ParallelBenchmark.oneThread", areas)
                .ifPresent(one -> find(Collector.PARALLEL, "ParallelBenchmark.twoThreads", areas)
                        .ifPresent(two -> rows.add(new Row(
                                2,
                                "clock of two threads / of one, " + areas + " areas",
                                two.seconds() / one.seconds(),
                                1 / 1.7,
                                "×"))));
    }

    private void csv() {
        ratio(Collector.PARALLEL, "CsvBenchmark.observations", "CsvBenchmark.fields", 0)
                .ifPresent(ratio ->
                        rows.add(new Row(3, "1000000 observations from CSV / FastCSV splitting", ratio, 1.6, "×")));
    }

    private void certificates() {
        find(Collector.PARALLEL, "CertificateBenchmark.certificate", 0)
                .ifPresent(found -> rows.add(
                        new Row(6, "27 areas × 37 targets × 4 readings, with certificates", found.seconds(), 1, "s")));
    }

    private void documents() {
        Optional<Measured> one = find(Collector.PARALLEL, "DocumentBenchmark.read", DocumentBenchmark.MEGABYTE);
        Optional<Measured> four = find(Collector.PARALLEL, "DocumentBenchmark.read", DocumentBenchmark.FOUR);
        one.ifPresent(found -> rows.add(new Row(6, "1 MB of official text", found.seconds(), 1, "s")));
        if (one.isPresent() && four.isPresent()) {
            double ratio = four.get().cpu() / one.get().cpu();
            rows.add(Row.told(6, "4 MB of official text / 1 MB", ratio, "×"));
        }
    }

    private static double verdicts(int areas) {
        return (areas + 1.0) * Aim.ALL.size();
    }

    private Optional<Double> ratio(Collector collector, String name, String baseline, int areas) {
        return find(collector, name, areas)
                .flatMap(one -> find(collector, baseline, areas).map(other -> one.cpu() / other.cpu()));
    }

    private Optional<Measured> find(Collector collector, String name, int areas) {
        return Measured.find(all, collector, name, areas);
    }
}
