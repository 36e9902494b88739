/**
 * Published methods of saying how a series progresses towards a target, one file each:
 * {@link io.mubiao.evaluation.method.ProgressMethod}. Every result names its method and says how well its formula is known.
 */
@NullMarked
package io.mubiao.evaluation.method;

import org.jspecify.annotations.NullMarked;
