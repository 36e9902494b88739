package io.mubiao.evaluation.method;

import io.mubiao.plan.value.Decimal;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The progress measure of Statistics Canada, as Open SDG computes it: compound annual growth so far against the growth
 * that is required, or against fixed limits where there is no target.
 *
 * <p>With base (t0, y0), latest point (t, y), target T in year tT, d = 1 for an increase and -1 for a decrease, s = -1 for
 * y0 below 0 and 1 otherwise, and CAGR(a, b, n) = (a/b)^(1/n) - 1:
 *
 * <ul>
 *   <li>without a target, CAGR = s d CAGR(y, y0, t - t0): substantial from 1.5 % a year, moderate from 0.5 %, limited from
 *       0. Near a {@link #limit()} L the limits of the classes are multiplied by C: 1 for |y0| of 2|L| or more,
 *       1 - (|y0|/|L|)^4.44 up to |L|, and the mirror image of that between them;
 *   <li>with a target, R = s d CAGR(y, y0, t - t0) / |CAGR(T, y0, tT - t0)|: substantial from 0.95, moderate from 0.6,
 *       limited from 0. A value that meets the target is target_achieved whatever its trend, with score 5.
 * </ul>
 *
 * <p>The score goes from -5 to 5, by the rounded constants of the code. The base is 2015, or the first later year with
 * data; the target year is 2030 unless given. A base or a target of 0 is reckoned as 0.001, and such a target counts as met
 * by 0.001 and not by its own value; both are noted. Refused are values of two signs (NOT_POSITIVE), fewer than two points from
 * the base on (TOO_FEW_POINTS), and a target year that is not after the base (UNDEFINED); the source calls all of them
 * not_available. Where the base was the target and is no longer met, the code divides by 0: the class is deterioration,
 * without a value.
 *
 * <p>Source: open-sdg/sdg-build, {@code sdg/ProgressMeasure.py} at 139fede7; open-sdg/open-sdg,
 * {@code docs/progress-methodology.md}. The results agree with those that Statistics Canada publishes for its series. Double
 * precision, in the order of operations of the source; "met" is decided on the decimals.
 */
@Value.Immutable(builder = false, singleton = true)
public interface StatisticsCanada extends WithStatisticsCanada, ProgressMethod, Serializable {
    /** A value that the series cannot pass, such as 100 for a percentage; ignored where there is a target. */
    Optional<Decimal> limit();

    /** Other limits of the classes, which are not Statistics Canada's; those of the source where there are none. */
    Optional<ClassLimits> classLimits();

    /** One line for a person. */
    default String shown() {
        return "Statistics Canada" + limit().map(value -> ", limit " + value).orElse("")
                + classLimits().map(limits -> ", other class limits").orElse("");
    }

    /** The method as it is published. */
    static StatisticsCanada standard() {
        return ImmutableStatisticsCanada.of();
    }

    @Override
    default ProgressResult assess(ProgressQuestion question) {
        ProgressResult.Builder result = ProgressResult.builder()
                .method("Statistics Canada")
                .version("sdg-build 139fede7"
                        + limit().map(limit -> ", limit " + limit).orElse("")
                        + (classLimits().isEmpty() ? "" : ", other class limits"))
                .evidence(classLimits().isEmpty() ? Evidence.VERIFIED : Evidence.COMPUTED);
        Optional<Point> base = BasePoints.orLater(question);
        Optional<Point> latest = question.latest();
        if (base.isEmpty() || latest.isEmpty()) {
            return result.refused(BasePoints.missing(question));
        }
        GrowthSeries series = GrowthSeries.of(question, base.get(), latest.get());
        return new GrowthAssessment(result, series, limit(), new StatisticsCanadaScale(classLimits()))
                .assess(series.met());
    }
}
