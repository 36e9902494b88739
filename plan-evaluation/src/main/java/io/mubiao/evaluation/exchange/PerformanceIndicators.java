package io.mubiao.evaluation.exchange;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.attainment.Bounds;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.report.markup.Element;
import io.mubiao.evaluation.report.words.DecimalText;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.YearRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Targets as performance indicators, with an instance for each area. */
record PerformanceIndicators(Attainments judged, StratWords words, boolean results) {

    List<Element> of(List<Target> targets) {
        return targets.stream().map(this::indicator).toList();
    }

    private Element indicator(Target target) {
        Indicator indicator = judged.plan().indicator(target);
        List<Attainment> attainments = judged.all().stream()
                .filter(attainment -> attainment.target().id().equals(target.id()))
                .toList();
        return Element.of("PerformanceIndicator")
                .with(
                        "PerformanceIndicatorType",
                        indicator.kind() == IndicatorKind.STAGE ? "Qualitative" : "Quantitative")
                .add(Element.of("SequenceIndicator", target.citation().path()))
                .add(Element.of("MeasurementDimension", words.of(indicator.name())))
                .add(Element.of("UnitOfMeasurement", words.of(indicator.unit().name())))
                .add(words.identifier("target", target.id().value()))
                .add(attainments.stream().map(this::instance).toList())
                .add(Element.of("OtherInformation", information(target, attainments)));
    }

    private String information(Target target, List<Attainment> attainments) {
        String promise = target.id() + ": " + words.of(target.text());
        return results
                ? promise
                        + attainments.stream().map(this::verdicts).collect(Collectors.joining())
                        + sources(attainments)
                : promise;
    }

    private String sources(List<Attainment> attainments) {
        List<String> sources = attainments.stream()
                .flatMap(attainment -> attainment.judgement().observations().stream())
                .flatMap(observation -> observation.source().stream())
                .distinct()
                .toList();
        return sources.isEmpty() ? "" : words.of("；来源：{0}", "; sources: {0}", String.join(" | ", sources));
    }

    /** The verdict under every reading. */
    private String verdicts(Attainment attainment) {
        return attainment.verdicts().stream()
                .map(verdict -> words.of(
                        "；{0}，理解“{1}”（{2}）：{3}{4}",
                        "; {0}, read as “{1}” ({2}): {3}{4}",
                        attainment.area(),
                        verdict.reading().id(),
                        words.of(verdict.reading().reason()),
                        words.of(verdict.verdict().label()),
                        reasons(List.copyOf(verdict.reasons()))))
                .collect(Collectors.joining());
    }

    private String reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> words.of("，{0}", ", {0}", reason.label()))
                .collect(Collectors.joining());
    }

    private Element instance(Attainment attainment) {
        Judgement judgement = attainment.judgement();
        YearRange years = years(attainment.target().assessment());
        List<Element> instance = new ArrayList<>();
        if (judgement.required().isPresent()) {
            instance.addAll(required(attainment, judgement.required().get(), years));
        } else {
            instance.add(Element.of(
                    "TargetResult",
                    Element.of("StartDate", StratWords.first(years.from())),
                    Element.of("EndDate", StratWords.last(years.to())),
                    Element.of("Description", words.of(attainment.target().text()))));
        }
        if (results) {
            instance.addAll(baseline(attainment, judgement));
            instance.add(actual(attainment, judgement, years));
        }
        return Element.of("MeasurementInstance").add(instance);
    }

    /** The years whose figure is held against the level. */
    private static YearRange years(Assessment assessment) {
        return assessment.rule() == AssessmentRule.END_YEAR ? YearRange.of(assessment.deadline()) : assessment.years();
    }

    private List<Element> required(Attainment attainment, Bounds bounds, YearRange years) {
        List<Element> required = new ArrayList<>();
        bounds.lower()
                .ifPresent(lower -> required.add(result(
                        "TargetResult", years, lower, bounds.inclusive() ? "at least" : "more than", attainment)));
        bounds.upper()
                .ifPresent(upper -> required.add(result(
                        "TargetResult", years, upper, bounds.inclusive() ? "at most" : "less than", attainment)));
        return required;
    }

    private List<Element> baseline(Attainment attainment, Judgement judgement) {
        return judgement.baseline().stream()
                .map(baseline -> result(
                        "ActualResult",
                        attainment
                                .target()
                                .baseline()
                                .map(base -> base.years())
                                .orElse(YearRange.of(attainment.asOf().getValue())),
                        baseline,
                        "baseline",
                        attainment))
                .toList();
    }

    private Element actual(Attainment attainment, Judgement judgement, YearRange years) {
        YearRange judgedYears = judgement
                .actualYear()
                .map(YearRange::of)
                .orElse(YearRange.of(
                        years.from(),
                        Math.max(
                                years.from(),
                                Math.min(years.to(), attainment.asOf().getValue()))));
        return judgement
                .actual()
                .map(actual -> result("ActualResult", judgedYears, actual, verdict(attainment), attainment))
                .orElseGet(() -> Element.of(
                        "ActualResult",
                        Element.of("StartDate", StratWords.first(judgedYears.from())),
                        Element.of("EndDate", StratWords.last(judgedYears.to())),
                        descriptor(verdict(attainment), attainment),
                        Element.of(
                                "Description",
                                words.of(attainment.verdict().label()) + reasons(List.copyOf(attainment.reasons())))));
    }

    private static String verdict(Attainment attainment) {
        return attainment.verdict().name();
    }

    private Element result(String name, YearRange years, Figure figure, String descriptor, Attainment attainment) {
        return Element.of(
                name,
                Element.of("StartDate", StratWords.first(years.from())),
                Element.of("EndDate", StratWords.last(years.to())),
                Element.of("NumberOfUnits", DecimalText.rounded(figure).toPlainString()),
                descriptor(descriptor, attainment),
                Element.of(
                        "Description",
                        DecimalText.exact(figure) ? figure.toString() : words.of("精确值{0}", "exactly {0}", figure)));
    }

    /** What the number is, and of which area. */
    private static Element descriptor(String what, Attainment attainment) {
        return Element.of(
                "Descriptor",
                Element.of("DescriptorName", what),
                Element.of("DescriptorValue", attainment.area().value()));
    }
}
