package io.mubiao.evaluation.method;

import java.io.Serializable;

/**
 * The lower limits of three classes, each included; what is below the lowest is the fourth.
 *
 * @param high of the best class
 * @param medium of the next one, at most as high
 * @param low of the third one, at most as high
 */
public record ClassLimits(double high, double medium, double low) implements Serializable {
    public ClassLimits {
        boolean finite = Double.isFinite(high) && Double.isFinite(medium) && Double.isFinite(low);
        if (!finite || high < medium || medium < low) {
            throw new IllegalArgumentException(
                    "Class limits " + high + ", " + medium + ", " + low + " must be finite and not rise");
        }
    }

    ClassLimits times(double factor) {
        return new ClassLimits(high * factor, medium * factor, low * factor);
    }
}
