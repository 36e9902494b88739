/**
 * The values of one indicator brought onto a common scale: a {@link
 * io.mubiao.evaluation.method.composite.normalisation.Normalisation} makes scores of {@link
 * io.mubiao.evaluation.method.composite.normalisation.Values}. The methods are those of COINr (W. Becker and others,
 * "COINr: An R package for developing composite indicators", Journal of Open Source Software 7 (2022) 4567), in exact
 * arithmetic. A missing value stays missing: it is never 0, and nothing is estimated in its place.
 */
@NullMarked
package io.mubiao.evaluation.method.composite.normalisation;

import org.jspecify.annotations.NullMarked;
