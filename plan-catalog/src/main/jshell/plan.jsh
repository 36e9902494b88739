// Startup of the shell: every public package, the Ningxia plan and its figures, show(x) and help().
import io.mubiao.catalog.*
import io.mubiao.evaluation.*
import io.mubiao.evaluation.accountability.*
import io.mubiao.evaluation.attainment.*
import io.mubiao.evaluation.audit.*
import io.mubiao.evaluation.certificate.*
import io.mubiao.evaluation.chance.*
import io.mubiao.evaluation.change.*
import io.mubiao.evaluation.consistency.*
import io.mubiao.evaluation.event.*
import io.mubiao.evaluation.exchange.*
import io.mubiao.evaluation.figure.*
import io.mubiao.evaluation.method.*
import io.mubiao.evaluation.method.composite.*
import io.mubiao.evaluation.method.composite.normalisation.*
import io.mubiao.evaluation.observation.*
import io.mubiao.evaluation.option.*
import io.mubiao.evaluation.report.*
import io.mubiao.evaluation.report.chart.*
import io.mubiao.evaluation.statistics.*
import io.mubiao.evaluation.work.*
import io.mubiao.plan.*
import io.mubiao.plan.area.*
import io.mubiao.plan.document.*
import io.mubiao.plan.document.clause.*
import io.mubiao.plan.document.diagnostic.*
import io.mubiao.plan.export.*
import io.mubiao.plan.fault.*
import io.mubiao.plan.indicator.*
import io.mubiao.plan.responsibility.*
import io.mubiao.plan.table.*
import io.mubiao.plan.value.*
import io.mubiao.plan.work.*
import java.nio.charset.StandardCharsets
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import java.time.Year
import java.util.*
import java.util.stream.*

Plan plan() {
    return PlanCatalog.ningxiaWorkSafety();
}

AreaTree areas() {
    return PlanCatalog.ningxiaAreas();
}

Observations observations(InputStream csv, String name) {
    try (csv) {
        return Observations.readCsv(csv, name);
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    }
}

// As the main job reads it: a figure that its indicator cannot have is kept, and the verdict that needs it says so.
Observations observations(Path csv) {
    return Observations.readCsv(csv, StandardCharsets.UTF_8, ObservationRules.of(plan()).withoutFigures());
}

Observations illustrative() {
    return observations(PlanCatalog.illustrativeObservations(), "illustrative observations");
}

Observations published() {
    return observations(PlanCatalog.publishedObservations(), "published observations");
}

Evaluation evaluate(Observations observations, int year) {
    return PlanEvaluator.of(plan()).evaluate(observations, Year.of(year));
}

Evaluation evaluate(Observations observations, int year, AreaTree areas) {
    return PlanEvaluator.of(plan())
            .withAreas(areas)
            .evaluate(observations, Year.of(year), EvaluationListener.writingTo(System.err, System::nanoTime));
}

// A path is a list of names, and yet one thing.
void show(Object x) {
    if (x instanceof Optional<?> optional) {
        show(optional.isPresent() ? optional.get() : "nothing");
    } else if (x instanceof Stream<?> stream) {
        show(stream.toList());
    } else if (x instanceof Map<?, ?> map) {
        System.out.print(Listing.of(map));
    } else if (x instanceof Iterable<?> list && !(x instanceof Path)) {
        System.out.print(Listing.of(list));
    } else {
        System.out.println(String.valueOf(x).stripTrailing());
    }
}

// The working directory is the caller's: the property says where this file and those beside it are.
Path shell(String file) {
    return Path.of(System.getProperty("mubiao.shell"), file).normalize();
}

Path example(String file) {
    return Files.exists(shell(file)) ? shell(file) : shell("../resources/io/mubiao/catalog/" + file);
}

// The guide is in sections, each with "# topic: title" above it.
Map<String, String> topics() {
    Map<String, String> topics = new LinkedHashMap<>();
    try {
        for (String section : Files.readString(shell("help.txt")).split("(?m)^# ")) {
            if (!section.isBlank()) {
                topics.put(section.substring(0, section.indexOf(':')), section.strip());
            }
        }
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    }
    return topics;
}

void listTopics() {
    System.out.println("help(\"topic\") shows one of these topics, with statements to try:\n");
    topics().values().forEach(text -> System.out.println("  " + text.lines().findFirst().orElse("")));
}

void help() {
    listTopics();
}

// An overload cannot call the other one here.
void help(String topic) {
    if (topics().containsKey(topic)) {
        System.out.println(topics().get(topic));
    } else {
        System.out.println("There is no topic '" + topic + "'.");
        listTopics();
    }
}
