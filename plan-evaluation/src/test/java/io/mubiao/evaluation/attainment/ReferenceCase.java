package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.figure.MissingFigure;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Target;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the reference cases: a promise, what was observed, and the outcome as worked out by hand. The head of
 * reference-cases.csv explains how they are written.
 *
 * @param kind of the indicator, and how it accumulates
 * @param handedDown the levels of areas
 * @param asOf a year, or the day whose knowledge counts
 * @param area the area judged
 */
public record ReferenceCase(
        String id,
        String kind,
        String promise,
        String base,
        String rule,
        String handedDown,
        String asOf,
        String options,
        String area,
        String observations,
        Outcome outcome) {
    private static final List<String> FILES = List.of("", "-levels", "-periods", "-areas", "-options");

    /** What is expected, or found, in words. */
    public record Outcome(
            String verdict, String because, String baseline, String required, String actual, String missing) {}

    /** All of them, in the order of the files. */
    public static List<ReferenceCase> all() {
        return FILES.stream()
                .flatMap(file -> read("reference-cases" + file + ".csv"))
                .toList();
    }

    private static Stream<ReferenceCase> read(String file) {
        try (InputStream in = ReferenceCase.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines =
                    text.lines().filter(line -> !line.startsWith("#")).toList();
            List<String> columns = List.of(lines.get(0).split(",", -1));
            return lines.stream()
                    .skip(1)
                    .map(line -> new Line(columns, List.of(line.split(",", columns.size()))))
                    .map(Line::reference);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of a file with these columns; a file may do without some. */
    private record Line(List<String> columns, List<String> fields) {
        private Line {
            if (fields.size() != columns.size()) {
                throw new IllegalArgumentException("Line " + fields + " must have the columns " + columns);
            }
        }

        ReferenceCase reference() {
            return new ReferenceCase(
                    field("id"),
                    field("kind"),
                    field("promise"),
                    field("base"),
                    field("rule"),
                    field("handed down"),
                    field("as of"),
                    field("options"),
                    field("area"),
                    field("observations"),
                    new Outcome(
                            field("verdict"),
                            field("because"),
                            field("baseline"),
                            field("required"),
                            field("actual"),
                            field("missing")));
        }

        private String field(String column) {
            int place = columns.indexOf(column);
            return place < 0 ? Notation.NOTHING : fields.get(place);
        }
    }

    /** What is measured. A kind with an @ has figures of the bases of the plan. */
    public Indicator indicator() {
        List<String> words = List.of(kind.replace("@", "").split("-", -1));
        List<Accumulation> how =
                words.stream().skip(1).map(Accumulation::valueOf).toList();
        Indicator indicator = SmallPlan.indicator(IndicatorKind.valueOf(words.get(0)));
        if (how.size() == 1) {
            indicator = indicator.withAccumulation(how.get(0));
        } else if (how.size() == 2) {
            indicator = indicator.withRatio(SmallPlan.ratio(how.get(0), how.get(1)));
        }
        return kind.endsWith("@") ? indicator.withCountingBases(BasisId.of("old"), BasisId.of("new")) : indicator;
    }

    /** What is promised. */
    public Reading reading() {
        return SmallPlan.reading(Notation.requirement(promise), Notation.baseline(base), Notation.assessment(rule))
                .withMilestones(Notation.milestones(promise));
    }

    private Plan plan() {
        List<Indicator> indicators = new ArrayList<>(List.of(indicator()));
        reading()
                .baseline()
                .flatMap(Baseline::indicator)
                .ifPresent(other ->
                        indicators.add(SmallPlan.indicator(IndicatorKind.AMOUNT).withId(other)));
        Target target = SmallPlan.target("x", SmallPlan.INDICATOR.value(), reading());
        return SmallPlan.of(indicators, List.of(target.withAllocations(Notation.allocations(handedDown))));
    }

    /** What the evaluator finds in the area. */
    Attainment attainment() {
        PlanEvaluator standard = PlanEvaluator.of(plan()).withAreas(SmallPlan.areas());
        PlanEvaluator evaluator = standard.with(Notation.options(standard.options(), options));
        Observations observed = Observations.of(Notation.observations(observations));
        Evaluation evaluation = asOf.contains("-")
                ? evaluator.evaluate(observed, LocalDate.parse(asOf))
                : evaluator.evaluate(observed, Year.parse(asOf));
        return evaluation.attainment(evaluation.plan().targets().get(0).id(), judged());
    }

    private AreaId judged() {
        return area.equals(Notation.NOTHING) ? SmallPlan.AREA : AreaId.of(area);
    }

    /** What the evaluator finds, in words. */
    Outcome found() {
        Judgement found = attainment().judgement();
        return new Outcome(
                found.verdict().toString(),
                because(found),
                text(found.baseline()),
                text(found.required().map(Notation::of)),
                text(found.actual()),
                words(" ", found.missing().stream().map(this::missing)));
    }

    private static String because(Judgement found) {
        Stream<String> reasons = found.reasons().stream().map(Reason::toString);
        Stream<String> trajectory = found.trajectory().stream()
                .map(name -> name + " " + Notation.of(found.requiredSoFar().orElseThrow()));
        Stream<String> caveats = found.caveats().stream().map(ReferenceCase::word);
        return words(" + ", Stream.of(reasons, trajectory, caveats).flatMap(parts -> parts));
    }

    /** How a caveat is written. */
    static String word(Caveat caveat) {
        return caveat.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String missing(MissingFigure figure) {
        String reported = words("+", figure.reported().stream().map(Period::toString));
        String year = figure.year() + (reported.equals(Notation.NOTHING) ? "" : "(" + reported + ")");
        boolean other = !figure.indicator().equals(SmallPlan.INDICATOR);
        boolean elsewhere = !figure.area().equals(judged());
        return (other ? figure.indicator() + "/" : "")
                + (elsewhere ? figure.area() + "/" : "")
                + year
                + (other || elsewhere ? ":" + figure.reason() : "");
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
