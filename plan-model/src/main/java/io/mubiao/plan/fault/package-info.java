/** What is wrong with an input: {@link io.mubiao.plan.fault.Fault} and the one exception that carries all of them. */
@NullMarked
package io.mubiao.plan.fault;

import org.jspecify.annotations.NullMarked;
