/**
 * From observations to the figures of years: exact numbers, years completed from their parts, bridges between counting
 * bases, areas rolled up; and the reason where there is no figure.
 */
@NullMarked
package io.mubiao.evaluation.figure;

import org.jspecify.annotations.NullMarked;
