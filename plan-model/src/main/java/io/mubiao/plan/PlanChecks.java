package io.mubiao.plan;

import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.indicator.CountingBasis;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.RatioTerm;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Starts;
import io.mubiao.plan.work.Project;
import io.mubiao.plan.work.Task;
import io.mubiao.plan.work.TaskGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What must hold between the elements of a plan. Each fault carries the JSON pointer of the value that breaks a rule. */
final class PlanChecks {
    private final Plan plan;
    private final PlanIndex index;
    private final List<Fault> faults = new ArrayList<>();
    private final List<TextPiece> rules = new ArrayList<>();

    private PlanChecks(Plan plan) {
        this.plan = plan;
        this.index = new PlanIndex(plan);
    }

    /** Everything that is wrong, in the order of the checks; empty for a good plan. */
    static List<Fault> faults(Plan plan) {
        PlanChecks checks = new PlanChecks(plan);
        checks.organisations();
        checks.countingBases();
        checks.indicators();
        checks.declaredCounts();
        checks.works();
        checks.targets();
        checks.faults.addAll(CitationChecks.faults(plan, checks.index, checks.rules));
        return checks.faults;
    }

    private void organisations() {
        Set<Object> ids = new HashSet<>();
        Map<String, Organisation> owners = new HashMap<>();
        for (int i = 0; i < plan.organisations().size(); i++) {
            Organisation organisation = plan.organisations().get(i);
            unique(ids, organisation.id(), "/organisations/" + i);
            if (organisation.forms().isEmpty()) {
                fault("/organisations/" + i + "/forms", "", "an organisation must have at least one form");
            }
            for (int j = 0; j < organisation.forms().size(); j++) {
                String form = organisation.forms().get(j);
                if (owners.putIfAbsent(form, organisation) != null) {
                    fault("/organisations/" + i + "/forms/" + j, form, "must belong to one organisation, once");
                }
            }
        }
    }

    private void countingBases() {
        Set<Object> ids = new HashSet<>();
        int before = Integer.MIN_VALUE;
        for (int i = 0; i < plan.countingBases().size(); i++) {
            CountingBasis basis = plan.countingBases().get(i);
            unique(ids, basis.id(), "/countingBases/" + i);
            if (i > 0 && basis.fromYear().filter(after(before)).isEmpty()) {
                fault(
                        "/countingBases/" + i + "/fromYear",
                        basis.fromYear().map(Object::toString).orElse(""),
                        "must be a year after that of the basis before");
            }
            before = basis.fromYear().orElse(before);
        }
    }

    private static java.util.function.Predicate<Integer> after(int year) {
        return from -> from > year;
    }

    private void indicators() {
        Set<Object> bases = new HashSet<>();
        for (CountingBasis basis : plan.countingBases()) {
            bases.add(basis.id());
        }
        Set<Object> known = new HashSet<>();
        for (Indicator indicator : plan.indicators()) {
            known.add(indicator.id());
        }
        Set<Object> ids = new HashSet<>();
        for (int i = 0; i < plan.indicators().size(); i++) {
            Indicator indicator = plan.indicators().get(i);
            String place = "/indicators/" + i;
            unique(ids, indicator.id(), place);
            for (int j = 0; j < indicator.countingBases().size(); j++) {
                known(bases, indicator.countingBases().get(j), place + "/countingBases/" + j, "a counting basis");
            }
            if (indicator.ratio().isPresent()) {
                term(known, indicator.ratio().get().numerator(), place + "/ratio/numerator");
                term(known, indicator.ratio().get().denominator(), place + "/ratio/denominator");
            }
        }
    }

    private void term(Set<Object> indicators, RatioTerm term, String place) {
        if (term.indicator().isPresent()) {
            known(indicators, term.indicator().get(), place + "/indicator", "an indicator");
        }
    }

    /** What a heading declares is the number of things between it and the heading of the next section. */
    private void declaredCounts() {
        if (plan.sections().isEmpty()) {
            return;
        }
        List<Target> headline = new ArrayList<>();
        for (Target target : plan.targets()) {
            if (index.inHeadline(target)) {
                headline.add(target);
            }
        }
        Starts sections = starts(plan.sections(), Section::citation);
        Starts targets = starts(headline, Target::citation);
        Starts groups = starts(plan.taskGroups(), TaskGroup::citation);
        Starts projects = starts(plan.projects(), Project::citation);
        for (int i = 0; i < plan.sections().size(); i++) {
            Section section = plan.sections().get(i);
            int from = section.citation().start();
            Starts things = switch (section.kind()) {
                case TARGETS -> targets;
                case TASK_GROUPS -> groups;
                case PROJECTS -> projects;
            };
            int found = things.count(from, sections.next(from));
            String place = "/sections/" + i + "/declaredCount";
            int declared = section.declaredCount().orElse(found);
            if (declared != found) {
                fault(
                        place,
                        Integer.toString(declared),
                        "must equal the number of " + section.kind() + " found, " + found);
            }
        }
    }

    private static <T> Starts starts(List<T> elements, Function<T, Citation> citation) {
        int[] offsets = new int[elements.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = citation.apply(elements.get(i)).start();
        }
        return Starts.of(offsets);
    }

    private void works() {
        ProvisionChecks provisions = new ProvisionChecks(index, faults, rules);
        provisions.check(plan.headlineProvisions(), "/headlineProvisions");
        Set<Object> groups = new HashSet<>();
        Set<Object> tasks = new HashSet<>();
        for (int i = 0; i < plan.taskGroups().size(); i++) {
            TaskGroup group = plan.taskGroups().get(i);
            unique(groups, group.id(), "/taskGroups/" + i);
            provisions.check(group.provisions(), "/taskGroups/" + i + "/provisions");
            for (int j = 0; j < group.tasks().size(); j++) {
                Task task = group.tasks().get(j);
                String place = "/taskGroups/" + i + "/tasks/" + j;
                unique(tasks, task.id(), place);
                provisions.check(task.provisions(), place + "/provisions");
            }
        }
        Set<Object> projects = new HashSet<>();
        for (int i = 0; i < plan.projects().size(); i++) {
            Project project = plan.projects().get(i);
            unique(projects, project.id(), "/projects/" + i);
            provisions.check(project.provisions(), "/projects/" + i + "/provisions");
        }
    }

    private void targets() {
        Set<Object> ids = new HashSet<>();
        for (int i = 0; i < plan.targets().size(); i++) {
            Target target = plan.targets().get(i);
            unique(ids, target.id(), "/targets/" + i);
            new TargetChecks(plan, index, faults).check(target, "/targets/" + i);
        }
    }

    private void unique(Set<Object> seen, Object id, String place) {
        if (!seen.add(id)) {
            fault(place + "/id", id.toString(), "must be unique");
        }
    }

    private void known(Set<Object> ids, Object id, String place, String what) {
        if (!ids.contains(id)) {
            fault(place, id.toString(), "must be the id of " + what + " of this plan");
        }
    }

    private void fault(String place, String value, String rule) {
        faults.add(Fault.of(place, value, rule));
    }
}
