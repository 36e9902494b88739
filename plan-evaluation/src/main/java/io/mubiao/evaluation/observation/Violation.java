package io.mubiao.evaluation.observation;

import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.util.Optional;

/** Why an observation cannot be a figure of its indicator. */
public enum Violation {
    /** It names a counting basis that is none of its indicator, which has some. */
    UNKNOWN_BASIS("must be one of the counting bases of its indicator"),
    /** It has a numerator and a denominator alone, and its indicator is no ratio. */
    NO_VALUE("must be there, since only a ratio may leave it to its numerator and denominator"),
    /** It has a value with a numerator and a denominator, and its indicator is no ratio. */
    HAS_DENOMINATOR("must not be there, since only a ratio has a numerator and a denominator"),
    /** A count or a ratio, or the numerator of one, is below 0. */
    NEGATIVE("must be at least 0"),
    /** A count is a fraction. */
    NOT_WHOLE("must be a whole number"),
    /** A stage is not on the list of its indicator. */
    NOT_A_STAGE("must be a position on the list of stages, which begins with 0"),
    /** A ratio has the denominator 0. */
    ZERO_DENOMINATOR("must be greater than 0"),
    /**
     * A ratio and its quotient are a unit of the last published place apart, or more. A published ratio is rounded or cut,
     * which takes less away.
     */
    QUOTIENT_DIFFERS("must differ from numerator / denominator × factor by less than a unit of its last place");

    private static final int MOST_PLACES = 100;

    private final String rule;

    Violation(String rule) {
        this.rule = rule;
    }

    /** The rule that is broken, as it follows the value in a message: {@code must be a whole number}. */
    public String rule() {
        return rule;
    }

    /**
     * The first rule that an observation breaks; empty where it can be a figure of the indicator.
     *
     * @param indicator the one that the observation names
     */
    public static Optional<Violation> of(Indicator indicator, Observation observation) {
        if (!indicator.countingBases().isEmpty()
                && observation.basis().isPresent()
                && !indicator.countingBases().contains(observation.basis().get())) {
            return Optional.of(UNKNOWN_BASIS);
        }
        return switch (indicator.kind()) {
            case RATIO -> ofRatio(indicator, observation);
            case COUNT -> ofParts(observation).or(() -> ofCount(observation));
            case STAGE -> ofParts(observation).or(() -> ofStage(indicator, observation));
            case AMOUNT -> ofParts(observation);
        };
    }

    private static Optional<Violation> ofParts(Observation observation) {
        if (observation.value().isEmpty()) {
            return Optional.of(NO_VALUE);
        }
        return when(observation.denominator().isPresent(), HAS_DENOMINATOR);
    }

    private static Optional<Violation> ofCount(Observation observation) {
        Decimal count = observation.value().orElseThrow();
        return when(count.signum() < 0, NEGATIVE).or(() -> when(!count.whole(), NOT_WHOLE));
    }

    private static Optional<Violation> ofStage(Indicator indicator, Observation observation) {
        Decimal stage = observation.value().orElseThrow();
        boolean listed = stage.signum() >= 0
                && stage.whole()
                && stage.compareTo(Decimal.of(indicator.stages().size())) < 0;
        return when(!listed, NOT_A_STAGE);
    }

    private static Optional<Violation> ofRatio(Indicator indicator, Observation observation) {
        if (below0(observation.value()) || below0(observation.numerator())) {
            return Optional.of(NEGATIVE);
        }
        if (observation.denominator().filter(d -> d.signum() == 0).isPresent()) {
            return Optional.of(ZERO_DENOMINATOR);
        }
        boolean both =
                observation.value().isPresent() && observation.denominator().isPresent();
        return when(both && !agrees(indicator, observation), QUOTIENT_DIFFERS);
    }

    /** Compares f·n with v·d, which are exact decimals even where n / d is none. */
    private static boolean agrees(Indicator indicator, Observation observation) {
        BigDecimal published = observation.value().orElseThrow().value();
        BigDecimal numerator = observation.numerator().orElseThrow().value();
        BigDecimal denominator = observation.denominator().orElseThrow().value();
        BigDecimal factor = indicator.ratio().orElseThrow().factor().value();
        int places = Math.max(published.scale(), Math.min(observation.decimals(), MOST_PLACES));
        BigDecimal apart = factor.multiply(numerator).subtract(published.multiply(denominator));
        return apart.abs().compareTo(denominator.movePointLeft(places)) < 0;
    }

    private static boolean below0(Optional<Decimal> figure) {
        return figure.filter(number -> number.signum() < 0).isPresent();
    }

    private static Optional<Violation> when(boolean broken, Violation violation) {
        return broken ? Optional.of(violation) : Optional.empty();
    }
}
