/** How far a target has been attained: {@link io.mubiao.evaluation.attainment.Attainment} and what it is judged by. */
@NullMarked
package io.mubiao.evaluation.attainment;

import org.jspecify.annotations.NullMarked;
