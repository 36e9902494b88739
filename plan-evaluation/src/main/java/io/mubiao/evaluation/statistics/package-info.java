/**
 * What can and cannot be told from few and rare events. Each function is thin over Apache Commons Statistics, names its
 * method in its result, and gives an {@link io.mubiao.evaluation.statistics.Answer}: a result, or the reason why there is
 * none. Never NaN, and never "no trend" where the points are too few to tell.
 *
 * <p>A worked example on rare accidents, with invented figures. A district has had 100 accidents in five years, 20 a year, and
 * has promised a tenth less. There are 18 in the year that counts: attained. But the 18 are compatible with a true rate of 11
 * to 28 a year, and if nothing has changed so few come about in four years of ten. The same tenth of 300 a year is nearly more
 * than chance. Of 53 accidents in three years, and two years to come, the five years stay within 90 with a probability of
 * 61 %. That the accidents come one by one is not contradicted by their scatter, but the deaths in them come in clusters, and
 * all of the above is too sure of itself for them. Three years tell nothing of a trend, and half an accident is no count:
 *
 * <pre>{@code
 * jshell> System.out.println(RateInterval.garwood(18, 1, 0.95))
 * Garwood exact: rate 18 (18 in 1), 95 % interval 10.67 to 28.45
 * jshell> System.out.println(RateComparison.exact(18, 1, 100, 5, 0.95))
 * conditional exact, central: 18 in 1 against 100 in 5: ratio 0.9, 95 % interval 0.5126 to 1.496; against a ratio of 1 p = 0.3965 for less, 0.6967 for more, two-sided 0.793
 * jshell> System.out.println(RateComparison.exact(270, 1, 1500, 5, 0.95).map(RateComparison::pLess))
 * 0.05782023932128816
 * jshell> System.out.println(Forecast.of(53, 3, 2, 90))
 * gamma–Poisson: 53 in 3, 2 remaining: total at most 90 with probability 61.23 %; to come 24 to 49 (90 %), median 35; gamma prior of shape 0.5 and rate 0 (Jeffreys)
 * jshell> System.out.println(Dispersion.of(22, 18, 25, 16, 19))
 * index of dispersion: 0.625 (χ² 2.5 on 4, p = 0.6446): no more scatter than by chance is shown, but so few counts show little
 * jshell> System.out.println(Dispersion.of(55, 21, 60, 19, 45))
 * index of dispersion: 9.075 (χ² 36.3 on 4, p = 0.000000251): the counts scatter more than independent events do, as deaths cluster in accidents: Poisson intervals are too narrow, by a factor of 3.012
 * jshell> System.out.println(MannKendall.of(new double[] {2016, 2017, 2018}, new double[] {20, 17, 16}).flatMap(test -> test.finding(0.05)))
 * TOO_FEW_POINTS
 * jshell> System.out.println(RateInterval.garwood(2.5, 1, 0.95))
 * NOT_A_COUNT: count 2.5 must be a whole number from 0 to 2^53 - 1
 * }</pre>
 */
@NullMarked
package io.mubiao.evaluation.statistics;

import org.jspecify.annotations.NullMarked;
