package io.mubiao.plan.document.promise;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.mubiao.plan.document.text.Brackets;
import io.mubiao.plan.document.text.CanonicalText;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.Comparison;
import io.mubiao.plan.indicator.Level;
import io.mubiao.plan.indicator.LevelKind;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.YearRange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences with the targets that are to be proposed for them, or with none, worked out by hand. The sentences are
 * illustrative: of the wordings of real plans, but written for this file.
 */
class PromiseReferenceTest {
    private static final YearRange PERIOD = YearRange.of(2021, 2025);

    static List<NamedCsvRecord> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                        PromiseReferenceTest.class.getResourceAsStream("/io/mubiao/plan/document/promises.csv"));
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8);
                Stream<NamedCsvRecord> rows = csv.stream()) {
            return rows.toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isProposedAsTheFileSays(NamedCsvRecord row) {
        CanonicalText text = CanonicalText.of(row.getField("sentence"));
        List<FoundPromise> found = new PromiseFinder(text, Brackets.of(text), PERIOD)
                .find(0, text.length(), Optional.empty())
                .promises();
        List<String> expected = Stream.of(row.getField("targets").split(" \\|\\| "))
                .filter(target -> !target.isEmpty())
                .toList();

        List<String> shown = found.stream()
                .map(promise -> promise.name() + ": " + written(promise))
                .toList();
        assertThat(shown).as(row.getField("sentence")).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            String[] target = expected.get(i).split(": ", 2);
            boolean unitless = target[1].contains(" -,");
            String actual = written(found.get(i));
            assertThat(unitless ? actual.replaceFirst(" [^ ,]+,", " -,") : actual)
                    .as(row.getField("sentence"))
                    .isEqualTo(target[1]);
            assertThat(found.get(i).name()).as(row.getField("sentence")).contains(target[0]);
        }
    }

    private static String written(FoundPromise promise) {
        Requirement requirement = promise.requirement();
        boolean points = requirement.level().kind() == LevelKind.CHANGE;
        return requirement.comparison() + " " + level(requirement) + " "
                + (points ? "个百分点" : promise.unit().orElse("-")) + ", "
                + promise.assessment().rule() + " "
                + promise.assessment().years().from() + "-"
                + promise.assessment().years().to()
                + promise.baseline().map(PromiseReferenceTest::base).orElse("")
                + (requirement.approximate() ? ", approximate" : "")
                + (requirement.inclusive() ? "" : ", exclusive");
    }

    private static String level(Requirement requirement) {
        if (requirement.comparison() == Comparison.WITHIN) {
            return requirement.level().number() + ".."
                    + requirement.upper().map(Level::number).orElseThrow();
        }
        Level level = requirement.level();
        String signed = (level.number().signum() > 0 ? "+" : "") + level.number();
        return switch (level.kind()) {
            case ABSOLUTE -> level.number().toString();
            case CHANGE -> signed;
            case PERCENT_CHANGE -> signed + "%";
            case PERCENT_CHANGE_PER_YEAR -> signed + "%/y";
            case CHANGE_PER_YEAR -> signed + "/y";
        };
    }

    private static String base(Baseline baseline) {
        YearRange years = baseline.years();
        return ", base "
                + (baseline.moving()
                        ? "year before"
                        : years.length() == 1 ? years : "mean " + years.from() + "-" + years.to());
    }
}
