/** Small values that everything else is made of: texts, citations, exact decimals, ranges of years. */
@NullMarked
package io.mubiao.plan.value;

import org.jspecify.annotations.NullMarked;
