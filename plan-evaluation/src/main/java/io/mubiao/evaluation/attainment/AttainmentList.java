package io.mubiao.evaluation.attainment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.UnmodifiableIterator;
import io.mubiao.plan.area.AreaId;
import java.io.Serializable;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The attainments of targets in areas: targets in plan order, and for each of them the areas in theirs. What is kept is the
 * verdicts; an attainment is a view of them, made when somebody looks. Immutable.
 */
final class AttainmentList extends AbstractList<Attainment> implements RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<TargetJudge> judges;
    private final ImmutableList<AreaId> areas;
    private final ImmutableList<VerdictCodes> verdicts;

    /**
     * A list.
     *
     * @param verdicts of each judge in all areas
     */
    AttainmentList(
            ImmutableList<TargetJudge> judges, ImmutableList<AreaId> areas, ImmutableList<VerdictCodes> verdicts) {
        this.judges = judges;
        this.areas = areas;
        this.verdicts = verdicts;
    }

    @Override
    public Attainment get(int position) {
        Objects.checkIndex(position, size());
        int target = position / areas.size();
        int area = position % areas.size();
        return new Attainment(judges.get(target), areas.get(area), verdicts.get(target), area);
    }

    @Override
    public int size() {
        return judges.size() * areas.size();
    }

    /** How many have a verdict under the default reading. */
    int count(Verdict verdict) {
        int count = 0;
        for (VerdictCodes ofTarget : verdicts) {
            for (int area = 0; area < areas.size(); area++) {
                count += ofTarget.verdict(area) == verdict ? 1 : 0;
            }
        }
        return count;
    }

    /** Goes along without the division that it takes to find a place. */
    @Override
    public Iterator<Attainment> iterator() {
        return new UnmodifiableIterator<>() {
            private int target = -1;
            private int area = areas.size();
            private @Nullable TargetJudge judge;
            private @Nullable VerdictCodes codes;

            @Override
            public boolean hasNext() {
                return area < areas.size() || target + 1 < judges.size();
            }

            @Override
            public Attainment next() {
                if (area == areas.size()) {
                    target++;
                    judge = judges.get(target);
                    codes = verdicts.get(target);
                    area = 0;
                }
                return new Attainment(requireNonNull(judge), areas.get(area), requireNonNull(codes), area++);
            }
        };
    }
}
