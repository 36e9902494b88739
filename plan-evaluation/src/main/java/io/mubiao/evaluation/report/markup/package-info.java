/** Trees of elements, written as XML by the platform's own writer: escaping is not done by hand anywhere. */
@NullMarked
package io.mubiao.evaluation.report.markup;

import org.jspecify.annotations.NullMarked;
