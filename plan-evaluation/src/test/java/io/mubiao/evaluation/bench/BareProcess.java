package io.mubiao.evaluation.bench;

/** A process that does nothing: what every other one costs at least. */
public final class BareProcess {
    private BareProcess() {}

    /** Returns. */
    public static void main(String[] arguments) {}
}
