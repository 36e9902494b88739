package io.mubiao.evaluation.bench;

import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.Requirement;
import java.util.List;

/**
 * What one target asks for: a change of so many thousandths of the baseline.
 *
 * @param atMost or else at least
 * @param perMille the level in thousandths of the baseline
 */
record Aim(boolean atMost, int perMille) {
    /** One for each indicator. */
    static final List<Aim> ALL = List.of(
            new Aim(true, 900),
            new Aim(true, 875),
            new Aim(true, 950),
            new Aim(true, 800),
            new Aim(false, 1100),
            new Aim(false, 1025),
            new Aim(false, 1075),
            new Aim(false, 1200));

    double factor() {
        return perMille / 1000.0;
    }

    Requirement requirement() {
        int tenths = perMille - 1000;
        String percent = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
        Level level = Level.percentChange(percent);
        return atMost ? Requirement.atMost(level) : Requirement.atLeast(level);
    }
}
