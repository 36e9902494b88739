package io.mubiao.evaluation.bench;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What was measured on. */
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** In one line, such as {@code 2 × Intel Xeon, amd64, Linux; OpenJDK 64-Bit Server VM 17.0.15+6, by default …}. */
    static String shown() throws IOException {
        String collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(GarbageCollectorMXBean::getName)
                .collect(Collectors.joining(", "));
        return Runtime.getRuntime().availableProcessors() + " × " + processor() + ", "
                + System.getProperty("os.arch") + ", " + System.getProperty("os.name") + "; "
                + System.getProperty("java.vm.name") + " " + Runtime.version() + ", by default with " + collectors;
    }

    private static String processor() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return "processor";
        }
        return Files.readAllLines(PROCESSORS).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("processor");
    }
}
