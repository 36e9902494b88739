/**
 * What an auditor asks of the figures behind an evaluation: which were not used, see
 * {@link io.mubiao.evaluation.audit.UnusedObservation}, and which do not add up.
 */
@NullMarked
package io.mubiao.evaluation.audit;

import org.jspecify.annotations.NullMarked;
