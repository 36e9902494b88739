/** One evaluation as one file of HTML: no script, no request, every text escaped. */
@NullMarked
package io.mubiao.evaluation.report.html;

import org.jspecify.annotations.NullMarked;
