/** A run on an engine of many machines, with Apache Spark as the engine and this machine as all of them. */
@NullMarked
package io.mubiao.evaluation.scale;

import org.jspecify.annotations.NullMarked;
