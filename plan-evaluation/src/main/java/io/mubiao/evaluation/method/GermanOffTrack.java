package io.mubiao.evaluation.method;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Decimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The weather symbols of the indicator report to the German sustainable development strategy: how far a target would be
 * missed if the mean change of the last five years went on.
 *
 * <p>From the last six points, of consecutive years up to the latest, and at least four: with mean annual change m and d =
 * 1 for an increase and -1 for a decrease, the value in target year tT would be h = y + m (tT - t), and d (T - h)/|T - y|
 * of the way that is left would be missed. See {@link WeatherSymbol} for the limits, which are decided exactly. A value
 * that meets the target is a sun whatever its trend. Without a target the mean change and the last change decide: both
 * right, a sun; only the mean right, sun and cloud; only the last right, a cloud; none, a thunderstorm. A change of 0 is
 * not right.
 *
 * <p>Refused are fewer than four consecutive points (TOO_FEW_POINTS), a target without a year (TARGET_NEEDED), and a target
 * that is not met in a year that is past (UNDEFINED).
 *
 * <p>Source: the rule text in jah-ky/nsdp-upgrade, {@code www/_pages/methodology.md}, of Vanuatu's indicator site. That it is
 * the method of the German statistical office is inferred from its wording. Exact.
 */
public enum GermanOffTrack implements ProgressMethod {
    /** The method; it has no options. */
    STANDARD;

    private static final int MOST = 6;
    private static final int LEAST = 4;
    private static final Figure ZERO = Figure.of(0);
    private static final Figure SUN_BELOW = Figure.of(5).over(Figure.of(100));
    private static final Figure CLOUD_ABOVE = Figure.of(20).over(Figure.of(100));

    @Override
    public ProgressResult assess(ProgressQuestion question) {
        ProgressResult.Builder result = ProgressResult.builder()
                .method("German weather symbols")
                .version("rule text in nsdp-upgrade bd60375c")
                .evidence(Evidence.READ);
        ImmutableList<Point> points = lastPoints(question);
        if (points.size() < LEAST) {
            return result.refused(
                    RefusalReason.TOO_FEW_POINTS,
                    "points of consecutive years up to the latest " + points.size() + " must be at least " + LEAST);
        }
        Point first = points.get(0);
        Point latest = points.get(points.size() - 1);
        result.base(first).latest(latest);
        Figure mean = LinearPath.difference(latest.value(), first.value()).over(Figure.of(points.size() - 1L));
        result.addOther(Measure.of("mean annual change", mean));
        if (question.target().isEmpty()) {
            Decimal before = points.get(points.size() - 2).value();
            Figure last = LinearPath.difference(latest.value(), before);
            return symbol(result, byDirection(question.direction(), mean, last), false);
        }
        return towards(result, question, latest, mean);
    }

    /**
     * The answer for one indicator with several targets, where the worst symbol counts. A thunderstorm stands even if
     * another target could not be assessed; else a single refusal is the answer.
     *
     * @throws IllegalArgumentException if there is no question
     */
    public ProgressResult worst(List<ProgressQuestion> questions) {
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("Questions must be one or more");
        }
        List<ProgressResult> results = questions.stream().map(this::assess).toList();
        return with(results, WeatherSymbol.THUNDERSTORM)
                .or(() -> results.stream()
                        .filter(result -> result.refusal().isPresent())
                        .findFirst())
                .or(() -> with(results, WeatherSymbol.CLOUD))
                .or(() -> with(results, WeatherSymbol.SUN_AND_CLOUD))
                .orElse(results.get(0));
    }

    private static Optional<ProgressResult> with(List<ProgressResult> results, WeatherSymbol symbol) {
        Optional<String> words = Optional.of(symbol.toString());
        return results.stream()
                .filter(result -> result.classification().equals(words))
                .findFirst();
    }

    private static ImmutableList<Point> lastPoints(ProgressQuestion question) {
        TreeMap<Integer, Decimal> points = new TreeMap<>();
        int next = question.points().isEmpty() ? 0 : question.points().lastKey();
        for (Map.Entry<Integer, Decimal> point :
                question.points().descendingMap().entrySet()) {
            if (points.size() == MOST || point.getKey() != next) {
                break;
            }
            points.put(point.getKey(), point.getValue());
            next--;
        }
        return points.entrySet().stream().map(Point::of).collect(ImmutableList.toImmutableList());
    }

    private static ProgressResult towards(
            ProgressResult.Builder result, ProgressQuestion question, Point latest, Figure mean) {
        Decimal target = question.target().orElseThrow();
        Direction direction = question.direction();
        if (direction.meets(latest.value(), target)) {
            return symbol(result.value(Measure.of("missed share", ZERO)), WeatherSymbol.SUN, true);
        }
        if (question.targetYear().isEmpty()) {
            return result.refused(RefusalReason.TARGET_NEEDED, "target year must be given");
        }
        int years = question.targetYear().get() - latest.year();
        if (years < 0) {
            return result.refused(
                    RefusalReason.UNDEFINED,
                    "target year " + question.targetYear().get() + " must not be before " + latest.year());
        }
        Figure left = LinearPath.difference(target, latest.value()).magnitude();
        Figure hypothetical = Figure.of(latest.value()).plus(mean.times(Figure.of(years)));
        Figure missed =
                Figure.of(target).minus(hypothetical).times(sign(direction)).over(left);
        result.value(Measure.of("missed share", missed))
                .addOther(Measure.of(
                        "hypothetical value in " + question.targetYear().get(), hypothetical));
        return symbol(result, symbol(right(direction, mean), missed), false);
    }

    private static WeatherSymbol symbol(boolean right, Figure missed) {
        if (!right) {
            return WeatherSymbol.THUNDERSTORM;
        }
        if (missed.compareTo(SUN_BELOW) < 0) {
            return WeatherSymbol.SUN;
        }
        return missed.compareTo(CLOUD_ABOVE) <= 0 ? WeatherSymbol.SUN_AND_CLOUD : WeatherSymbol.CLOUD;
    }

    private static WeatherSymbol byDirection(Direction direction, Figure mean, Figure last) {
        if (right(direction, mean)) {
            return right(direction, last) ? WeatherSymbol.SUN : WeatherSymbol.SUN_AND_CLOUD;
        }
        return right(direction, last) ? WeatherSymbol.CLOUD : WeatherSymbol.THUNDERSTORM;
    }

    private static boolean right(Direction direction, Figure change) {
        return change.times(sign(direction)).signum() > 0;
    }

    private static Figure sign(Direction direction) {
        return Figure.of(direction.sign());
    }

    private static ProgressResult symbol(ProgressResult.Builder result, WeatherSymbol symbol, boolean met) {
        Standing best = met ? Standing.MET : Standing.ON_TRACK;
        return result.classification(symbol.toString())
                .standing(symbol == WeatherSymbol.SUN ? best : Standing.SHORT)
                .build();
    }
}
