package io.mubiao.plan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.plan.PlanId;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.work.MeasureId;
import io.mubiao.plan.work.ProjectId;
import io.mubiao.plan.work.ProvisionId;
import io.mubiao.plan.work.TaskGroupId;
import io.mubiao.plan.work.TaskId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    private static final Map<String, Function<String, Comparable<?>>> KINDS = Map.ofEntries(
            Map.entry("Plan", PlanId::of),
            Map.entry("Area", AreaId::of),
            Map.entry("Counting basis", BasisId::of),
            Map.entry("Indicator", IndicatorId::of),
            Map.entry("Reading", ReadingId::of),
            Map.entry("Target", TargetId::of),
            Map.entry("Organisation", OrganisationId::of),
            Map.entry("Measure", MeasureId::of),
            Map.entry("Project", ProjectId::of),
            Map.entry("Provision", ProvisionId::of),
            Map.entry("Task group", TaskGroupId::of),
            Map.entry("Task", TaskId::of));

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "640100", "task-4-2-p3", "from-2016"})
    void takesLettersDigitsAndSingleHyphens(String id) {
        assertThat(Ids.check("Area", id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A", "a b", "a_b", "-a", "a-", "a--b", "a\n", "é", "区", "１"})
    void refusesEverythingElse(String id) {
        assertThatThrownBy(() -> Ids.check("Area", id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Area id '" + id + "' must match [a-z0-9]+(-[a-z0-9]+)* and have at most 100 characters");
    }

    @Test
    void takesAtMostAHundredCharacters() {
        assertThat(Ids.check("Area", "a".repeat(100))).hasSize(100);
        assertThatThrownBy(() -> Ids.check("Area", "a".repeat(101))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void holdsForEveryKindOfIdWhichTheMessageNames() {
        KINDS.forEach((kind, of) -> {
            assertThat(of.apply("x-1")).hasToString("x-1");
            assertThatThrownBy(() -> of.apply("X 1"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(kind + " id 'X 1' must match ");
        });
    }

    @Test
    void ordersIdsAsTheirText() {
        assertThat(Stream.of("b", "a-1", "a").map(AreaId::of).sorted())
                .extracting(AreaId::value)
                .containsExactly("a", "a-1", "b");
    }
}
