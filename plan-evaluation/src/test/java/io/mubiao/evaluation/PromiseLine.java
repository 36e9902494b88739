package io.mubiao.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.Plan;
import io.mubiao.plan.PlanId;
import io.mubiao.plan.SourceDocument;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.Indicator;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.Nature;
import io.mubiao.plan.indicator.Reading;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.indicator.Unit;
import io.mubiao.plan.table.Row;
import io.mubiao.plan.table.TableReader;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One line of other-plans.csv or promise-patterns.csv: one target, in the notation of {@link PromiseNotation}. */
record PromiseLine(String id, ImmutableMap<String, String> cells) {
    /** The area of every plan. */
    static final AreaId AREA = AreaId.of("own");

    /** The lines of a file of this package, each with the number of its line as id. */
    static ImmutableList<PromiseLine> read(String file, TableReader table) {
        ImmutableList.Builder<PromiseLine> lines = ImmutableList.builder();
        try (InputStream in = Objects.requireNonNull(PromiseLine.class.getResourceAsStream(file))) {
            table.read(in, file, StandardCharsets.UTF_8, row -> lines.add(of(table, row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.build();
    }

    private static PromiseLine of(TableReader table, Row row) {
        ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
        table.columns().forEach(column -> cells.put(column, row.text(column)));
        return new PromiseLine("line-" + row.line(), cells.buildOrThrow());
    }

    /** What stands in a column; nothing where the file has no such column. */
    String cell(String column) {
        return cells.getOrDefault(column, Notation.NOTHING);
    }

    /** Whether the line says that the library has no words for the promise. */
    boolean cannot() {
        return !PromiseNotation.nothing(cell("cannot"));
    }

    TargetId targetId() {
        return TargetId.of(id);
    }

    private IndicatorId indicatorId() {
        return IndicatorId.of(id);
    }

    private IndicatorId other() {
        return IndicatorId.of(id + "-" + PromiseNotation.OTHER);
    }

    /** What is measured: first what the target is about. */
    private Stream<Indicator> indicators() {
        Unit unit = new Unit(Text.of(cell("unit")));
        Indicator own = PromiseNotation.indicator(indicatorId(), Text.of(cell("indicator")), unit, cell("kind"));
        Stream<Indicator> others = target().readings().stream()
                .flatMap(reading -> reading.baseline().stream())
                .flatMap(baseline -> baseline.indicator().stream())
                .distinct()
                .map(id -> PromiseNotation.indicator(id, Text.of("另一指标"), unit, cell("other kind")));
        return Stream.concat(Stream.of(own), others);
    }

    Target target() {
        return Target.builder()
                .id(targetId())
                .indicator(indicatorId())
                .citation(new Citation("目标", 0, cell("target")))
                .english(cell("english"))
                .nature(Nature.valueOf(cell("nature")))
                .readings(readings())
                .allocations(PromiseNotation.parts(cell("allocations"), " ").stream()
                        .map(PromiseNotation::allocation)
                        .toList())
                .build();
    }

    private List<Reading> readings() {
        List<String> ids = PromiseNotation.alternatives(cell("readings"));
        return IntStream.range(0, ids.size())
                .mapToObj(at -> Reading.builder()
                        .id(ReadingReason.of(ids.get(at)).readingId())
                        .reason(ReadingReason.of(ids.get(at)).text())
                        .requirement(PromiseNotation.requirement(alternative("requirement", at)))
                        .baseline(PromiseNotation.baseline(alternative("baseline", at), other()))
                        .assessment(Notation.assessment(alternative("assessment", at)))
                        .milestones(PromiseNotation.parts(alternative("milestones", at), " ").stream()
                                .map(PromiseNotation::milestone)
                                .toList())
                        .build())
                .toList();
    }

    /** A cell with one alternative has it for every reading. */
    private String alternative(String column, int at) {
        List<String> alternatives = PromiseNotation.alternatives(cell(column));
        return alternatives.size() == 1 ? alternatives.get(0) : alternatives.get(at);
    }

    /** The years from the first to the last that any reading is judged by. */
    YearRange years() {
        List<YearRange> years = target().readings().stream()
                .map(reading -> reading.assessment().years())
                .toList();
        return span(years);
    }

    static YearRange span(List<YearRange> years) {
        return YearRange.of(
                years.stream().mapToInt(YearRange::from).min().orElseThrow(),
                years.stream().mapToInt(YearRange::to).max().orElseThrow());
    }

    Stream<Observation> observations(String figures) {
        return PromiseNotation.figures(figures, indicatorId(), other(), AREA);
    }

    /** A plan that promises what some lines say, in their order. */
    static Plan plan(List<PromiseLine> lines, YearRange period) {
        String title = Optional.of(lines.get(0).cell("plan"))
                .filter(name -> !PromiseNotation.nothing(name))
                .orElse("虚构的规划");
        return Plan.builder()
                .id(PlanId.of("other"))
                .title(Text.of(title))
                .area(AREA)
                .period(period)
                .document(
                        SourceDocument.builder().title(Text.of(title)).length(0).build())
                .indicators(lines.stream().flatMap(PromiseLine::indicators).toList())
                .targets(lines.stream().map(PromiseLine::target).toList())
                .build();
    }

    @Override
    public String toString() {
        return id + " " + cell("indicator") + " " + cell("target");
    }
}
