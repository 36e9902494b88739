/**
 * Who answers for which verdict, and what a plan leaves open of it. Start at
 * {@link io.mubiao.evaluation.accountability.Accountability}, which an evaluation gives, and at
 * {@link io.mubiao.evaluation.accountability.PlanGaps}, which needs a plan alone. With figures that are invented:
 *
 * <pre>{@code
 * jshell> var accountability = evaluate(illustrative(), 2020).accountability()
 * jshell> accountability.ledger(plan().organisation("自治区公安厅").orElseThrow().id())
 * jshell> accountability.unled().forEach(System.out::println)
 * jshell> PlanGaps.of(plan())
 * jshell> System.out.println(PlanGaps.of(plan()).of(PlanGapKind.POSSIBLE_DUPLICATE).get(6))
 * jshell> OfficesToday.of(plan(), PlanCatalog.ningxiaSuccessions(), LocalDate.of(2020, 12, 31)).office(OrganisationId.of("legislative-affairs-office"))
 * }</pre>
 *
 * Nothing is scored or ranked here. Whoever has a scheme of their own reads it as an
 * {@link io.mubiao.evaluation.accountability.AssessmentScheme}; none is shipped.
 */
@NullMarked
package io.mubiao.evaluation.accountability;

import org.jspecify.annotations.NullMarked;
