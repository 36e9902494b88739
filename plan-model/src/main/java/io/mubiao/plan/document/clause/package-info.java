/**
 * The grammar of responsibility clauses （X牵头，Y配合，Z落实）. Start at {@link io.mubiao.plan.document.clause.Clause}.
 *
 * <pre>
 * clause    = [ open ] segment { separator segment } [ 。 ] [ close ]     separators are ， ； 。 ｜ and line ends outside inner
 *                                                                       brackets, 、 behind a verb, a space before a label
 * segment   = link | label | deadline | nature | rule
 * link      = { parties ， } [ 由 ] parties verb       segments without a verb share the next one
 * label     = name ： parties { ， parties }            牵头单位：… up to ； or ｜
 * parties   = party { 、 party } [ open list ]          also parted by 和 及 与 会同 between two whole names
 * open list = 等 { 各 | 有关 | 部门 | 单位 … }            also 等省安委会成员单位
 * verb      = { adverb } act { [ 并 ] act }             分别牵头落实
 * deadline  = [ year ] [ month ] [ day ] [ 底 ] [ 前 ] [ 完成 ] | 持续推进 …
 * nature    = 约束性 [ 指标 ] | 预期性 [ 指标 ]
 * rule      = 列第一位者为牵头单位 [ ， 下同 ] | 以下均需 parties verb [ ， 不再列出 ]
 * </pre>
 *
 * <p>What is none of these is kept, and named in a diagnostic; it is never read as the nearest thing.
 */
@NullMarked
package io.mubiao.plan.document.clause;

import org.jspecify.annotations.NullMarked;
