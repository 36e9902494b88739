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

    /** With a heap all of which was touched before: else the kernel's share is measured, which two threads wait for each other in. */
    List<String> options() {
        return List.of("-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch", "-XX:+Use" + label + "GC");
    }
}
