package io.mubiao.plan.indicator;

/** A baseline in words that can follow "against": {@code the mean of 2011–2015}, {@code 120 in 2015}. */
final class BaselineText {
    private BaselineText() {}

    static String of(Baseline baseline) {
        String years = baseline.stated().map(value -> value + " in ").orElse(average(baseline)) + baseline.years();
        String moving = baseline.moving() ? ", moving on with the year" : "";
        String indicator = baseline.indicator().map(other -> " of " + other).orElse("");
        String area = baseline.area().map(other -> " in " + other).orElse("");
        return years + indicator + area + moving;
    }

    private static String average(Baseline baseline) {
        if (baseline.years().length() == 1) {
            return "";
        }
        return switch (baseline.averaging()) {
            case MEAN_OF_YEARS -> "the mean of ";
            case POOLED -> "the pooled figure of ";
            case TOTAL -> "the total of ";
        };
    }
}
