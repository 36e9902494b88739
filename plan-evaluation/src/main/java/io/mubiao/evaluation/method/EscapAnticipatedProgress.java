package io.mubiao.evaluation.method;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import java.io.Serializable;

/**
 * The anticipated progress of an indicator in the index that ESCAP and the other regional commissions of the United Nations
 * publish: the gap that a trend leaves in the target year, in per cent of the way from the base to the target.
 *
 * <p>A straight line through the points from the base on, by weighted least squares, gives the value I expected in the
 * target year; P = 100 |T - I|/|T - y0|, and 0 if I meets the target. The commissions say that recent years weigh more and
 * not by how much, so that the weights are an argument and no default is theirs. The classes are maintain up to 10,
 * accelerate up to 100, reverse above: the names were read, <em>the limits 10 and 100 are recalled</em>, and so is every
 * result. A latest value that meets the target counts as met only if the trend meets it too.
 *
 * <p>The base is 2015, or the first later year with data; the target year is 2030 unless given. Refused are a question
 * without a target (TARGET_NEEDED), fewer than two points from the base on (TOO_FEW_POINTS), a target year that is not
 * after the base (OUT_OF_RANGE), a base that meets the target while the trend does not (UNDEFINED), and negative weights
 * (OUT_OF_RANGE).
 *
 * <p>Source: technical notes of UNECE, w3.unece.org/sdg2022 and sdg2023, for index and inclusion; the page of ESCAP for the
 * names of the classes. Exact, in fractions; the time grows with the square of the number of points.
 *
 * @param name what the results call the weights
 * @param weights how much each year weighs
 */
public record EscapAnticipatedProgress(String name, YearWeights weights) implements ProgressMethod, Serializable {
    private static final Figure MAINTAIN = Figure.of(10);
    private static final Figure ACCELERATE = Figure.of(100);

    /** The method with weights that have a name. */
    public static EscapAnticipatedProgress with(WeightScheme weights) {
        return new EscapAnticipatedProgress(weights.toString(), weights);
    }

    /**
     * The method with any weights.
     *
     * @param name what the results call them
     */
    public static EscapAnticipatedProgress with(String name, YearWeights weights) {
        return new EscapAnticipatedProgress(name, weights);
    }

    @Override
    public ProgressResult assess(ProgressQuestion question) {
        ProgressResult.Builder result = ProgressResult.builder()
                .method("ESCAP anticipated, " + name)
                .version("UNECE notes 2022, 2023")
                .evidence(Evidence.RECALLED);
        Answer<LinearPath> path = LinearPath.of(question, BasePoints.orLater(question));
        return path.refusal().map(result::refused).orElseGet(() -> along(result, question, path.orElseThrow()));
    }

    private ProgressResult along(ProgressResult.Builder result, ProgressQuestion question, LinearPath path) {
        int begin = path.base().year();
        int end = question.targetYear().orElse(BasePoints.AGENDA_TARGET);
        result.base(path.base()).latest(path.latest());
        if (end <= begin) {
            return result.refused(RefusalReason.OUT_OF_RANGE, "target year " + end + " must be after " + begin);
        }
        Answer<WeightedLine> line = WeightedLine.through(question.points().tailMap(begin, true), weights);
        return line.refusal().map(result::refused).orElseGet(() -> gap(result, path, line.orElseThrow(), end));
    }

    private static ProgressResult gap(ProgressResult.Builder result, LinearPath path, WeightedLine line, int end) {
        Figure expected = line.at(end);
        Figure left = Figure.of(path.target())
                .minus(expected)
                .times(Figure.of(path.direction().sign()));
        result.addOther(Measure.of("expected in " + end, expected)).addOther(Measure.of("change a year", line.slope()));
        if (left.signum() > 0 && path.refusal().isPresent()) {
            return result.refused(path.refusal().get());
        }
        Figure gap = left.signum() <= 0
                ? Figure.of(0)
                : left.times(ACCELERATE).over(path.whole().magnitude());
        boolean maintain = gap.compareTo(MAINTAIN) <= 0;
        String other = gap.compareTo(ACCELERATE) <= 0 ? "accelerate" : "reverse";
        return result.value(Measure.of("P", gap))
                .classification(maintain ? "maintain" : other)
                .standing(maintain ? Standing.ON_TRACK : Standing.SHORT)
                .addNote("class limits 10 and 100 are recalled; the weights are not ESCAP's")
                .build();
    }

    @Override
    public String toString() {
        return "ESCAP anticipated, " + name;
    }
}
