package io.mubiao.evaluation.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.mubiao.evaluation.attainment.Agreement;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.ReadingVerdict;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.plan.indicator.ReadingId;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** What a change of a verdict is seen by: all that an attainment found, without how it is worded. */
record Outcome(Found standard, Agreement agreement, ImmutableMap<ReadingId, Found> others) {
    /** What one reading leads to. */
    record Found(Verdict verdict, ImmutableSortedSet<Reason> reasons) {
        static Found of(ReadingVerdict one) {
            return new Found(one.verdict(), one.reasons());
        }
    }

    static Outcome of(Attainment attainment) {
        return new Outcome(
                new Found(attainment.verdict(), attainment.reasons()),
                attainment.agreement(),
                attainment.verdicts().stream()
                        .skip(1)
                        .collect(
                                ImmutableMap.toImmutableMap(one -> one.reading().id(), Found::of)));
    }

    /** In what the other one differs. */
    Set<VerdictChange.Part> changed(Outcome other) {
        Set<VerdictChange.Part> parts = EnumSet.noneOf(VerdictChange.Part.class);
        if (standard.verdict() != other.standard.verdict()) {
            parts.add(VerdictChange.Part.VERDICT);
        }
        if (!standard.reasons().equals(other.standard.reasons())) {
            parts.add(VerdictChange.Part.REASONS);
        }
        if (agreement != other.agreement) {
            parts.add(VerdictChange.Part.AGREEMENT);
        }
        if (!readings(other).isEmpty()) {
            parts.add(VerdictChange.Part.READINGS);
        }
        return parts;
    }

    /** The readings beside the default that find something else, or are in one of the two only. */
    ImmutableList<ReadingId> readings(Outcome other) {
        return Sets.union(others.keySet(), other.others.keySet()).stream()
                .filter(id -> !Objects.equals(others.get(id), other.others.get(id)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether the other one is the same in a part and in all that come before it. */
    boolean same(Outcome other, VerdictChange.Part part) {
        return changed(other).stream().noneMatch(one -> one.compareTo(part) <= 0);
    }
}
