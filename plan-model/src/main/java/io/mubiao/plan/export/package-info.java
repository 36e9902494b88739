/** A plan as flat tables for other programs: {@link io.mubiao.plan.export.PlanTables}. */
@NullMarked
package io.mubiao.plan.export;

import org.jspecify.annotations.NullMarked;
