package io.mubiao.evaluation.attainment;

import com.google.common.collect.ImmutableSortedSet;
import io.mubiao.evaluation.figure.Reason;
import java.util.Set;

/** A verdict with its reasons in one int: three bits for the verdict, counted from 1, and one for each reason. */
@SuppressWarnings("EnumOrdinal") // A code does not outlive the classes that it was made by, nor leave the room.
final class VerdictCode {
    /** No verdict, not even that there is none. */
    static final int NONE = 0;

    /** How many bits a verdict without reasons has. */
    static final int BITS = 3;

    private static final int VERDICT = (1 << BITS) - 1;
    private static final Verdict[] VERDICTS = Verdict.values();

    private VerdictCode() {}

    static int of(Verdict verdict) {
        return verdict.ordinal() + 1;
    }

    static int of(Verdict verdict, Set<Reason> reasons) {
        int code = of(verdict);
        for (Reason reason : reasons) {
            code |= 1 << (BITS + reason.ordinal());
        }
        return code;
    }

    static boolean hasReasons(int code) {
        return code >>> BITS != 0;
    }

    static Verdict verdict(int code) {
        return VERDICTS[(code & VERDICT) - 1];
    }

    static ImmutableSortedSet<Reason> reasons(int code) {
        ImmutableSortedSet.Builder<Reason> reasons = ImmutableSortedSet.naturalOrder();
        for (Reason reason : Reason.values()) {
            if ((code & (1 << (BITS + reason.ordinal()))) != 0) {
                reasons.add(reason);
            }
        }
        return reasons.build();
    }
}
