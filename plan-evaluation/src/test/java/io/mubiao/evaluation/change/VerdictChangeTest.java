package io.mubiao.evaluation.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.AreaPlan;
import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.change.Cause.ObservationChange;
import io.mubiao.evaluation.change.Cause.ObservationChange.Kind;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.observation.Status;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.value.Language;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Deaths are to fall from 300 in 2015 by a tenth, to 270 in 2020: on a straight line to 282 in 2018 and to 276 in 2019, on
 * a geometric one to 300 · 0.9^0.6, between 281 and 282, in 2018.
 */
class VerdictChangeTest {
    static final Indicator DEATHS = SmallPlan.indicator(IndicatorKind.COUNT).withId(IndicatorId.of("deaths"));
    private static final Reading END = AreaPlan.reading("end", "<= -10%", "300 in 2015", "END_YEAR 2016..2020");
    private static final Plan PLAN = plan(DEATHS, END);
    static final PlanEvaluator EVALUATOR = PlanEvaluator.of(PLAN);
    static final Observation GOOD = deaths(2018, "280");
    static final Observation BAD = deaths(2018, "301");

    @Test
    void areNoneBetweenAnEvaluationAndItself() {
        assertThat(in2018(GOOD).diff(in2018(GOOD))).isEmpty();
        assertThat(in2018(GOOD).diff(in2018(deaths(2018, "281")))).isEmpty();
    }

    @Test
    void nameARevisedObservation() {
        VerdictChange change = only(in2018(GOOD, deaths(2017, "1")).diff(in2018(BAD, deaths(2017, "2"))));
        assertThat(change.causes())
                .containsExactly(new ObservationChange(Kind.REVISED, ImmutableList.of(GOOD), ImmutableList.of(BAD)));
        assertThat(change.attribution()).isEqualTo(Attribution.ALONE);
        assertThat(change).hasToString("deaths 640000: ON_TRACK → OFF_TRACK because of deaths 640000 2018: 280 → 301");
        assertThat(change.toText(Language.ENGLISH))
                .isEqualTo("deaths 640000: on track → OFF track because of deaths 640000 2018: 280 → 301");
        assertThat(change.toText(Language.CHINESE))
                .isEqualTo("deaths 640000：符合进度 → 落后进度，原因：deaths 640000 2018：280 → 301");
    }

    @Test
    void nameAnAddedAndARemovedObservation() {
        assertThat(text(in2018(), in2018(GOOD)))
                .isEqualTo(
                        "deaths 640000: UNDETERMINED [NO_OBSERVATION] → ON_TRACK because of deaths 640000 2018: – → 280");
        assertThat(text(in2018(GOOD), in2018()))
                .isEqualTo(
                        "deaths 640000: ON_TRACK → UNDETERMINED [NO_OBSERVATION] because of deaths 640000 2018: 280 → –");
    }

    @Test
    void nameANewVintageWithTheOneBefore() {
        Observation first = GOOD.withPublished(LocalDate.of(2019, 3, 1));
        Observation second = BAD.withPublished(LocalDate.of(2019, 8, 15));
        VerdictChange change = only(in2018(first).diff(in2018(first, second)));
        assertThat(change.causes())
                .containsExactly(
                        new ObservationChange(Kind.VINTAGE_ADDED, ImmutableList.of(first), ImmutableList.of(second)));
        assertThat(change.toString()).endsWith(" because of deaths 640000 2018: 280 [2019-03-01] → 301 [2019-08-15]");
        assertThat(only(in2018(first, second).diff(in2018(first))).causes())
                .containsExactly(
                        new ObservationChange(Kind.VINTAGE_REMOVED, ImmutableList.of(second), ImmutableList.of(first)));
    }

    @Test
    void nameAFinalFigureThatTookThePlaceOfAProvisionalOne() {
        Evaluation before = in2018(GOOD.withStatus(Status.PROVISIONAL));
        Evaluation after = in2018(BAD.withStatus(Status.FINAL));
        assertThat(text(before, after))
                .endsWith("ON_TRACK → OFF_TRACK because of deaths 640000 2018: 280 [provisional] → 301 [final]");
        assertThat(only(before.diff(after)).toText(Language.CHINESE)).endsWith("280 [初步数] → 301 [最终数]");
    }

    @Test
    void nameAnotherPromise() {
        Plan stricter = plan(DEATHS, END.withRequirement(Notation.requirement("<= -20%")));
        Evaluation after = PlanEvaluator.of(stricter).evaluate(Observations.of(List.of(GOOD)), Year.of(2018));
        assertThat(text(in2018(GOOD), after))
                .isEqualTo("deaths 640000: ON_TRACK → OFF_TRACK because of target deaths was redefined");
    }

    @Test
    void nameTargetAndIndicatorTogetherWhereTheTargetIsOfANewOne() {
        Plan other = SmallPlan.of(
                List.of(DEATHS.withId(IndicatorId.of("fatalities"))),
                List.of(SmallPlan.target("deaths", "fatalities", END)));
        Evaluation after = PlanEvaluator.of(other)
                .evaluate(
                        Observations.of(List.of(GOOD, BAD.withIndicator(IndicatorId.of("fatalities")))), Year.of(2018));
        assertThat(text(in2018(GOOD), after))
                .isEqualTo("deaths 640000: ON_TRACK → OFF_TRACK because of target deaths was redefined;"
                        + " indicator deaths, fatalities redefined"
                        + "; fatalities 640000 2018: – → 301 (together)");
    }

    @Test
    void nameATargetAndAnAreaThatCameOrWent() {
        Evaluation more = EVALUATOR
                .withAreas(List.of(SmallPlan.AREA, AreaId.of("a")))
                .evaluate(Observations.of(List.of(GOOD)), Year.of(2018));
        assertThat(text(in2018(GOOD), more))
                .isEqualTo(
                        "deaths a: – → UNDETERMINED [NO_OBSERVATION, BASELINE_INCOMPLETE] because of the area was added");
        assertThat(text(more, in2018(GOOD)))
                .isEqualTo(
                        "deaths a: UNDETERMINED [NO_OBSERVATION, BASELINE_INCOMPLETE] → – because of the area was removed");
        Plan nothing = SmallPlan.of(List.of(DEATHS), List.of());
        Evaluation none = PlanEvaluator.of(nothing).evaluate(Observations.none(), Year.of(2018));
        assertThat(text(in2018(GOOD), none)).isEqualTo("deaths 640000: ON_TRACK → – because of the target was removed");
        assertThat(only(none.diff(in2018(GOOD))).toText(Language.CHINESE)).isEqualTo("deaths 640000：– → 符合进度，原因：新增目标");
    }

    @Test
    void nameEachOfSeveralThatSufficesAndAllThatAreNeededTogether() {
        PlanEvaluator each =
                PlanEvaluator.of(plan(DEATHS, AreaPlan.reading("each", "<= 90", "-", "EVERY_YEAR 2016..2017")));
        Evaluation kept = each.evaluate(
                Observations.of(List.of(deaths(2015, "1"), deaths(2016, "80"), deaths(2017, "80"))), Year.of(2017));
        Evaluation broken = each.evaluate(
                Observations.of(List.of(deaths(2015, "2"), deaths(2016, "95"), deaths(2017, "96"))), Year.of(2017));
        assertThat(text(kept, broken))
                .isEqualTo("deaths 640000: ATTAINED → NOT_ATTAINED because of"
                        + " deaths 640000 2016: 80 → 95; or deaths 640000 2017: 80 → 96 (each alone)");
        assertThat(text(broken, kept))
                .isEqualTo("deaths 640000: NOT_ATTAINED → ATTAINED because of"
                        + " deaths 640000 2016: 95 → 80; deaths 640000 2017: 96 → 80 (together)");
    }

    @Test
    void tellReasonsAgreementAndOtherReadings() {
        Plan two = SmallPlan.of(
                List.of(DEATHS),
                List.of(AreaPlan.target(
                        "deaths",
                        AreaPlan.reading("end", "<= 90", "-", "END_YEAR 2016..2017"),
                        AreaPlan.reading("each", "<= 90", "-", "EVERY_YEAR 2016..2017"))));
        PlanEvaluator evaluator = PlanEvaluator.of(two);
        Evaluation kept =
                evaluator.evaluate(Observations.of(List.of(deaths(2016, "80"), deaths(2017, "80"))), Year.of(2017));
        Evaluation late =
                evaluator.evaluate(Observations.of(List.of(deaths(2016, "95"), deaths(2017, "80"))), Year.of(2017));
        VerdictChange change = only(kept.diff(late));
        assertThat(change.parts()).containsExactly(VerdictChange.Part.AGREEMENT, VerdictChange.Part.READINGS);
        assertThat(change)
                .hasToString("deaths 640000: ATTAINED (agreement ALL → NONE; reading each: ATTAINED → NOT_ATTAINED)"
                        + " because of deaths 640000 2016: 80 → 95");
        assertThat(change.toText(Language.CHINESE))
                .isEqualTo(
                        "deaths 640000：达到（各种理解结论一致 → 其他理解结论均不同；理解 each：达到 → 未达到），" + "原因：deaths 640000 2016：80 → 95");
        assertThat(text(in2018(), in2018(deaths(2018, "-1"))))
                .isEqualTo("deaths 640000: UNDETERMINED [NO_OBSERVATION] → UNDETERMINED [INVALID_FIGURE]"
                        + " because of deaths 640000 2018: – → -1");
    }

    @Test
    void sayWhereThereWasTooMuchToTry() {
        int parts = CauseSearch.MOST_TRIED + 1;
        String[] areas = Stream.concat(
                        Stream.of("640000"), IntStream.range(0, parts).mapToObj(i -> "a" + i + "<640000"))
                .toArray(String[]::new);
        PlanEvaluator evaluator = EVALUATOR.withAreas(AreaPlan.tree(areas)).withAreas(List.of(SmallPlan.AREA));
        List<Observation> all = IntStream.range(0, parts)
                .mapToObj(i -> Observation.of("deaths", "a" + i, 2018, "0"))
                .toList();
        VerdictChange change = only(evaluator
                .evaluate(Observations.none(), Year.of(2018))
                .diff(evaluator.evaluate(Observations.of(all), Year.of(2018))));
        assertThat(change.attribution()).isEqualTo(Attribution.UNTRIED);
        assertThat(change.causes()).hasSize(parts);
    }

    static String text(Evaluation before, Evaluation after) {
        return only(before.diff(after)).toString();
    }

    static VerdictChange only(List<VerdictChange> changes) {
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static Evaluation in2018(Observation... observations) {
        return EVALUATOR.evaluate(Observations.of(List.of(observations)), Year.of(2018));
    }

    static Observation deaths(int year, String figure) {
        return Observation.of("deaths", "640000", year, figure);
    }

    static Plan plan(Indicator indicator, Reading reading) {
        return SmallPlan.of(List.of(indicator), List.of(AreaPlan.target("deaths", reading)));
    }
}
