package io.mubiao.evaluation.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.ReadingId;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Language;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** What one evaluation says of a target in an area and another one does not say, and why. */
@Value.Immutable
public abstract class VerdictChange implements Serializable {
    VerdictChange() {}

    /** A part of what is said. */
    public enum Part {
        /** The verdict under the default reading; also where it is in one of the evaluations only. */
        VERDICT,
        /** The reasons why no verdict can be given under the default reading. */
        REASONS,
        /** Whether the verdict holds under the other readings. */
        AGREEMENT,
        /** The verdict, or its reasons, under another reading: one of {@link VerdictChange#readings()}. */
        READINGS
    }

    /** What is judged. */
    public abstract TargetId target();

    /** Where. */
    public abstract AreaId area();

    /** How it was judged before; empty where it was not. */
    public abstract Optional<Attainment> before();

    /** How it is judged after; empty where it is not. At least one of the two is there. */
    public abstract Optional<Attainment> after();

    /** What changed, at least one part. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Part> parts();

    /** The readings, other than the default, whose verdict or reasons changed; also those that are in one of the two only. */
    public abstract ImmutableList<ReadingId> readings();

    /**
     * What changed the first of the {@link #parts()}, and where that is not the verdict, without changing one that comes
     * before it: at least one cause. They were found by judging once more what was judged before, with single differences
     * between the two evaluations applied.
     */
    public abstract ImmutableList<Cause> causes();

    /** Whether each of the {@link #causes()} suffices alone. */
    public abstract Attribution attribution();

    /** The change in a line, such as {@code deaths 640000: on track → OFF track because of deaths 640000 2018: 280 → 301}. */
    public final String toText(Language language) {
        return VerdictChangeText.inWords(this, language);
    }

    /** For example {@code deaths 640000: ON_TRACK → OFF_TRACK because of deaths 640000 2018: 280 → 301}. */
    @Override
    public final String toString() {
        return VerdictChangeText.inCodes(this);
    }
}
