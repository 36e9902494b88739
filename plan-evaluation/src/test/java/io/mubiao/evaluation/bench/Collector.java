package io.mubiao.evaluation.bench;

import java.util.List;

/** A garbage collector that verdicts are measured under. */
enum Collector {
    SERIAL("Serial"),
    PARALLEL("Parallel"),
    G1("G1");

    private final String label;

    Collector(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** With a heap that does not grow while it is measured. */
    List<String> options() {
        return List.of("-Xms2g", "-Xmx6g", "-XX:+Use" + label + "GC");
    }
}
