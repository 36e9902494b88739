package io.mubiao.evaluation.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.AreaPlan;
import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.attainment.ReadingVerdict;
import io.mubiao.evaluation.change.Cause.ObservationChange;
import io.mubiao.evaluation.change.Cause.OptionChange;
import io.mubiao.evaluation.figure.Figures;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.option.Options;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds between any two evaluations. */
class VerdictChangeLawsTest {
    @Property(tries = 60)
    void nothingChangesBetweenAnEvaluationAndItself(
            @ForAll("observations") Observations some, @ForAll("options") Options options) {
        Evaluation evaluation = evaluate(some, options);
        assertThat(evaluation.diff(evaluation)).isEmpty();
        assertThat(evaluation.diff(evaluate(some, options))).isEmpty();
    }

    @Property(tries = 40)
    void whatIsFoundDiffersExactlyWhereAChangeIsNamed(
            @ForAll("observations") Observations some,
            @ForAll("observations") Observations others,
            @ForAll("options") Options options,
            @ForAll("options") Options otherOptions) {
        Evaluation before = evaluate(some, options);
        Evaluation after = evaluate(others, otherOptions);
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < before.attainments().size(); i++) {
            Attainment one = before.attainments().get(i);
            if (!found(one).equals(found(after.attainments().get(i)))) {
                differing.add(one.target().id() + " " + one.area());
            }
        }
        List<VerdictChange> changes = before.diff(after);
        assertThat(changes)
                .extracting(change -> change.target() + " " + change.area())
                .isEqualTo(differing);
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.causes()).isNotEmpty();
            assertThat(change.toText(Language.CHINESE)).isNotBlank();
        });
    }

    private static List<Object> found(Attainment attainment) {
        return List.of(
                attainment.verdicts().stream().map(ReadingVerdict::toString).toList(), attainment.agreement());
    }

    @Property(tries = 40)
    void thereAndBackAreTheMirrorOfEachOther(
            @ForAll("observations") Observations some,
            @ForAll("observations") Observations others,
            @ForAll("options") Options options,
            @ForAll("options") Options otherOptions) {
        Evaluation before = evaluate(some, options);
        Evaluation after = evaluate(others, otherOptions);
        List<VerdictChange> there = before.diff(after);
        List<VerdictChange> back = after.diff(before);
        assertThat(back).hasSameSizeAs(there);
        for (int i = 0; i < there.size(); i++) {
            VerdictChange one = there.get(i);
            VerdictChange other = back.get(i);
            assertThat(List.of(other.target(), other.area(), other.parts(), other.before(), other.after()))
                    .isEqualTo(List.of(one.target(), one.area(), one.parts(), one.after(), one.before()));
            assertThat(other.readings()).containsExactlyInAnyOrderElementsOf(one.readings());
        }
    }

    /** The differences are all that there is: together they always lead from one to the other. */
    @Property(tries = 60)
    void allDifferencesAppliedLeadFromTheOneToTheOther(
            @ForAll("observations") Observations some,
            @ForAll("observations") Observations others,
            @ForAll("options") Options options,
            @ForAll("options") Options otherOptions) {
        Evaluation before = evaluate(some, options);
        Evaluation after = evaluate(others, otherOptions);
        for (VerdictChange change : before.diff(after)) {
            Differences differences = new Differences(
                    judged(before),
                    change.before().orElseThrow(),
                    judged(after),
                    change.after().orElseThrow());
            Scenario reached = Difference.apply(differences.start(), differences.all());
            assertThat(differences.start().outcome())
                    .contains(Outcome.of(change.before().orElseThrow()));
            assertThat(reached.outcome()).contains(Outcome.of(change.after().orElseThrow()));
        }
    }

    private static Attainments judged(Evaluation evaluation) {
        return Attainments.of(
                Figures.of(evaluation.plan(), evaluation.tree(), evaluation.observations(), evaluation.options()),
                evaluation.areas());
    }

    /** Told apart from the search itself: the cause is applied to the whole evaluation before, by its public ways. */
    @Property(tries = 100)
    void aCauseThatIsNamedAloneSuffices(
            @ForAll("observations") Observations some,
            @ForAll("observations") Observations others,
            @ForAll("options") Options options,
            @ForAll("options") Options otherOptions) {
        Evaluation before = evaluate(some, options);
        Evaluation after = evaluate(others, otherOptions);
        for (VerdictChange change : before.diff(after)) {
            if (change.attribution() == Attribution.ALONE && change.parts().contains(VerdictChange.Part.VERDICT)) {
                for (Cause cause : change.causes()) {
                    Evaluation replayed = replayed(before, after, cause);
                    assertThat(replayed.attainment(change.target(), change.area())
                                    .verdict())
                            .as(change.toString())
                            .isEqualTo(after.attainment(change.target(), change.area())
                                    .verdict());
                }
            }
        }
    }

    private static Evaluation replayed(Evaluation before, Evaluation after, Cause cause) {
        if (cause instanceof OptionChange change) {
            return evaluate(
                    before.observations(), OptionDifferences.take(change.option(), before.options(), after.options()));
        }
        ObservationChange change = (ObservationChange) cause;
        List<Observation> all = new ArrayList<>(before.observations().all());
        switch (change.kind()) {
            case ADDED, VINTAGE_ADDED -> all.addAll(change.after());
            case REMOVED, VINTAGE_REMOVED -> all.removeAll(change.before());
            case REVISED -> {
                all.removeAll(change.before());
                all.addAll(change.after());
            }
            default -> throw new AssertionError(change.kind() + " is no cause of its own");
        }
        return evaluate(Observations.of(all), before.options());
    }

    @Property(tries = 400)
    void aSingleRevisionIsTheOnlyCauseThereAndBack(
            @ForAll("observations") Observations some,
            @ForAll("options") Options options,
            @ForAll @IntRange(max = 239) int which,
            @ForAll @IntRange(min = -1, max = 99) int figure) {
        Assume.that(!some.all().isEmpty());
        Observation old = some.all().get(which % some.all().size());
        Assume.that(old.value().isPresent());
        Observation revised = Observation.builder()
                .from(old)
                .value(Decimal.of(figure))
                .decimals(0)
                .build();
        Evaluation before = evaluate(some, options);
        Evaluation after = evaluate(some.with(revised), options);
        Cause there =
                new ObservationChange(ObservationChange.Kind.REVISED, ImmutableList.of(old), ImmutableList.of(revised));
        Cause back =
                new ObservationChange(ObservationChange.Kind.REVISED, ImmutableList.of(revised), ImmutableList.of(old));
        assertThat(before.diff(after)).allSatisfy(change -> {
            assertThat(change.causes()).containsExactly(there);
            assertThat(change.attribution()).isEqualTo(Attribution.ALONE);
            assertThat(change.before().orElseThrow().relevantObservations()).contains(old);
        });
        assertThat(after.diff(before))
                .allSatisfy(change -> assertThat(change.causes()).containsExactly(back));
    }

    @Property(tries = 200)
    void anObservationThatIsNotUsableChangesNothing(
            @ForAll("observations") Observations some,
            @ForAll("options") Options options,
            @ForAll("observation") Observation more) {
        Assume.that(more.period().year() > options.asOf().getValue()
                || more.indicator().value().equals("unknown")
                || more.area().value().equals("elsewhere"));
        assertThat(evaluate(some, options).diff(evaluate(some.with(more), options)))
                .isEmpty();
    }

    @Property(tries = 300)
    void aSingleOptionIsTheOnlyCauseThereAndBack(
            @ForAll("observations") Observations some,
            @ForAll("options") Options options,
            @ForAll("options") Options others,
            @ForAll Cause.Option option) {
        Options changed = OptionDifferences.take(option, options, others);
        Evaluation before = evaluate(some, options);
        Evaluation after = evaluate(some, changed);
        Map<String, String> back = new HashMap<>();
        after.diff(before).forEach(change -> back.put(key(change), values(change)));
        before.diff(after).forEach(change -> {
            assertThat(change.causes()).hasSize(1);
            assertThat(change.attribution()).isEqualTo(Attribution.ALONE);
            OptionChange cause = (OptionChange) change.causes().get(0);
            assertThat(cause.option()).isEqualTo(option);
            assertThat(Optional.ofNullable(back.get(key(change)))).contains(cause.after() + " to " + cause.before());
        });
    }

    /** Of differences that need each other each is named, and none alone would do. */
    @Property(tries = 100)
    void causesThatAreNamedTogetherAreSeveral(
            @ForAll("observations") Observations some,
            @ForAll("observations") Observations others,
            @ForAll("options") Options options) {
        Evaluation before = evaluate(some, options);
        for (VerdictChange change : before.diff(evaluate(others, options))) {
            if (change.attribution() == Attribution.TOGETHER) {
                assertThat(change.causes()).hasSizeGreaterThan(1);
                assertThat(change.causes())
                        .filteredOn(cause -> change.parts().contains(VerdictChange.Part.VERDICT))
                        .noneMatch(cause -> replayed(before, before, cause)
                                        .attainment(change.target(), change.area())
                                        .verdict()
                                == change.after().orElseThrow().verdict());
            }
        }
    }

    private static String key(VerdictChange change) {
        return change.target() + " " + change.area();
    }

    private static String values(VerdictChange change) {
        OptionChange cause = (OptionChange) change.causes().get(0);
        return cause.before() + " to " + cause.after();
    }

    private static Evaluation evaluate(Observations observations, Options options) {
        return AreaPlan.evaluator().with(options).evaluate(observations);
    }

    @Provide
    static Arbitrary<Observations> observations() {
        return AreaPlan.observations();
    }

    @Provide
    static Arbitrary<Observation> observation() {
        return AreaPlan.observation();
    }

    @Provide
    static Arbitrary<Options> options() {
        return AreaPlan.options();
    }
}
