package io.mubiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.Plan;
import io.mubiao.plan.PlanJson;
import io.mubiao.plan.table.TableReader;
import io.mubiao.plan.value.YearRange;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Models further patterns of promises, and says which have no form. All of it is illustrative: wordings and figures are
 * invented, and the verdicts were worked out by hand.
 */
class PromisePatternsTest {
    private static final YearRange PERIOD = YearRange.of(2016, 2020);
    private static final ImmutableList<PromiseLine> LINES = PromiseLine.read(
            "promise-patterns.csv",
            TableReader.of(
                    "promise",
                    "indicator",
                    "english",
                    "unit",
                    "kind",
                    "other kind",
                    "readings",
                    "requirement",
                    "baseline",
                    "assessment",
                    "milestones",
                    "allocations",
                    "nature",
                    "target",
                    "cases",
                    "refused",
                    "cannot",
                    "note"));

    static Stream<PromiseLine> expressed() {
        return LINES.stream().filter(line -> !line.cannot());
    }

    static Stream<PromiseLine> refused() {
        return LINES.stream().filter(line -> !PromiseNotation.nothing(line.cell("refused")));
    }

    @Test
    void namesWhatHasNoForm() {
        assertThat(LINES.stream().filter(PromiseLine::cannot))
                .extracting(line -> line.cell("promise"))
                .containsExactly(
                        "milestone-range",
                        "two-years-running",
                        "four-of-five",
                        "either-or",
                        "number-elsewhere",
                        "no-number",
                        "each-quarter",
                        "month",
                        "winter",
                        "long-term",
                        "since-before",
                        "stage-milestone");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedWithTheRule(PromiseLine line) {
        assertThat(line.cannot()).isTrue();
        assertThatThrownBy(() -> plan(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(line.cell("refused"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expressed")
    void isJudgedAsByHand(PromiseLine line) {
        Plan plan = plan(line);
        assertThat(cases(line)).isNotEmpty();
        cases(line)
                .forEach(worked -> assertThat(worked.found(plan, line))
                        .as("as of %s %s", worked.asOf(), worked.figures())
                        .isEqualTo(worked.verdicts()));
    }

    @Test
    void fitsIntoOnePlanThatItsJsonGivesBack() {
        Plan plan = PromiseLine.plan(expressed().toList(), PERIOD);
        Plan read = PlanJson.parse(PlanJson.write(plan));
        assertThat(read).isEqualTo(plan);
        expressed()
                .forEach(line -> cases(line)
                        .forEach(worked -> assertThat(worked.found(read, line))
                                .as("%s as of %s %s", line, worked.asOf(), worked.figures())
                                .isEqualTo(worked.verdicts())));
    }

    private static Plan plan(PromiseLine line) {
        return PromiseLine.plan(List.of(line), PERIOD);
    }

    private static List<PromiseCase> cases(PromiseLine line) {
        return PromiseCase.cases(line.cell("cases"), PERIOD.to());
    }
}
