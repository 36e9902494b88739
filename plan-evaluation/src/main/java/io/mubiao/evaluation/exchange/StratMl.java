package io.mubiao.evaluation.exchange;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.Options;
import io.mubiao.evaluation.report.markup.Element;
import io.mubiao.evaluation.report.markup.Markup;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.TaskGroup;
import io.mubiao.plan.work.Work;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A plan and its evaluation in the Strategy Markup Language, StratML Part 2 (ISO 17469-2, schema of 16 February 2016): the
 * headline, each task group and the projects are goals; headline provisions, tasks and projects are objectives; organisations
 * are stakeholders with their roles; targets are performance indicators with target results and actual results, the baseline
 * being an actual result of its own that is called so.
 *
 * <p>StratML has no place for verdicts, reasons, readings, counting bases, clauses and quotations: they stand in
 * OtherInformation and Description. A number that is no decimal is rounded to 17 significant digits, and its Description has
 * it in full. Identifiers hang on the ids of the plan alone, so that two exports agree. Characters that XML does not
 * allow, or that work unseen, are shown as {@link io.mubiao.evaluation.text.Visible} says.
 */
public final class StratMl {
    private static final String NAMESPACE = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";

    private final Plan plan;
    private final StratWords words;
    private final Stakeholders stakeholders;
    private final PerformanceIndicators indicators;
    private final boolean report;

    private StratMl(Attainments judged, Language language, boolean report) {
        this.plan = judged.plan();
        this.words = new StratWords(plan, language);
        this.stakeholders = new Stakeholders(plan, words);
        this.indicators = new PerformanceIndicators(judged, words, report);
        this.report = report;
    }

    /** A performance report: the plan with its verdicts, as an XML document, lines ending in LF. */
    public static String of(Attainments judged, Language language) {
        return new StratMl(judged, language, true).document(judged);
    }

    /** A performance plan: what is promised, without any result. */
    public static String of(Plan plan, Language language) {
        Options before = Options.asOf(Year.of(plan.period().from() - 1));
        Figures none = Figures.of(plan, Optional.empty(), Observations.of(ImmutableList.of()), before);
        Attainments unjudged = Attainments.of(none, ImmutableList.of(plan.area()));
        return new StratMl(unjudged, language, false).document(unjudged);
    }

    private String document(Attainments judged) {
        Element root = Element.of("PerformancePlanOrReport")
                .with("xmlns", NAMESPACE)
                .with("Type", report ? "Performance_Report" : "Performance_Plan")
                .add(Element.of("Name", words.of(plan.title())))
                .add(Element.of("Description", plan.title().chinese()))
                .add(Element.of(
                        "OtherInformation",
                        words.of("计划标识：{0}；地区：{1}", "plan {0}, area {1}", plan.id(), plan.area())
                                + (report
                                        ? words.of(
                                                "；截至{0}年",
                                                ", as of {0}", judged.options().asOf())
                                        : "")))
                .add(Element.of("StrategicPlanCore").add(goals()))
                .add(Element.of(
                        "AdministrativeInformation",
                        words.identifier("plan", plan.id().value()),
                        Element.of("StartDate", StratWords.first(plan.period().from())),
                        Element.of("EndDate", StratWords.last(plan.period().to()))));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Markup.of(root) + "\n";
    }

    private List<Element> goals() {
        List<Element> goals = new ArrayList<>();
        Text headline = Text.of("主要目标", "Headline targets");
        if (!plan.headlineProvisions().isEmpty()) {
            goals.add(goal("headline", headline)
                    .add(plan.headlineProvisions().stream().map(this::objective).toList()));
        }
        plan.taskGroups().forEach(group -> goals.add(goal(group)));
        if (!plan.projects().isEmpty()) {
            goals.add(goal("projects", Text.of("重点工程", "Projects"))
                    .add(plan.projects().stream()
                            .map(project -> objective(project, project.id().value()))
                            .toList()));
        }
        List<Target> others = plan.targets().stream()
                .filter(target -> target.provision().isEmpty())
                .toList();
        if (!others.isEmpty() || goals.isEmpty()) {
            Text name = Text.of("未写明责任的目标", "Targets for which the text names nobody");
            goals.add(goal("others", name)
                    .add(Element.of(
                                    "Objective",
                                    Element.of("Name", words.of(name)),
                                    words.identifier("objective", "others"))
                            .add(indicators.of(others))));
        }
        return goals;
    }

    private Element goal(TaskGroup group) {
        Element goal = Element.of(
                "Goal",
                Element.of("Name", words.of(group.title())),
                Element.of("Description", group.citation().quote()),
                words.identifier("group", group.id().value()),
                Element.of("SequenceIndicator", group.citation().path()));
        return goal.add(group.provisions().stream().map(this::objective).toList())
                .add(group.tasks().stream()
                        .map(task -> objective(task, task.id().value()))
                        .toList());
    }

    private Element goal(String id, Text name) {
        return Element.of(
                "Goal",
                Element.of("Name", words.of(name)),
                Element.of("Description", words.of(name)),
                words.identifier("goal", id));
    }

    private Element objective(Work work, String id) {
        return objective(
                id,
                words.of(work.title()),
                work.citation().quote(),
                work.citation().path(),
                work.provisions());
    }

    private Element objective(Provision provision) {
        String path = provision.chain().citation().path();
        return objective(
                provision.id().value(),
                provision.id().value(),
                plan.targets(provision).stream()
                        .map(target -> words.of(target.text()))
                        .reduce((one, other) -> one + " " + other)
                        .orElse(provision.id().value()),
                path,
                ImmutableList.of(provision));
    }

    private Element objective(String id, String name, String description, String path, List<Provision> provisions) {
        Element objective = Element.of(
                "Objective",
                Element.of("Name", name),
                Element.of("Description", description),
                words.identifier("objective", id),
                Element.of("SequenceIndicator", path));
        List<Target> targets = provisions.stream()
                .flatMap(provision -> plan.targets(provision).stream())
                .toList();
        return objective
                .add(stakeholders.of(provisions))
                .add(Element.of("OtherInformation", stakeholders.clauses(provisions)))
                .add(indicators.of(targets));
    }
}
