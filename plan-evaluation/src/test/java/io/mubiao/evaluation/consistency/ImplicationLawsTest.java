package io.mubiao.evaluation.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.attainment.Bounds;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What an implication says holds in every year that could come, judged by the targets themselves. */
class ImplicationLawsTest {
    /** Figures of a year; few of them, so that limits are often met exactly. */
    record Year(int deaths, int gdp, int population, int workers) {
        private Figure quantity(String name) {
            Map<String, Integer> byName =
                    Map.of("Deaths", deaths, "GDP", gdp, "population", population, "workers", workers);
            String[] parts = name.split(" / ", -1);
            Figure above = Figure.of(Optional.ofNullable(byName.get(parts[0])).orElseThrow());
            return parts.length == 1 ? above : above.over(quantity(parts[1]));
        }

        private Figure figure(Indicator indicator) {
            return indicator
                    .ratio()
                    .map(ratio -> quantity(ratio.numerator().name().in(Language.ENGLISH))
                            .over(quantity(ratio.denominator().name().in(Language.ENGLISH)))
                            .times(Figure.of(ratio.factor())))
                    .orElseGet(() -> quantity(indicator.name().in(Language.ENGLISH)));
        }
    }

    @Property(tries = 2000)
    void theStricterTargetIsNeverAttainedWithoutTheOther(
            @ForAll("pairs") List<Indicator> pair,
            @ForAll("bounds") Requirement one,
            @ForAll("bounds") Requirement other,
            @ForAll("years") Year year) {
        Target first = target(pair.get(0), one);
        Target second = target(pair.get(1), other);
        Implication found = implication(first, second);
        found.stricter().ifPresent(stricter -> {
            int order = year.quantity(found.quantity().in(Language.ENGLISH)).compareTo(found.implied());
            TargetId most = order < 0 ? stricter.below() : stricter.above();
            Target strict = first.id().equals(most) ? first : second;
            Target lax = strict == first ? second : first;
            if (order != 0 && attained(strict, pair, year)) {
                assertThat(attained(lax, pair, year)).isTrue();
            }
            if (order == 0) {
                assertThat(attained(strict, pair, year)).isEqualTo(attained(lax, pair, year));
            }
        });
    }

    @Property(tries = 2000)
    void bothAreAttainedOnlyWhereTheyAreCompatible(
            @ForAll("pairs") List<Indicator> pair,
            @ForAll("bounds") Requirement one,
            @ForAll("bounds") Requirement other,
            @ForAll("years") Year year) {
        Target first = target(pair.get(0), one);
        Target second = target(pair.get(1), other);
        Implication found = implication(first, second);
        assertThat(found.stricter().isPresent()).isNotEqualTo(found.compatible().isPresent());
        if (found.compatible().isPresent() && attained(first, pair, year) && attained(second, pair, year)) {
            int order = year.quantity(found.quantity().in(Language.ENGLISH)).compareTo(found.implied());
            assertThat(found.compatible().get() == Comparison.AT_LEAST ? order : -order)
                    .isNotNegative();
        }
    }

    @Property
    void bothLimitsMetExactlyMakeTheImpliedFigure(@ForAll("pairs") List<Indicator> pair, @ForAll("years") Year year) {
        Target first = target(pair.get(0), exactly(year.figure(pair.get(0))));
        Target second = target(pair.get(1), exactly(year.figure(pair.get(1))));
        Implication found = implication(first, second);
        assertThat(found.implied()).isEqualTo(year.quantity(found.quantity().in(Language.ENGLISH)));
    }

    private static Requirement exactly(Figure figure) {
        return Requirement.exactly(Level.absolute(figure.decimal().orElseThrow().toString()));
    }

    private static Implication implication(Target first, Target second) {
        Implications found = Implications.of(TiedPlan.of(first, second));
        assertThat(found.all()).hasSize(1);
        return found.all().get(0);
    }

    private static boolean attained(Target target, List<Indicator> pair, Year year) {
        Indicator indicator = target.indicator().equals(pair.get(0).id()) ? pair.get(0) : pair.get(1);
        return Bounds.of(target.requirement(), Optional.empty(), 0).admit(year.figure(indicator));
    }

    private static Target target(Indicator indicator, Requirement requirement) {
        return TiedPlan.target(indicator, requirement, "-", "END_YEAR 2016..2020");
    }

    @Provide
    Arbitrary<List<Indicator>> pairs() {
        return Arbitraries.of(
                List.of(TiedPlan.DEATHS, TiedPlan.PER_GDP),
                List.of(TiedPlan.PER_PERSON, TiedPlan.DEATHS),
                List.of(TiedPlan.GDP, TiedPlan.PER_GDP),
                List.of(TiedPlan.PER_GDP, TiedPlan.PER_PERSON),
                List.of(TiedPlan.PER_GDP, TiedPlan.WORKERS_PER_GDP),
                List.of(TiedPlan.GDP_PER_PERSON, TiedPlan.PER_GDP),
                List.of(TiedPlan.WORKERS_PER_GDP, TiedPlan.GDP_PER_PERSON));
    }

    @Provide
    Arbitrary<Requirement> bounds() {
        Arbitrary<Level> levels = few().map(number -> Level.absolute(number.toString()));
        return Arbitraries.oneOf(levels.map(Requirement::atMost), levels.map(Requirement::atLeast));
    }

    @Provide
    Arbitrary<Year> years() {
        return few().tuple4().map(f -> new Year(f.get1(), f.get2(), f.get3(), f.get4()));
    }

    /** Their quotients are decimals. */
    private static Arbitrary<Integer> few() {
        return Arbitraries.of(1, 2, 4, 5, 8, 10, 16, 20);
    }
}
