package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.figure.Datum;
import io.mubiao.evaluation.figure.Derivation;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.CountingBasis;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingTest {
    private static final Map<String, Attainment> CASES = WorkingCases.all();
    private static final Map<String, String> ENGLISH = trees("workings-en.txt");
    private static final Map<String, String> CHINESE = trees("workings-zh.txt");

    private static Set<String> names() {
        return CASES.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void holdsEveryStepInEnglish(String name) {
        assertThat(text(attainment(name).working(), "", Language.ENGLISH)).isEqualTo(ENGLISH.get(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void holdsEveryStepInChinese(String name) {
        assertThat(text(attainment(name).working(), "", Language.CHINESE)).isEqualTo(CHINESE.get(name));
    }

    @Test
    void everyTreeOfTheFilesHasItsCase() {
        assertThat(ENGLISH.keySet()).isEqualTo(names());
        assertThat(CHINESE.keySet()).isEqualTo(names());
    }

    @ParameterizedTest
    @EnumSource
    void everyTrajectoryHasACase(Trajectory trajectory) {
        assertThat(judgements().flatMap(judgement -> judgement.trajectory().stream()))
                .contains(trajectory);
    }

    @ParameterizedTest
    @EnumSource
    void everyDerivationHasACase(Derivation derivation) {
        assertThat(judgements()
                        .flatMap(judgement -> Stream.concat(judgement.baseData().stream(), judgement.data().stream()))
                        .flatMap(Datum::tree)
                        .map(Datum::derivation))
                .contains(derivation);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasACase(AssessmentRule rule) {
        assertThat(CASES.values().stream()
                        .map(attainment -> attainment.reading().assessment().rule()))
                .contains(rule);
    }

    @Test
    void isToldOfTheReadingThatIsAskedFor() {
        Attainment attainment = attainment("readings");

        assertThat(text(attainment.working(ReadingId.of("mean")), "", Language.ENGLISH))
                .isEqualTo("""
                        attained: the mean of 2016–2017 is at most the level | 87.5 ≤ 90
                          required of the mean of 2016–2017: at most 90 each | → ≤ 90 | 一
                          judged: the mean of 2016–2017 | (80 + 95) / 2 | → 87.5
                            2016, as reported | → 80 | 2016: 80
                            2017, as reported | → 95 | 2017: 95
                          read as “mean”: why a mean
                          3 readings: no other reading agrees
                            “only”: NOT attained. as it stands
                            “each”: NOT attained. why each
                        """);
        assertThatThrownBy(() -> attainment.working(ReadingId.of("none")))
                .hasMessage("Reading 'none' must be one of target 'x'");
    }

    @Test
    void callsEachCountingBasisByItsName() {
        Plan plan = SmallPlan.of(
                SmallPlan.indicator(IndicatorKind.COUNT).withCountingBases(BasisId.of("old"), BasisId.of("new")),
                SmallPlan.reading(
                        Notation.requirement("<= 90"),
                        Notation.baseline("-"),
                        Notation.assessment("EVERY_YEAR 2015..2016")));
        List<CountingBasis> named = plan.countingBases().stream()
                .map(basis -> CountingBasis.builder()
                        .from(basis)
                        .name(Text.of("口径", "basis called " + basis.id()))
                        .build())
                .toList();
        Attainment broken = PlanEvaluator.of(plan.withCountingBases(named))
                .evaluate(Observations.of(Notation.observations("2015@old:80 2016@new:80")), Year.of(2016))
                .attainments()
                .get(0);

        assertThat(text(broken.working(), "", Language.ENGLISH))
                .contains("counting basis new: basis called new\n")
                .contains("counting basis old: basis called old\n");
    }

    @Test
    void isTheSameEachTimeAndCitesThePlan() {
        Attainment attainment = attainment("mean");

        assertThat(attainment.working()).isEqualTo(attainment.working());
        assertThat(attainment.working().steps().get(0).citation())
                .contains(attainment.target().citation());
    }

    private static Attainment attainment(String name) {
        return Objects.requireNonNull(CASES.get(name));
    }

    private static Stream<Judgement> judgements() {
        return CASES.values().stream().map(Attainment::judgement);
    }

    /** A step with those below it, each on a line, its parts as far as it has them. */
    private static String text(Working step, String indent, Language language) {
        String inputs = step.inputs().stream().map(WorkingTest::text).collect(Collectors.joining(", "));
        String parts = Stream.of(
                        Stream.of(step.words().in(language)),
                        step.numbers().stream(),
                        step.result().stream().map(result -> "→ " + result),
                        step.citation().stream().map(citation -> citation.path()),
                        Stream.of(inputs).filter(some -> !some.isEmpty()))
                .flatMap(some -> some)
                .collect(Collectors.joining(" | "));
        return indent + parts + "\n"
                + step.steps().stream()
                        .map(below -> text(below, indent + "  ", language))
                        .collect(Collectors.joining());
    }

    private static String text(Observation observation) {
        return observation.period() + ": " + observation.figures();
    }

    private static Map<String, String> trees(String file) {
        try (InputStream in = WorkingTest.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> trees = new LinkedHashMap<>();
            Stream.of(text.split("\n## ", -1)).skip(1).forEach(part -> {
                String[] nameAndTree = part.split("\n", 2);
                trees.put(nameAndTree[0], nameAndTree[1].strip() + "\n");
            });
            return trees;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
