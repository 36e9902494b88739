package io.mubiao.plan.indicator;

/** The three parts of a reading in a few words: {@code ≤ -10 % against the mean of 2011–2015, end-year 2020}. */
final class ReadingText {
    private ReadingText() {}

    static String of(Reading reading) {
        Requirement requirement = reading.requirement();
        String base = reading.baseline()
                .filter(baseline -> requirement.needsBaseline() || baseline.elsewhere())
                .map(baseline -> " against " + baseline.shown())
                .orElse("");
        return requirement.shown() + base + ", " + reading.assessment().shown();
    }
}
