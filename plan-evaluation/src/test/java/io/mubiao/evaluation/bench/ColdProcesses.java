package io.mubiao.evaluation.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Starts processes from jars, as a user has them, and compares what they cost. Each round starts every process once, so that a
 * busy machine is busy for all of them; told is the median over the rounds of the difference, or of the ratio, in a round.
 */
final class ColdProcesses {
    private static final int ROUNDS = 11;
    private static final String CATALOG = "/io/mubiao/catalog/";
    private static final String PLAN = "ningxia-work-safety-2016-2020";

    private static final String BARE = "bare JVM";
    private static final String FIRST = "first verdict";
    private static final String SHARED_FIRST = "first verdict, AppCDS";
    private static final String JACKSON = "Jackson";
    private static final String JOB = "main job";
    private static final String SHARED_JOB = "main job, AppCDS";
    private static final String RUN = "CSV to verdicts";
    private static final String LOOP = "CSV hand loop";

    private final Path directory;
    private final String userPath;
    private final String ownPath;
    private final List<Row> rows = new ArrayList<>();

    private ColdProcesses(Path directory, Path catalog) throws IOException {
        this.directory = directory;
        this.userPath = catalog
                + File.pathSeparator
                + Files.readString(directory.resolve("classpath")).strip();
        Path classes = directory.resolve("bench.jar");
        pack(testClasses(), classes);
        this.ownPath = userPath + File.pathSeparator + classes;
    }

    /**
     * What the processes say of the goals.
     *
     * @param directory has the file {@code classpath}, and gets files that are measured with
     * @param catalog the jar of the catalog
     * @param chosen finds {@code ColdStart}, {@code ColdCsv} or both
     */
    static List<Row> of(Path directory, Path catalog, Pattern chosen) throws IOException, InterruptedException {
        ColdProcesses cold = new ColdProcesses(directory, catalog);
        if (chosen.matcher("ColdStart").find()) {
            cold.start();
        }
        if (chosen.matcher("ColdCsv").find()) {
            cold.csv();
        }
        return cold.rows;
    }

    private void start() throws IOException, InterruptedException {
        Path observations = directory.resolve("observations.csv");
        extract(CATALOG + "illustrative-ningxia-2011-2020.csv", observations);
        String firstArchive = archived("first", option -> own(FirstVerdict.class, List.of(option)));
        String jobArchive = archived("job", option -> job(observations, option));
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put(BARE, own(BareProcess.class));
        commands.put(FIRST, own(FirstVerdict.class));
        commands.put(SHARED_FIRST, own(FirstVerdict.class, List.of(firstArchive)));
        commands.put(JACKSON, own(JacksonTree.class, CATALOG + PLAN + ".json"));
        commands.put(JOB, job(observations));
        commands.put(SHARED_JOB, job(observations, jobArchive));
        Map<String, List<JavaProcess.Cost>> costs = rounds(commands, ROUNDS);
        difference(costs, FIRST, BARE, 40);
        difference(costs, SHARED_FIRST, BARE, Double.POSITIVE_INFINITY);
        difference(costs, JOB, JACKSON, 120);
        difference(costs, SHARED_JOB, JACKSON, Double.POSITIVE_INFINITY);
        for (String name : commands.keySet()) {
            tell(Row.told(4, name + ", clock", median(costs, name, JavaProcess.Cost::clock), "ms"));
            tell(Row.told(4, name + ", processor", median(costs, name, JavaProcess.Cost::processor), "ms"));
        }
    }

    /** Writes an archive of the classes that a process uses, and gives the option that uses it. */
    private String archived(String name, Function<String, List<String>> command)
            throws IOException, InterruptedException {
        Path archive = directory.resolve(name + ".jsa");
        Files.deleteIfExists(archive);
        JavaProcess.printed(command.apply("-XX:ArchiveClassesAtExit=" + archive));
        return "-XX:SharedArchiveFile=" + archive;
    }

    private void csv() throws IOException, InterruptedException {
        Path file = directory.resolve("illustrative.csv");
        CsvBenchmark.write(file);
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put(RUN, own(CsvToVerdicts.class, file.toString()));
        commands.put(LOOP, own(CsvHandLoop.class, file.toString()));
        double held = Double.parseDouble(JavaProcess.printed(own(HeldBytes.class, file.toString())));
        tell(new Row(
                3,
                "held by an observation",
                held / CsvBenchmark.AREAS / Aim.ALL.size() / BenchPlan.YEARS,
                16,
                "bytes"));
        for (String name : commands.keySet()) {
            System.out.println(name + ": " + JavaProcess.printed(Objects.requireNonNull(commands.get(name))) + " good");
        }
        Map<String, List<JavaProcess.Cost>> costs = rounds(commands, ROUNDS);
        tell(new Row(
                3,
                "cold process, 1000000 observations to 100000 series / hand loop, processor",
                paired(costs, RUN, LOOP, (one, other) -> one.processor() / other.processor()),
                3,
                "×"));
        tell(Row.told(3, RUN + ", processor", median(costs, RUN, JavaProcess.Cost::processor), "ms"));
        tell(Row.told(3, LOOP + ", processor", median(costs, LOOP, JavaProcess.Cost::processor), "ms"));
        Files.delete(file);
    }

    /** Each as soon as it is known: the whole takes minutes. */
    private void tell(Row row) {
        System.out.println(row);
        rows.add(row);
    }

    private List<String> own(Class<?> main, String... arguments) {
        return own(main, List.of(), arguments);
    }

    private List<String> own(Class<?> main, List<String> options, String... arguments) {
        return JavaProcess.command(ownPath, options, main.getName(), List.of(arguments));
    }

    /** The job of the profile {@code evaluate}. */
    private List<String> job(Path observations, String... options) {
        return JavaProcess.command(
                userPath,
                List.of(options),
                "io.mubiao.evaluation.EvaluateCommand",
                List.of("--plan", PLAN, "--observations", observations.toString(), "--as-of", "2020"));
    }

    private void difference(Map<String, List<JavaProcess.Cost>> costs, String name, String base, double limit) {
        String what = name + " − " + base;
        tell(new Row(
                4,
                what + ", clock",
                paired(costs, name, base, (one, other) -> one.clock() - other.clock()),
                limit,
                "ms"));
        tell(new Row(
                4,
                what + ", processor",
                paired(costs, name, base, (one, other) -> one.processor() - other.processor()),
                limit,
                "ms"));
    }

    private interface Comparison {
        double of(JavaProcess.Cost one, JavaProcess.Cost other);
    }

    private static Map<String, List<JavaProcess.Cost>> rounds(Map<String, List<String>> commands, int rounds)
            throws IOException, InterruptedException {
        Map<String, List<JavaProcess.Cost>> costs = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                costs.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                        .add(JavaProcess.cost(command.getValue()));
            }
        }
        return costs;
    }

    private static double paired(
            Map<String, List<JavaProcess.Cost>> costs, String name, String base, Comparison comparison) {
        List<JavaProcess.Cost> ones = of(costs, name);
        List<JavaProcess.Cost> others = of(costs, base);
        double[] compared = new double[ones.size()];
        Arrays.setAll(compared, round -> comparison.of(ones.get(round), others.get(round)));
        return median(compared);
    }

    private static double median(
            Map<String, List<JavaProcess.Cost>> costs, String name, ToDoubleFunction<JavaProcess.Cost> part) {
        return median(of(costs, name).stream().mapToDouble(part).toArray());
    }

    private static double median(double... some) {
        double[] sorted = some.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static List<JavaProcess.Cost> of(Map<String, List<JavaProcess.Cost>> costs, String name) {
        return Objects.requireNonNull(costs.get(name), name);
    }

    /** An archive of classes takes them from jars alone. */
    private static void pack(Path directory, Path jar) throws IOException {
        try (Stream<Path> files = Files.walk(directory);
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new ZipEntry(directory.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
    }

    private static Path testClasses() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith("test-classes"))
                .findFirst()
                .map(Path::of)
                .orElseThrow();
    }

    private static void extract(String resource, Path file) throws IOException {
        try (var in = Objects.requireNonNull(ColdProcesses.class.getResourceAsStream(resource), resource)) {
            Files.write(file, in.readAllBytes());
        }
    }
}
