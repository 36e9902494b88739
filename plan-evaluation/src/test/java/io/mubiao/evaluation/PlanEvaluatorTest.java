package io.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.value.Text;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanEvaluatorTest {
    private static final Plan PLAN =
            SmallPlan.of(Notation.requirement("<= 90"), Notation.assessment("END_YEAR 2016..2020"));
    private static final AreaId CITY = AreaId.of("640100");

    @Test
    void judgesThePlansOwnAreaUnlessOthersAreNamed() {
        assertThat(areas(PlanEvaluator.of(PLAN))).containsExactly(SmallPlan.AREA);
    }

    @Test
    void judgesTheAreasOfATreeInItsOrder() {
        AreaTree tree =
                AreaTree.of(List.of(area(SmallPlan.AREA, Optional.empty()), area(CITY, Optional.of(SmallPlan.AREA))));
        assertThat(areas(PlanEvaluator.of(PLAN).withAreas(tree))).containsExactly(SmallPlan.AREA, CITY);
    }

    @Test
    void judgesNamedAreasInTheirOrder() {
        assertThat(areas(PlanEvaluator.of(PLAN).withAreas(List.of(CITY, SmallPlan.AREA))))
                .containsExactly(CITY, SmallPlan.AREA);
    }

    @Test
    void isNotChangedByAskingForAnother() {
        PlanEvaluator evaluator = PlanEvaluator.of(PLAN);
        evaluator.withAreas(List.of(CITY));
        assertThat(areas(evaluator)).containsExactly(SmallPlan.AREA);
    }

    @Test
    void refusesNoAreaAndTheSameAreaTwice() {
        PlanEvaluator evaluator = PlanEvaluator.of(PLAN);
        assertThatThrownBy(() -> evaluator.withAreas(List.of())).hasMessage("Areas [] must be one or more, each once");
        assertThatThrownBy(() -> evaluator.withAreas(List.of(CITY, CITY)))
                .hasMessage("Areas [640100, 640100] must be one or more, each once");
    }

    private static List<AreaId> areas(PlanEvaluator evaluator) {
        Evaluation evaluation = evaluator.evaluate(Observations.none(), Year.of(2020));
        assertThat(evaluation.areas())
                .isEqualTo(
                        evaluation.attainments().stream().map(Attainment::area).toList());
        return evaluation.areas();
    }

    private static Area area(AreaId id, Optional<AreaId> parent) {
        return Area.builder()
                .id(id)
                .name(Text.of("某地"))
                .level(AreaLevel.PREFECTURE)
                .parent(parent)
                .build();
    }
}
