/**
 * Plans and verdicts in the forms of other standards, for programs that know those and not this library.
 *
 * <p>{@link io.mubiao.evaluation.exchange.StratMl} writes StratML Part 2 (ISO 17469-2), and
 * {@link io.mubiao.evaluation.exchange.IatiResults} results after the result element of the IATI Standard 2.03, as JSON or CSV.
 * What a standard has no place for stands in words beside the value. A missing figure has no value, and the words say why; a
 * value that had to be rounded says so too. Nothing is computed here. Nothing here reads XML, and what is written holds no
 * reference to anything outside, so that no external entity is ever asked for.
 */
@NullMarked
package io.mubiao.evaluation.exchange;

import org.jspecify.annotations.NullMarked;
