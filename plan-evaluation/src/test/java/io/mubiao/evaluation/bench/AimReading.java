package io.mubiao.evaluation.bench;

import java.util.Locale;

/** How an {@link Aim} may be read, the default first. */
enum AimReading {
    /** The last year against the mean of the base years. */
    END_YEAR,
    /** The mean of the years judged against it. */
    PERIOD_MEAN,
    /** Each year judged against it. */
    EVERY_YEAR,
    /** The last year against the last of the base years. */
    LAST_BASE_YEAR;

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
