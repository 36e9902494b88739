/** What was measured: {@link io.mubiao.evaluation.observation.Observations}, read from CSV or made in code. */
@NullMarked
package io.mubiao.evaluation.observation;

import org.jspecify.annotations.NullMarked;
