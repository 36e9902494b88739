/** Tables as CSV files with a header, read strictly: every fault of a file, with its line. */
@NullMarked
package io.mubiao.plan.table;

import org.jspecify.annotations.NullMarked;
