package io.mubiao.evaluation.report;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.attainment.Bounds;
import io.mubiao.evaluation.attainment.Course;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.attainment.ReadingVerdict;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.figure.MissingFigure;
import io.mubiao.evaluation.report.words.DecimalText;
import io.mubiao.evaluation.text.IndentedJson;
import io.mubiao.plan.responsibility.Link;
import io.mubiao.plan.responsibility.ResponsibilityChain;
import io.mubiao.plan.value.Text;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Attainments as JSON for other programs. What is not there has no property; nothing is null.
 *
 * <table>
 * <caption>Properties of the document</caption>
 * <tr><td>{@code format}, {@code version}</td><td>{@code mubiao-report} and 1; a change that breaks readers raises the version</td></tr>
 * <tr><td>{@code plan}</td><td>{@code id} and {@code title}</td></tr>
 * <tr><td>{@code asOf}, {@code knownOn}</td><td>the last year whose figures could be used; the day by which they were known</td></tr>
 * <tr><td>{@code attainments}</td><td>one for each target and area, in order</td></tr>
 * </table>
 *
 * <table>
 * <caption>Properties of an attainment</caption>
 * <tr><td>{@code target}, {@code area}</td><td>ids</td></tr>
 * <tr><td>{@code indicator}</td><td>{@code id}, {@code name}, {@code unit}</td></tr>
 * <tr><td>{@code promise}</td><td>{@code zh}, {@code en} and {@code path}, where it stands</td></tr>
 * <tr><td>{@code verdict}, {@code reasons}, {@code agreement}</td><td>names of constants</td></tr>
 * <tr><td>{@code readings}</td><td>{@code id}, {@code reason}, {@code verdict}, {@code reasons}; the default first</td></tr>
 * <tr><td>{@code baseline}, {@code actual}, {@code spare}</td><td>figures</td></tr>
 * <tr><td>{@code actualYear}, {@code deadline}</td><td>years</td></tr>
 * <tr><td>{@code required}, {@code requiredSoFar}</td><td>{@code lower} and {@code upper}, figures, and {@code inclusive}</td></tr>
 * <tr><td>{@code trajectory}, {@code basis}, {@code caveats}</td><td>by what an interim verdict was judged; what to know of the figures</td></tr>
 * <tr><td>{@code series}</td><td>{@code year}, {@code figure} and, for counts and rates of events, {@code interval}; totals so far where a total counts</td></tr>
 * <tr><td>{@code missing}</td><td>{@code indicator}, {@code area}, {@code year}, {@code reason}</td></tr>
 * <tr><td>{@code sources}</td><td>of the figures that were used, each once</td></tr>
 * <tr><td>{@code provision}, {@code clause}, {@code links}</td><td>who answers: {@code roles}, {@code mode}, {@code verb}, {@code organisations}, {@code open}</td></tr>
 * </table>
 *
 * <p>A text has {@code zh} and, where it was rendered, {@code en}. A figure has {@code value}, a number of at most 17 significant
 * digits, and {@code exact}, the same unrounded as a decimal or a fraction such as {@code 200/3}.
 */
public final class AttainmentJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AttainmentJson() {}

    /** The document, indented, ending in LF. */
    static String of(Attainments judged) {
        ObjectNode document = NODES.objectNode();
        document.put("format", "mubiao-report").put("version", 1);
        document.putObject("plan")
                .put("id", judged.plan().id().value())
                .set("title", text(judged.plan().title()));
        document.put("asOf", judged.options().asOf().getValue());
        judged.options().knownOn().ifPresent(day -> document.put("knownOn", day.toString()));
        ArrayNode all = document.putArray("attainments");
        judged.all().forEach(attainment -> all.add(attainment(judged, attainment)));
        return IndentedJson.of(document);
    }

    private static ObjectNode attainment(Attainments judged, Attainment attainment) {
        Judgement judgement = attainment.judgement();
        ObjectNode node = NODES.objectNode();
        node.put("target", attainment.target().id().value());
        node.put("area", attainment.area().value());
        ObjectNode indicator = node.putObject("indicator");
        indicator.put("id", attainment.indicator().id().value());
        indicator.set("name", text(attainment.indicator().name()));
        indicator.set("unit", text(attainment.indicator().unit().name()));
        ObjectNode promise = text(attainment.target().text());
        promise.put("path", attainment.target().citation().path());
        node.set("promise", promise);
        node.put("verdict", attainment.verdict().name());
        node.set("reasons", names(attainment.reasons().stream()));
        node.put("agreement", attainment.agreement().name());
        ArrayNode readings = node.putArray("readings");
        attainment.verdicts().forEach(verdict -> readings.add(reading(verdict)));
        judgement.baseline().ifPresent(figure -> node.set("baseline", figure(figure)));
        judgement.required().ifPresent(bounds -> node.set("required", bounds(bounds)));
        judgement.requiredSoFar().ifPresent(bounds -> node.set("requiredSoFar", bounds(bounds)));
        judgement.trajectory().ifPresent(trajectory -> node.put("trajectory", trajectory.name()));
        node.put("deadline", attainment.target().deadline());
        judgement.actual().ifPresent(figure -> node.set("actual", figure(figure)));
        judgement.actualYear().ifPresent(year -> node.put("actualYear", year));
        attainment.room().spare().ifPresent(figure -> node.set("spare", figure(figure)));
        judgement.basis().ifPresent(basis -> node.put("basis", basis.value()));
        node.set("caveats", names(judgement.caveats().stream()));
        node.set("series", series(attainment.course()));
        ArrayNode missing = node.putArray("missing");
        judgement.missing().forEach(figure -> missing.add(missing(figure)));
        ArrayNode sources = node.putArray("sources");
        judgement.observations().stream()
                .flatMap(observation -> observation.source().stream())
                .distinct()
                .forEach(source -> sources.add(DecimalText.whole(source)));
        judged.plan().provision(attainment.target()).ifPresent(provision -> {
            node.put("provision", provision.id().value());
            responsibility(node, provision.chain());
        });
        return node;
    }

    private static ObjectNode reading(ReadingVerdict verdict) {
        ObjectNode node = NODES.objectNode();
        node.put("id", verdict.reading().id().value());
        node.set("reason", text(verdict.reading().reason()));
        node.put("verdict", verdict.verdict().name());
        node.set("reasons", names(verdict.reasons().stream()));
        return node;
    }

    private static ArrayNode series(Course course) {
        ArrayNode series = NODES.arrayNode();
        course.points().forEach(point -> {
            ObjectNode node = series.addObject();
            node.put("year", point.year());
            node.set("figure", figure(point.value()));
            point.interval()
                    .ifPresent(interval ->
                            node.putArray("interval").add(interval.lower()).add(interval.upper()));
        });
        return series;
    }

    private static ObjectNode missing(MissingFigure figure) {
        return NODES.objectNode()
                .put("indicator", figure.indicator().value())
                .put("area", figure.area().value())
                .put("year", figure.year())
                .put("reason", figure.reason().name());
    }

    private static void responsibility(ObjectNode node, ResponsibilityChain chain) {
        node.put("clause", DecimalText.whole(chain.citation().quote()));
        ArrayNode links = node.putArray("links");
        chain.links().forEach(link -> links.add(link(link)));
    }

    private static ObjectNode link(Link link) {
        ObjectNode node = NODES.objectNode();
        node.set("roles", names(link.roles().stream()));
        node.put("mode", link.mode().name());
        node.put("verb", DecimalText.whole(link.verb()));
        ArrayNode organisations = node.putArray("organisations");
        link.parties().forEach(party -> organisations.add(party.organisation().value()));
        node.put("open", link.openList().isPresent());
        return node;
    }

    private static ObjectNode bounds(Bounds bounds) {
        ObjectNode node = NODES.objectNode();
        set(node, "lower", bounds.lower());
        set(node, "upper", bounds.upper());
        return node.put("inclusive", bounds.inclusive());
    }

    private static void set(ObjectNode node, String property, Optional<Figure> figure) {
        figure.ifPresent(value -> node.set(property, figure(value)));
    }

    private static ObjectNode figure(Figure figure) {
        return NODES.objectNode().put("value", DecimalText.rounded(figure)).put("exact", figure.toString());
    }

    private static ArrayNode names(Stream<? extends Enum<?>> constants) {
        ArrayNode names = NODES.arrayNode();
        constants.forEach(constant -> names.add(constant.name()));
        return names;
    }

    private static ObjectNode text(Text text) {
        ObjectNode node = NODES.objectNode().put("zh", DecimalText.whole(text.chinese()));
        text.english().ifPresent(english -> node.put("en", DecimalText.whole(english)));
        return node;
    }
}
