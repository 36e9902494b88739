package io.mubiao.evaluation.method;

import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Decimal;
import java.util.List;
import java.util.Optional;

/**
 * The distance of the latest value to the target in standard deviations of the peers, after the OECD's "Measuring Distance
 * to the SDG Targets".
 *
 * <p>distance = d (T - x)/σ with d = 1 for an increase and -1 for a decrease; at most 0 where the target is met, and 0 then
 * where distances are averaged. It has no classes. The OECD speaks of "a modified z-score procedure" that "measures
 * distance from a fixed end-point" (2019, chapter 3); <em>the formula is recalled</em>, whether σ is that of a sample or of
 * a population is not known, and so is to be chosen. Not to be quoted as the OECD's.
 *
 * <p>Refused are a question without a target (TARGET_NEEDED), without peers (PEERS_NEEDED) or with too few of them
 * (TOO_FEW_POINTS), without a point (TOO_FEW_POINTS), and peers that are all alike (NO_VARIATION). Double precision; the
 * variance is exact.
 */
public enum OecdDistance implements ProgressMethod {
    /** With the sample standard deviation, Σ (x - m)²/(n - 1), of at least two peers. */
    SAMPLE(1, "sample sd"),
    /** With the population standard deviation, Σ (x - m)²/n. */
    POPULATION(0, "population sd");

    private final int lost;
    private final String words;

    OecdDistance(int lost, String words) {
        this.lost = lost;
        this.words = words;
    }

    @Override
    public ProgressResult assess(ProgressQuestion question) {
        ProgressResult.Builder result = ProgressResult.builder()
                .method("OECD distance, " + words)
                .version("after the editions of 2019 and 2022")
                .evidence(Evidence.RECALLED);
        Optional<Decimal> target = question.target();
        Optional<Point> latest = question.latest();
        if (target.isEmpty()) {
            return result.refused(RefusalReason.TARGET_NEEDED, "target must be given");
        }
        if (question.peers().isEmpty()) {
            return result.refused(RefusalReason.PEERS_NEEDED, "peers must be given");
        }
        if (latest.isEmpty()) {
            return result.refused(RefusalReason.TOO_FEW_POINTS, "points 0 must be at least 1");
        }
        if (question.peers().size() <= lost) {
            return result.refused(
                    RefusalReason.TOO_FEW_POINTS, "peers " + question.peers().size() + " must be more than " + lost);
        }
        Figure variance = variance(question.peers());
        if (variance.signum() == 0) {
            return result.refused(RefusalReason.NO_VARIATION, "peers " + question.peers() + " must not be all alike");
        }
        double deviation = Math.sqrt(Measure.of("variance", variance).value());
        Figure gap = LinearPath.difference(target.get(), latest.get().value())
                .times(Figure.of(question.direction().sign()));
        double distance = Measure.of("gap", gap).value() / deviation;
        boolean met = gap.signum() <= 0;
        return result.latest(latest.get())
                .value(Measure.of("distance", distance))
                .addOther(Measure.of("distance, not below 0", met ? 0 : distance))
                .addOther(Measure.of("standard deviation", deviation))
                .standing(met ? Standing.MET : Standing.NOT_SAID)
                .build();
    }

    private Figure variance(List<Decimal> peers) {
        Figure count = Figure.of(peers.size());
        Figure zero = Figure.of(0);
        Figure mean = peers.stream().map(Figure::of).reduce(zero, Figure::plus).over(count);
        return peers.stream()
                .map(peer -> Figure.of(peer).minus(mean))
                .map(difference -> difference.times(difference))
                .reduce(zero, Figure::plus)
                .over(count.minus(Figure.of(lost)));
    }
}
