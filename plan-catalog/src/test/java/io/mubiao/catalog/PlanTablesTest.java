package io.mubiao.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.mubiao.plan.Plan;
import io.mubiao.plan.export.PlanTables;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.table.TableReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables are read back as what the plan holds, and join. */
class PlanTablesTest {
    private static final Plan PLAN = PlanCatalog.ningxiaWorkSafety();
    private static final ImmutableMap<String, String> TABLES = PlanTables.of(PLAN);

    /** One column of a table, read strictly. */
    private static List<String> column(String name, String column) {
        String table = Objects.requireNonNull(TABLES.get(name), name);
        List<String> columns =
                Splitter.on(',').splitToList(table.lines().findFirst().orElseThrow());
        List<String> fields = new ArrayList<>();
        TableReader.of(columns.toArray(String[]::new))
                .read(
                        new ByteArrayInputStream(table.getBytes(UTF_8)),
                        name,
                        UTF_8,
                        row -> fields.add(row.text(column)));
        return fields;
    }

    @Test
    void everyElementIsARowInPlanOrder() {
        assertThat(column("targets", "id"))
                .isEqualTo(PLAN.targets().stream()
                        .map(target -> target.id().value())
                        .toList());
        assertThat(column("measures", "id"))
                .isEqualTo(PLAN.measures().stream()
                        .map(measure -> measure.id().value())
                        .toList());
        assertThat(column("provisions", "id"))
                .isEqualTo(PLAN.provisions().stream()
                        .map(provision -> provision.id().value())
                        .toList());
        assertThat(column("works", "kind"))
                .containsOnly("GROUP", "TASK", "PROJECT")
                .hasSize(8 + 38 + 8);
        assertThat(column("organisations", "id")).hasSameSizeAs(PLAN.organisations());
        assertThat(column("indicators", "id")).hasSameSizeAs(PLAN.indicators());
        assertThat(column("readings", "target"))
                .hasSize(PLAN.targets().stream()
                        .mapToInt(target -> target.readings().size())
                        .sum());
    }

    @Test
    void everyTextIsTheOfficialOne() {
        assertThat(column("targets", "text_zh"))
                .isEqualTo(PLAN.targets().stream()
                        .map(Target::citation)
                        .map(citation -> citation.quote())
                        .toList());
        assertThat(column("provisions", "clause")).hasSize(63);
    }

    @Test
    void tablesJoinByTheirIds() {
        Set<String> provisions = Set.copyOf(column("provisions", "id"));
        Set<String> works = Set.copyOf(column("works", "id"));

        assertThat(column("links", "provision")).isSubsetOf(provisions);
        assertThat(column("measures", "provision")).isSubsetOf(provisions);
        assertThat(column("links", "organisation")).isSubsetOf(Set.copyOf(column("organisations", "id")));
        assertThat(column("targets", "indicator")).isSubsetOf(Set.copyOf(column("indicators", "id")));
        assertThat(column("readings", "target")).isSubsetOf(Set.copyOf(column("targets", "id")));
        assertThat(column("provisions", "work")).allMatch(work -> work.isEmpty() || works.contains(work));
    }

    @Test
    void allFilesAreWrittenOrNone(@TempDir Path directory) throws IOException {
        PlanTables.write(PLAN, directory);

        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            TABLES.keySet().stream().map(name -> name + ".csv").toList());
        }
        assertThat(directory.resolve("links.csv")).hasContent(TABLES.get("links"));
        Path missing = directory.resolve("missing");
        assertThatThrownBy(() -> PlanTables.write(PLAN, missing)).isInstanceOf(UncheckedIOException.class);
        assertThat(missing).doesNotExist();
    }
}
