/**
 * Exact verdicts on the targets of a plan. Start at {@link io.mubiao.evaluation.PlanEvaluator}: a plan and observations go
 * in, an {@link io.mubiao.evaluation.Evaluation} comes out, with one attainment for each target and area.
 *
 * <p>Every type is immutable and safe to share between threads. Missing data and bad figures end in a typed reason, never
 * in an exception out of a run.
 */
@NullMarked
@EvaluationStyle
package io.mubiao.evaluation;

import org.jspecify.annotations.NullMarked;
