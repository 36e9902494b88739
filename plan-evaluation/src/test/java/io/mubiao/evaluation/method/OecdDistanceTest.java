package io.mubiao.evaluation.method;

import static io.mubiao.evaluation.method.Numbers.close;
import static io.mubiao.evaluation.method.Numbers.other;
import static io.mubiao.evaluation.method.Numbers.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.ReferenceTable;
import io.mubiao.plan.value.Decimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OecdDistanceTest {
    /** The file has 15 digits. */
    private static final double TOLERANCE = 1e-13;

    static List<ReferenceTable.Row> computed() {
        return ReferenceTable.rows(OecdDistanceTest.class, "oecd-distance-computed.csv");
    }

    @ParameterizedTest
    @MethodSource("computed")
    void countsStandardDeviations(ReferenceTable.Row row) {
        OecdDistance method = row.text("sd_kind").equals("sample sd") ? OecdDistance.SAMPLE : OecdDistance.POPULATION;
        ProgressResult result = method.assess(ProgressQuestion.builder()
                .direction(Numbers.direction(row))
                .putPoint(2020, row.decimal("value"))
                .target(row.decimal("target"))
                .peers(row.decimals("peer_values"))
                .build());
        close(value(result), row.number("distance_raw"), TOLERANCE);
        close(other(result, "standard deviation"), row.number("sd"), TOLERANCE);
        close(other(result, "distance, not below 0"), row.number("distance_truncated_at_0"), TOLERANCE);
        assertThat(result.met()).isEqualTo(row.number("distance_raw") <= 0);
        assertThat(result.evidence()).isEqualTo(Evidence.RECALLED);
        assertThat(result.classification()).isEmpty();
    }

    @Test
    void refusesWithoutTargetPeersOrTheirVariation() {
        ProgressQuestion question = ProgressQuestion.of(Direction.DECREASE, Map.of(2020, Decimal.of(3)));
        assertThat(refusal(question)).isEqualTo("TARGET_NEEDED: target must be given");
        ProgressQuestion targeted = question.withTarget("2", 2030);
        assertThat(refusal(targeted)).isEqualTo("PEERS_NEEDED: peers must be given");
        assertThat(refusal(targeted.withPeers(Decimal.of(3)))).isEqualTo("TOO_FEW_POINTS: peers 1 must be more than 1");
        assertThat(refusal(targeted.withPeers(Decimal.of(3), Decimal.of(3))))
                .isEqualTo("NO_VARIATION: peers [3, 3] must not be all alike");
        assertThat(OecdDistance.POPULATION
                        .assess(targeted.withPeers(Decimal.of(3)))
                        .refusal())
                .isPresent();
        assertThat(refusal(targeted.withPeers(Decimal.of(3), Decimal.of(4)).withPoints(Map.of())))
                .isEqualTo("TOO_FEW_POINTS: points 0 must be at least 1");
    }

    private static String refusal(ProgressQuestion question) {
        return OecdDistance.SAMPLE.assess(question).refusal().orElseThrow().toString();
    }
}
