package io.mubiao.evaluation.method;

/** How a rate of growth, or the ratio of two, is put into a class. */
interface GrowthScale {
    /** Of a target that is met. */
    Grade met();

    /** Of a rate against the fixed limits, which near a natural limit are multiplied by a coefficient from 0 to 1. */
    Grade ofRate(double rate, double coefficient);

    /** Of the ratio to the rate that is required; minus infinity where the base was the target and is no longer met. */
    Grade ofRatio(double ratio);
}
