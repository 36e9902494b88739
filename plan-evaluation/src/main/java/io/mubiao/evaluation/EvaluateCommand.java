package io.mubiao.evaluation;

import com.google.common.collect.ImmutableSet;
import io.mubiao.evaluation.audit.UnusedObservation;
import io.mubiao.evaluation.audit.UnusedObservation.Cause;
import io.mubiao.evaluation.observation.ObservationRules;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.report.ReportFormat;
import io.mubiao.plan.Plan;
import io.mubiao.plan.PlanId;
import io.mubiao.plan.PlanJson;
import io.mubiao.plan.PlanProvider;
import io.mubiao.plan.value.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The main job from a command line: judges a plan from a file of observations and prints the table. Always prints UTF-8.
 *
 * <pre>{@code
 * --plan ID-or-FILE.json --observations FILE.csv --as-of YEAR [--language en|zh] [--charset UTF-8|GB18030|...]
 *     [--report FILE.html|.md|.csv|.json|.xml|.txt]
 * }</pre>
 *
 * <p>A report is written beside what is printed, in the format that the end of its name says; see {@link ReportFormat}.
 *
 * <p>A plan id is looked up among the {@link PlanProvider}s on the class path. Exit status: 0 for a table, 1 for faults of
 * an input, which are all printed to standard error, 2 for a command line that is not understood.
 *
 * <p>An indicator that the plan does not have and a period that it does not ask for are faults, since no verdict would ever
 * show them. A figure that its indicator cannot have is none: the verdict that needs it is undetermined and says why.
 */
public final class EvaluateCommand {
    private static final String USAGE = "Usage: --plan ID-or-FILE.json --observations FILE.csv --as-of YEAR"
            + " [--language en|zh] [--charset NAME] [--report FILE]";
    private static final ImmutableSet<String> OPTIONS =
            ImmutableSet.of("--plan", "--observations", "--as-of", "--language", "--charset", "--report");

    private EvaluateCommand() {}

    /** Runs the job and ends the virtual machine. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        int status = run(List.of(arguments), out, err);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs the job, prints to the streams, and returns the exit status. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        Job job;
        try {
            job = job(options(arguments));
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(USAGE);
            return 2;
        }
        try {
            Plan plan = plan(job.plan());
            Observations observations = Observations.readCsv(
                    job.observations(), job.charset(), ObservationRules.of(plan).withoutFigures());
            Evaluation evaluation = PlanEvaluator.of(plan).evaluate(observations, job.asOf());
            print(evaluation, job.observations(), job.language(), out);
            if (job.report().isPresent()) {
                Path file = job.report().get();
                evaluation.report().in(job.language()).write(ReportFormat.of(file), file);
                out.println(job.language() == Language.CHINESE ? "报告：" + file : "Report: " + file);
            }
            return 0;
        } catch (UncheckedIOException e) {
            err.println("Cannot read or write: " + e.getMessage());
            return 1;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private record Job(
            String plan, Path observations, Year asOf, Language language, Charset charset, Optional<Path> report) {}

    private static Job job(Map<String, String> options) {
        return new Job(
                required(options, "--plan"),
                Path.of(required(options, "--observations")),
                year(required(options, "--as-of")),
                language(options.getOrDefault("--language", "en")),
                charset(options.getOrDefault("--charset", "UTF-8")),
                report(options.getOrDefault("--report", "")));
    }

    /** No name is no report: a build file cannot leave an argument out. */
    private static Optional<Path> report(String file) {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Path report = Path.of(file);
        ReportFormat.of(report);
        return Optional.of(report);
    }

    private static String required(Map<String, String> options, String option) {
        String value = options.get(option);
        if (value == null) {
            throw new IllegalArgumentException("Option '" + option + "' must be given");
        }
        return value;
    }

    private static void print(Evaluation evaluation, Path file, Language language, PrintStream out) {
        boolean chinese = language == Language.CHINESE;
        out.println(evaluation.plan().title().in(language));
        out.println(file.getFileName() + (chinese ? "，截至" : ", as of ") + evaluation.asOf());
        out.println();
        out.print(evaluation.toTable(language));
        Map<Cause, Integer> unused = new LinkedHashMap<>();
        for (UnusedObservation observation : evaluation.unusedObservations()) {
            unused.merge(observation.cause(), 1, Integer::sum);
        }
        for (Map.Entry<Cause, Integer> cause : unused.entrySet()) {
            String words = cause.getKey().words().in(language);
            out.println(
                    chinese
                            ? "未使用数据 " + cause.getValue() + " 条：" + words
                            : "Observations not used: " + cause.getValue() + ", as " + words);
        }
    }

    private static Map<String, String> options(List<String> arguments) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            String option = arguments.get(i);
            if (!OPTIONS.contains(option)) {
                throw new IllegalArgumentException("Option '" + option + "' is not known");
            }
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException("Option '" + option + "' must have a value");
            }
            if (options.put(option, arguments.get(i + 1)) != null) {
                throw new IllegalArgumentException("Option '" + option + "' must be given once");
            }
        }
        return options;
    }

    private static Year year(String digits) {
        if (!digits.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("Year '" + digits + "' must be four digits, such as 2020");
        }
        return Year.of(Integer.parseInt(digits));
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Charset '" + name + "' must be one that Java knows", e);
        }
    }

    private static Language language(String code) {
        return switch (code) {
            case "en" -> Language.ENGLISH;
            case "zh" -> Language.CHINESE;
            default -> throw new IllegalArgumentException("Language '" + code + "' must be en or zh");
        };
    }

    private static Plan plan(String idOrFile) {
        if (idOrFile.endsWith(".json")) {
            return PlanJson.read(Path.of(idOrFile));
        }
        PlanId id = PlanId.of(idOrFile);
        for (PlanProvider provider : ServiceLoader.load(PlanProvider.class)) {
            if (provider.ids().contains(id)) {
                return provider.load(id);
            }
        }
        throw new IllegalArgumentException("Plan '" + id + "' must be offered on the class path");
    }
}
