/**
 * Who answers for which verdict, and what a plan leaves open of it. Start at
 * {@link io.mubiao.evaluation.accountability.Accountability}, which an evaluation gives, and at
 * {@link io.mubiao.evaluation.accountability.PlanGaps}, which needs a plan alone. With figures that are invented:
 *
 * <pre>{@code
 * jshell> var accountability = evaluate(illustrative(), 2020).accountability()
 * accountability ==> ningxia-work-safety-2016-2020: 37 attainments, 33 organisations, 1 unled
 * jshell> accountability.ledger(plan().organisation("自治区公安厅").orElseThrow().id())
 * $1 ==> public-security-department: leads 1 undetermined; cooperates in 1 undetermined
 * jshell> accountability.unled().forEach(System.out::println)
 * Deaths per 100 m yuan of GDP (640000): attained. Nobody leads it: 各市、县（区）人民政府 implements it, by 一 （各市、县（区）人民政府落实）.
 * jshell> PlanGaps.of(plan())
 * $2 ==> NO_LEAD 6, LEADS_NOT_DIVIDED 5, OPEN_LIST 12, ONLY_COLLECTIVES_IMPLEMENT 59, POSSIBLE_DUPLICATE 10
 * jshell> System.out.println(PlanGaps.of(plan()).of(PlanGapKind.POSSIBLE_DUPLICATE).get(6))
 * A possible duplicate: “推动老旧电梯更新改造” (二/（四）/10, led by 自治区质监局) and “推动城市老旧燃气等管网和老旧电梯更新改造” (三/（五）, led by 自治区住建厅) share “推动…老旧电梯更新改造”; whether they are one work is for the reader to decide.
 * jshell> OfficesToday.of(plan(), PlanCatalog.ningxiaSuccessions(), LocalDate.of(2020, 12, 31)).office(OrganisationId.of("legislative-affairs-office"))
 * $3 ==> In the plan: Legislative Affairs Office of the People's Government of Ningxia Hui Autonomous Region; since 2018 (source: national pattern: hongxingpaper.com c8725152; Ningxia: general knowledge): government legislation: Department of Justice of Ningxia Hui Autonomous Region.
 * }</pre>
 *
 * Nothing is scored or ranked here. Whoever has a scheme of their own reads it as an
 * {@link io.mubiao.evaluation.accountability.AssessmentScheme}; none is shipped.
 */
@NullMarked
package io.mubiao.evaluation.accountability;

import org.jspecify.annotations.NullMarked;
