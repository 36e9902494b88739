/** What every report says in the same words: figures that fit their column, bounds, and what a verdict hangs on. */
@NullMarked
package io.mubiao.evaluation.report.words;

import org.jspecify.annotations.NullMarked;
