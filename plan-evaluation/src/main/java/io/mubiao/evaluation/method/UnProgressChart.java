package io.mubiao.evaluation.method;

import com.google.common.collect.ImmutableSortedMap;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Decimal;
import java.io.Serializable;
import java.util.Optional;

/**
 * The progress score of the United Nations' SDG Progress Chart, 2023 and 2024, as EUSTAT, the Basque statistics institute,
 * documents and applies it. The charts of earlier years used another formula.
 *
 * <p>With base (b, vb) and latest point (t, vt), CAGR = (vt/vb)^(1/(t - b)) - 1.
 *
 * <ul>
 *   <li>With a target T by year y: the value expected if the growth goes on is ve = vt (1 + CAGR)^(y - t), and
 *       r = (ve - vb)/(T - vb). Score 3, met or on track, from r = 0.95; 2, fair progress that needs acceleration, from 0.10;
 *       1, stagnation or regression, below.
 *   <li>Without one, for an increase: 3 from 2 % a year, 2 from 0.5 %, 1 below; for a decrease the mirror image.
 * </ul>
 *
 * <p>Exceptions of the source: a latest value that meets the target scores 3 whatever the trend, and so does a
 * {@link SeriesKind#PERCENTAGES percentage} within 1 of a target of 0 or 100; the base is 2015, or the first year after it,
 * or else the last before it, that leaves two points; the target year is 2030 unless given; once it is past, the points up
 * to it are assessed; {@link SeriesKind#BINARY} series score 3 for yes and 1 for no; {@link SeriesKind#GROWTH_RATES} are
 * left to experts, and refused here (UNDEFINED). Values whose growth is not defined are refused: a base that is not above 0,
 * or a latest value below 0 (NOT_POSITIVE), fewer than two points (TOO_FEW_POINTS).
 *
 * <p>The source is silent where the base met the target and the latest value does not: r is then undefined or has the wrong
 * sign. It scores 1 here, as the regression it is, without a value and with a note.
 *
 * <p>Source: EUSTAT-DES/site, {@code _pages/en/metodologia.md}, which cites the technical note of the United Nations
 * Statistics Division of 2023. Computed anew, 29 of 43 scores that EUSTAT publishes agree; others rest on targets and
 * exceptions that it sets by hand. Double precision; "met" is decided on the decimals.
 *
 * @param kind what the values are
 */
public record UnProgressChart(SeriesKind kind) implements ProgressMethod, Serializable {
    /** The method for values that are no percentages: {@link SeriesKind#LEVELS}. */
    public static UnProgressChart standard() {
        return new UnProgressChart(SeriesKind.LEVELS);
    }

    /** The same method for values of another kind. */
    public UnProgressChart withKind(SeriesKind newKind) {
        return new UnProgressChart(newKind);
    }

    @Override
    public ProgressResult assess(ProgressQuestion question) {
        ProgressResult.Builder result = ProgressResult.builder()
                .method("UN Progress Chart")
                .version("2023/24, by EUSTAT-DES/site 10f3c702" + (kind == SeriesKind.LEVELS ? "" : ", " + kind))
                .evidence(Evidence.READ);
        if (kind == SeriesKind.GROWTH_RATES) {
            return result.refused(RefusalReason.UNDEFINED, "series of growth rates must be assessed by experts");
        }
        int end = question.targetYear().orElse(BasePoints.AGENDA_TARGET);
        ImmutableSortedMap<Integer, Decimal> points = question.points().headMap(end, true);
        if (points.size() < question.points().size()) {
            result.addNote("points after the target year " + end + " left out");
        }
        Optional<Point> base = BasePoints.beforeTheLatest(points, question);
        Optional<Point> latest = BasePoints.last(points);
        if (kind == SeriesKind.BINARY && latest.isPresent()) {
            return UnProgressScores.binary(result, latest.get());
        }
        if (base.isEmpty() || latest.isEmpty()) {
            return result.refused(BasePoints.missing(question));
        }
        UnProgressScores scores = new UnProgressScores(result, base.get(), latest.get(), question.direction());
        return question.target()
                .map(target -> scores.towards(target, end, met(question.direction(), latest.get(), target)))
                .orElseGet(scores::withoutTarget);
    }

    private boolean met(Direction direction, Point latest, Decimal target) {
        Figure distance = Figure.of(latest.value()).minus(Figure.of(target)).magnitude();
        boolean end = target.signum() == 0 || target.equals(Decimal.of(100));
        boolean near = kind == SeriesKind.PERCENTAGES && end && distance.compareTo(Figure.of(1)) <= 0;
        return near || direction.meets(latest.value(), target);
    }

    /** One line for a person. */
    @Override
    public String toString() {
        return "UN Progress Chart, " + kind;
    }
}
