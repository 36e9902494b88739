package io.mubiao.evaluation.scale;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.event.Coverage;
import io.mubiao.evaluation.event.Event;
import io.mubiao.evaluation.event.Gap;
import io.mubiao.evaluation.event.IllustrativeEvents;
import io.mubiao.evaluation.event.StatisticTotals;
import io.mubiao.evaluation.event.Statistics;
import io.mubiao.plan.area.AreaId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many machines say what one says, to the last digit of the last certificate, even where one of them fails. */
class SparkEvaluationTest {
    private static final IllustrativeEvents EVENTS = new IllustrativeEvents(2026, 24, 2000);
    private static final long COUNT = 16_000;
    private static final int PARTS = 8;
    private static final Statistics STATISTICS = IllustrativeEvents.STATISTICS;
    private static final Coverage COVERAGE = EVENTS.coverage();
    private static final PlanEvaluator EVALUATOR = PlanEvaluator.of(IllustrativePlan.plan());
    private static final Year AS_OF = Year.of(2020);

    @Test
    void saysWhatOneMachineSaysThoughTasksFail() {
        StatisticTotals whole = whole();
        Map<String, String> expected =
                shown(EVALUATOR.withAreas(EVENTS.areaIds()).evaluate(whole.toObservations(COVERAGE), AS_OF));

        LocalSpark spark = new LocalSpark("local[2,4]");
        List<Evaluation> verdicts;
        StatisticTotals merged;
        try (spark) {
            JavaRDD<StatisticTotals> parts = spark.context()
                    .parallelize(IntStream.range(0, PARTS).boxed().toList(), PARTS)
                    .map(part -> StatisticTotals.of(STATISTICS, failingOnce(part)));
            verdicts = SparkEvaluation.verdicts(parts, STATISTICS, COVERAGE, EVALUATOR, AS_OF)
                    .values()
                    .map(SparkEvaluationTest::failingOnce)
                    .collect();
            merged = parts.treeReduce(StatisticTotals::merge);
        }

        Map<String, String> found = verdicts.stream()
                .flatMap(evaluation -> shown(evaluation).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(found).isEqualTo(expected).hasSize(24 * 4);
        assertThat(merged).isEqualTo(whole);
        assertThat(spark.failures()).as("failed tasks").isGreaterThanOrEqualTo(3);
    }

    /** Otherwise the comparison would be of little. */
    @Test
    void theEventsMakeVerdictsOfEverySort() {
        StatisticTotals whole = whole();
        Evaluation evaluation = EVALUATOR.withAreas(EVENTS.areaIds()).evaluate(whole.toObservations(COVERAGE), AS_OF);
        Set<Gap.Reason> gaps = whole.gaps(COVERAGE).stream()
                .map(Gap::reason)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Gap.Reason.class)));

        assertThat(evaluation.toString())
                .contains(" ATTAINED")
                .contains(" NOT_ATTAINED")
                .contains(" UNDETERMINED");
        assertThat(gaps).containsExactlyInAnyOrder(Gap.Reason.values());
        assertThat(whole.areas())
                .as("an area without an event is not among them")
                .hasSize(23);
    }

    @Test
    void theWholeIsRolledUpFromWhatTheMachinesFound(@TempDir Path directory) throws IOException {
        IllustrativeEvents complete = new IllustrativeEvents(2026, 12, Integer.MAX_VALUE);
        write(complete, directory);
        PlanEvaluator evaluator = EVALUATOR.withAreas(IllustrativePlan.tree(complete.areaIds()));
        StatisticTotals whole = StatisticTotals.of(STATISTICS, complete.events(0, COUNT));

        StatisticTotals merged;
        try (LocalSpark spark = new LocalSpark("local[2]")) {
            merged = SparkEvaluation.totals(spark.context(), directory.toString(), PARTS, STATISTICS)
                    .treeReduce(StatisticTotals::merge);
        }
        Evaluation expected = evaluator.evaluate(whole.toObservations(complete.coverage()), AS_OF);
        Evaluation found = evaluator.evaluate(merged.toObservations(complete.coverage()), AS_OF);

        assertThat(found).isEqualTo(expected).hasToString(expected.toString());
        assertThat(found.certificate()).isEqualTo(expected.certificate());
        assertThat(found.attainments().get(0).actual())
                .as("a sum over all areas")
                .isPresent();
    }

    @Test
    void aFaultNamesItsFileAndLine(@TempDir Path directory) throws IOException {
        write(EVENTS, directory);
        Files.writeString(
                directory.resolve("broken.csv"), "area,date,kind,basis,deaths,injuries,loss\nx,2016-02-30,fire,,,,\n");

        try (LocalSpark spark = new LocalSpark("local[2]")) {
            JavaRDD<StatisticTotals> totals =
                    SparkEvaluation.totals(spark.context(), directory.toString(), PARTS, STATISTICS);
            assertThatThrownBy(totals::collect)
                    .hasStackTraceContaining("broken.csv")
                    .hasStackTraceContaining("line 2")
                    .hasStackTraceContaining("2016-02-30");
        }
    }

    private static StatisticTotals whole() {
        return LongStream.range(0, COUNT).mapToObj(EVENTS::event).collect(StatisticTotals.collector(STATISTICS));
    }

    /** The events of a part; two of the parts break off once, when half of their events were added up. */
    private static Iterator<Event> failingOnce(int part) {
        long from = COUNT / PARTS * part;
        long to = from + COUNT / PARTS;
        boolean fails = part % 4 == 1 && TaskContext.get().attemptNumber() == 0;
        return LongStream.range(from, to)
                .mapToObj(number -> {
                    if (fails && number == (from + to) / 2) {
                        throw new IllegalStateException("This machine is lost, as the test wants it");
                    }
                    return EVENTS.event(number);
                })
                .iterator();
    }

    /** An evaluation; those of one part of the areas are lost once. */
    private static Evaluation failingOnce(Evaluation evaluation) {
        if (TaskContext.getPartitionId() == 1 && TaskContext.get().attemptNumber() == 0) {
            throw new IllegalStateException("This machine is lost, as the test wants it");
        }
        return evaluation;
    }

    private static void write(IllustrativeEvents events, Path directory) throws IOException {
        for (int part = 0; part < PARTS; part++) {
            Files.writeString(
                    directory.resolve("part-" + part + ".csv"),
                    events.csv(COUNT / PARTS * part, COUNT / PARTS * (part + 1)),
                    UTF_8);
        }
    }

    /** All that an attainment says, by target and area. */
    private static Map<String, String> shown(Evaluation evaluation) {
        return evaluation.attainments().stream()
                .collect(Collectors.toMap(
                        attainment -> attainment.target().id() + " " + attainment.area(),
                        attainment -> shown(evaluation, attainment.area(), attainment)));
    }

    private static String shown(Evaluation evaluation, AreaId area, Attainment attainment) {
        return String.join(
                "\n",
                attainment.verdict().toString(),
                attainment.reasons().toString(),
                attainment.verdicts().toString(),
                attainment.explain(),
                attainment.working().toString(),
                attainment.flips().toString(),
                attainment.room().toString(),
                evaluation.certificate(attainment.target().id(), area).json());
    }
}
