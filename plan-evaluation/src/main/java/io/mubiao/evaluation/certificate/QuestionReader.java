package io.mubiao.evaluation.certificate;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.observation.Period;
import io.mubiao.evaluation.observation.Status;
import io.mubiao.evaluation.option.BaselineGaps;
import io.mubiao.evaluation.option.Bridge;
import io.mubiao.evaluation.option.Line;
import io.mubiao.evaluation.option.Options;
import io.mubiao.evaluation.option.RollUp;
import io.mubiao.evaluation.option.Undated;
import io.mubiao.plan.area.Area;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.area.AreaLevel;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Decimal;
import io.mubiao.plan.value.Text;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads what was asked out of a certificate whose parts are of good form, and finds what does not go together. */
final class QuestionReader {
    private final JsonNode certificate;
    private final List<Fault> faults;

    /** @param faults told what does not go together */
    QuestionReader(JsonNode certificate, List<Fault> faults) {
        this.certificate = certificate;
        this.faults = faults;
    }

    /** What was asked; empty if anything does not go together. */
    Optional<Question> question() {
        ImmutableList<AreaId> areas = ids(certificate.at("/areas/evaluated"), AreaId::of);
        Optional<AreaTree> tree = tree(certificate.get("areas"));
        Optional<Options> options = options(certificate.get("options"));
        Optional<Observations> observations = observations(certificate.get("observations"));
        ImmutableList<TargetId> targets = targets();
        new Arrangement(certificate, faults).check(areas, targets, observations);
        return faults.isEmpty()
                ? Optional.of(new Question(targets, areas, tree, options.orElseThrow(), observations.orElseThrow()))
                : Optional.empty();
    }

    private ImmutableList<TargetId> targets() {
        return stream(certificate.get("results"))
                .map(result -> TargetId.of(result.get("target").stringValue()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<AreaTree> tree(JsonNode areas) {
        if (!areas.has("tree")) {
            return Optional.empty();
        }
        ImmutableList<Area> all = all(areas.get("tree"), "/areas/tree", QuestionReader::area);
        return all.size() < areas.get("tree").size()
                ? Optional.empty()
                : attempt("/areas/tree", () -> AreaTree.of(all));
    }

    private static Area area(JsonNode node) {
        Text.Builder name = Text.builder();
        name.chinese(node.at("/name/zh").stringValue()).english(optional(node.get("name"), "en", Function.identity()));
        Area.Builder area = Area.builder();
        return area.id(AreaId.of(node.get("id").stringValue()))
                .name(name.build())
                .level(AreaLevel.valueOf(node.get("level").stringValue()))
                .parent(optional(node, "parent", AreaId::of))
                .build();
    }

    private Optional<Options> options(JsonNode node) {
        ImmutableList<Bridge> bridges = all(node.get("bridges"), "/options/bridges", QuestionReader::bridge);
        Options.Builder options = Options.builder();
        options.asOf(Year.of(node.get("asOf").intValue()))
                .baselineGaps(BaselineGaps.valueOf(node.get("baselineGaps").stringValue()))
                .bridges(bridges)
                .line(Line.valueOf(node.get("line").stringValue()))
                .rollUp(RollUp.valueOf(node.get("rollUp").stringValue()))
                .undated(Undated.valueOf(node.get("undated").stringValue()));
        if (!node.get("knownOn").isNull()) {
            options.knownOn(LocalDate.parse(node.get("knownOn").stringValue()));
        }
        return attempt("/options/bridges", options::build);
    }

    private static Bridge bridge(JsonNode node) {
        return new Bridge(
                IndicatorId.of(node.get("indicator").stringValue()),
                BasisId.of(node.get("from").stringValue()),
                BasisId.of(node.get("to").stringValue()),
                Decimal.parse(node.get("factor").stringValue()),
                node.get("source").stringValue());
    }

    private Optional<Observations> observations(JsonNode nodes) {
        ImmutableList<Observation> all = all(nodes, "/observations", QuestionReader::observation);
        return all.size() < nodes.size() ? Optional.empty() : attempt("/observations", () -> Observations.of(all));
    }

    static Observation observation(JsonNode node) {
        Observation.Builder observation = Observation.builder();
        return observation
                .indicator(IndicatorId.of(node.get("indicator").stringValue()))
                .area(AreaId.of(node.get("area").stringValue()))
                .period(Period.parse(node.get("period").stringValue()))
                .decimals(node.get("decimals").intValue())
                .status(Status.valueOf(node.get("status").stringValue()))
                .value(optional(node, "value", Decimal::parse))
                .numerator(optional(node, "numerator", Decimal::parse))
                .denominator(optional(node, "denominator", Decimal::parse))
                .basis(optional(node, "basis", BasisId::of))
                .published(optional(node, "published", LocalDate::parse))
                .source(optional(node, "source", Function.identity()))
                .build();
    }

    private static <T> Optional<T> optional(JsonNode node, String name, Function<String, T> parse) {
        return node.has(name) ? Optional.of(parse.apply(node.get(name).stringValue())) : Optional.empty();
    }

    private static <T> ImmutableList<T> ids(JsonNode nodes, Function<String, T> parse) {
        return stream(nodes).map(node -> parse.apply(node.stringValue())).collect(ImmutableList.toImmutableList());
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return IntStream.range(0, nodes.size()).mapToObj(nodes::get);
    }

    /** The elements that could be made; those that could not are faults. */
    private <T> ImmutableList<T> all(JsonNode nodes, String at, Function<JsonNode, T> make) {
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> attempt(at + "/" + i, () -> make.apply(nodes.get(i))))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private <T> Optional<T> attempt(String at, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (FaultException several) {
            several.faults().forEach(fault -> faults.add(Fault.of(at + fault.place(), fault.value(), fault.rule())));
        } catch (IllegalArgumentException e) {
            faults.add(Fault.of(at, "", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }
}
