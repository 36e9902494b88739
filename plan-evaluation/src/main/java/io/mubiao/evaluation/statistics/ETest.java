package io.mubiao.evaluation.statistics;

/**
 * The E-test of two Poisson counts: the probability of a score as large as the one observed, under the means estimated for
 * the ratio held against. All outcomes are enumerated that a double can tell from impossible: along the first count, whose
 * mean is the larger one, the second counts that satisfy grow or shrink by one tail only.
 *
 * @param proportion q, the number of first events for one second event under the ratio held against; at least 1
 * @param score the observed (x − yq)/√((x + y)q)
 */
record ETest(double mean1, double mean2, double proportion, double score) {
    /** The largest sum of counts that is still enumerated. */
    static final double MOST = 1e12;

    private static final double TIE = 1e-12;
    private static final double ROUNDING = 1e-15;
    /** So many deviations from the mean, and so many counts beyond, a probability is below the smallest double. */
    private static final double DEVIATIONS = 40;

    private static final double COUNTS = 400;

    /** The test of a count against another, that with the larger mean coming first. */
    static ETest of(double count1, double count2, double proportion) {
        double total = count1 + count2;
        double score = total == 0 ? 0 : (count1 - count2 * proportion) / Math.sqrt(total * proportion);
        double share = 1 / (1 + proportion);
        return new ETest(total * proportion * share, total * share, proportion, score);
    }

    /** P(score ≤ observed). */
    double less() {
        return lower(score);
    }

    /** P(score ≥ observed). */
    double greater() {
        return upper(score);
    }

    /** P(|score| ≥ |observed|). */
    double twoSided() {
        return score == 0 ? 1 : Math.min(1, upper(Math.abs(score)) + lower(-Math.abs(score)));
    }

    private double first() {
        return Math.max(0, Math.floor(mean1 - DEVIATIONS * Math.sqrt(mean1)));
    }

    private double last() {
        return Math.ceil(mean1 + DEVIATIONS * Math.sqrt(mean1) + COUNTS);
    }

    private double upper(double bound) {
        PoissonWalk first = new PoissonWalk(first(), mean1);
        PoissonWalk second = new PoissonWalk(most(first(), bound), mean2);
        double inTail = PoissonCounts.atMost(second.count(), mean2);
        double sum = 0;
        for (; first.count() <= last(); first.up()) {
            while (compare(first.count(), second.count() + 1, bound) >= 0) {
                second.up();
                inTail += second.probability();
            }
            sum += first.probability() * inTail;
        }
        return Math.min(1, sum);
    }

    private double lower(double bound) {
        PoissonWalk first = new PoissonWalk(last(), mean1);
        PoissonWalk second = new PoissonWalk(least(last(), bound), mean2);
        double inTail = PoissonCounts.atLeast(second.count(), mean2);
        double sum = 0;
        for (; first.count() >= first(); first.down()) {
            while (second.count() > 0 && compare(first.count(), second.count() - 1, bound) <= 0) {
                second.down();
                inTail += second.probability();
            }
            sum += first.probability() * inTail;
        }
        return Math.min(1, sum);
    }

    /** The largest second count with a score of at least a bound; −1 if there is none. */
    private double most(double first, double bound) {
        double count = Math.floor(secondAt(first, bound)) + 1;
        while (count >= 0 && compare(first, count, bound) < 0) {
            count--;
        }
        return count;
    }

    /** The smallest second count with a score of at most a bound. */
    private double least(double first, double bound) {
        double count = Math.max(0, Math.ceil(secondAt(first, bound)) - 1);
        while (compare(first, count, bound) > 0) {
            count++;
        }
        return count;
    }

    /** The real second count with that score: of s = √(x + y), qs² + z√q·s − x(1 + q) = 0. */
    private double secondAt(double first, double bound) {
        double linear = bound * Math.sqrt(proportion);
        double root = Math.sqrt(linear * linear + 4 * proportion * first * (1 + proportion));
        double s = linear <= 0 ? (root - linear) / (2 * proportion) : 2 * first * (1 + proportion) / (root + linear);
        return s * s - first;
    }

    /** How the score of an outcome compares; 0 within rounding. The outcome (0, 0) has the score 0. */
    private int compare(double first, double second, double bound) {
        double total = first + second;
        double outcome = total == 0 ? 0 : (first - second * proportion) / Math.sqrt(total * proportion);
        double near = TIE * Math.abs(bound) + ROUNDING * (1 + Math.sqrt(total));
        return Math.abs(outcome - bound) <= near ? 0 : Double.compare(outcome, bound);
    }
}
