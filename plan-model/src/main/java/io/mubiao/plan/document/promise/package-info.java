/**
 * Finds quantified promises in sentences and proposes them as targets. Start at
 * {@link io.mubiao.plan.document.promise.PromiseFinder}.
 */
@NullMarked
package io.mubiao.plan.document.promise;

import org.jspecify.annotations.NullMarked;
