/**
 * A government plan as immutable data. Start at {@link io.mubiao.plan.Plan}; {@link io.mubiao.plan.PlanJson} reads and
 * writes its file form.
 *
 * <p>Every type is immutable, serialisable and safe to share between threads. Null is never admitted and never returned;
 * what may be absent is an {@link java.util.Optional} or an empty list.
 */
@NullMarked
@PlanStyle
package io.mubiao.plan;

import org.jspecify.annotations.NullMarked;
