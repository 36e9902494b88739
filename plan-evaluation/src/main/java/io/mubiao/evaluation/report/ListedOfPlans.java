package io.mubiao.evaluation.report;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.document.Responsibilities;
import io.mubiao.plan.document.diagnostic.Diagnostic;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.responsibility.Link;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.responsibility.Party;
import io.mubiao.plan.responsibility.ResponsibilityChain;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.responsibility.Succession;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.work.Measure;
import io.mubiao.plan.work.Project;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.Task;
import io.mubiao.plan.work.TaskGroup;
import java.util.Collection;
import java.util.stream.Collectors;

/** What a plan holds, and what its reader says of a text, in columns. */
final class ListedOfPlans {
    static final ImmutableList<ListedType<?>> TYPES = ImmutableList.of(
            ListedType.of(
                    Target.class,
                    Column.word("target", Target::id),
                    Column.text("promise", target -> target.citation().quote()),
                    Column.word("requirement", target -> requirement(target.defaultReading())),
                    Column.word(
                            "figure that counts", target -> target.assessment().shown())),
            ListedType.of(
                    Reading.class,
                    Column.word("reading", Reading::id),
                    Column.word("requirement", ListedOfPlans::requirement),
                    Column.word(
                            "figure that counts",
                            reading -> reading.assessment().shown()),
                    Column.text("reason", reading -> reading.reason().chinese())),
            ListedType.of(
                    Indicator.class,
                    Column.word("indicator", Indicator::id),
                    Column.text("name", indicator -> indicator.name().chinese()),
                    Column.word("unit", indicator -> indicator.unit().name().chinese()),
                    Column.word("kind", Indicator::kind)),
            ListedType.of(
                    Provision.class,
                    Column.word("provision", Provision::id),
                    Column.word(
                            "place", provision -> provision.chain().citation().path()),
                    Column.number("measures", provision -> provision.measures().size()),
                    Column.text("lead", provision -> parties(provision.chain(), Role.LEAD)),
                    Column.text("others", provision -> others(provision.chain()))),
            ListedType.of(
                    Measure.class,
                    Column.word("measure", Measure::id),
                    Column.word("place", measure -> measure.citation().path()),
                    Column.text("sentence", measure -> measure.citation().quote())),
            ListedType.of(
                    Task.class,
                    Column.word("task", Task::id),
                    Column.text("title", task -> task.title().chinese()),
                    Column.number("provisions", task -> task.provisions().size()),
                    Column.number("measures", task -> task.measures().size())),
            ListedType.of(
                    Project.class,
                    Column.word("project", Project::id),
                    Column.text("title", project -> project.title().chinese()),
                    Column.number("provisions", project -> project.provisions().size()),
                    Column.number("measures", project -> project.measures().size())),
            ListedType.of(
                    TaskGroup.class,
                    Column.word("group", TaskGroup::id),
                    Column.text("title", group -> group.title().chinese()),
                    Column.number("tasks", group -> group.tasks().size())),
            ListedType.of(
                    Organisation.class,
                    Column.word("organisation", Organisation::id),
                    Column.text("name", organisation -> organisation.name().chinese()),
                    Column.word("kind", Organisation::kind),
                    Column.text("written as", organisation -> String.join("、", organisation.forms()))),
            ListedType.of(
                    Link.class,
                    Column.word(
                            "roles",
                            link -> link.roles().stream().map(Role::name).collect(Collectors.joining(" + "))),
                    Column.word("mode", Link::mode),
                    Column.word(
                            "parties",
                            link -> names(link.parties()) + link.openList().orElse("")),
                    Column.word("verb", Link::verb)),
            ListedType.of(
                    Succession.class,
                    Column.word("before", Succession::predecessor),
                    Column.number("year", Succession::year),
                    Column.text("after", succession -> succession.successor().chinese()),
                    Column.text("duty", succession -> succession.duty().chinese()),
                    Column.text("source", Succession::source)),
            ListedType.of(
                    Area.class,
                    Column.word("area", Area::id),
                    Column.text("name", area -> area.name().chinese()),
                    Column.word("in English", area -> area.name().english().orElse("")),
                    Column.word("level", Area::level),
                    Column.word(
                            "part of", area -> area.parent().map(AreaId::value).orElse(""))),
            ListedType.of(
                    Responsibilities.class,
                    Column.word(
                            "organisation",
                            responsibilities ->
                                    responsibilities.organisation().name().chinese()),
                    count(Role.LEAD),
                    count(Role.COOPERATE),
                    count(Role.IMPLEMENT),
                    count(Role.SUPERVISE),
                    count(Role.RESPONSIBLE),
                    count(Role.GUIDE)),
            ListedType.of(
                    Diagnostic.class,
                    Column.word("severity", Diagnostic::severity),
                    Column.word("rule", Diagnostic::rule),
                    Column.word(
                            "place",
                            diagnostic ->
                                    diagnostic.citation().map(Citation::path).orElse("")),
                    Column.word(
                            "text",
                            diagnostic ->
                                    diagnostic.citation().map(Citation::quote).orElse("")),
                    Column.text("found", Diagnostic::found),
                    Column.text("done", Diagnostic::done)),
            ListedType.of(
                    Fault.class,
                    Column.number("line", fault -> fault.line() == 0 ? "" : fault.line()),
                    Column.word("place", Fault::place),
                    Column.text("value", Fault::value),
                    Column.text("rule", Fault::rule)));

    private ListedOfPlans() {}

    private static String requirement(Reading reading) {
        Requirement requirement = reading.requirement();
        String base = reading.baseline()
                .filter(baseline -> requirement.needsBaseline() || baseline.elsewhere())
                .map(ListedOfPlans::base)
                .orElse("");
        return requirement.shown() + base;
    }

    private static String base(Baseline baseline) {
        return " vs "
                + baseline.stated()
                        .map(Decimal::toString)
                        .orElse(baseline.years().toString())
                + baseline.indicator().map(other -> " of " + other).orElse("")
                + baseline.area().map(other -> " in " + other).orElse("");
    }

    private static Column<Responsibilities> count(Role role) {
        return Column.number(role.toString(), responsibilities -> {
            int number = responsibilities.provisions().get(role).size();
            return number == 0 ? "" : number;
        });
    }

    private static String parties(ResponsibilityChain chain, Role role) {
        return names(chain.parties(role));
    }

    private static String others(ResponsibilityChain chain) {
        return chain.links().stream()
                .filter(link -> !link.roles().contains(Role.LEAD))
                .map(Link::shown)
                .collect(Collectors.joining("; "));
    }

    private static String names(Collection<Party> parties) {
        return parties.stream().map(Party::written).collect(Collectors.joining("、"));
    }
}
