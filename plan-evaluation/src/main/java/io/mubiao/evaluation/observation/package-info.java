/**
 * What was measured: {@link io.mubiao.evaluation.observation.Observations}, read from CSV or made in code, and what it must
 * be to belong to a plan: {@link io.mubiao.evaluation.observation.ObservationRules}.
 */
@NullMarked
package io.mubiao.evaluation.observation;

import org.jspecify.annotations.NullMarked;
