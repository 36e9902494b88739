/** Reported states of works. */
@NullMarked
package io.mubiao.evaluation.work;

import org.jspecify.annotations.NullMarked;
