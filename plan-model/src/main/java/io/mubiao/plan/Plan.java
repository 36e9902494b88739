package io.mubiao.plan;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.indicator.CountingBasis;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.ResponsibilityChain;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.value.OneLine;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import io.mubiao.plan.work.Measure;
import io.mubiao.plan.work.MeasureId;
import io.mubiao.plan.work.Project;
import io.mubiao.plan.work.ProjectId;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.ProvisionId;
import io.mubiao.plan.work.Task;
import io.mubiao.plan.work.TaskGroup;
import io.mubiao.plan.work.TaskGroupId;
import io.mubiao.plan.work.TaskId;
import io.mubiao.plan.work.Work;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A plan: what is promised, what is to be done, and who answers for it. A plan that exists is good: its references
 * resolve, its ids are unique, its declared counts hold, and its citations agree with its document. A plan never carries a
 * result.
 */
@Value.Immutable
@JsonDeserialize(builder = Plan.Builder.class)
public interface Plan extends WithPlan, Serializable {
    /** Its identity among all plans. */
    PlanId id();

    /** Its title. */
    Text title();

    /** The area it is made for. */
    AreaId area();

    /** The years it runs. */
    YearRange period();

    /** The official text it was taken from. */
    SourceDocument document();

    /** Every organisation and collective it names. */
    ImmutableList<Organisation> organisations();

    /** The statistical regimes its figures may belong to, in order of time. */
    ImmutableList<CountingBasis> countingBases();

    /** What is measured, in the order of the targets. */
    ImmutableList<Indicator> indicators();

    /** The sections of the official text. */
    ImmutableList<Section> sections();

    /** The provisions whose sentences are headline targets. */
    ImmutableList<Provision> headlineProvisions();

    /** The task groups with their tasks. */
    ImmutableList<TaskGroup> taskGroups();

    /** The projects. */
    ImmutableList<Project> projects();

    /** Every target, in the order of the text. */
    ImmutableList<Target> targets();

    /** Remarks of the editors. */
    ImmutableList<Note> notes();

    /** All tasks, in order. */
    default ImmutableList<Task> tasks() {
        return list(taskGroups().stream().flatMap(group -> group.tasks().stream()));
    }

    /** All tasks and projects, in order. */
    default ImmutableList<Work> works() {
        return list(Stream.concat(tasks().stream(), projects().stream()));
    }

    /** All provisions, in order: of the headline, of each task group and its tasks, of the projects. */
    default ImmutableList<Provision> provisions() {
        ImmutableList.Builder<Provision> all = ImmutableList.builder();
        all.addAll(headlineProvisions());
        for (TaskGroup group : taskGroups()) {
            all.addAll(group.provisions());
            for (Task task : group.tasks()) {
                all.addAll(task.provisions());
            }
        }
        for (Project project : projects()) {
            all.addAll(project.provisions());
        }
        return all.build();
    }

    /** All measures, in order. */
    default ImmutableList<Measure> measures() {
        return list(provisions().stream().flatMap(provision -> provision.measures().stream()));
    }

    /** The targets of the headline: those whose clause stands in it. */
    default ImmutableList<Target> headlineTargets() {
        return list(headlineProvisions().stream().flatMap(provision -> targets(provision).stream()));
    }

    /** The indicator of that id. */
    default Optional<Indicator> indicator(IndicatorId id) {
        return new Elements<>(indicators(), Indicator::id).find(id);
    }

    /** The target of that id. */
    default Optional<Target> target(TargetId id) {
        return new Elements<>(targets(), Target::id).find(id);
    }

    /** The task of that id. */
    default Optional<Task> task(TaskId id) {
        return new Elements<>(tasks(), Task::id).find(id);
    }

    /** The task group of that id. */
    default Optional<TaskGroup> taskGroup(TaskGroupId id) {
        return new Elements<>(taskGroups(), TaskGroup::id).find(id);
    }

    /** The project of that id. */
    default Optional<Project> project(ProjectId id) {
        return new Elements<>(projects(), Project::id).find(id);
    }

    /** The measure of that id. */
    default Optional<Measure> measure(MeasureId id) {
        return new Elements<>(measures(), Measure::id).find(id);
    }

    /** The provision of that id. */
    default Optional<Provision> provision(ProvisionId id) {
        return new Elements<>(provisions(), Provision::id).find(id);
    }

    /** The organisation of that id. */
    default Optional<Organisation> organisation(OrganisationId id) {
        return new Elements<>(organisations(), Organisation::id).find(id);
    }

    /** The organisation that the plan writes so, or whose full name this is: 交通厅 and 交通运输厅 are one. */
    default Optional<Organisation> organisation(String nameOrForm) {
        return organisations().stream()
                .filter(organisation -> organisation.forms().contains(nameOrForm)
                        || organisation.name().chinese().equals(nameOrForm))
                .findFirst();
    }

    /** The provisions in which the organisation has that role. */
    default ImmutableList<Provision> provisions(Role role, OrganisationId organisation) {
        return list(provisions().stream()
                .filter(provision -> provision.chain().roles(organisation).contains(role)));
    }

    /** The provisions in which the organisation has any role. */
    default ImmutableList<Provision> provisions(OrganisationId organisation) {
        return list(provisions().stream()
                .filter(provision -> !provision.chain().roles(organisation).isEmpty()));
    }

    /** The provisions in which someone has that role. */
    default ImmutableList<Provision> provisions(Role role) {
        return list(provisions().stream()
                .filter(provision -> !provision.chain().parties(role).isEmpty()));
    }

    /** The provisions that name no lead. */
    default ImmutableList<Provision> provisionsWithoutLead() {
        return list(provisions().stream().filter(provision -> !provision.chain().hasLead()));
    }

    /** The provisions with a list of parties that is left open (等). */
    default ImmutableList<Provision> provisionsWithOpenList() {
        return list(provisions().stream().filter(provision -> provision.chain().hasOpenList()));
    }

    /** The measures whose Chinese or English text contains the words. */
    default ImmutableList<Measure> measuresContaining(String words) {
        return list(measures().stream()
                .filter(measure -> measure.citation().quote().contains(words)
                        || measure.english()
                                .filter(english -> english.contains(words))
                                .isPresent()));
    }

    /** The targets whose Chinese or English words contain these. */
    default ImmutableList<Target> targetsContaining(String words) {
        return list(targets().stream()
                .filter(target -> target.citation().quote().contains(words)
                        || target.english()
                                .filter(english -> english.contains(words))
                                .isPresent()));
    }

    /** The provision whose clause covers a target; empty where the text names nobody. */
    default Optional<Provision> provision(Target target) {
        return target.provision().flatMap(this::provision);
    }

    /** The measure that contains the words of a target; empty for a headline target. */
    default Optional<Measure> measure(Target target) {
        return provision(target).stream()
                .flatMap(provision -> provision.measures().stream())
                .filter(measure -> measure.citation().contains(target.citation()))
                .findFirst();
    }

    /** The targets that a provision covers. */
    default ImmutableList<Target> targets(Provision provision) {
        return list(targets().stream()
                .filter(target ->
                        target.provision().filter(provision.id()::equals).isPresent()));
    }

    /** The targets of a task or project. */
    default ImmutableList<Target> targets(Work work) {
        return list(work.provisions().stream().flatMap(provision -> targets(provision).stream()));
    }

    /** Who answers for a target; empty where the text names nobody. */
    default Optional<ResponsibilityChain> chain(Target target) {
        return provision(target).map(Provision::chain);
    }

    /** The indicator of a target. */
    default Indicator indicator(Target target) {
        Optional<Indicator> indicator = indicator(target.indicator());
        if (indicator.isEmpty()) {
            throw new IllegalArgumentException("Target '" + target.id() + "' is not of this plan");
        }
        return indicator.get();
    }

    /**
     * The same plan with another target of that id: what if it had promised something else?
     *
     * @throws IllegalArgumentException if the plan has no target of that id
     * @throws FaultException if the target does not fit the plan
     */
    default Plan with(Target target) {
        if (target(target.id()).isEmpty()) {
            throw new IllegalArgumentException("Target '" + target.id() + "' must be one of plan '" + id() + "'");
        }
        return withTargets(new Elements<>(targets(), Target::id).replace(target));
    }

    /**
     * The same plan with another indicator of that id.
     *
     * @throws IllegalArgumentException if the plan has no indicator of that id
     * @throws FaultException if the indicator does not fit the plan
     */
    default Plan with(Indicator indicator) {
        if (indicator(indicator.id()).isEmpty()) {
            throw new IllegalArgumentException("Indicator '" + indicator.id() + "' must be one of plan '" + id() + "'");
        }
        return withIndicators(new Elements<>(indicators(), Indicator::id).replace(indicator));
    }

    /** The official text, put together again from the pieces that the plan holds. */
    default String toText() {
        return PlanText.rebuild(
                TextPieces.of(this, new PlanIndex(this)), document().length());
    }

    /**
     * Refuses a bad plan with everything that is wrong with it.
     *
     * @throws FaultException with a JSON pointer into the plan's file form for each fault
     */
    @Value.Check
    default void check() {
        List<Fault> faults = PlanChecks.faults(this);
        if (!faults.isEmpty()) {
            throw new FaultException("Plan " + id(), faults);
        }
    }

    /** One line for a person. */
    default String shown() {
        return id() + ": " + OneLine.count(targets().size(), "target") + ", "
                + OneLine.count(tasks().size(), "task") + ", "
                + OneLine.count(projects().size(), "project") + ", "
                + OneLine.count(measures().size(), "measure") + ", "
                + OneLine.count(provisions().size(), "provision");
    }

    private static <T> ImmutableList<T> list(Stream<? extends T> stream) {
        return stream.collect(ImmutableList.toImmutableList());
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Plan}. */
    final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
