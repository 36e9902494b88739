/** Files that are written whole or not at all. */
@NullMarked
package io.mubiao.plan.file;

import org.jspecify.annotations.NullMarked;
