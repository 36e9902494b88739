package io.mubiao.evaluation.statistics;

import io.mubiao.evaluation.text.NumberText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Checks the arguments of one call, all of them before it is refused. */
final class Domain {
    /** The largest count that is told from its neighbours as a double. */
    static final double MOST = 0x1p53 - 1;

    private final List<Refusal> refusals = new ArrayList<>();

    /** A whole number of events. */
    Domain count(String name, double value) {
        boolean counted = value >= 0 && value <= MOST && value == Math.rint(value);
        return finite(name, value, counted, RefusalReason.NOT_A_COUNT, "must be a whole number from 0 to 2^53 - 1");
    }

    /** What a rate is per: years, tonnes, persons. */
    Domain exposure(String name, double value) {
        return finite(name, value, value > 0, RefusalReason.NO_EXPOSURE, "must be above 0");
    }

    /** A number that is not negative. */
    Domain notNegative(String name, double value) {
        return finite(name, value, value >= 0, RefusalReason.NEGATIVE, "must not be negative");
    }

    /** A number above 0. */
    Domain positive(String name, double value) {
        return finite(name, value, value > 0, RefusalReason.NOT_POSITIVE, "must be above 0");
    }

    /** A confidence level or another probability that is neither 0 nor 1. */
    Domain probability(String name, double value) {
        return finite(name, value, value > 0 && value < 1, RefusalReason.OUT_OF_RANGE, "must be above 0 and below 1");
    }

    /** Any rule. */
    Domain require(boolean kept, RefusalReason reason, String detail) {
        if (!kept) {
            refusals.add(new Refusal(reason, detail));
        }
        return this;
    }

    private Domain finite(String name, double value, boolean kept, RefusalReason reason, String rule) {
        if (!Double.isFinite(value)) {
            return require(false, RefusalReason.NOT_FINITE, name + " " + value + " must be a finite number");
        }
        return require(kept, reason, name + " " + NumberText.inFull(value) + " " + rule);
    }

    /** The result, if all arguments are good; else the reason of the first that is not, with the details of all. */
    <T extends Serializable> Answer<T> answer(Supplier<T> result) {
        return ask(() -> Answer.of(result.get()));
    }

    /** As {@link #answer}, where the result itself may still be refused. */
    <T extends Serializable> Answer<T> ask(Supplier<Answer<T>> result) {
        if (refusals.isEmpty()) {
            return converging(result);
        }
        return Answer.refused(
                refusals.get(0).reason(),
                refusals.stream().map(Refusal::detail).distinct().collect(Collectors.joining("; ")));
    }

    /** Commons Numbers throws where a series or a fraction takes too many terms, as with counts about 2^53. */
    private static <T extends Serializable> Answer<T> converging(Supplier<Answer<T>> result) {
        try {
            return result.get();
        } catch (ArithmeticException tooManyTerms) {
            return Answer.refused(
                    RefusalReason.NOT_REPRESENTABLE,
                    "numbers are too large or too far apart: " + tooManyTerms.getMessage());
        }
    }
}
