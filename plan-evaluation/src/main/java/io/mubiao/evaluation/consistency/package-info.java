/**
 * Whether what a plan promises agrees with itself, and what a rate's change came from. Start at
 * {@link io.mubiao.evaluation.consistency.Implications} for targets that an identity ties together, at
 * {@link io.mubiao.evaluation.consistency.Cascades} for targets that are handed down to areas, and at
 * {@link io.mubiao.evaluation.consistency.RateChange} for the parts of a change.
 */
@NullMarked
package io.mubiao.evaluation.consistency;

import org.jspecify.annotations.NullMarked;
