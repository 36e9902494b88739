package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.mubiao.evaluation.figure.Reason;
import java.io.Serializable;

/** The verdicts on one target in some areas, under each of its readings, in four bytes each. */
final class VerdictCodes implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ReadingVerdicts readings;
    private final int width;
    private final int[] codes;

    /** The verdicts in so many areas; all are to be {@link #set} before others see them. */
    VerdictCodes(ReadingVerdicts readings, int areas) {
        this.readings = readings;
        this.width = readings.readings();
        this.codes = new int[Math.multiplyExact(areas, width)];
    }

    int readings() {
        return width;
    }

    void set(int area, int reading, int code) {
        codes[area * width + reading] = code;
    }

    private int code(int area, int reading) {
        return codes[area * width + reading];
    }

    /** The verdict under the default reading. */
    Verdict verdict(int area) {
        return VerdictCode.verdict(code(area, 0));
    }

    /** The reasons under the default reading. */
    ImmutableSortedSet<Reason> reasons(int area) {
        return VerdictCode.reasons(code(area, 0));
    }

    /** How many of the readings have the verdict of the default reading. */
    int same(int area) {
        int same = 0;
        for (int reading = 0; reading < width; reading++) {
            same += VerdictCode.verdict(code(area, reading)) == verdict(area) ? 1 : 0;
        }
        return same;
    }

    /** The verdict under every reading. */
    ImmutableList<ReadingVerdict> all(int area) {
        ImmutableList.Builder<ReadingVerdict> all = ImmutableList.builderWithExpectedSize(width);
        for (int reading = 0; reading < width; reading++) {
            all.add(readings.of(reading, code(area, reading)));
        }
        return all.build();
    }
}
