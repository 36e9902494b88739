package io.mubiao.evaluation.statistics;

/** Walks along the probabilities of a Poisson distribution, one count after the other, without losing accuracy. */
final class PoissonWalk {
    /** After so many steps the probability is computed anew: rounding has had no time to add up. */
    private static final int ANEW = 256;

    /** Below it a double loses digits, and from 0 no step leads back. */
    private static final double SMALL = 1e-290;

    private final double mean;
    private double count;
    private double probability;
    private int steps;

    PoissonWalk(double count, double mean) {
        this.mean = mean;
        this.count = count;
        this.probability = at(count);
    }

    private double at(double where) {
        return where < 0 ? 0 : PoissonCounts.exactly(where, mean);
    }

    /** Where the walk is. */
    double count() {
        return count;
    }

    /** P(X = count). */
    double probability() {
        return probability;
    }

    void up() {
        count++;
        step(probability * (mean / count));
    }

    void down() {
        double next = probability * (count / mean);
        count--;
        step(next);
    }

    private void step(double next) {
        steps++;
        boolean anew = steps % ANEW == 0 || !(next > SMALL);
        probability = anew ? at(count) : next;
    }
}
