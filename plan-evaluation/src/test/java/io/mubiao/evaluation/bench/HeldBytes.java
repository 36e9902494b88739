package io.mubiao.evaluation.bench;

import io.mubiao.evaluation.observation.Observations;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;

/** A process that reads a million observations and tells how much of the heap they hold, all that they name included. */
public final class HeldBytes {
    private HeldBytes() {}

    /** Prints bytes. */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        // The first reading loads what stays, whatever is read.
        Observations.readCsv(file);
        long before = used();
        Observations observations = Observations.readCsv(file);
        try {
            System.out.println(used() - before);
        } finally {
            Reference.reachabilityFence(observations);
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
