package io.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.YearRange;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Holds verdicts against whole numbers: all figures are brought to units of the last place and compared crosswise, so that
 * nothing is divided.
 */
class ExactnessTest {
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    @Property(tries = 500)
    void percentChangeFromAMeanIsExact(
            @ForAll("amounts") List<BigDecimal> base,
            @ForAll("percents") BigDecimal percent,
            @ForAll("hairs") BigDecimal hair,
            @ForAll Comparison comparison,
            @ForAll boolean inclusive) {
        BigDecimal sum = base.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tie = sum.multiply(percent.add(BigDecimal.valueOf(100)))
                .divide(BigDecimal.valueOf(500), 60, RoundingMode.UNNECESSARY);
        BigDecimal actual = tie.add(hair);

        int places = actual.scale();
        BigInteger left = units(actual, places).multiply(HUNDRED).multiply(BigInteger.valueOf(5 * 1000));
        BigInteger right = units(sum, places).multiply(units(percent, 3).add(BigInteger.valueOf(100_000)));

        Plan plan = SmallPlan.of(
                requirement(comparison, Level.percentChange(percent.toPlainString()), inclusive),
                Notation.baseline("2011..2015").orElseThrow(),
                Notation.assessment("END_YEAR 2016..2020"));
        List<Observation> observations = years(2011, base);
        observations.addAll(years(2020, List.of(actual)));
        assertThat(attained(plan, observations)).isEqualTo(satisfies(comparison, inclusive, left.compareTo(right)));
    }

    @Property(tries = 500)
    void periodMeanIsExact(
            @ForAll("amounts") List<BigDecimal> figures,
            @ForAll("hairs") BigDecimal hair,
            @ForAll Comparison comparison,
            @ForAll boolean inclusive) {
        List<BigDecimal> three = figures.subList(0, 3);
        BigDecimal sum = three.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal level =
                sum.divide(BigDecimal.valueOf(3), 30, RoundingMode.DOWN).add(hair);

        int places = level.scale();
        BigInteger left = units(sum, places);
        BigInteger right = units(level, places).multiply(BigInteger.valueOf(3));

        Plan plan = SmallPlan.of(
                requirement(comparison, Level.absolute(level.toPlainString()), inclusive),
                Notation.assessment("PERIOD_MEAN 2018..2020"));
        assertThat(attained(plan, years(2018, three)))
                .isEqualTo(satisfies(comparison, inclusive, left.compareTo(right)));
    }

    /** How many units of the last place a decimal has. */
    private static BigInteger units(BigDecimal decimal, int places) {
        return decimal.movePointRight(places).toBigIntegerExact();
    }

    private static boolean satisfies(Comparison comparison, boolean inclusive, int order) {
        return switch (comparison) {
            case AT_MOST -> order < 0 || (order == 0 && inclusive);
            case AT_LEAST -> order > 0 || (order == 0 && inclusive);
            case WITHIN -> order == 0 && inclusive;
            case EXACTLY -> order == 0;
        };
    }

    /** A requirement of one level; a corridor has it at both ends. */
    private static Requirement requirement(Comparison comparison, Level level, boolean inclusive) {
        Requirement.Builder requirement = Requirement.builder()
                .comparison(comparison)
                .level(level)
                .inclusive(inclusive || comparison == Comparison.EXACTLY);
        if (comparison == Comparison.WITHIN) {
            requirement.upper(level);
        }
        return requirement.build();
    }

    private static boolean attained(Plan plan, List<Observation> observations) {
        Verdict verdict = PlanEvaluator.of(plan)
                .evaluate(Observations.of(observations), Year.of(2020))
                .attainments()
                .get(0)
                .verdict();
        assertThat(verdict).isIn(Verdict.ATTAINED, Verdict.NOT_ATTAINED);
        return verdict == Verdict.ATTAINED;
    }

    private static List<Observation> years(int first, List<BigDecimal> figures) {
        List<Observation> observations = new ArrayList<>();
        YearRange.of(first, first + figures.size() - 1).stream()
                .forEach(year -> observations.add(Observation.of(
                        "x", "640000", year, figures.get(year - first).toPlainString())));
        return observations;
    }

    /** Five amounts above 0, of very different size. */
    @Provide
    static Arbitrary<List<BigDecimal>> amounts() {
        Arbitrary<Integer> places = Arbitraries.integers().between(-20, 20);
        return Combinators.combine(Arbitraries.longs().between(1, 1_000_000_000_000L), places)
                .as((units, scale) -> BigDecimal.valueOf(units, scale).setScale(Math.max(scale, 0)))
                .list()
                .ofSize(5);
    }

    /** Changes from a fall of 99.9 % to a rise, to a thousandth. */
    @Provide
    static Arbitrary<BigDecimal> percents() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-99.9"), new BigDecimal("200"))
                .ofScale(3);
    }

    /** Nothing, or next to nothing. */
    @Provide
    static Arbitrary<BigDecimal> hairs() {
        return Arbitraries.of("0", "1e-60", "-1e-60", "1e-9", "-1e-9", "7", "1e-30", "-1e-30")
                .map(BigDecimal::new);
    }
}
