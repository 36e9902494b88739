package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Datum;
import io.mubiao.evaluation.figure.Derivation;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.Terms;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.List;
import java.util.Optional;

/** Tells which figure was judged, and from which figures of years it comes. */
final class JudgedSteps {
    private final Promise promise;
    private final Judgement judgement;
    private final Names names;
    private final DatumSteps figures;
    private final LevelSteps levels;

    JudgedSteps(Promise promise, Judgement judgement, Names names, DatumSteps figures, LevelSteps levels) {
        this.promise = promise;
        this.judgement = judgement;
        this.names = names;
        this.figures = figures;
        this.levels = levels;
    }

    /** The step to the judged figure; none where there is no figure at all. */
    Optional<Working> step() {
        boolean levelByYear = levels.byYear() && !promise.early();
        if (judgement.data().isEmpty() && !levelByYear) {
            return Optional.empty();
        }
        return Optional.of(
                switch (promise.assessment().rule()) {
                    case END_YEAR -> endYear();
                    case EVERY_YEAR -> everyYear();
                    case PERIOD_MEAN, PERIOD_TOTAL -> period();
                    case STAGE_REACHED -> stages();
                });
    }

    private Working endYear() {
        return judged(Phrases.subject(promise, promise.judged()))
                .result(judgement.actual().map(Formula::result))
                .steps(figures.of(judgement.data()))
                .build();
    }

    private Working period() {
        YearRange years = promise.judged();
        Text subject = Phrases.subject(promise, years);
        if (judgement.actual().isEmpty()) {
            return judged(Words.of("{0}，无法得出", "{0}, which cannot be formed", subject))
                    .steps(figures.of(judgement.data()))
                    .build();
        }
        boolean gaps = judgement.data().size() < years.length();
        return judged(gaps ? Words.of("{0}，只计已报告年份", "{0}, of the reported years only", subject) : subject)
                .result(judgement.actual().map(Formula::result))
                .numbers(numbers())
                .steps(figures.of(judgement.data()))
                .build();
    }

    private Optional<String> numbers() {
        List<Datum> data = judgement.data();
        if (promise.rule(AssessmentRule.PERIOD_MEAN) && promise.assessment().averaging() == Averaging.POOLED) {
            List<Terms> terms =
                    data.stream().flatMap(datum -> datum.terms().stream()).toList();
            return Optional.of(
                    Formula.ratio(terms, names.factor(names.indicator().id())));
        }
        List<Figure> values =
                data.stream().flatMap(datum -> datum.value().stream()).toList();
        if (values.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(promise.rule(AssessmentRule.PERIOD_MEAN) ? Formula.mean(values) : Formula.sum(values));
    }

    private Working stages() {
        ImmutableList.Builder<Working> years = ImmutableList.builder();
        for (Datum datum : judgement.data()) {
            Text stage = datum.value().map(names::stage).orElseThrow();
            years.add(figures.with(datum, Words.of("{0}：{1}", "{0}: {1}", figures.title(datum), stage)));
        }
        Figure highest = judgement.actual().orElseThrow();
        Text words = Words.of("{0}：{1}", "{0}: {1}", Phrases.subject(promise, promise.judged()), names.stage(highest));
        return judged(words)
                .result(Formula.result(highest))
                .steps(years.build())
                .build();
    }

    private Working everyYear() {
        ImmutableList.Builder<Working> years = ImmutableList.builder();
        promise.judged().stream().forEach(year -> ofYear(year).ifPresent(years::add));
        return judged(Phrases.subject(promise, promise.judged()))
                .steps(years.build())
                .build();
    }

    private Optional<Working> ofYear(int year) {
        Optional<Datum> datum =
                judgement.data().stream().filter(one -> one.year() == year).findFirst();
        Optional<Check> check = judgement.checks().stream()
                .filter(one -> one.year().filter(when -> when == year).isPresent())
                .findFirst();
        if (!levels.byYear()) {
            return datum.map(figure -> compared(figure, check));
        }
        Text words = Words.of("{0}年：{1}", "{0}: {1}", year, levels.words(promise.level(year)));
        return Optional.of(Working.builder()
                .words(words)
                .numbers(check.map(one -> Formula.comparison(one.figure(), one.bounds())))
                .steps(levels.at(year, promise.level(year)).steps())
                .addAllSteps(figures.of(datum.stream().toList()))
                .build());
    }

    /** A figure as it was reported is one step with its comparison; any other is a step before it. */
    private Working compared(Datum datum, Optional<Check> check) {
        Optional<String> numbers = check.map(one -> Formula.comparison(one.figure(), one.bounds()));
        if (numbers.isEmpty()) {
            return figures.of(datum);
        }
        Working figure = figures.of(datum);
        boolean plain = datum.derivation() == Derivation.REPORTED
                && figure.numbers().isEmpty()
                && !figure.inputs().isEmpty();
        return plain
                ? Working.builder()
                        .words(figure.words())
                        .numbers(numbers)
                        .inputs(figure.inputs())
                        .build()
                : Working.builder()
                        .words(Words.of("{0}年", "{0}", datum.year()))
                        .numbers(numbers)
                        .addSteps(figure)
                        .build();
    }

    private static Working.Builder judged(Text what) {
        Working.Builder step = Working.builder();
        step.words(Words.of("评价值：{0}", "judged: {0}", what));
        return step;
    }
}
