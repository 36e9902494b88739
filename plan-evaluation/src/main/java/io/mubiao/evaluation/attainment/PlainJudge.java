package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.figure.Reason;
import io.mubiao.evaluation.observation.YearNumbers;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.value.YearRange;
import java.util.List;
import java.util.Set;

/**
 * Judges plain figures by one promise, without an object for any of them. It gives the verdict that {@link Judging} would
 * give, or none, and then that one has to be asked. Immutable.
 */
final class PlainJudge {
    private static final int NOT_YET_DUE = VerdictCode.of(Verdict.UNDETERMINED, Set.of(Reason.NOT_YET_DUE));

    private final AssessmentRule rule;
    private final boolean due;
    private final int from;
    private final int to;
    private final int baseFrom;
    private final int baseTo;
    private final boolean moving;
    private final boolean baseAbove0;
    private final boolean oneBasis;
    private final LinearBounds[] bounds;
    private final int[] mostBits;
    private final int firstNeeded;
    private final int lastNeeded;

    /**
     * A judge.
     *
     * @param base the base years whose figures are asked for, for the first year judged; empty if none are
     * @param baseAbove0 whether their sum must be above 0
     * @param oneBasis whether figures that name no counting basis are all on the same one
     * @param bounds what is asked for: of each year in turn under EVERY_YEAR; by now, and at the deadline if that may settle it
     *     before, for a total that is not due; and else once, or not at all as long as nothing is due
     */
    PlainJudge(Promise promise, List<YearRange> base, boolean baseAbove0, boolean oneBasis, List<LinearBounds> bounds) {
        this.rule = promise.assessment().rule();
        this.due = promise.due();
        this.from = promise.judged().from();
        this.to = promise.judged().to();
        this.baseFrom = base.isEmpty() ? 0 : base.get(0).from();
        this.baseTo = base.isEmpty() ? -1 : base.get(0).to();
        this.moving = !base.isEmpty() && promise.baseline().orElseThrow().moving();
        this.baseAbove0 = baseAbove0;
        this.oneBasis = oneBasis;
        this.bounds = bounds.toArray(LinearBounds[]::new);
        this.firstNeeded = base.isEmpty() ? from : Math.min(from, baseFrom);
        this.lastNeeded = Math.max(to, moving ? baseTo + to - from : baseTo);
        this.mostBits = mostBits();
    }

    /** For each scale how many bits the largest figure may have so that nothing overflows; below 0 where none may. */
    private int[] mostBits() {
        int[] most = new int[YearNumbers.MOST_PLACES + 1];
        for (int scale = 0; scale < most.length; scale++) {
            most[scale] = YearNumbers.MOST_BITS;
            for (LinearBounds each : bounds) {
                int bits = each.mostBits(to - from + 1, baseTo - baseFrom + 1, YearNumbers.unit(scale));
                most[scale] = Math.min(most[scale], bits);
            }
        }
        return most;
    }

    /** The code of the verdict, or none if the figures are not so that whole numbers can judge them. */
    int judge(YearNumbers figures) {
        if (figures.firstYear() > firstNeeded
                || figures.lastYear() < lastNeeded
                || (figures.basis() == 0 && !oneBasis)
                || figures.bits() > mostBits[figures.scale()]) {
            return VerdictCode.NONE;
        }
        if (bounds.length == 0) {
            return NOT_YET_DUE;
        }
        long unit = YearNumbers.unit(figures.scale());
        long base = figures.sum(baseFrom, baseTo);
        if (baseAbove0 && base <= 0) {
            return VerdictCode.NONE;
        }
        return switch (rule) {
            case END_YEAR, PERIOD_MEAN -> along(bounds[0].admit(figures.sum(from, to), base, unit));
            case EVERY_YEAR -> everyYear(figures, base, unit);
            case PERIOD_TOTAL -> total(figures.sum(from, to), base, unit);
            case STAGE_REACHED -> stage(figures, unit);
        };
    }

    private int everyYear(YearNumbers figures, long base, long unit) {
        boolean kept = true;
        long baseOfYear = base;
        for (int year = from; year <= to; year++) {
            if (moving) {
                baseOfYear = figures.sum(baseFrom + year - from, baseTo + year - from);
                if (baseAbove0 && baseOfYear <= 0) {
                    return VerdictCode.NONE;
                }
            }
            kept &= bounds[year - from].admit(figures.number(year), baseOfYear, unit);
        }
        return VerdictCode.of(kept && !due ? Verdict.ON_TRACK : settled(kept));
    }

    /** A total that is reached, or passed, before it is due is settled; else there is a share that falls to the years so far. */
    private int total(long sum, long base, long unit) {
        if (bounds.length == 1) {
            return along(bounds[0].admit(sum, base, unit));
        }
        LinearBounds required = bounds[1];
        if (required.open() && required.admit(sum, base, unit)) {
            return VerdictCode.of(Verdict.ATTAINED);
        }
        return required.exceeded(sum, base, unit)
                ? VerdictCode.of(Verdict.NOT_ATTAINED)
                : along(bounds[0].admit(sum, base, unit));
    }

    private int stage(YearNumbers figures, long unit) {
        long highest = figures.number(from);
        for (int year = from + 1; year <= to; year++) {
            highest = Math.max(highest, figures.number(year));
        }
        boolean reached = bounds[0].admit(highest, 0, unit);
        return !reached && !due ? NOT_YET_DUE : VerdictCode.of(settled(reached));
    }

    private int along(boolean good) {
        if (due) {
            return VerdictCode.of(settled(good));
        }
        return VerdictCode.of(good ? Verdict.ON_TRACK : Verdict.OFF_TRACK);
    }

    private static Verdict settled(boolean good) {
        return good ? Verdict.ATTAINED : Verdict.NOT_ATTAINED;
    }
}
