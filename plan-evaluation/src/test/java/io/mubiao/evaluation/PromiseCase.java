package io.mubiao.evaluation;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.plan.Plan;
import io.mubiao.plan.area.AreaId;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A worked case of a promise: the verdict of each of its readings, as found by hand. It is written {@code [2019 north]
 * 2015:100 2019:90 => ON_TRACK | OFF_TRACK}; year and area may be left out.
 *
 * @param asOf the last year whose figures may be used
 * @param area where it is judged
 * @param figures what was observed
 * @param verdicts the verdict of each reading, with its reasons
 */
record PromiseCase(int asOf, AreaId area, String figures, List<String> verdicts) {
    private static final Pattern FORM =
            Pattern.compile("(\\[(?<year>[0-9]{4})( (?<area>[a-z]+))?\\] )?(?<figures>.+) => (?<verdicts>.+)");

    /** The cases of a cell, which semicolons part. */
    static List<PromiseCase> cases(String cell, int year) {
        return PromiseNotation.parts(cell, " ; ").stream()
                .map(text -> parse(text, year))
                .toList();
    }

    private static PromiseCase parse(String text, int year) {
        Matcher form = PromiseNotation.matched(FORM, text);
        return new PromiseCase(
                Optional.ofNullable(form.group("year")).map(Integer::parseInt).orElse(year),
                Optional.ofNullable(form.group("area")).map(AreaId::of).orElse(PromiseLine.AREA),
                form.group("figures"),
                PromiseNotation.alternatives(form.group("verdicts")));
    }

    /** The verdict of the default reading. */
    String verdict() {
        return verdicts.get(0);
    }

    /** What the evaluator finds for a target of a plan. */
    List<String> found(Plan plan, PromiseLine line) {
        Attainment attainment = PlanEvaluator.of(plan)
                .withAreas(List.of(area))
                .evaluate(Observations.of(line.observations(figures).toList()), Year.of(asOf))
                .attainment(line.targetId(), area);
        return inWords(attainment);
    }

    /** The verdict of each reading, with its reasons. */
    static List<String> inWords(Attainment attainment) {
        return attainment.verdicts().stream()
                .map(found -> found.verdict() + (found.reasons().isEmpty() ? "" : " " + found.reasons()))
                .toList();
    }
}
