package io.mubiao.evaluation.method.composite;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.method.Direction;
import io.mubiao.evaluation.method.composite.normalisation.DistanceToTarget;
import io.mubiao.evaluation.method.composite.normalisation.Goalposts;
import io.mubiao.evaluation.method.composite.normalisation.MinMax;
import io.mubiao.evaluation.method.composite.normalisation.Normalisation;
import io.mubiao.evaluation.method.composite.normalisation.Normalised;
import io.mubiao.evaluation.method.composite.normalisation.Scaled;
import io.mubiao.evaluation.method.composite.normalisation.StandardNormalisation;
import io.mubiao.evaluation.method.composite.normalisation.Values;
import io.mubiao.evaluation.method.composite.normalisation.ZScore;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.plan.value.Decimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A row of composite_coinr.csv as a call of this library. */
record CoinrCase(ImmutableMap<String, String> row) {
    private static final Pattern FUNCTION = Pattern.compile("[A-Za-z_]\\w*(?=\\()");
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)=((?:[^\\s=]+(?:\\s+(?!\\w+=|\\())?)+)");
    private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings().trimResults();

    String get(String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    /** The R function that was called. */
    String function() {
        Matcher call = FUNCTION.matcher(get("command"));
        return call.find() ? call.group() : get("func");
    }

    private ImmutableMap<String, String> parameters() {
        return PARAMETER
                .matcher(get("params"))
                .results()
                .collect(ImmutableMap.toImmutableMap(
                        found -> found.group(1), found -> found.group(2).strip()));
    }

    private Optional<Figure> parameter(String name) {
        return Optional.ofNullable(parameters().get(name)).map(CoinrCase::figure);
    }

    private Figure parameter(String name, long otherwise) {
        return parameter(name).orElse(Figure.of(otherwise));
    }

    private Direction direction() {
        return parameter("dir").filter(direction -> direction.signum() < 0).isPresent()
                ? Direction.DECREASE
                : Direction.INCREASE;
    }

    private static Figure figure(String number) {
        return Figure.of(Decimal.parse(number.replaceFirst("^\\+", "")));
    }

    private List<Optional<Figure>> input() {
        return BLANKS.splitToStream(get("input"))
                .map(word -> word.equals("NA") ? Optional.<Figure>empty() : Optional.of(figure(word)))
                .toList();
    }

    /** What the library says, as one answer for all places. */
    Answer<Values> answer() {
        return normalisation()
                .map(method -> method.of(Values.of(input())).map(Normalised::scores))
                .orElseGet(() -> aggregate().score().map(score -> Values.of(score.value())));
    }

    private Optional<Normalisation> normalisation() {
        return switch (function()) {
            case "n_minmax" -> Optional.of(new MinMax(parameter("l", 0), parameter("u", 100)));
            case "n_goalposts" ->
                Optional.of(new Goalposts(
                        parameter("lower").orElseThrow(),
                        parameter("upper").orElseThrow(),
                        direction(),
                        parameter("scale", 1)));
            case "n_dist2targ" ->
                Optional.of(new DistanceToTarget(
                        parameter("target").orElseThrow(),
                        direction(),
                        "TRUE".equals(parameters().get("cap"))));
            case "n_dist2max" -> Optional.of(StandardNormalisation.DISTANCE_TO_MAXIMUM);
            case "n_scaled" ->
                Optional.of(new Scaled(parameter("l", 0), parameter("u", 100), parameter("factor", 100)));
            case "n_zscore" -> Optional.of(new ZScore(parameter("m", 0), parameter("sd", 1)));
            case "n_rank" -> Optional.of(StandardNormalisation.RANK);
            case "n_borda" -> Optional.of(StandardNormalisation.BORDA);
            case "n_prank" -> Optional.of(StandardNormalisation.PERCENT_RANK);
            default -> Optional.empty();
        };
    }

    private Composite aggregate() {
        List<Optional<Figure>> input = input();
        List<String> weights = Optional.ofNullable(parameters().get("w"))
                .map(BLANKS::splitToList)
                .orElseGet(() -> input.stream().map(score -> "1").toList());
        ImmutableMap.Builder<CriterionId, Figure> scores = ImmutableMap.builder();
        ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
        IntStream.range(0, input.size()).forEach(i -> {
            Criterion criterion = Criterion.of("x" + (i + 1), weights.get(i));
            criteria.add(criterion);
            input.get(i).ifPresent(score -> scores.put(criterion.id(), score));
        });
        return Scorecard.builder()
                .criteria(criteria.build())
                .aggregation(aggregation())
                .missing(
                        parameters().containsKey("dat_thresh")
                                ? MissingPolicy.threshold(word("dat_thresh"))
                                : MissingPolicy.SKIP)
                .build()
                .composite(scores.buildOrThrow());
    }

    private String word(String parameter) {
        return BLANKS.splitToStream(Objects.requireNonNull(parameters().get(parameter)))
                .findFirst()
                .orElseThrow();
    }

    private Aggregation aggregation() {
        return switch (function()) {
            case "a_amean", "Aggregate" -> StandardAggregation.ARITHMETIC_MEAN;
            case "a_gmean" -> StandardAggregation.GEOMETRIC_MEAN;
            case "a_hmean" -> StandardAggregation.HARMONIC_MEAN;
            case "a_genmean" -> new PowerMean(Double.parseDouble(word("p")));
            default -> throw new IllegalArgumentException(this + " must be a known function: " + function());
        };
    }

    /** What COINr says; empty where it has no result. */
    Optional<List<Optional<Double>>> expected() {
        String expected = get("expected");
        boolean none = expected.startsWith("ERROR")
                || BLANKS.splitToStream(expected).allMatch(word -> word.equals("NA") || word.equals("NaN"));
        return none
                ? Optional.empty()
                : Optional.of(BLANKS.splitToStream(expected)
                        .map(word -> word.equals("NA") ? Optional.<Double>empty() : Optional.of(Double.valueOf(word)))
                        .toList());
    }

    @Override
    public String toString() {
        return get("case") + " " + get("func");
    }
}
