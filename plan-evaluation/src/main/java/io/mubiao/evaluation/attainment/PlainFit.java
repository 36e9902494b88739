package io.mubiao.evaluation.attainment;

import io.mubiao.evaluation.observation.PlainSeries;
import io.mubiao.evaluation.observation.YearNumbers;

/**
 * One comparison that judges all series of one kind alike: where their figures stand is known, and nothing about them has to
 * be asked again.
 *
 * @param kind of the series; see {@link YearNumbers#kind()}
 * @param mostBits of their figures
 * @param unit one in their scale
 * @param baseAt how many figures before the first base year there are
 * @param baseYears how many base years there are
 * @param judgedAt how many figures before the first year judged there are
 * @param judgedYears how many years are judged
 */
record PlainFit(
        PlainJudge judge,
        long kind,
        int mostBits,
        long unit,
        int baseAt,
        int baseYears,
        int judgedAt,
        int judgedYears) {
    /** The code of the verdict on the figures that begin there; none if they have to be judged in full. */
    int judge(PlainSeries series, int first) {
        long base = series.sum(first + baseAt, baseYears);
        return judge.judge(series.sum(first + judgedAt, judgedYears), base, unit);
    }
}
