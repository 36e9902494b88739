package io.mubiao.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Utf8;
import io.mubiao.plan.Plan;
import io.mubiao.plan.document.diagnostic.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A synthetic document is read as the official ones are: every number, heading and clause of it. */
class SyntheticPlanTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 20, 21, 317})
    void hasSoManyTasksAndNothingThatIsNotUnderstood(int tasks) {
        String text = SyntheticPlan.ofTasks(tasks);
        PlanDocument document = PlanDocument.read(text);
        Plan plan = document.plan().orElseThrow();

        assertThat(document.diagnostics(Severity.ERROR)).isEmpty();
        assertThat(plan.toText()).isEqualTo(text);
        assertThat(plan.tasks()).hasSize(tasks);
        assertThat(plan.sections()).allMatch(section -> section.declaredCount().isPresent());
        assertThat(plan.headlineTargets()).hasSize((tasks + 24) / 25);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100_000, 500_000})
    void isAboutAsLongAsAskedFor(int bytes) {
        assertThat(Utf8.encodedLength(SyntheticPlan.ofBytes(bytes))).isBetween(bytes, bytes + bytes / 50 + 5_000);
    }
}
