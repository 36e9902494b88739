package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of reference-cases.csv: a promise, what was observed, and the outcome as worked out by hand. */
public record ReferenceCase(
        String id,
        String kind,
        String promise,
        String base,
        String rule,
        int asOf,
        String observations,
        Outcome outcome) {

    /** What is expected, or found, in words. */
    public record Outcome(
            String verdict, String because, String baseline, String required, String actual, String missing) {}

    /** All of them, in the order of the file. */
    public static List<ReferenceCase> all() {
        try (InputStream in = ReferenceCase.class.getResourceAsStream("reference-cases.csv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("id,"))
                    .map(line -> ReferenceCase.of(line.split(",", 14)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReferenceCase of(String... f) {
        Outcome outcome = new Outcome(f[7], f[8], f[9], f[10], f[11], f[12]);
        return new ReferenceCase(f[0], f[1], f[2], f[3], f[4], Integer.parseInt(f[5]), f[6], outcome);
    }

    /** What is measured. A kind with an @ has figures of the bases of the plan. */
    public Indicator indicator() {
        Indicator indicator = SmallPlan.indicator(IndicatorKind.valueOf(kind.replace("@", "")));
        return kind.endsWith("@") ? indicator.withCountingBases(BasisId.of("old"), BasisId.of("new")) : indicator;
    }

    /** What is promised. */
    public Reading reading() {
        return SmallPlan.reading(Notation.requirement(promise), Notation.baseline(base), Notation.assessment(rule));
    }

    /** What the evaluator finds. */
    Outcome found() {
        Judgement found = PlanEvaluator.of(SmallPlan.of(indicator(), reading()))
                .evaluate(Observations.of(Notation.observations(observations)), Year.of(asOf))
                .attainments()
                .get(0)
                .judgement();
        return new Outcome(
                found.verdict().toString(),
                because(found),
                text(found.baseline()),
                text(found.required().map(Notation::of)),
                text(found.actual()),
                words(" ", found.missing().stream().map(ReferenceCase::missing)));
    }

    private static String because(Judgement found) {
        Stream<String> reasons = found.reasons().stream().map(Reason::toString);
        Stream<String> trajectory = found.trajectory().stream()
                .map(name -> name + " " + Notation.of(found.requiredSoFar().orElseThrow()));
        Stream<String> provisional = Stream.of("provisional").filter(word -> found.provisional());
        return words(" + ", Stream.of(reasons, trajectory, provisional).flatMap(parts -> parts));
    }

    private static String missing(MissingFigure figure) {
        String reported = words("+", figure.reported().stream().map(Period::toString));
        return figure.year() + (reported.equals(Notation.NOTHING) ? "" : "(" + reported + ")");
    }

    private static String text(Optional<?> part) {
        return part.map(Object::toString).orElse(Notation.NOTHING);
    }

    private static String words(String between, Stream<String> words) {
        String joined = words.collect(Collectors.joining(between));
        return joined.isEmpty() ? Notation.NOTHING : joined;
    }

    @Override
    public String toString() {
        return id;
    }
}
