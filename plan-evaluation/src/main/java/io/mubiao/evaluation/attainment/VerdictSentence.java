package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.List;
import java.util.Optional;

/** Puts a verdict into one sentence with the comparison that it rests on. */
record VerdictSentence(Promise promise, Judgement judgement, Names names) {
    private static final Text LEVEL = Text.of("要求值", "the level");

    Text words() {
        return switch (judgement.verdict()) {
            case UNDETERMINED ->
                Words.list(judgement.reasons().stream().map(Reason::label).toList());
            case ON_TRACK, OFF_TRACK -> interim();
            case ATTAINED, NOT_ATTAINED -> settled();
        };
    }

    /** The comparison in numbers; of several, the one with the least room. */
    Optional<String> numbers() {
        if (judgement.verdict() == Verdict.UNDETERMINED) {
            return Optional.empty();
        }
        Figure actual = judgement.actual().orElseThrow();
        Bounds bounds = judgement.requiredSoFar().or(judgement::required).orElseThrow();
        return Optional.of(
                judgement.soFarRounded()
                        ? Formula.comparisonWithRounded(actual, bounds, judgement.verdict() == Verdict.ON_TRACK)
                        : Formula.comparison(actual, bounds));
    }

    private Text interim() {
        Trajectory trajectory = judgement.trajectory().orElseThrow();
        return Phrases.clause(
                Phrases.subject(promise, promise.judged()),
                Phrases.level(trajectory),
                judgement.requiredSoFar().orElseThrow(),
                judgement.verdict() == Verdict.ON_TRACK);
    }

    private Text settled() {
        boolean attained = judgement.verdict() == Verdict.ATTAINED;
        YearRange years = promise.judged();
        return switch (promise.assessment().rule()) {
            case END_YEAR, PERIOD_MEAN -> clause(Phrases.subject(promise, years), attained);
            case EVERY_YEAR -> everyYear(attained);
            case PERIOD_TOTAL -> total(attained);
            case STAGE_REACHED ->
                Phrases.stage(
                        names,
                        judgement.actual().orElseThrow(),
                        judgement.actualYear().orElseThrow(),
                        names.figure(promise.requirement().level().number()),
                        attained);
        };
    }

    private Text everyYear(boolean attained) {
        int year = judgement.actualYear().orElseThrow();
        if (attained) {
            Text all = clause(Phrases.subject(promise, promise.judged()), true);
            boolean alike = judgement.checks().stream()
                            .map(check -> check.bounds().room(check.figure()))
                            .distinct()
                            .count()
                    == 1;
            return alike ? all : Words.of("{0}，{1}年最接近", "{0}, nearest in {1}", all, year);
        }
        List<Integer> missed = judgement.checks().stream()
                .filter(check -> !check.satisfied())
                .flatMap(check -> check.year().stream())
                .toList();
        return missed.size() == 1
                ? clause(Phrases.year(year), false)
                : Words.of("{0}不符合要求，{1}年相差最大", "missed in {0}, furthest in {1}", Words.years(missed), year);
    }

    /** A total that is settled before all years are in says so. */
    private Text total(boolean attained) {
        boolean whole =
                promise.due() && judgement.data().size() == promise.judged().length();
        Text clause = clause(Phrases.subject(promise, promise.judged()), attained);
        return whole ? clause : Words.of("{0}，其余年份只增不减", "{0}, and no other year can lessen it", clause);
    }

    private Text clause(Text subject, boolean satisfied) {
        return Phrases.clause(subject, LEVEL, judgement.required().orElseThrow(), satisfied);
    }
}
