package io.mubiao.evaluation.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.mubiao.evaluation.report.words.DecimalText;
import io.mubiao.plan.table.TableReader;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** A file of CSV as a strict reader sees it: one with a fault fails the test. */
public final class CsvFile {
    private CsvFile() {}

    /** Fails unless there is one row, no field of it is a formula, and the field of a column is the text, guarded if need be. */
    public static void holdsOneRow(String csv, String column, String text) {
        List<String> columns =
                Splitter.on(',').splitToList(csv.lines().findFirst().orElseThrow());
        List<String> found = new ArrayList<>();
        TableReader.of(columns.toArray(String[]::new))
                .read(new ByteArrayInputStream(csv.getBytes(UTF_8)), "report", UTF_8, row -> {
                    assertThat(columns).noneMatch(each -> row.text(each).matches("(?s)[=+@].*"));
                    found.add(row.text(column));
                });

        String whole = DecimalText.whole(text);
        assertThat(found).hasSize(1);
        assertThat(found.get(0)).isIn(whole.strip(), ("'" + whole).strip());
    }
}
