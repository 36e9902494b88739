package io.mubiao.evaluation.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.event.Coverage;
import io.mubiao.evaluation.event.EventCsv;
import io.mubiao.evaluation.event.StatisticTotals;
import io.mubiao.evaluation.event.Statistics;
import io.mubiao.plan.area.AreaId;
import java.io.InputStream;
import java.time.Year;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** What a user of Spark writes; the README of the module shows the two methods as they stand. */
final class SparkEvaluation {
    private SparkEvaluation() {}

    static JavaRDD<StatisticTotals> totals(JavaSparkContext spark, String files, int parts, Statistics statistics) {
        EventCsv csv = EventCsv.of(statistics);
        return spark.binaryFiles(files, parts).map(file -> {
            try (InputStream in = file._2().open()) {
                return csv.totals(in, file._1(), UTF_8);
            }
        });
    }

    static JavaPairRDD<AreaId, Evaluation> verdicts(
            JavaRDD<StatisticTotals> parts,
            Statistics statistics,
            Coverage coverage,
            PlanEvaluator evaluator,
            Year asOf) {
        JavaPairRDD<AreaId, StatisticTotals> counted = parts.flatMapToPair(part -> part.byArea().entrySet().stream()
                .map(area -> new Tuple2<>(area.getKey(), area.getValue()))
                .iterator());
        // An area where nothing happened is in no file, and its zeros are figures.
        JavaPairRDD<AreaId, StatisticTotals> covered = JavaSparkContext.fromSparkContext(parts.context())
                .parallelize(coverage.areas().asList())
                .mapToPair(area -> new Tuple2<>(area, StatisticTotals.none(statistics)));
        return counted.union(covered).reduceByKey(StatisticTotals::merge).mapToPair(area -> {
            PlanEvaluator there = evaluator.withAreas(List.of(area._1()));
            return new Tuple2<>(area._1(), there.evaluate(area._2().toObservations(coverage.in(area._1())), asOf));
        });
    }
}
