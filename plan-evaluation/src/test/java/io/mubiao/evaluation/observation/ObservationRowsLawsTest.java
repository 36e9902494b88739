package io.mubiao.evaluation.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A row means the same wherever it stands, whether its texts are known from rows before or not. */
class ObservationRowsLawsTest {
    private static final String HEADER =
            "published,indicator,area,period,value,numerator,denominator,basis,status,source";
    private static final String CONFLICT = "must be the figure of line ";

    @Property(tries = 1000)
    void aRowAmongOthersIsReadAsARowAlone(@ForAll("rows") List<String> rows, @ForAll boolean ruled) {
        List<String> good = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            try {
                observations.addAll(read(List.of(rows.get(i)), ruled).all());
                good.add(rows.get(i));
            } catch (FaultException e) {
                for (Fault fault : e.faults()) {
                    faults.add(fault.onLine(i + 2).toString());
                }
            }
        }
        assertThat(faults(rows, ruled)).isEqualTo(faults);
        if (agree(observations)) {
            assertThat(read(good, ruled)).isEqualTo(Observations.of(observations));
        }
    }

    /** All but those of two rows that differ. */
    private static List<String> faults(List<String> rows, boolean ruled) {
        try {
            read(rows, ruled);
            return List.of();
        } catch (FaultException e) {
            return e.faults().stream()
                    .filter(fault -> !fault.rule().startsWith(CONFLICT))
                    .map(Fault::toString)
                    .toList();
        }
    }

    private static boolean agree(List<Observation> observations) {
        return observations.stream()
                .allMatch(one -> observations.stream()
                        .filter(other -> ObservationsLawsTest.key(one).equals(ObservationsLawsTest.key(other)))
                        .allMatch(one::sameFigures));
    }

    /** Rows that mostly repeat the texts of others, some written otherwise and a few bad. */
    @Provide
    static Arbitrary<List<String>> rows() {
        Arbitrary<String> row = Combinators.combine(
                        fields(List.of("", "2019-02-28"), "2019-02-30"),
                        fields(List.of("amount", "amount ", "\"amount\"", "count", "ratio"), "other", "Count"),
                        fields(List.of("640000", "640000", " 640000", "\"640000\""), "640105", "64 0000"),
                        fields(List.of("2016", "2017", "2018", "2019", "2017 ", "2018-H1"), "2071", "20177"),
                        fields(
                                List.of("1", "1.0", "01", "\" 1\"", "1.00"),
                                "-0",
                                "-1",
                                "1.5",
                                "1.",
                                "+1",
                                "１",
                                "1e2",
                                ""),
                        fields(List.of("", "", "", " "), "1"),
                        fields(List.of("", "old", " old"), "Old"),
                        fields(List.of("", "FINAL", " FINAL"), "final"))
                .as((published, indicator, area, period, value, part, basis, status) ->
                        String.join(",", published, indicator, area, period, value, part, part, basis, status));
        Arbitrary<String> sources = fields(List.of("", " ", "a", "\" a\"", "\u3000a", "\"a,\"\"b\"\"\""), "aa");
        return Combinators.combine(row, sources)
                .as((most, source) -> most + "," + source)
                .list()
                .ofMinSize(2)
                .ofMaxSize(12);
    }

    private static Arbitrary<String> fields(List<String> usual, String... others) {
        return Arbitraries.frequencyOf(Tuple.of(30, Arbitraries.of(usual)), Tuple.of(1, Arbitraries.of(others)));
    }

    private static Observations read(List<String> rows, boolean ruled) {
        byte[] csv = rows.stream()
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayInputStream in = new ByteArrayInputStream(csv);
        return ruled
                ? Observations.readCsv(in, "file", StandardCharsets.UTF_8, ObservationRulesCsvTest.RULES)
                : Observations.readCsv(in, "file");
    }
}
