package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Datum;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.Terms;
import io.mubiao.plan.indicator.Averaging;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what a promise starts from, or is compared with. */
final class BaselineSteps {
    private final Promise promise;
    private final Judgement judgement;
    private final Names names;
    private final DatumSteps figures;
    private final Set<YearRange> told = new HashSet<>();

    BaselineSteps(Promise promise, Judgement judgement, Names names, DatumSteps figures) {
        this.promise = promise;
        this.judgement = judgement;
        this.names = names;
        this.figures = figures;
    }

    /** The baseline for a year judged, from the figures that were used. */
    Optional<Figure> figure(int year) {
        if (promise.baseline().isEmpty()) {
            return Optional.empty();
        }
        Baseline base = promise.baseline().get();
        if (base.stated().isPresent()) {
            return base.stated().map(Figure::of);
        }
        return promise.baselineObserved() ? observed(base, used(year)) : Optional.empty();
    }

    private Optional<Figure> observed(Baseline base, Used used) {
        if (!used.complete()) {
            return Optional.empty();
        }
        if (base.averaging() == Averaging.POOLED) {
            Terms pool = used.terms().stream().reduce(Terms::plus).orElseThrow();
            return Optional.of(pool)
                    .filter(Terms::defined)
                    .map(terms -> terms.numerator()
                            .over(terms.denominator())
                            .times(Figure.of(names.factor(indicator(base)))));
        }
        Figure sum = used.values().stream().reduce(Figure.of(0), Figure::plus);
        return Optional.of(
                base.averaging() == Averaging.TOTAL
                        ? sum
                        : sum.over(Figure.of(used.data().size())));
    }

    /** Whether the baseline for a year was told. */
    boolean told(int year) {
        return told.contains(promise.baseYears(year));
    }

    /** The step to the baseline for a year judged, which the promise must have; only what it is if it was told already. */
    Working step(int year) {
        Baseline base = promise.baseline().orElseThrow();
        if (!told.add(promise.baseYears(year))) {
            return Working.builder()
                    .words(Words.of("基期值：{0}年（见上）", "baseline: {0} (above)", promise.baseYears(year)))
                    .result(figure(year).map(Formula::result))
                    .build();
        }
        if (base.stated().isPresent()) {
            return Working.builder()
                    .words(Words.of("基期值：{0}年，文件载明", "baseline: stated for {0}", base.years()))
                    .result(base.stated().map(Figure::of).map(Formula::result))
                    .build();
        }
        Used used = used(year);
        Optional<Figure> figure = figure(year);
        Working.Builder step = Working.builder();
        if (figure.isPresent()) {
            step.words(Words.of("基期值：{0}", "baseline: {0}", words(base, used)))
                    .result(Formula.result(figure.get()))
                    .numbers(numbers(base, used));
        } else {
            step.words(Words.of("基期值：{0}，无法得出", "baseline: {0}, which cannot be formed", words(base, used)));
        }
        return step.steps(figures.of(used.data())).build();
    }

    private Text words(Baseline base, Used used) {
        Text years = used.leftOut().isEmpty()
                ? Words.count(used.years())
                : Words.of(
                        "{0}中{1}个年度（缺{2}）",
                        "{1} of {0}, without {2}",
                        Words.count(used.years()),
                        used.years().length() - used.leftOut().size(),
                        Words.years(used.leftOut()));
        Text kind = switch (base.averaging()) {
            case MEAN_OF_YEARS ->
                used.years().length() == 1
                        ? Words.of("{0}的数值", "the figure of {0}", years)
                        : Words.of("{0}的平均数", "the mean of {0}", years);
            case POOLED -> Words.of("{0}的合并比率", "the pooled ratio of {0}", years);
            case TOTAL -> Words.of("{0}的合计数", "the total of {0}", years);
        };
        Text whose = elsewhere(base, kind);
        return base.moving() ? Words.of("{0}，随评价年份移动", "{0}, moving with the year judged", whose) : whose;
    }

    private Text elsewhere(Baseline base, Text kind) {
        Text ofWhat = base.indicator()
                .map(id -> Words.of("{0}（{1}）", "{0}, {1}", kind, names.of(id)))
                .orElse(kind);
        return base.area()
                .map(id -> Words.of("{0}（{1}）", "{0}, {1}", ofWhat, names.of(id)))
                .orElse(ofWhat);
    }

    private Optional<String> numbers(Baseline base, Used used) {
        if (base.averaging() == Averaging.POOLED) {
            return Optional.of(Formula.ratio(used.terms(), names.factor(indicator(base))));
        }
        if (used.data().size() == 1) {
            return Optional.empty();
        }
        return Optional.of(
                base.averaging() == Averaging.TOTAL ? Formula.sum(used.values()) : Formula.mean(used.values()));
    }

    private IndicatorId indicator(Baseline base) {
        return base.indicator().orElse(names.indicator().id());
    }

    private Used used(int year) {
        YearRange years = promise.baseYears(year);
        return new Used(
                years,
                judgement.baseYearsLeftOut().stream().filter(years::contains).toList(),
                judgement.baseData().stream()
                        .filter(datum -> years.contains(datum.year()))
                        .toList(),
                promise.baseline().orElseThrow().averaging() == Averaging.POOLED);
    }

    /** The figures of the base years that there are. */
    private record Used(YearRange years, List<Integer> leftOut, List<Datum> data, boolean pooled) {
        List<Figure> values() {
            return data.stream().flatMap(datum -> datum.value().stream()).toList();
        }

        List<Terms> terms() {
            return data.stream().flatMap(datum -> datum.terms().stream()).toList();
        }

        boolean complete() {
            int needed = years.length() - leftOut.size();
            return needed > 0 && (pooled ? terms() : values()).size() == needed && data.size() == needed;
        }
    }
}
