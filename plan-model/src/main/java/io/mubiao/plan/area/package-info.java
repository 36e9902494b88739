/** Administrative areas and the tree they form. */
@NullMarked
package io.mubiao.plan.area;

import org.jspecify.annotations.NullMarked;
