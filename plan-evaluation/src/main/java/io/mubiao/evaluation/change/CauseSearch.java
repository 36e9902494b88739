package io.mubiao.evaluation.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.change.Cause.ObservationChange;
import io.mubiao.evaluation.change.Cause.OptionChange;
import io.mubiao.evaluation.change.ObservationKey.Slot;
import io.mubiao.evaluation.figure.Known;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.option.Options;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out which differences changed a part of what was found, by judging once more with some of them applied. */
final class CauseSearch {
    /** How many observations are tried one by one. */
    static final int MOST_TRIED = 500;

    private final Scenario start;
    private final Scenario end;
    private final ImmutableList<Difference> all;
    private final Outcome wanted;
    private final VerdictChange.Part part;
    private final ImmutableSet<Observation> used;

    /** The causes with how they hang together. */
    record Result(Attribution attribution, ImmutableList<Cause> causes) {}

    CauseSearch(Differences differences, Attainment before, Attainment after, VerdictChange.Part part) {
        this.start = differences.start();
        this.end = differences.end();
        this.all = differences.all();
        this.wanted = Outcome.of(after);
        this.part = part;
        this.used = Stream.of(before, after)
                .flatMap(attainment ->
                        attainment.target().readings().stream().map(reading -> attainment.judgement(reading.id())))
                .flatMap(judgement -> judgement.observations().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    Result result() {
        boolean tooMany = all.stream().filter(Difference::ofObservation).count() > MOST_TRIED;
        ImmutableList<Difference> alone = all.stream()
                .filter(difference -> !(tooMany && difference.ofObservation()))
                .filter(difference -> leads(Difference.apply(start, List.of(difference))))
                .collect(ImmutableList.toImmutableList());
        if (!alone.isEmpty()) {
            return result(Attribution.ALONE, alone);
        }
        if (tooMany) {
            return result(Attribution.UNTRIED, all);
        }
        ImmutableList<Difference> needed = all.stream()
                .filter(difference -> !leads(Difference.apply(
                        start,
                        all.stream().filter(other -> !other.equals(difference)).toList())))
                .collect(ImmutableList.toImmutableList());
        return result(Attribution.TOGETHER, leads(Difference.apply(start, needed)) ? needed : all);
    }

    private boolean leads(Scenario scenario) {
        return scenario.outcome().filter(found -> found.same(wanted, part)).isPresent();
    }

    private Result result(Attribution attribution, ImmutableList<Difference> differences) {
        return new Result(
                attribution,
                differences.stream()
                        .map(difference -> difference.cause() instanceof OptionChange change
                                ? through(change, difference, attribution)
                                : difference.cause())
                        .collect(ImmutableList.toImmutableList()));
    }

    /** An option that suffices is looked at from the evaluation before, any other from the one after. */
    private OptionChange through(OptionChange change, Difference difference, Attribution attribution) {
        boolean alone = attribution == Attribution.ALONE;
        Scenario scenario = alone ? start : end;
        Options from =
                alone ? start.options() : OptionDifferences.take(change.option(), end.options(), start.options());
        Options to = alone ? OptionDifferences.take(change.option(), start.options(), end.options()) : end.options();
        List<Observation> come = moved(scenario, from, to);
        List<Observation> gone = moved(scenario, to, from);
        List<Observation> sufficient = alone && come.size() + gone.size() <= MOST_TRIED
                ? Stream.concat(
                                come.stream().filter(one -> leads(with(difference, come, one))),
                                gone.stream().filter(one -> leads(start.without(List.of(one)))))
                        .toList()
                : List.of();
        List<Observation> shown = sufficient.isEmpty() ? ImmutableList.copyOf(used) : sufficient;
        return new OptionChange(
                change.option(),
                change.before(),
                change.after(),
                Stream.concat(
                                come.stream().filter(shown::contains).map(one -> come(scenario, one, from, to)),
                                gone.stream().filter(shown::contains).map(one -> gone(scenario, one, from, to)))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The observations that the second options let in and the first do not, in the order of the observations. */
    private static List<Observation> moved(Scenario scenario, Options from, Options to) {
        return scenario.all()
                .filter(observation ->
                        Known.of(observation, from) != Known.KNOWN && Known.of(observation, to) == Known.KNOWN)
                .toList();
    }

    /** The option applied, and of the observations that it lets in one only. */
    private Scenario with(Difference option, List<Observation> come, Observation one) {
        return Difference.apply(start, List.of(option))
                .without(come.stream().filter(other -> !other.equals(one)).collect(ImmutableSet.toImmutableSet()));
    }

    private static ObservationChange come(Scenario scenario, Observation one, Options from, Options to) {
        boolean stands = scenario.standing(Slot.of(one), to).filter(one::equals).isPresent();
        Optional<Observation> earlier = stands ? scenario.standing(Slot.of(one), from) : Optional.empty();
        return new ObservationChange(
                ObservationChange.Kind.BECAME_KNOWN,
                earlier.map(ImmutableList::of).orElse(ImmutableList.of()),
                ImmutableList.of(one));
    }

    private static ObservationChange gone(Scenario scenario, Observation one, Options from, Options to) {
        boolean stood =
                scenario.standing(Slot.of(one), from).filter(one::equals).isPresent();
        Optional<Observation> later = stood ? scenario.standing(Slot.of(one), to) : Optional.empty();
        return new ObservationChange(
                ObservationChange.Kind.NO_LONGER_KNOWN,
                ImmutableList.of(one),
                later.map(ImmutableList::of).orElse(ImmutableList.of()));
    }
}
