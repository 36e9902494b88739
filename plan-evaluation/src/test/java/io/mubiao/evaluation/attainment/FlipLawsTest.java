package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A flip is exact: within its span the verdict is what it says, and at the edge it changes. */
class FlipLawsTest {
    private static final List<String> PROBES = List.of(
            "0", "0.5", "1", "7", "19", "20", "49.5", "50", "72", "80", "89", "90", "91", "95", "99", "100", "101",
            "110", "118", "125", "140", "200", "300", "449", "450", "500", "1000", "100000", "-1", "-40.25");

    @Property(tries = 300)
    void everySpanHoldsWhatItSays(
            @ForAll("kinds") IndicatorKind kind,
            @ForAll("requirements") Requirement requirement,
            @ForAll("assessments") String assessment,
            @ForAll("bases") String base,
            @ForAll @IntRange(min = 2016, max = 2020) int asOf,
            @ForAll @Size(10) List<@IntRange(min = 60, max = 140) Integer> figures) {
        Attainment attainment = attainment(kind, requirement, assessment, base, asOf, figures);
        for (Flip flip : attainment.flips()) {
            List<Span> spans = attainment.sensitivity(flip.input());
            for (Decimal probe : probes(kind, flip.input(), spans)) {
                Verdict verdict = with(attainment, flip.input(), probe).verdict();
                assertThat(spans.stream()
                                .filter(span -> span.contains(Figure.of(probe)))
                                .map(Span::verdict))
                        .as("%s at %s of %s", flip.input(), probe, spans)
                        .containsExactly(verdict);
            }
        }
    }

    @Property(tries = 300)
    void theVerdictIsThatOfTheSpanAndItsNeighboursDiffer(
            @ForAll("kinds") IndicatorKind kind,
            @ForAll("requirements") Requirement requirement,
            @ForAll("assessments") String assessment,
            @ForAll("bases") String base,
            @ForAll @IntRange(min = 2016, max = 2020) int asOf,
            @ForAll @Size(10) List<@IntRange(min = 60, max = 140) Integer> figures) {
        Attainment attainment = attainment(kind, requirement, assessment, base, asOf, figures);
        for (Flip flip : attainment.flips()) {
            assertThat(flip.holds().verdict()).isEqualTo(attainment.verdict());
            assertThat(flip.holds().contains(Figure.of(flip.input().figure()))).isTrue();
            assertThat(Stream.of(flip.below(), flip.above())
                            .flatMap(Optional::stream)
                            .map(Span::verdict))
                    .doesNotContain(attainment.verdict());
        }
        assertThat(attainment.flips().isEmpty()).isEqualTo(attainment.verdict() == Verdict.UNDETERMINED);
    }

    private static Attainment with(Attainment attainment, Input input, Decimal figure) {
        return attainment.with(
                Observations.of(attainment.relevantObservations()).with(input.with(figure)));
    }

    /** Places all over the domain, the ends of the spans, and hairs beside them. */
    private static List<Decimal> probes(IndicatorKind kind, Input input, List<Span> spans) {
        Figure hair = kind == IndicatorKind.COUNT ? Figure.of(1) : Figure.of(new Decimal(new BigDecimal("1e-40")));
        Stream<Figure> ends = spans.stream()
                .flatMap(span -> Stream.of(span.low(), span.high()).flatMap(Optional::stream))
                .flatMap(end -> Stream.of(end, end.minus(hair), end.plus(hair)));
        boolean whole = kind == IndicatorKind.COUNT;
        boolean signed = kind == IndicatorKind.AMOUNT;
        return Stream.concat(PROBES.stream().map(probe -> Figure.of(Decimal.parse(probe))), ends)
                .filter(figure -> figure.decimal().isPresent())
                .filter(figure -> (!whole || figure.whole()) && (signed || figure.signum() >= 0))
                .map(figure -> figure.decimal().orElseThrow())
                .filter(decimal -> input.part() != Part.DENOMINATOR || decimal.signum() >= 0)
                .toList();
    }

    /** The base years are 2011 to 2015. */
    private static Attainment attainment(
            IndicatorKind kind, Requirement requirement, String rule, String base, int asOf, List<Integer> figures) {
        boolean pooled = kind == IndicatorKind.RATIO && base.endsWith("pooled");
        Assessment assessment = Notation.assessment(rule);
        Assume.that(assessment.rule() != AssessmentRule.PERIOD_TOTAL
                || (!requirement.needsBaseline() && kind != IndicatorKind.RATIO));
        Plan plan = SmallPlan.of(
                SmallPlan.indicator(kind),
                SmallPlan.reading(
                        requirement, Notation.baseline(pooled ? base : base.replace(" pooled", "")), assessment));
        String words = IntStream.rangeClosed(2011, asOf)
                .mapToObj(year -> year + ":" + figure(kind, year, figures.get(year - 2011)))
                .collect(Collectors.joining(" "));
        return PlanEvaluator.of(plan)
                .evaluate(Observations.of(Notation.observations(words)), Year.of(asOf))
                .attainments()
                .get(0);
    }

    /** Of a ratio its terms, over a denominator that differs by year; the factor is 100. */
    private static String figure(IndicatorKind kind, int year, int figure) {
        return kind == IndicatorKind.RATIO ? figure + "/" + (80 + year % 7 * 10) : Integer.toString(figure);
    }

    @Provide
    static Arbitrary<IndicatorKind> kinds() {
        return Arbitraries.of(IndicatorKind.COUNT, IndicatorKind.AMOUNT, IndicatorKind.RATIO);
    }

    @Provide
    static Arbitrary<String> bases() {
        return Arbitraries.of("2011..2015", "2015", "2011..2015 pooled");
    }

    @Provide
    static Arbitrary<Requirement> requirements() {
        return Arbitraries.of(
                        "<= 90",
                        "< 90",
                        "<= -10%",
                        "< -25%",
                        "<= base-20",
                        "<= 400",
                        ">= 90",
                        "> 90",
                        ">= +10%",
                        ">= 500",
                        "90 .. 110",
                        "-5% <..< +5%",
                        "480 .. 520",
                        "= 100",
                        "<= 0")
                .map(Notation::requirement);
    }

    @Provide
    static Arbitrary<String> assessments() {
        return Arbitraries.of(
                "END_YEAR 2016..2020", "EVERY_YEAR 2016..2020", "PERIOD_MEAN 2016..2020", "PERIOD_TOTAL 2016..2020");
    }
}
