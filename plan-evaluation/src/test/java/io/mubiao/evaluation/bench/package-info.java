/**
 * What the engine costs, held against hand-written loops that do the same work. Start at {@link
 * io.mubiao.evaluation.bench.Benchmarks}. All figures are illustrative: they are drawn by a seeded generator.
 */
package io.mubiao.evaluation.bench;
