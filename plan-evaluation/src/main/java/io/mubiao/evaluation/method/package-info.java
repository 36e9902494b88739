/**
 * Published methods of saying how a series progresses towards a target, one file each, and what they say side by side. Start
 * at {@link io.mubiao.evaluation.method.MethodComparison}, or ask one
 * {@link io.mubiao.evaluation.method.ProgressMethod} alone.
 *
 * <p>Two methods give two numbers for one series. Road deaths per 100,000 in the Basque Country (indicator 3.6.1) were 3.5 in
 * 2015 and 2.8 in 2024, and are to be 1.75 by 2030:
 *
 * <pre>{@code
 * ProgressQuestion question = ProgressQuestion.of(Direction.DECREASE, 2015, "3.5", 2024, "2.8").withTarget("1.75", 2030);
 * StatisticsCanada.standard().assess(question); // R 0.5423, limited_progress
 * UnProgressChart.standard().assess(question);  // r 0.6212, fair progress, acceleration needed
 * MethodComparison.of(question).disagree();     // false: none of them is content
 * }</pre>
 *
 * The first is a ratio of rates of growth, the second one of levels. A number without the name of its method says nothing,
 * so that every {@link io.mubiao.evaluation.method.ProgressResult} has both, and says how well its formula is known
 * ({@link io.mubiao.evaluation.method.Evidence}). No limit is put in the mouth of an institution without a source.
 */
@NullMarked
package io.mubiao.evaluation.method;

import org.jspecify.annotations.NullMarked;
