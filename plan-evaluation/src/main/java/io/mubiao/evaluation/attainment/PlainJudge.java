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
    /** Whether it takes one comparison, of the sum of the judged years. */
    private final boolean once;

    private final int good;
    private final int bad;

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
        this.once = bounds.size() == 1 && (rule != AssessmentRule.EVERY_YEAR && rule != AssessmentRule.STAGE_REACHED);
        this.good = VerdictCode.of(due ? Verdict.ATTAINED : Verdict.ON_TRACK);
        this.bad = VerdictCode.of(due ? Verdict.NOT_ATTAINED : Verdict.OFF_TRACK);
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

    /**
     * The codes of the verdicts on series, each in its place; none where one has to be judged in full, since years are missing
     * or numbers might overflow.
     *
     * @param codes has a place for every series shown
     */
    void judge(YearNumbers figures, int[] codes) {
        int most = mostBits(figures);
        if (figures.bits() <= most && once) {
            judgeOnce(figures, codes);
            return;
        }
        for (int at = 0; at < figures.series(); at++) {
            boolean fits = figures.bits() <= most || figures.bits(at) <= most;
            codes[at] = fits ? judge(figures, at) : VerdictCode.NONE;
        }
    }

    /** The most bits of such figures that whole numbers can judge; below 0 if they can judge none. */
    private int mostBits(YearNumbers figures) {
        if (figures.firstYear() > firstNeeded
                || figures.lastYear() < lastNeeded
                || (figures.basis() == 0 && !oneBasis)) {
            return -1;
        }
        return mostBits[figures.scale()];
    }

    private void judgeOnce(YearNumbers figures, int[] codes) {
        long unit = YearNumbers.unit(figures.scale());
        int baseAt = baseFrom - figures.firstYear();
        int baseYears = baseTo - baseFrom + 1;
        int judgedAt = from - figures.firstYear();
        int judgedYears = to - from + 1;
        LinearBounds required = bounds[0];
        for (int at = 0; at < figures.series(); at++) {
            long base = figures.sum(at, baseAt, baseYears);
            long spare = required.spare(figures.sum(at, judgedAt, judgedYears), base, unit);
            int code = spare >= 0 ? good : bad;
            codes[at] = baseAbove0 && base <= 0 ? VerdictCode.NONE : code;
        }
    }

    private int judge(YearNumbers figures, int at) {
        if (bounds.length == 0) {
            return NOT_YET_DUE;
        }
        long unit = YearNumbers.unit(figures.scale());
        long base = sum(figures, at, baseFrom, baseTo);
        if (baseAbove0 && base <= 0) {
            return VerdictCode.NONE;
        }
        return switch (rule) {
            case EVERY_YEAR -> everyYear(figures, at, base, unit);
            case STAGE_REACHED -> stage(figures, at, unit);
            default -> total(sum(figures, at, from, to), base, unit);
        };
    }

    private static long sum(YearNumbers figures, int at, int from, int to) {
        return figures.sum(at, from - figures.firstYear(), to - from + 1);
    }

    private int everyYear(YearNumbers figures, int at, long base, long unit) {
        long spare = 0;
        long baseOfYear = base;
        for (int year = from; year <= to; year++) {
            if (moving) {
                baseOfYear = sum(figures, at, baseFrom + year - from, baseTo + year - from);
                if (baseAbove0 && baseOfYear <= 0) {
                    return VerdictCode.NONE;
                }
            }
            spare |= bounds[year - from].spare(figures.number(at, year), baseOfYear, unit);
        }
        boolean kept = spare >= 0;
        return VerdictCode.of(kept && !due ? Verdict.ON_TRACK : settled(kept));
    }

    /** A count that is reached, or passed, before it is due is settled; else there is a share that falls to the years so far. */
    private int total(long sum, long base, long unit) {
        if (once) {
            return bounds[0].spare(sum, base, unit) >= 0 ? good : bad;
        }
        LinearBounds required = bounds[1];
        if (required.open() && required.spare(sum, base, unit) >= 0) {
            return VerdictCode.of(Verdict.ATTAINED);
        }
        if (required.exceeded(sum, base, unit)) {
            return VerdictCode.of(Verdict.NOT_ATTAINED);
        }
        return bounds[0].spare(sum, base, unit) >= 0 ? good : bad;
    }

    private int stage(YearNumbers figures, int at, long unit) {
        long highest = figures.number(at, from);
        for (int year = from + 1; year <= to; year++) {
            highest = Math.max(highest, figures.number(at, year));
        }
        boolean reached = bounds[0].spare(highest, 0, unit) >= 0;
        return !reached && !due ? NOT_YET_DUE : VerdictCode.of(settled(reached));
    }

    private static Verdict settled(boolean good) {
        return good ? Verdict.ATTAINED : Verdict.NOT_ATTAINED;
    }
}
