/** Results as people read them. A report never computes, and only a report rounds. */
@NullMarked
package io.mubiao.evaluation.report;

import org.jspecify.annotations.NullMarked;
