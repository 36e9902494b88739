package io.mubiao.evaluation.attainment;

import java.util.ArrayList;
import java.util.List;

/** A judgement in one line: {@code ATTAINED: 352 in 2020, required ≤ 360, baseline 400}. */
final class JudgementText {
    private JudgementText() {}

    static String of(Judgement judgement) {
        List<String> parts = new ArrayList<>();
        judgement
                .actual()
                .ifPresent(figure -> parts.add(figure.shown()
                        + judgement.actualYear().map(year -> " in " + year).orElse("")));
        judgement.requiredSoFar().ifPresent(bounds -> parts.add("required so far " + bounds.shown()));
        judgement.required().ifPresent(bounds -> parts.add("required " + bounds.shown()));
        judgement.baseline().ifPresent(figure -> parts.add("baseline " + figure.shown()));
        judgement.trajectory().ifPresent(line -> parts.add("by " + line));
        String reasons = judgement.reasons().isEmpty() ? "" : " " + judgement.reasons();
        return judgement.verdict() + reasons + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }
}
