package io.mubiao.evaluation.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.change.Cause.QuestionChange;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.TargetId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what another evaluation says that one does not say. */
public final class VerdictChanges {
    private final Attainments before;
    private final Attainments after;

    private VerdictChanges(Attainments before, Attainments after) {
        this.before = before;
        this.after = after;
    }

    /** What the later attainments say that the earlier ones do not say, and why. */
    public static ImmutableList<VerdictChange> between(Attainments before, Attainments after) {
        return new VerdictChanges(before, after).all();
    }

    private record Question(TargetId target, AreaId area) {
        static Question of(Attainment attainment) {
            return new Question(attainment.target().id(), attainment.area());
        }
    }

    /** The changes: first of what was asked before, in its order, then of what is asked after only. */
    private ImmutableList<VerdictChange> all() {
        ImmutableMap<Question, Attainment> then = byQuestion(before);
        ImmutableMap<Question, Attainment> now = byQuestion(after);
        ImmutableList.Builder<VerdictChange> changes = ImmutableList.builder();
        then.forEach((question, one) -> {
            Attainment other = now.get(question);
            if (other == null) {
                changes.add(gone(one));
            } else {
                change(one, other).ifPresent(changes::add);
            }
        });
        now.forEach((question, one) -> {
            if (!then.containsKey(question)) {
                changes.add(come(one));
            }
        });
        return changes.build();
    }

    private static ImmutableMap<Question, Attainment> byQuestion(Attainments evaluation) {
        return evaluation.all().stream().collect(ImmutableMap.toImmutableMap(Question::of, attainment -> attainment));
    }

    private Optional<VerdictChange> change(Attainment one, Attainment other) {
        Outcome then = Outcome.of(one);
        Outcome now = Outcome.of(other);
        Set<VerdictChange.Part> parts = then.changed(now);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        CauseSearch.Result found = new CauseSearch(
                        new Differences(before, one, after, other),
                        one,
                        other,
                        parts.iterator().next())
                .result();
        return Optional.of(ImmutableVerdictChange.builder()
                .target(one.target().id())
                .area(one.area())
                .before(one)
                .after(other)
                .parts(parts)
                .readings(then.readings(now))
                .causes(found.causes())
                .attribution(found.attribution())
                .build());
    }

    /** Without its target or without its area a question is gone: each suffices. */
    private VerdictChange gone(Attainment one) {
        ImmutableList<Cause> causes = lacking(after, one, QuestionChange.TARGET_REMOVED, QuestionChange.AREA_REMOVED);
        return question(one, causes, Attribution.ALONE).before(one).build();
    }

    private VerdictChange come(Attainment one) {
        ImmutableList<Cause> causes = lacking(before, one, QuestionChange.TARGET_ADDED, QuestionChange.AREA_ADDED);
        return question(one, causes, causes.size() == 1 ? Attribution.ALONE : Attribution.TOGETHER)
                .after(one)
                .build();
    }

    private static ImmutableVerdictChange.Builder question(
            Attainment one, ImmutableList<Cause> causes, Attribution attribution) {
        return ImmutableVerdictChange.builder()
                .target(one.target().id())
                .area(one.area())
                .addParts(VerdictChange.Part.VERDICT)
                .causes(causes)
                .attribution(attribution);
    }

    private static ImmutableList<Cause> lacking(
            Attainments evaluation, Attainment one, QuestionChange noTarget, QuestionChange noArea) {
        return Stream.of(noTarget, noArea)
                .filter(cause -> cause == noTarget
                        ? evaluation.plan().target(one.target().id()).isEmpty()
                        : !evaluation.areas().contains(one.area()))
                .collect(ImmutableList.toImmutableList());
    }
}
