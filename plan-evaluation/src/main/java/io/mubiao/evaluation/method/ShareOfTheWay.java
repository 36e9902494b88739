package io.mubiao.evaluation.method;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.Refusal;
import io.mubiao.evaluation.statistics.RefusalReason;
import java.util.Optional;

/**
 * The share of the way from base to target that was made, against the share of the time that has passed (序时进度).
 *
 * <p>(y - y0)/(T - y0) against (t - t0)/(tT - t0): on schedule if it is at least as large. No official formula of 序时进度 is
 * known; these are the plain shares. A value that meets the target is met whatever the time. The base is the given year, or
 * the first point. Refused are a question without a target or its year (TARGET_NEEDED), fewer than two points
 * (TOO_FEW_POINTS), a base that meets the target already while the latest value does not, or that is not before the target
 * year (UNDEFINED). Exact.
 */
public enum ShareOfTheWay implements ProgressMethod {
    /** The method; it has no options. */
    STANDARD;

    @Override
    public ProgressResult assess(ProgressQuestion question) {
        ProgressResult.Builder result = ProgressResult.builder()
                .method("Share of the way")
                .version("linear, 序时进度")
                .evidence(Evidence.COMPUTED);
        if (question.target().isEmpty() || question.targetYear().isEmpty()) {
            return result.refused(RefusalReason.TARGET_NEEDED, "target and its year must be given");
        }
        int year = question.targetYear().get();
        Answer<LinearPath> path = LinearPath.of(question, BasePoints.givenOrFirst(question));
        return path.refusal().map(result::refused).orElseGet(() -> of(result, path.orElseThrow(), year));
    }

    private static ProgressResult of(ProgressResult.Builder result, LinearPath path, int year) {
        result.base(path.base()).latest(path.latest());
        Optional<Refusal> refusal = path.refusal();
        if (refusal.isEmpty()) {
            result.value(Measure.of("share of the way", path.share()));
        }
        if (path.met()) {
            return result.classification("target met").standing(Standing.MET).build();
        }
        int begin = path.base().year();
        int years = year - begin;
        if (refusal.isPresent()) {
            return result.refused(refusal.get());
        }
        if (years <= 0) {
            return result.value(Optional.empty())
                    .refused(RefusalReason.UNDEFINED, "target year " + year + " must be after " + begin);
        }
        Figure time = Figure.of(Math.min(years, path.latest().year() - begin)).over(Figure.of(years));
        boolean ahead = path.share().compareTo(time) >= 0;
        return result.addOther(Measure.of("share of the time", time))
                .classification(ahead ? "on schedule" : "behind schedule")
                .standing(ahead ? Standing.ON_TRACK : Standing.SHORT)
                .build();
    }
}
