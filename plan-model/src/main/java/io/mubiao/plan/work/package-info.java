/** What is to be done: groups, tasks, projects, and under them provisions and measures. */
@NullMarked
package io.mubiao.plan.work;

import org.jspecify.annotations.NullMarked;
