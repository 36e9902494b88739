package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.indicator.Reading;
import java.io.Serializable;

/** What can be said under each reading of a target, by its {@link VerdictCode}: made once where it needs no reason. Immutable. */
final class ReadingVerdicts implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<Reading> readings;
    private final ReadingVerdict[] withoutReasons;

    ReadingVerdicts(ImmutableList<Reading> readings) {
        this.readings = readings;
        this.withoutReasons = new ReadingVerdict[readings.size() << VerdictCode.BITS];
        for (int reading = 0; reading < readings.size(); reading++) {
            for (Verdict verdict : Verdict.values()) {
                int code = VerdictCode.of(verdict);
                withoutReasons[position(reading, code)] = make(reading, code);
            }
        }
    }

    /** How many readings there are. */
    int readings() {
        return readings.size();
    }

    ReadingVerdict of(int reading, int code) {
        return VerdictCode.hasReasons(code) ? make(reading, code) : withoutReasons[position(reading, code)];
    }

    private static int position(int reading, int code) {
        return (reading << VerdictCode.BITS) + code;
    }

    private ReadingVerdict make(int reading, int code) {
        return new ReadingVerdict(readings.get(reading), VerdictCode.verdict(code), VerdictCode.reasons(code));
    }
}
