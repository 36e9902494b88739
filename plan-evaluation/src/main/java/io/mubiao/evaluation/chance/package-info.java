/**
 * What luck has to do with a target: whether a change is more than {@link io.mubiao.evaluation.chance.Chance chance}, and
 * what the {@link io.mubiao.evaluation.chance.Outlook} is. The assumptions are part of each result.
 */
@NullMarked
package io.mubiao.evaluation.chance;

import org.jspecify.annotations.NullMarked;
