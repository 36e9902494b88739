/** Who answers for a provision: {@link io.mubiao.plan.responsibility.ResponsibilityChain} and its links. */
@NullMarked
package io.mubiao.plan.responsibility;

import org.jspecify.annotations.NullMarked;
