/** Text for people: how wide it is, where its lines may break, and how many digits of a number they are shown. */
@NullMarked
package io.mubiao.evaluation.text;

import org.jspecify.annotations.NullMarked;
