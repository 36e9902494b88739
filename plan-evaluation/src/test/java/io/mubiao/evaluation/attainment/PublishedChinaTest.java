package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.ReferenceTable;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published Chinese figures follow from the figures they were published beside. */
class PublishedChinaTest {
    private static final List<ReferenceTable.Row> ROWS =
            ReferenceTable.rows(PublishedChinaTest.class, "published-china.csv");

    private static final Figure HUNDRED = Figure.of(100);

    /** A row that is held against the library. */
    private record Published(String name, String promise, String base, String actual, String figure) {
        BigDecimal number() {
            return new BigDecimal(figure);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Published> of(String form) {
        return ROWS.stream()
                .filter(row -> row.text("form").equals(form))
                .map(row -> new Published(
                        row.text("case"),
                        row.text("promise"),
                        row.text("base"),
                        row.text("actual"),
                        row.text("figure")));
    }

    private static Stream<Published> ceilings() {
        return of("CEILING");
    }

    private static Stream<Published> sharesUsed() {
        return of("SHARE_USED");
    }

    private static Stream<Published> exceeded() {
        return of("EXCEEDED");
    }

    private static Stream<Published> completions() {
        return of("COMPLETION");
    }

    private static Stream<Published> falls() {
        return of("FALL");
    }

    private static Stream<Published> parts() {
        return of("PARTS");
    }

    @ParameterizedTest
    @MethodSource("ceilings")
    void aCeilingIsTheLargestFigureOfItsDigitsThatSatisfies(Published ceiling) {
        Bounds required = judged(amount(ceiling.promise(), ceiling.base() + " in 2015"), "-")
                .required()
                .orElseThrow();
        Figure unit = Figure.of(
                new Decimal(BigDecimal.ONE.movePointLeft(ceiling.number().scale())));
        Figure published = Figure.of(new Decimal(ceiling.number()));

        assertThat(required.upper().orElseThrow().over(unit).floor().times(unit))
                .isEqualTo(published);
        assertThat(required.admit(published)).isTrue();
        assertThat(required.admit(published.plus(unit))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("sharesUsed")
    void aShareOfACeilingIsTheFigureOverIt(Published share) {
        Judgement judgement = judged(amount(share.promise(), "-"), "2020:" + share.actual());

        assertThat(rounded(judgement.actual().orElseThrow().over(ceiling(judgement)), share))
                .isEqualByComparingTo(share.number());
        assertThat(judgement.verdict()).isEqualTo(Verdict.ATTAINED);
    }

    @ParameterizedTest
    @MethodSource("exceeded")
    void anExcessIsWhatTheRoomFallsShortOf(Published excess) {
        Judgement judgement = judged(amount(excess.promise(), "-"), "2020:" + excess.actual());
        Figure room = judgement.required().orElseThrow().room(judgement.actual().orElseThrow());

        assertThat(rounded(room.over(ceiling(judgement)), excess))
                .isEqualByComparingTo(excess.number().negate());
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ATTAINED);
    }

    @ParameterizedTest
    @MethodSource("completions")
    void aCompletionIsARatio(Published completion) {
        Judgement judgement =
                judged(plan(IndicatorKind.RATIO, completion.promise(), "-"), "2020:" + completion.actual());

        assertThat(judgement.actual().orElseThrow().rounded(completion.number().precision()))
                .isEqualByComparingTo(completion.number());
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ATTAINED);
    }

    @ParameterizedTest
    @MethodSource("falls")
    void aFallIsTheChangeFromTheYearBefore(Published fall) {
        Judgement judgement =
                judged(amount(fall.promise(), "2019 moving"), "2019:" + fall.base() + " 2020:" + fall.actual());
        Figure base = judgement.baseline().orElseThrow();

        assertThat(rounded(base.minus(judgement.actual().orElseThrow()).over(base), fall))
                .isEqualByComparingTo(fall.number());
        assertThat(judgement.verdict()).isEqualTo(Verdict.ATTAINED);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void theCeilingsOfThePartsMakeThatOfTheWhole(Published whole) {
        List<String> ceilings = List.of(whole.actual().split("\\+", -1));
        List<Area> areas = new ArrayList<>(List.of(area(SmallPlan.AREA.value(), Optional.empty())));
        List<Observation> atTheirCeilings = new ArrayList<>();
        for (int i = 0; i < ceilings.size(); i++) {
            String id = "part-" + i;
            areas.add(area(id, Optional.of(SmallPlan.AREA)));
            atTheirCeilings.add(Observation.of("x", id, 2020, ceilings.get(i)));
        }
        Evaluation evaluation = PlanEvaluator.of(plan(IndicatorKind.COUNT, whole.promise(), "-"))
                .withAreas(AreaTree.of(areas))
                .evaluate(Observations.of(atTheirCeilings), Year.of(2020));
        Judgement judgement = evaluation.attainments().get(0).judgement();

        assertThat(judgement.actual()).contains(Figure.of(new Decimal(whole.number())));
        assertThat(judgement.verdict()).isEqualTo(Verdict.ATTAINED);
        assertThat(judgement.caveats()).containsExactly(Caveat.ROLLED_UP);
    }

    @Test
    void saysWhichReferencesAreNotJudgedHere() {
        assertThat(ROWS)
                .filteredOn(row -> row.text("form").equals("GRADES"))
                .allSatisfy(row -> assertThat(row.text("note")).containsAnyOf("grades", "veto", "classes"))
                .extracting(row -> row.text("case"))
                .containsExactly("cn42", "cn43", "cn44", "cn45", "cn46");
    }

    @Test
    void leavesNoReferenceOut() {
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(row.text("source")).isNotBlank())
                .extracting(row -> row.text("case") + " " + row.text("form"))
                .startsWith("cn02 CEILING", "cn05 CEILING", "cn06 CEILING", "cn07 SHARE_USED", "cn11 EXCEEDED")
                .contains("cn12 COMPLETION", "cn13 COMPLETION", "cn17 COMPLETION", "cn41 PARTS")
                .contains("cn20 FALL", "cn24 FALL", "cn32 FALL")
                .hasSize(17);
    }

    private static Plan amount(String promise, String base) {
        return plan(IndicatorKind.AMOUNT, promise, base);
    }

    private static Plan plan(IndicatorKind kind, String promise, String base) {
        return SmallPlan.of(
                SmallPlan.indicator(kind),
                SmallPlan.reading(
                        Notation.requirement(promise),
                        Notation.baseline(base),
                        Notation.assessment("END_YEAR 2020..2020")));
    }

    private static Judgement judged(Plan plan, String figures) {
        return PlanEvaluator.of(plan)
                .evaluate(Observations.of(Notation.observations(figures)), Year.of(2020))
                .attainments()
                .get(0)
                .judgement();
    }

    private static Figure ceiling(Judgement judgement) {
        return judgement.required().orElseThrow().upper().orElseThrow();
    }

    /** A share in per cent, to as many digits as were published. */
    private static BigDecimal rounded(Figure share, Published published) {
        return share.times(HUNDRED).rounded(published.number().precision());
    }

    private static Area area(String id, Optional<AreaId> parent) {
        return Area.builder()
                .id(AreaId.of(id))
                .name(Text.of("某地", "Somewhere"))
                .level(parent.isEmpty() ? AreaLevel.PREFECTURE : AreaLevel.COUNTY)
                .parent(parent)
                .build();
    }
}
