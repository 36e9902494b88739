/**
 * Published methods of saying how a series progresses towards a target, one file each, and what they say side by side. Start
 * at {@link io.mubiao.evaluation.method.MethodComparison}, or ask one
 * {@link io.mubiao.evaluation.method.ProgressMethod} alone.
 *
 * <p>Two methods give two numbers for one series. Road deaths per 100,000 in the Basque Country (indicator 3.6.1) were 3.5 in
 * 2015 and 2.8 in 2024, and are to be 1.75 by 2030:
 *
 * <pre>{@code
 * jshell> var deaths = ProgressQuestion.of(Direction.DECREASE, 2015, "3.5", 2024, "2.8").withTarget("1.75", 2030)
 * deaths ==> DECREASE 3.5 (2015) -> 2.8 (2024), 2 points, target 1.75 by 2030
 * jshell> System.out.println(StatisticsCanada.standard().assess(deaths))
 * Statistics Canada (sdg-build 139fede7): R 0.5423, score -0.2404, limited_progress, 3.5 (2015) -> 2.8 (2024) [verified]
 * jshell> System.out.println(UnProgressChart.standard().assess(deaths))
 * UN Progress Chart (2023/24, by EUSTAT-DES/site 10f3c702): r 0.6212, score 2, fair progress, acceleration needed, 3.5 (2015) -> 2.8 (2024) [read]
 * jshell> System.out.print(MethodComparison.of(deaths))
 * method                             value                 class                               evidence
 * Statistics Canada                  R 0.5423              limited_progress                    verified
 * Eurostat style (EUSTAT)            R 0.5423              moderate_deterioration              verified
 * UN Progress Chart                  r 0.6212              fair progress, acceleration needed  read
 * ESCAP current status               CS 4                  –                                   read
 * ESCAP anticipated, linear weights  P 33.33               accelerate                          recalled
 * German weather symbols             –                     refused: TOO_FEW_POINTS             read
 * OECD distance, sample sd           –                     refused: PEERS_NEEDED               recalled
 * Share of the way                   share of the way 0.4  behind schedule                     computed
 * Mubiao verdict                     at most 2.45          OFF_TRACK                           computed
 * short: Statistics Canada; Eurostat style (EUSTAT); UN Progress Chart; ESCAP anticipated, linear weights; Share of the way; Mubiao verdict
 * not said: ESCAP current status
 * refused: German weather symbols; OECD distance, sample sd
 * }</pre>
 *
 * The first is a ratio of rates of growth, the second one of levels. A number without the name of its method says nothing,
 * so that every {@link io.mubiao.evaluation.method.ProgressResult} has both, and says how well its formula is known
 * ({@link io.mubiao.evaluation.method.Evidence}). No limit is put in the mouth of an institution without a source.
 */
@NullMarked
package io.mubiao.evaluation.method;

import org.jspecify.annotations.NullMarked;
