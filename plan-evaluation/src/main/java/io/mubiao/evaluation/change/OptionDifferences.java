package io.mubiao.evaluation.change;

import io.mubiao.evaluation.change.Cause.Option;
import io.mubiao.evaluation.option.Bridge;
import io.mubiao.evaluation.option.Options;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The options one by one. */
final class OptionDifferences {
    private OptionDifferences() {}

    /** Whether the options differ in this one. */
    static boolean differ(Option option, Options one, Options other) {
        return !take(option, one, other).equals(one);
    }

    /** Options in which one is as in the others. */
    static Options take(Option option, Options options, Options others) {
        return switch (option) {
            case AS_OF -> options.withAsOf(others.asOf());
            case KNOWN_ON -> options.withKnownOn(others.knownOn());
            case LINE -> options.withLine(others.line());
            case BASELINE_GAPS -> options.withBaselineGaps(others.baselineGaps());
            case ROLL_UP -> options.withRollUp(others.rollUp());
            case UNDATED -> options.withUndated(others.undated());
            case BRIDGES -> options.withBridges(others.bridges());
        };
    }

    /** The value of an option; empty where there is none. */
    static String value(Option option, Options options) {
        return switch (option) {
            case AS_OF -> options.asOf().toString();
            case KNOWN_ON -> options.knownOn().map(LocalDate::toString).orElse("");
            case LINE -> options.line().toString();
            case BASELINE_GAPS -> options.baselineGaps().toString();
            case ROLL_UP -> options.rollUp().toString();
            case UNDATED -> options.undated().toString();
            case BRIDGES ->
                options.bridges().stream().map(OptionDifferences::bridge).collect(Collectors.joining(", "));
        };
    }

    private static String bridge(Bridge bridge) {
        return bridge.indicator() + " " + bridge.from() + "/" + bridge.to() + " × " + bridge.factor();
    }
}
