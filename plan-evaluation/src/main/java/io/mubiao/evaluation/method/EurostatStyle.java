package io.mubiao.evaluation.method;

import io.mubiao.plan.value.Decimal;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Progress by compound annual growth in the style of Eurostat, as EUSTAT, the Basque statistics institute, computes it.
 * EUSTAT calls its limits Eurostat's; Eurostat's own annex was not to be had, so that nothing here is to be quoted as
 * Eurostat's.
 *
 * <p>CAGR and R are those of {@link StatisticsCanada}, with the same treatment of 0 and of signs. With a target the classes
 * are significant progress from R = 0.95, moderate progress from 0.6, moderate deterioration from 0, and significant
 * deterioration below; the score is (50 R - 30)/7 from 0.6 on and (25 R - 15)/6 below. Without one they are significant
 * progress from 1 % a year, moderate progress from 0.1 %, no progress from -0.1 %, moderate deterioration from -1 %, and
 * significant deterioration; the score is 250 CAGR. Near a {@link #limit()} the limits of 1 %, 0.1 % and -1 % are multiplied
 * by C, and a CAGR of at least 0 is divided by C for its score. Scores are cut to -5 and 5. A value that meets the target,
 * or without a target equals the limit, is significant progress with score 5.
 *
 * <p>The base is 2015 or the nearest year with data, a later one before an earlier one. Refused is what
 * {@link StatisticsCanada} refuses.
 *
 * <p>Source: EUSTAT-DES/data, {@code scripts/build_data.py}, its extension of sdg-build. The numbers and scores agree with
 * those that EUSTAT publishes, and so do the classes. The code has changed on whether the limits themselves belong to the
 * better class; here they do. Where the base is the limit and the value has fallen by less than 2 % a year, the code gives
 * score 5 beside a deterioration; here it is 250 CAGR.
 */
@Value.Immutable(builder = false, singleton = true)
public interface EurostatStyle extends WithEurostatStyle, ProgressMethod, Serializable {
    /** A value that the series cannot pass, such as 100 for a percentage; ignored where there is a target. */
    Optional<Decimal> limit();

    /** One line for a person. */
    default String shown() {
        return "Eurostat style (EUSTAT)"
                + limit().map(value -> ", limit " + value).orElse("");
    }

    /** The method as EUSTAT publishes it. */
    static EurostatStyle standard() {
        return ImmutableEurostatStyle.of();
    }

    @Override
    default ProgressResult assess(ProgressQuestion question) {
        ProgressResult.Builder result = ProgressResult.builder()
                .method("Eurostat style (EUSTAT)")
                .version("EUSTAT-DES/data 00a0109c"
                        + limit().map(limit -> ", limit " + limit).orElse(""))
                .evidence(Evidence.VERIFIED);
        Optional<Point> base = BasePoints.nearest(question);
        Optional<Point> latest = question.latest();
        if (base.isEmpty() || latest.isEmpty()) {
            return result.refused(BasePoints.missing(question));
        }
        GrowthSeries series = GrowthSeries.of(question, base.get(), latest.get());
        boolean atLimit = question.target().isEmpty()
                && limit().filter(latest.get().value()::equals).isPresent();
        return new GrowthAssessment(result, series, limit(), EurostatStyleScale.STANDARD)
                .assess(atLimit || series.met());
    }
}
