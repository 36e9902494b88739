package io.mubiao.evaluation.method;

/**
 * A way to say how a series progresses. The published ones are the classes of this package; another one is a class or a
 * lambda that answers every question, refuses what is outside of its domain, and names itself in each result:
 *
 * <pre>{@code
 * ProgressMethod better = question -> {
 *   var result = ProgressResult.builder().method("Better than at first").version("1").evidence(Evidence.COMPUTED);
 *   if (question.points().size() < 2) {
 *     return result.refused(RefusalReason.TOO_FEW_POINTS, "points " + question.points().size() + " must be at least 2");
 *   }
 *   Decimal first = question.earliest().orElseThrow().value();
 *   Decimal last = question.latest().orElseThrow().value();
 *   boolean good = question.direction().sign() * last.compareTo(first) > 0;
 *   return result.classification(good ? "better" : "no better")
 *       .standing(good ? Standing.ON_TRACK : Standing.SHORT)
 *       .build();
 * };
 * }</pre>
 */
@FunctionalInterface
public interface ProgressMethod {
    /** The answer of the method; the same for the same question. It may be a refusal, and is never an exception. */
    ProgressResult assess(ProgressQuestion question);
}
