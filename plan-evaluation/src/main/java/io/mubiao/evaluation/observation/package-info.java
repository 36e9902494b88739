/**
 * What was measured: {@link io.mubiao.evaluation.observation.Observations}, read from CSV or made in code, and what it must
 * be to belong to a plan: {@link io.mubiao.evaluation.observation.ObservationRules}.
 *
 * <p>{@link io.mubiao.evaluation.observation.SdmxCsv} reads what statistical offices publish in SDMX-CSV. Each has its own
 * dimensions and codes, so the caller says which columns are meant and what their codes stand for; a code that nobody
 * explained is a fault. {@link io.mubiao.evaluation.observation.SdmxObservations} accounts for every row: it is an
 * observation, missing, or left out by choice.
 */
@NullMarked
package io.mubiao.evaluation.observation;

import org.jspecify.annotations.NullMarked;
