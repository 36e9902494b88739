package io.mubiao.evaluation.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.value.Decimal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any observations. */
class ObservationsLawsTest {
    private static final List<String> COLUMNS = List.of(
            "indicator",
            "area",
            "period",
            "value",
            "numerator",
            "denominator",
            "basis",
            "status",
            "source",
            "published");

    @Property(tries = 200)
    void theOrderOfRowsAndColumnsDoesNotMatter(@ForAll("agreeing") List<Observation> some, @ForAll Random random) {
        List<Observation> shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, random);
        List<String> columns = new ArrayList<>(COLUMNS);
        Collections.shuffle(columns, random);
        assertThat(read(csv(columns, shuffled)))
                .isEqualTo(read(csv(COLUMNS, some)))
                .isEqualTo(Observations.of(some));
    }

    @Property(tries = 200)
    void withTwiceIsWithOnce(@ForAll("agreeing") List<Observation> some, @ForAll("agreeing") List<Observation> given) {
        Observation[] changes = given.toArray(new Observation[0]);
        Observations once = Observations.of(some).with(changes);
        assertThat(once.with(changes)).isEqualTo(once);
        assertThat(once.all()).containsAll(given);
    }

    @Property(tries = 200)
    void withChangesNothingElse(
            @ForAll("agreeing") List<Observation> some, @ForAll("agreeing") List<Observation> given) {
        Observations changed = Observations.of(some).with(given.toArray(new Observation[0]));
        List<List<?>> keys = given.stream().map(ObservationsLawsTest::key).collect(Collectors.toList());
        assertThat(changed.all())
                .filteredOn(observation -> !keys.contains(key(observation)))
                .containsExactlyInAnyOrderElementsOf(some.stream()
                        .filter(observation -> !keys.contains(key(observation)))
                        .toList());
        assertThat(changed.all())
                .filteredOn(observation -> keys.contains(key(observation)))
                .containsExactlyInAnyOrderElementsOf(given);
    }

    @Property(tries = 200)
    void withoutOneWithItAgainIsTheSame(@ForAll("agreeing") List<Observation> some) {
        Map<List<?>, Observation> one = new LinkedHashMap<>();
        some.forEach(observation -> one.put(key(observation), observation));
        Observations all = Observations.of(List.copyOf(one.values()));
        for (Observation observation : all.all()) {
            Observations rest = all.without(observation);
            assertThat(rest.all()).hasSize(all.all().size() - 1).doesNotContain(observation);
            assertThat(rest.with(observation)).isEqualTo(all);
        }
    }

    /** Observations of which those with one key have one figure. */
    @Provide
    static Arbitrary<List<Observation>> agreeing() {
        return observation().list().ofMaxSize(30).map(some -> {
            Map<List<?>, Observation> first = new LinkedHashMap<>();
            some.forEach(observation -> first.putIfAbsent(key(observation), observation));
            return some.stream()
                    .filter(observation ->
                            Objects.requireNonNull(first.get(key(observation))).sameFigures(observation))
                    .toList();
        });
    }

    static List<?> key(Observation observation) {
        return List.of(
                observation.indicator(),
                observation.area(),
                observation.period(),
                observation.basis(),
                observation.status(),
                observation.published());
    }

    private static Arbitrary<Observation> observation() {
        Arbitrary<LocalDate> days = Arbitraries.of("2018-03-15", "2019-12-31").map(LocalDate::parse);
        return Combinators.combine(
                        Arbitraries.of("x", "y").map(IndicatorId::of),
                        Arbitraries.of("640000", "640100").map(AreaId::of),
                        Arbitraries.of("2017", "2017-H1", "2017-YTD06").map(Period::parse),
                        Arbitraries.of("1", "1.0", "1.00", "2"),
                        Arbitraries.of("old", "new").map(BasisId::of).optional(0.3),
                        Arbitraries.of(Status.class),
                        Arbitraries.of("公报", "a,\"b\"").optional(),
                        days.optional())
                .as((indicator, area, period, value, basis, status, source, published) -> Observation.builder()
                        .indicator(indicator)
                        .area(area)
                        .period(period)
                        .value(Decimal.parse(value))
                        .decimals(Observation.decimalsOf(value))
                        .basis(basis)
                        .status(status)
                        .source(source)
                        .published(published)
                        .build());
    }

    private static Observations read(String csv) {
        return Observations.readCsv(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "file");
    }

    private static String csv(List<String> columns, List<Observation> rows) {
        return rows.stream()
                .map(row -> columns.stream()
                        .map(column -> '"' + field(column, row).replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", String.join(",", columns) + "\n", "\n"));
    }

    private static String field(String column, Observation row) {
        return switch (column) {
            case "indicator" -> row.indicator().value();
            case "area" -> row.area().value();
            case "period" -> row.period().toString();
            case "value" ->
                row.value().orElseThrow().value().setScale(row.decimals()).toPlainString();
            case "basis" -> row.basis().map(Object::toString).orElse("");
            case "status" ->
                row.status() == Status.NOT_STATED ? "" : row.status().name();
            case "source" -> row.source().orElse("");
            case "published" -> row.published().map(Object::toString).orElse("");
            default -> "";
        };
    }
}
