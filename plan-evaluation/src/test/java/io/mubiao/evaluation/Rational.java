package io.mubiao.evaluation;

import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A fraction by the rules of school: an arithmetic of the tests' own, so that no fault of the engine's is shared.
 *
 * @param over what stands above the line
 * @param under what stands below it, above 0
 */
record Rational(BigInteger over, BigInteger under) implements Comparable<Rational> {
    static final Rational ZERO = of(0);

    Rational {
        if (under.signum() <= 0) {
            throw new ArithmeticException("Rational " + over + "/" + under + " must have a denominator above 0");
        }
    }

    static Rational of(long number) {
        return new Rational(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static Rational of(Decimal decimal) {
        BigDecimal value = decimal.value();
        return new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    Rational plus(Rational other) {
        return new Rational(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Rational minus(Rational other) {
        return plus(new Rational(other.over.negate(), other.under));
    }

    Rational times(Rational other) {
        return new Rational(over.multiply(other.over), under.multiply(other.under));
    }

    /** The quotient by a number that is not 0. */
    Rational by(Rational other) {
        BigInteger sign = BigInteger.valueOf(other.over.signum());
        return new Rational(over.multiply(other.under).multiply(sign), under.multiply(other.over.abs()));
    }

    Rational by(long other) {
        return by(of(other));
    }

    /** The product of so many of it. */
    Rational power(int times) {
        Rational product = of(1);
        for (int i = 0; i < times; i++) {
            product = product.times(this);
        }
        return product;
    }

    int sign() {
        return over.signum();
    }

    /** The largest decimal of so many places that is not above it. */
    Decimal floor(int places) {
        return new Decimal(new BigDecimal(over).divide(new BigDecimal(under), places, RoundingMode.FLOOR));
    }

    double toDouble() {
        return new BigDecimal(over)
                .divide(new BigDecimal(under), MathContext.DECIMAL64)
                .doubleValue();
    }

    @Override
    public int compareTo(Rational other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
