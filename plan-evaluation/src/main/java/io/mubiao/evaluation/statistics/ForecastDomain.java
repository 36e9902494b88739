package io.mubiao.evaluation.statistics;

/** The common checks of what a rate is foreseen from. */
final class ForecastDomain {
    private ForecastDomain() {}

    static Domain of(double observed, double elapsed, GammaPrior prior) {
        return new Domain()
                .count("observed count", observed)
                .notNegative("elapsed exposure", elapsed)
                .notNegative("shape of the prior", prior.shape())
                .notNegative("rate of the prior", prior.rate())
                .require(
                        prior.rate() + elapsed != 0,
                        RefusalReason.IMPROPER_PRIOR,
                        "rate of the prior and elapsed exposure must not both be 0")
                .require(
                        !(prior.shape() + observed > Domain.MOST) && !(prior.rate() + elapsed > Double.MAX_VALUE),
                        RefusalReason.NOT_REPRESENTABLE,
                        "prior and figures so far must not be too large together")
                .require(
                        prior.shape() + observed != 0,
                        RefusalReason.IMPROPER_PRIOR,
                        "shape of the prior and observed count must not both be 0");
    }
}
