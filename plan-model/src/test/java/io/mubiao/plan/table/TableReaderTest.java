package io.mubiao.plan.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    private static final TableReader READER = TableReader.of("id", "name");
    private static final TableReader WITH_REMARK = READER.withOptional("remark");

    @Test
    void readsRowsInOrderWithTheirLines() {
        assertThat(read("id,name\n1,东\n2,西\n")).containsExactly("2:1=东", "3:2=西");
    }

    @Test
    void takesColumnsInAnyOrder() {
        assertThat(read("name,id\n东,1\n")).containsExactly("2:1=东");
    }

    @Test
    void takesAnyLineEndAndALastLineWithout() {
        assertThat(read("id,name\r\n1,东\r\n2,西")).containsExactly("2:1=东", "3:2=西");
    }

    @Test
    void skipsBlankLines() {
        assertThat(read("id,name\n\n1,东\n\n")).containsExactly("3:1=东");
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(read("\uFEFFid,name\n1,东\n")).containsExactly("2:1=东");
    }

    @Test
    void skipsAByteOrderMarkBeforeAQuotedHeader() {
        assertThat(read("\uFEFF\"id\",\"name\"\n1,东\n")).containsExactly("2:1=东");
    }

    @Test
    void takesQuotedFieldsWithCommasLinesAndQuotes() {
        assertThat(read("id,name\n1,\"a,b\"\n2,\"say \"\"hi\"\"\"\n3,\"x\ny\"\n4,z\n"))
                .containsExactly("2:1=a,b", "3:2=say \"hi\"", "4:3=x\ny", "6:4=z");
    }

    @Property(tries = 200)
    void readsBackAnyFieldsThatAreQuoted(
            @ForAll @Size(max = 5)
                    List<@Chars({',', '"', '\n', '\r', '步', '\uFEFF'}) @AlphaChars @NumericChars String> names) {
        String rows = names.stream()
                .map(name -> "1,\"" + name.replace("\"", "\"\"") + "\"\n")
                .collect(Collectors.joining());
        List<String> found = new ArrayList<>();
        READER.read(stream("id,name\n" + rows), "table", UTF_8, row -> found.add(row.text("name")));
        assertThat(found).isEqualTo(names.stream().map(String::strip).toList());
    }

    @Test
    void takesTheBlanksOffAField() {
        assertThat(read(" id , name\n 1 ,　东 \n")).containsExactly("2:1=东");
    }

    @Test
    void readsChinaSOwnEncoding() {
        Charset gb18030 = Charset.forName("GB18030");
        List<String> found = new ArrayList<>();
        InputStream in = new ByteArrayInputStream("id,name\n1,银川市\n".getBytes(gb18030));
        READER.read(in, "table", gb18030, row -> found.add(row.text("name")));
        assertThat(found).containsExactly("银川市");
    }

    @Test
    void refusesBytesThatAreNotOfTheEncoding() {
        byte[] bytes = "id,name\n1,银川市\n".getBytes(Charset.forName("GB18030"));
        assertThatThrownBy(() -> READER.read(new ByteArrayInputStream(bytes), "table", UTF_8, row -> {}))
                .isInstanceOf(FaultException.class)
                .hasMessage("table: 1 fault\n  line 1: must be text in UTF-8 after this line, and is not");
    }

    @Test
    void hasColumnsOfDifferentNames() {
        assertThatThrownBy(TableReader::of).hasMessage("Columns [] must be one or more, each once");
        assertThatThrownBy(() -> TableReader.of("a", "a")).hasMessage("Columns [a, a] must be one or more, each once");
    }

    @Test
    void refusesAnEmptyFile() {
        Fault fault = new Fault(1, "", "", "must begin with the header id,name");
        assertThat(faults("")).containsExactly(fault);
        assertThat(faults("\n\n")).containsExactly(fault);
    }

    @Test
    void refusesUnknownDoubledAndMissingColumns() {
        assertThat(faults("id,colour,id\n"))
                .containsExactly(
                        new Fault(1, "header", "colour", "must be one of the columns [id, name]"),
                        new Fault(1, "header", "id", "must stand in the header once"),
                        new Fault(1, "header", "", "must have the column name"));
    }

    @Test
    void refusesRowsWithMoreOrFewerFieldsThanTheHeader() {
        assertThat(faults("id,name\n1\n2,b\n3,c,d\n"))
                .containsExactly(
                        new Fault(2, "", "", "must have 2 fields and has 1"),
                        new Fault(4, "", "", "must have 2 fields and has 3"));
    }

    @Test
    void refusesAQuotationMarkThatIsNotClosed() {
        assertThat(faults("id,name\n1,\"东\n2,西\n"))
                .contains(new Fault(2, "", "", "every quotation mark must be closed, and one is not"));
    }

    @Test
    void refusesCharactersBehindAClosingQuotationMark() {
        assertThat(faults("id,name\n1,\"东\"x\n")).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(1);
            assertThat(fault.rule()).startsWith("must be CSV after this line: ");
        });
    }

    @Test
    void reportsAllFaultsOfAFileAndOfItsRowsInOrder() {
        assertThat(catchThrowableOfType(
                                FaultException.class,
                                () -> READER.read(
                                        stream("id,name\nx,a\n2\n,c\n4,\n"), "table", UTF_8, TableReaderTest::parse))
                        .faults())
                .containsExactly(
                        new Fault(2, "id", "x", "is refused: For input string: \"x\""),
                        new Fault(3, "", "", "must have 2 fields and has 1"),
                        new Fault(4, "id", "", "must not be empty"),
                        new Fault(5, "name", "", "must not be empty"));
    }

    @Test
    void takesAFieldThatMustBeThere() {
        List<String> found = new ArrayList<>();
        READER.read(
                stream("id,name\n1,西\n"),
                "table",
                UTF_8,
                row -> found.add(row.required("name", name -> name + "区").orElse("none")));
        assertThat(found).containsExactly("西区");
    }

    @Test
    void takesAFieldThatMayBeLeftOut() {
        List<String> found = new ArrayList<>();
        READER.read(
                stream("id,name\n1,\n2,西\n"),
                "table",
                UTF_8,
                row -> found.add(row.optional("name", String::trim).orElse("none")));
        assertThat(found).containsExactly("none", "西");
    }

    @Test
    void takesAnOptionalColumnAnywhereOrNowhere() {
        assertThat(readWithRemark("id,name\n1,东\n")).containsExactly("1=东 ");
        assertThat(readWithRemark("id,name,remark\n1,东,老\n2,西,\n")).containsExactly("1=东 老", "2=西 ");
        assertThat(readWithRemark("remark,id,name\n老,1,东\n")).containsExactly("1=东 老");
    }

    @Test
    void findsNothingInAnOptionalColumnThatWasLeftOut() {
        List<Boolean> found = new ArrayList<>();
        List<Fault> faults = catchThrowableOfType(
                        FaultException.class,
                        () -> WITH_REMARK.read(stream("id,name\n1,东\n"), "table", UTF_8, row -> {
                            found.add(row.optional("remark", String::strip).isPresent());
                            found.add(row.required("remark", String::strip).isPresent());
                        }))
                .faults();
        assertThat(found).containsExactly(false, false);
        assertThat(faults).containsExactly(new Fault(2, "remark", "", "must not be empty"));
    }

    @Test
    void countsTheFieldsOfAnOptionalColumnThatIsThere() {
        assertThat(faults(WITH_REMARK, "id,name,remark\n1,东\n"))
                .containsExactly(new Fault(2, "", "", "must have 3 fields and has 2"));
        assertThat(faults(WITH_REMARK, "id,name\n1,东,老\n"))
                .containsExactly(new Fault(2, "", "", "must have 2 fields and has 3"));
    }

    @Test
    void namesOptionalColumnsAmongTheKnownOnesAndNeverAsMissing() {
        assertThat(faults(WITH_REMARK, "id,colour,remark,remark\n"))
                .containsExactly(
                        new Fault(1, "header", "colour", "must be one of the columns [id, name, remark]"),
                        new Fault(1, "header", "remark", "must stand in the header once"),
                        new Fault(1, "header", "", "must have the column name"));
        assertThat(faults(WITH_REMARK, "")).containsExactly(new Fault(1, "", "", "must begin with the header id,name"));
    }

    @Test
    void hasNoOptionalColumnThatIsRequiredToo() {
        assertThatThrownBy(() -> READER.withOptional("name"))
                .hasMessage("Columns [id, name, name] must be one or more, each once");
        assertThatThrownBy(() -> READER.withOptional("a", "a"))
                .hasMessage("Columns [id, name, a, a] must be one or more, each once");
    }

    @Test
    void letsOtherColumnsComeAlongButShowsNone() {
        TableReader reader = READER.withOthers();
        List<String> found = new ArrayList<>();
        reader.read(
                stream("a,name,a,id\nx,东,y,1\n"),
                "table",
                UTF_8,
                row -> found.add(row.text("id") + "=" + row.text("name")));
        assertThat(found).containsExactly("1=东");
        assertThatThrownBy(() -> reader.read(stream("a,name,id\nx,东,1\n"), "table", UTF_8, row -> row.text("a")))
                .hasMessage("Column 'a' must be one of [id, name]");
    }

    @Test
    void wantsItsOwnColumnsAmongOthersAndCountsTheFieldsOfAll() {
        assertThat(faults(READER.withOthers(), "a,id,id\n"))
                .containsExactly(
                        new Fault(1, "header", "id", "must stand in the header once"),
                        new Fault(1, "header", "", "must have the column name"));
        assertThat(faults(READER.withOthers(), "id,name,a\n1,东\n"))
                .containsExactly(new Fault(2, "", "", "must have 3 fields and has 2"));
    }

    @Test
    void takesAnotherSeparator() {
        TableReader reader = READER.withSeparator(';');
        List<String> found = new ArrayList<>();
        reader.read(stream("id;name\n1;a,b\n2;\"c;d\"\n"), "table", UTF_8, row -> found.add(row.text("name")));
        assertThat(found).containsExactly("a,b", "c;d");
        assertThat(faults(reader, "")).containsExactly(new Fault(1, "", "", "must begin with the header id;name"));
    }

    @ParameterizedTest
    @ValueSource(chars = {'"', '\n', '\r'})
    void hasASeparatorThatCsvCanHave(char separator) {
        assertThatThrownBy(() -> READER.withSeparator(separator))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Separator must be neither a quotation mark nor the end of a line, and is character "
                        + (int) separator);
    }

    @Test
    void takesAHeaderThatIsWrittenOtherwise() {
        TableReader reader = READER.withNames(
                fields -> fields.stream().map(field -> field.substring(1)).collect(ImmutableList.toImmutableList()));
        List<String> found = new ArrayList<>();
        reader.read(stream(" #id ,#name\n1,东\n"), "table", UTF_8, row -> found.add(row.text("name")));
        assertThat(found).containsExactly("东");
    }

    @Test
    void refusesAHeaderThatCannotBeNamedAndReadsNoRow() {
        TableReader reader = READER.withNames(fields -> {
            throw new IllegalArgumentException("must be another");
        });
        assertThat(faults(reader, "id,name\n1\n"))
                .containsExactly(new Fault(1, "header", "id,name", "must be another"));
    }

    @Test
    void knowsOnlyItsColumns() {
        assertThatThrownBy(() -> READER.read(stream("id,name\n1,a\n"), "table", UTF_8, row -> row.text("colour")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Column 'colour' must be one of [id, name]");
    }

    @Test
    void passesOnAStreamThatBreaks() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThatThrownBy(() -> READER.read(broken, "table", UTF_8, row -> {}))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("Stream closed");
    }

    private static void parse(Row row) {
        Stream.of(row.required("id", Integer::valueOf), row.required("name", String::strip))
                .forEach(value -> assertThat(value).isNotNull());
    }

    private static List<String> read(String table) {
        List<String> rows = new ArrayList<>();
        READER.read(
                stream(table),
                "table",
                UTF_8,
                row -> rows.add(row.line() + ":" + row.text("id") + "=" + row.text("name")));
        return rows;
    }

    private static List<String> readWithRemark(String table) {
        List<String> rows = new ArrayList<>();
        WITH_REMARK.read(
                stream(table),
                "table",
                UTF_8,
                row -> rows.add(row.text("id") + "=" + row.text("name") + " " + row.text("remark")));
        return rows;
    }

    private static List<Fault> faults(String table) {
        return faults(READER, table);
    }

    private static List<Fault> faults(TableReader reader, String table) {
        return catchThrowableOfType(FaultException.class, () -> reader.read(stream(table), "table", UTF_8, row -> {}))
                .faults();
    }

    private static InputStream stream(String table) {
        return new ByteArrayInputStream(table.getBytes(UTF_8));
    }
}
