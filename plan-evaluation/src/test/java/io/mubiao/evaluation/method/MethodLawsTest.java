package io.mubiao.evaluation.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every series and method. */
class MethodLawsTest {
    private static final ProgressMethod YES_OR_NO = UnProgressChart.standard().withKind(SeriesKind.BINARY);
    private static final ProgressMethod PARITY = EscapCurrentStatus.standard().withForm(EscapCurrentStatus.Form.PARITY);

    private static final ImmutableList<ProgressMethod> ALL = ImmutableList.<ProgressMethod>builder()
            .addAll(MethodComparison.standardMethods())
            .add(StatisticsCanada.standard().withLimit(Decimal.of(100)))
            .add(EurostatStyle.standard().withLimit(Decimal.of(100)))
            .add(UnProgressChart.standard().withKind(SeriesKind.PERCENTAGES))
            .add(YES_OR_NO)
            .add(PARITY)
            .add(EscapCurrentStatus.standard().withOvershoot(EscapCurrentStatus.Overshoot.SET_TO_TEN))
            .add(EscapAnticipatedProgress.with(WeightScheme.DECAY))
            .add(EscapAnticipatedProgress.with(WeightScheme.EQUAL))
            .add(OecdDistance.POPULATION)
            .add(PlanVerdict.GEOMETRIC)
            .build();

    /** Those that reckon in differences, and so know no zero. */
    private static final ImmutableList<ProgressMethod> LINEAR = ImmutableList.of(
            EscapCurrentStatus.standard(),
            EscapAnticipatedProgress.with(WeightScheme.LINEAR),
            GermanOffTrack.STANDARD,
            OecdDistance.SAMPLE,
            ShareOfTheWay.STANDARD,
            PlanVerdict.STRAIGHT);

    private static final ImmutableList<ProgressMethod> GROWTH =
            ImmutableList.of(StatisticsCanada.standard(), EurostatStyle.standard(), UnProgressChart.standard());

    @Provide
    Arbitrary<ProgressQuestion> any() {
        return AnyQuestion.any();
    }

    @Provide
    Arbitrary<ProgressQuestion> positive() {
        return AnyQuestion.positive();
    }

    @Provide
    Arbitrary<ProgressQuestion> tied() {
        return AnyQuestion.tied();
    }

    @Provide
    Arbitrary<Decimal> amount() {
        return AnyQuestion.values("0.01", "20");
    }

    /** An answer that cannot be NaN or both answer and refusal, since neither can be built. */
    @Property(tries = 120)
    void everyQuestionHasAnAnswerThatNamesItsMethod(@ForAll("any") ProgressQuestion question) {
        MethodComparison comparison = MethodComparison.of(question, ALL);
        assertThat(comparison.results()).hasSameSizeAs(ALL).allSatisfy(result -> {
            assertThat(result.method()).isNotBlank();
            boolean says = result.value().isPresent()
                    || result.classification().isPresent()
                    || result.score().isPresent();
            assertThat(says).isNotEqualTo(result.refusal().isPresent());
            result.refusal()
                    .ifPresent(refusal -> assertThat(refusal.detail()).containsAnyOf(" must ", "must be given"));
            assertThat(result.toString()).startsWith(result.method()).doesNotContain("NaN", "\n");
        });
        assertThat(MethodComparison.of(question, ALL)).isEqualTo(comparison);
        assertThat(comparison.toString().lines().count()).isGreaterThan(ALL.size());
    }

    @Property(tries = 50)
    void theUnitDoesNotMatter(@ForAll("positive") ProgressQuestion question) {
        for (String factor : List.of("1000", "0.001", "0.3")) {
            ProgressQuestion other = AnyQuestion.times(question, Decimal.parse(factor));
            for (ProgressMethod method : LINEAR) {
                assertThat(essence(method.assess(other), method)).isEqualTo(essence(method.assess(question), method));
            }
            for (ProgressMethod method : GROWTH) {
                ProgressResult one = method.assess(question);
                ProgressResult two = method.assess(other);
                assertThat(two.refusal().isPresent()).isEqualTo(one.refusal().isPresent());
                assertThat(two.met()).isEqualTo(one.met());
                one.value().ifPresent(value -> Numbers.close(Numbers.value(two), value.value(), 1e-9));
            }
        }
    }

    /** All but lengths of differences that are reckoned in doubles, and levels in the unit itself. */
    private static List<Object> essence(ProgressResult result, ProgressMethod method) {
        Optional<Figure> exact = method instanceof PlanVerdict
                ? Optional.empty()
                : result.value().flatMap(Measure::exact);
        return List.of(
                result.classification(),
                result.standing(),
                exact,
                result.refusal().map(refusal -> refusal.reason()));
    }

    @Property(tries = 100)
    void upsideDownIsTheSame(@ForAll("tied") ProgressQuestion question) {
        ProgressQuestion mirrored = AnyQuestion.mirrored(question);
        for (ProgressMethod method : LINEAR) {
            assertThat(essence(method.assess(mirrored), method)).isEqualTo(essence(method.assess(question), method));
        }
    }

    /** Where all values are below 0, the source turns the direction. */
    @Property(tries = 100)
    void growthBelowZeroIsThatAboveIt(@ForAll("positive") ProgressQuestion question) {
        for (ProgressMethod method : List.of(StatisticsCanada.standard(), EurostatStyle.standard())) {
            ProgressResult above = method.assess(question);
            ProgressResult below = method.assess(AnyQuestion.mirrored(question));
            assertThat(below.value()).isEqualTo(above.value());
            assertThat(below.score()).isEqualTo(above.score());
            assertThat(below.classification()).isEqualTo(above.classification());
        }
    }

    @Property(tries = 120)
    void aBetterLatestValueIsNeverWorse(@ForAll("positive") ProgressQuestion question, @ForAll("amount") Decimal by) {
        neverWorse(question, by, ALL);
        neverWorse(question.withTarget(Optional.empty()), by, ALL);
    }

    @Property(tries = 200)
    void aBetterLatestValueIsNeverWorseAmongTies(@ForAll("tied") ProgressQuestion question) {
        neverWorse(question, Decimal.of(1), LINEAR);
    }

    private static void neverWorse(ProgressQuestion question, Decimal by, List<ProgressMethod> methods) {
        ProgressQuestion better = AnyQuestion.better(question, by);
        for (ProgressMethod method : methods) {
            ProgressResult before = method.assess(question);
            ProgressResult after = method.assess(better);
            boolean neither = method.equals(PARITY) || method.equals(YES_OR_NO);
            if (before.refusal().isPresent() || after.refusal().isPresent() || neither) {
                continue;
            }
            assertThat(after.standing()).as("%s, then %s", before, after).isLessThanOrEqualTo(before.standing());
            before.score()
                    .ifPresent(score -> assertThat(after.score().orElseThrow())
                            .as("%s, then %s", before, after)
                            .isGreaterThanOrEqualTo(score - 1e-12));
            if (method == GermanOffTrack.STANDARD) {
                assertThat(symbol(after)).isLessThanOrEqualTo(symbol(before));
            }
            if (method instanceof EscapCurrentStatus) {
                assertThat(exact(after)).isGreaterThanOrEqualTo(exact(before));
            }
            if (method instanceof EscapAnticipatedProgress) {
                assertThat(exact(after)).isLessThanOrEqualTo(exact(before));
            }
        }
    }

    private static Figure exact(ProgressResult result) {
        return result.value().orElseThrow().exact().orElseThrow();
    }

    private static WeatherSymbol symbol(ProgressResult result) {
        return List.of(WeatherSymbol.values()).stream()
                .filter(symbol -> result.classification().equals(Optional.of(symbol.toString())))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 60)
    void aTargetThatIsMetIsTheBestClassWhateverTheTrend(@ForAll("positive") ProgressQuestion question) {
        // The methods of the 2030 Agenda have no base before 2015 unless they are told one.
        ProgressQuestion met = question.withTarget(
                        question.latest().orElseThrow().value())
                .withBaseYear(question.earliest().orElseThrow().year());
        assertThat(StatisticsCanada.standard().assess(met))
                .returns(Optional.of("target_achieved"), ProgressResult::classification)
                .returns(Optional.of(5.0), ProgressResult::score);
        assertThat(UnProgressChart.standard().assess(met).score()).contains(3.0);
        for (ProgressMethod method : MethodComparison.standardMethods()) {
            ProgressResult result = method.assess(met);
            boolean byTrend = method instanceof EscapAnticipatedProgress || method instanceof PlanVerdict;
            if (result.refusal().isEmpty() && !byTrend) {
                assertThat(result.met()).as(result.toString()).isTrue();
            }
        }
    }

    /** The share that is missed is d (T - y)(n - 1) - d (y - y0) k over |T - y| (n - 1), all of them whole numbers. */
    @Property(tries = 1000)
    void weatherSymbolsAreThoseOfRationalArithmetic(@ForAll("tied") ProgressQuestion question) {
        ProgressResult result = GermanOffTrack.STANDARD.assess(question);
        List<Long> values = question.points().values().stream()
                .map(value -> value.value().longValueExact())
                .toList();
        if (values.size() < 4) {
            assertThat(result.refusal()).isPresent();
            return;
        }
        List<Long> last = values.subList(Math.max(0, values.size() - 6), values.size());
        long d = question.direction().sign();
        long latest = last.get(last.size() - 1);
        long change = d * (latest - last.get(0));
        long left = d * (question.target().orElseThrow().value().longValueExact() - latest);
        long steps = last.size() - 1L;
        long years = (long) question.targetYear().orElseThrow() - AnyQuestion.LAST;
        assertThat(result.classification())
                .contains(expected(change, left, steps, years).toString());
        assertThat(result.met()).isEqualTo(left <= 0);
    }

    private static WeatherSymbol expected(long change, long left, long steps, long years) {
        if (left <= 0) {
            return WeatherSymbol.SUN;
        }
        if (change <= 0) {
            return WeatherSymbol.THUNDERSTORM;
        }
        BigInteger missed = BigInteger.valueOf(left * steps - change * years).multiply(BigInteger.valueOf(100));
        BigInteger whole = BigInteger.valueOf(left * steps);
        if (missed.compareTo(whole.multiply(BigInteger.valueOf(5))) < 0) {
            return WeatherSymbol.SUN;
        }
        boolean cloud = missed.compareTo(whole.multiply(BigInteger.valueOf(20))) > 0;
        return cloud ? WeatherSymbol.CLOUD : WeatherSymbol.SUN_AND_CLOUD;
    }

    @Property(tries = 60)
    void aTrendThroughPointsOnALineIsThatLine(
            @ForAll("amount") Decimal slope, @ForAll("tied") ProgressQuestion question) {
        Arbitrary<WeightScheme> schemes = Arbitraries.of(WeightScheme.class);
        var points = question.points().keySet().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Integer::compare,
                        year -> year,
                        year -> new Decimal(slope.value().multiply(BigDecimal.valueOf(year)))));
        schemes.allValues()
                .orElseThrow()
                .forEach(scheme -> assertThat(WeightedLine.through(points, scheme)
                                .orElseThrow()
                                .at(2050))
                        .isEqualTo(Figure.of(slope).times(Figure.of(2050))));
    }
}
