/**
 * From official text to a plan: documents that divide the work of a plan by clauses of responsibility. Start at
 * {@link io.mubiao.plan.document.PlanDocument}.
 *
 * <p>What the text says is read; what it leaves open is read only with a diagnostic that says so; what is not understood is
 * kept as text, with a diagnostic. Every character of a document is in one of its pieces.
 */
@NullMarked
package io.mubiao.plan.document;

import org.jspecify.annotations.NullMarked;
