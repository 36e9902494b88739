/**
 * What changed from one evaluation to another, and what changed it. Start at
 * {@link io.mubiao.evaluation.change.VerdictChange}.
 */
@NullMarked
package io.mubiao.evaluation.change;

import org.jspecify.annotations.NullMarked;
