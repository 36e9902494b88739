/** What a reader of texts has to say of what it read: {@link io.mubiao.plan.document.diagnostic.Diagnostic}. */
@NullMarked
package io.mubiao.plan.document.diagnostic;

import org.jspecify.annotations.NullMarked;
