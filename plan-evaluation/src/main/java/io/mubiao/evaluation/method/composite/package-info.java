/**
 * One score and one grade of several scores: weighted means, the worst of them, missing scores, grades and one-vote vetoes
 * (一票否决). Start at {@link io.mubiao.evaluation.method.composite.Scorecard}; scores on a common scale come from the package
 * {@code normalisation}. An example, with invented scores and published rules, prints itself as its working:
 *
 * <pre>{@code
 * jshell> var grades = GradeBands.of("Shuozhou (Shanxi), art. 15", List.of(
 *    ...>         GradeBand.from("90", Text.of("优秀", "excellent")),
 *    ...>         GradeBand.from("80", Text.of("良好", "good")),
 *    ...>         GradeBand.from("60", Text.of("合格", "pass"))),
 *    ...>     Text.of("不合格", "fail"))
 * grades ==> ≥ 90 优秀 (excellent), ≥ 80 良好 (good), ≥ 60 合格 (pass), below 不合格 (fail) [Shuozhou (Shanxi), art. 15]
 * jshell> var veto = Veto.of("accidents", Text.of("发生重大事故", "a major accident"), "Ningxia Daily, 2016-11-21")
 * veto ==> accidents: 发生重大事故 (a major accident) [Ningxia Daily, 2016-11-21]
 * jshell> Scorecard card() {
 *    ...>     return Scorecard.builder()
 *    ...>             .addCriteria(Criterion.of("deaths", "40"), Criterion.of("training", "40"), Criterion.of("works", "20"))
 *    ...>             .aggregation(StandardAggregation.ARITHMETIC_MEAN)
 *    ...>             .missing(MissingPolicy.threshold("0.6"))
 *    ...>             .grades(grades)
 *    ...>             .addVeto(veto)
 *    ...>             .build();
 *    ...> }
 * jshell> System.out.println(card().composite(
 *    ...>     Map.of(CriterionId.of("deaths"), Figure.of(92), CriterionId.of("training"), Figure.of(80)),
 *    ...>     Map.of(CriterionId.of("accidents"), VetoState.CLEAR)))
 * ARITHMETIC_MEAN, missing scores are skipped if at least 60 % are there
 *   deaths    92 × 0.5
 *   training  80 × 0.5
 *   works     missing
 * score: 86
 * veto CLEAR: accidents: 发生重大事故 (a major accident) [Ningxia Daily, 2016-11-21]
 * grades: ≥ 90 优秀 (excellent), ≥ 80 良好 (good), ≥ 60 合格 (pass), below 不合格 (fail) [Shuozhou (Shanxi), art. 15]
 * grade: 良好 (good)
 * }</pre>
 *
 * Had the veto been breached, the grade would be 不合格; had nothing been known of it, there would be no grade.
 */
@NullMarked
package io.mubiao.evaluation.method.composite;

import org.jspecify.annotations.NullMarked;
