/** A text as its reader sees it: {@link io.mubiao.plan.document.text.CanonicalText} without its variants of characters, and its brackets. */
@NullMarked
package io.mubiao.plan.document.text;

import org.jspecify.annotations.NullMarked;
