package io.mubiao.plan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is what is read, and no spreadsheet takes it for a formula. */
class TableTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1+2",
                "-",
                "@SUM(A1)",
                " =1",
                "\u3000=1",
                "＝1",
                "＋1",
                "－1",
                "＠a",
                "\t=1",
                "\rx",
                "\n=1",
                "-1e",
                "+8613800000000"
            })
    void aFormulaIsShownAsText(String formula) {
        assertThat(TableText.field(formula)).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.5", "12", "1E-7", "-1.5E+10", "", "a=b", "安-监", "—", "1+1", "'=1"})
    void anythingElseStaysAsItIs(String text) {
        assertThat(TableText.field(text)).isEqualTo(text);
    }

    @Property
    void everyFieldIsReadBack(@ForAll String first, @ForAll String second) {
        TableText table = TableText.of("a", "b");
        table.row(first, second);

        CsvRecord record = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(table.toString()).stream()
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertThat(record.getFields()).containsExactly(TableText.field(first), TableText.field(second));
    }

    @Test
    void aRowHasAFieldForEveryColumn() {
        TableText table = TableText.of("a", "b");

        assertThatThrownBy(() -> table.row("1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Row [1] must have a field for each of [a, b]");
        assertThat(table).hasToString("a,b\n");
    }

    @Test
    void halfASurrogatePairIsShown() {
        assertThat(TableText.field("a\uD800b👷")).isEqualTo("a�b👷");
    }
}
