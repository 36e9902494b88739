package io.mubiao.evaluation.method.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import io.mubiao.evaluation.ReferenceTable;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.method.composite.normalisation.Values;
import io.mubiao.evaluation.statistics.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Normalisations and aggregations give the numbers of COINr. */
class CoinrTest {
    /** Fifteen digits are given. */
    private static final double TOLERANCE = 5e-15;

    /** Outranking and Copeland scores compare units, not scores, and have no place here. */
    private static final ImmutableSet<String> OF_UNITS = ImmutableSet.of("outrankMatrix", "a_copeland");

    /** Growth rates belong to the package of progress methods. */
    private static final ImmutableSet<String> OF_GROWTH = ImmutableSet.of("CAGR");

    private static final List<CoinrCase> ROWS = ReferenceTable.rows(CoinrTest.class, "composite_coinr.csv").stream()
            .map(row -> new CoinrCase(row.byColumn()))
            .toList();

    private static boolean elsewhere(CoinrCase row) {
        return OF_GROWTH.contains(row.function()) || OF_UNITS.stream().anyMatch(row.get("command")::contains);
    }

    private static Stream<CoinrCase> cases() {
        return ROWS.stream().filter(row -> !elsewhere(row));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithCoinr(CoinrCase row) {
        Answer<Values> answer = row.answer();
        if (row.expected().isEmpty()) {
            assertThat(answer.refusal()).isPresent();
            return;
        }
        List<Optional<Double>> expected = row.expected().get();
        Values scores = answer.orElseThrow();
        assertThat(scores.size()).isEqualTo(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            Optional<Double> score = scores.at(i).map(CoinrTest::rounded);
            assertThat(score.isPresent()).isEqualTo(expected.get(i).isPresent());
            if (score.isPresent()) {
                double number = expected.get(i).orElseThrow();
                assertThat(score.get()).isCloseTo(number, within(TOLERANCE * Math.abs(number)));
            }
        }
    }

    private static double rounded(Figure figure) {
        return figure.signum() == 0 ? 0 : figure.rounded(17).doubleValue();
    }

    @Test
    void saysWhichReferencesAreNotJudgedHere() {
        assertThat(ROWS)
                .filteredOn(CoinrTest::elsewhere)
                .extracting(row -> row.get("case"))
                .containsExactly("cg1", "cg2", "or1", "co1");
        assertThat(ROWS).hasSize(25);
    }
}
