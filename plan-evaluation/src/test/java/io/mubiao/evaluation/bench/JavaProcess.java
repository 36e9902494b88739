package io.mubiao.evaluation.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Java process from its start to its end. Bash takes the time, as Java knows it only of processes that still run. */
final class JavaProcess {
    private static final String TIMED = "TIMEFORMAT='%3R %3U %3S'; time \"$@\" > /dev/null 2> /dev/null";

    private JavaProcess() {}

    /**
     * What a process took, in milliseconds.
     *
     * @param clock from its start to its end
     * @param processor of all its threads, the kernel's part included
     */
    record Cost(double clock, double processor) {}

    static List<String> command(String classPath, List<String> options, String main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        return command;
    }

    static Cost cost(List<String> command) throws IOException, InterruptedException {
        List<String> timed = Stream.concat(Stream.of("bash", "-c", TIMED, "bash"), command.stream())
                .toList();
        String[] seconds = printed(timed).split(" ", -1);
        return new Cost(
                1000 * Double.parseDouble(seconds[0]),
                1000 * (Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2])));
    }

    /** What it prints, to either stream, without white space around. */
    static String printed(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " must end with status 0 and prints: " + printed);
        }
        return printed;
    }
}
