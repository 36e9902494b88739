/** What is left to the caller of an evaluation: {@link io.mubiao.evaluation.option.Options} and its choices. */
@NullMarked
package io.mubiao.evaluation.option;

import org.jspecify.annotations.NullMarked;
