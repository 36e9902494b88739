/**
 * What can and cannot be told from few and rare events. Each function is thin over Apache Commons Statistics, names its
 * method in its result, and gives an {@link io.mubiao.evaluation.statistics.Answer}: a result, or the reason why there is
 * none. Never NaN, and never "no trend" where the points are too few to tell.
 */
@NullMarked
package io.mubiao.evaluation.statistics;

import org.jspecify.annotations.NullMarked;
