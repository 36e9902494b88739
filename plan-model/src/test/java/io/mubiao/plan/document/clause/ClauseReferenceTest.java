package io.mubiao.plan.document.clause;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Clauses of every pattern with their readings, worked out by hand. The clauses are illustrative: of the patterns of real
 * documents, but written for this file.
 */
class ClauseReferenceTest {
    private static final String NO_CLAUSE = "no clause";

    static List<NamedCsvRecord> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                        ClauseReferenceTest.class.getResourceAsStream("/io/mubiao/plan/document/clauses.csv"));
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8);
                Stream<NamedCsvRecord> rows = csv.stream()) {
            return rows.toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isReadAsTheFileSays(NamedCsvRecord row) {
        Clause clause = Clause.read(row.getField("clause"));

        assertThat(clause.toText()).isEqualTo(row.getField("clause"));
        if (row.getField("pattern").equals(NO_CLAUSE)) {
            assertThat(clause.links()).isEmpty();
            return;
        }
        assertThat(Stream.concat(clause.links().stream(), leads(clause))
                        .map(ClauseNotation::link)
                        .collect(Collectors.joining(" | ")))
                .isEqualTo(row.getField("links"));
        assertThat(ClauseNotation.deadline(clause)).isEqualTo(row.getField("deadline"));
        assertThat(ClauseNotation.other(clause)).hasSameElementsAs(words(row.getField("other"), " \\| "));
        assertThat(ClauseNotation.diagnostics(clause))
                .containsExactlyInAnyOrderElementsOf(words(row.getField("diagnostics"), " "));
    }

    /** The lead that a rule gives the very clause that declares it. */
    private static Stream<ClauseLink> leads(Clause clause) {
        return clause.rules().stream()
                .filter(rule -> rule.verb().isPresent())
                .flatMap(rule -> clause.linkBy(rule).stream());
    }

    private static List<String> words(String field, String separator) {
        return Stream.of(field.split(separator)).filter(word -> !word.isEmpty()).toList();
    }
}
