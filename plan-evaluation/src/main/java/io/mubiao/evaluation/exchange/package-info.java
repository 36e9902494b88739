/**
 * Plans and verdicts in the formats of others: {@link io.mubiao.evaluation.exchange.StratMl}. Nothing here reads XML; what is
 * written holds no reference to anything outside.
 */
@NullMarked
package io.mubiao.evaluation.exchange;

import org.jspecify.annotations.NullMarked;
