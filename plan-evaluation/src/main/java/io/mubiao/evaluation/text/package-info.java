/** Text for a terminal: how wide it is, and where its lines may break. */
@NullMarked
package io.mubiao.evaluation.text;

import org.jspecify.annotations.NullMarked;
