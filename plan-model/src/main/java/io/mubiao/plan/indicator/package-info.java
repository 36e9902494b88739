/** What is measured ({@link io.mubiao.plan.indicator.Indicator}) and what is promised of it ({@link io.mubiao.plan.indicator.Target}). */
@NullMarked
package io.mubiao.plan.indicator;

import org.jspecify.annotations.NullMarked;
