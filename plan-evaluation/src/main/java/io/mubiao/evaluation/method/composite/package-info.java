/** One score of several scores: weighted means, and the worst of them. */
@NullMarked
package io.mubiao.evaluation.method.composite;

import org.jspecify.annotations.NullMarked;
