package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.figure.Datum;
import io.mubiao.evaluation.figure.Derivation;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.plan.indicator.AssessmentRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JudgingTest {
    private static List<ReferenceCase> cases() {
        return ReferenceCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void judgesAsWorkedOutByHand(ReferenceCase reference) {
        assertThat(reference.found()).isEqualTo(reference.outcome());
    }

    @Test
    void everyCaseHasItsOwnName() {
        assertThat(cases()).extracting(ReferenceCase::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasACase(Reason reason) {
        assertThat(becauses()).contains(reason.toString());
    }

    @ParameterizedTest
    @EnumSource
    void everyTrajectoryHasACase(Trajectory trajectory) {
        assertThat(becauses()).contains(trajectory.toString());
    }

    @ParameterizedTest
    @EnumSource
    void everyCaveatHasACase(Caveat caveat) {
        assertThat(becauses()).contains(ReferenceCase.word(caveat));
    }

    @ParameterizedTest
    @EnumSource
    void everyDerivationHasACase(Derivation derivation) {
        assertThat(cases().stream()
                        .flatMap(reference -> reference.attainment().judgement().data().stream())
                        .flatMap(Datum::tree)
                        .map(Datum::derivation))
                .contains(derivation);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasACaseBeforeWithinAndAfterItsYears(AssessmentRule rule) {
        assertThat(cases().stream()
                        .filter(reference -> reference.reading().assessment().rule() == rule)
                        .map(JudgingTest::time)
                        .distinct())
                .containsExactlyInAnyOrder("before", "within", "after");
    }

    private static String time(ReferenceCase reference) {
        var years = reference.reading().assessment().years();
        int asOf = reference.attainment().asOf().getValue();
        if (asOf < years.from()) {
            return "before";
        }
        return asOf < years.to() ? "within" : "after";
    }

    private static Stream<String> becauses() {
        return cases().stream()
                .flatMap(reference -> Stream.of(reference.outcome().because().split(" ", -1)));
    }
}
