package io.mubiao.evaluation.report;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Attainments;
import io.mubiao.evaluation.attainment.Bounds;
import io.mubiao.evaluation.attainment.Judgement;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.evaluation.report.words.DecimalText;
import io.mubiao.plan.responsibility.ResponsibilityChain;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.table.TableText;
import io.mubiao.plan.value.Text;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Attainments as CSV for other programs: one row for each target and area, in order. What is not there is an empty field;
 * several things in one field are parted by a blank, sources by {@code " | "}. Texts are guarded as {@link TableText} says.
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><td>{@code plan}, {@code target}, {@code indicator}, {@code area}</td><td>ids</td></tr>
 * <tr><td>{@code name_zh}, {@code name_en}, {@code unit_zh}, {@code unit_en}</td><td>of the indicator</td></tr>
 * <tr><td>{@code as_of}, {@code deadline}</td><td>years</td></tr>
 * <tr><td>{@code verdict}, {@code reasons}, {@code agreement}, {@code caveats}, {@code trajectory}</td><td>names of constants</td></tr>
 * <tr><td>{@code reading}, {@code readings}</td><td>the id of the default reading; every reading with its verdict</td></tr>
 * <tr><td>{@code baseline}, {@code required_lower}, {@code required_upper}, {@code actual}, {@code spare}</td><td>decimals, to 17
 * significant digits</td></tr>
 * <tr><td>{@code required_inclusive}</td><td>{@code true} or {@code false}</td></tr>
 * <tr><td>{@code so_far_lower}, {@code so_far_upper}</td><td>what the trajectory asks for by now</td></tr>
 * <tr><td>{@code rounded}</td><td>which of these columns had to be rounded; all others are exact</td></tr>
 * <tr><td>{@code actual_year}, {@code basis}</td><td>year and counting basis of the judged figure</td></tr>
 * <tr><td>{@code provision}, {@code lead}</td><td>who answers: ids of the provision and of the organisations that lead</td></tr>
 * <tr><td>{@code path}, {@code promise_zh}, {@code promise_en}</td><td>where the promise stands, and its words</td></tr>
 * <tr><td>{@code sources}</td><td>of the figures that were used, each once</td></tr>
 * </table>
 */
public final class AttainmentCsv {
    private final Attainments judged;
    private final TableText table = TableText.of(
            "plan",
            "target",
            "indicator",
            "area",
            "name_zh",
            "name_en",
            "unit_zh",
            "unit_en",
            "as_of",
            "deadline",
            "verdict",
            "reasons",
            "agreement",
            "caveats",
            "trajectory",
            "reading",
            "readings",
            "baseline",
            "required_lower",
            "required_upper",
            "required_inclusive",
            "so_far_lower",
            "so_far_upper",
            "actual",
            "actual_year",
            "spare",
            "rounded",
            "basis",
            "provision",
            "lead",
            "path",
            "promise_zh",
            "promise_en",
            "sources");

    private AttainmentCsv(Attainments judged) {
        this.judged = judged;
    }

    /** The table, lines ending in LF. */
    static String of(Attainments judged) {
        AttainmentCsv csv = new AttainmentCsv(judged);
        judged.all().forEach(csv::row);
        return csv.table.toString();
    }

    private void row(Attainment attainment) {
        Judgement judgement = attainment.judgement();
        Optional<ResponsibilityChain> chain = judged.plan().chain(attainment.target());
        RoundedFigures figures = new RoundedFigures();
        Text name = attainment.indicator().name();
        Text unit = attainment.indicator().unit().name();
        Text promise = attainment.target().text();
        String baseline = figures.text("baseline", judgement.baseline());
        String lower = figures.text("required_lower", judgement.required().flatMap(Bounds::lower));
        String upper = figures.text("required_upper", judgement.required().flatMap(Bounds::upper));
        String soFarLower =
                figures.text("so_far_lower", judgement.requiredSoFar().flatMap(Bounds::lower));
        String soFarUpper =
                figures.text("so_far_upper", judgement.requiredSoFar().flatMap(Bounds::upper));
        String actual = figures.text("actual", judgement.actual());
        String spare = figures.text("spare", attainment.room().spare());
        table.row(
                judged.plan().id().value(),
                attainment.target().id().value(),
                attainment.indicator().id().value(),
                attainment.area().value(),
                name.chinese(),
                name.english().orElse(""),
                unit.chinese(),
                unit.english().orElse(""),
                attainment.asOf().toString(),
                Integer.toString(attainment.target().deadline()),
                attainment.verdict().name(),
                names(attainment.reasons()),
                attainment.agreement().name(),
                names(judgement.caveats()),
                judgement.trajectory().map(Enum::name).orElse(""),
                attainment.reading().id().value(),
                readings(attainment),
                baseline,
                lower,
                upper,
                judgement
                        .required()
                        .map(bounds -> Boolean.toString(bounds.inclusive()))
                        .orElse(""),
                soFarLower,
                soFarUpper,
                actual,
                judgement.actualYear().map(year -> Integer.toString(year)).orElse(""),
                spare,
                figures.rounded(),
                judgement.basis().map(basis -> basis.value()).orElse(""),
                attainment
                        .target()
                        .provision()
                        .map(provision -> provision.value())
                        .orElse(""),
                chain.map(AttainmentCsv::leads).orElse(""),
                attainment.target().citation().path(),
                promise.chinese(),
                promise.english().orElse(""),
                judgement.observations().stream()
                        .map(Observation::source)
                        .flatMap(Optional::stream)
                        .distinct()
                        .collect(Collectors.joining(" | ")));
    }

    private static String readings(Attainment attainment) {
        return attainment.verdicts().stream()
                .map(verdict -> verdict.reading().id() + "=" + verdict.verdict())
                .collect(Collectors.joining(" "));
    }

    private static String leads(ResponsibilityChain chain) {
        return chain.parties(Role.LEAD).stream()
                .map(party -> party.organisation().value())
                .collect(Collectors.joining(" "));
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** Writes the figures of one row, and remembers which had to be rounded. */
    private static final class RoundedFigures {
        private final StringBuilder columns = new StringBuilder();

        String text(String column, Optional<Figure> figure) {
            if (figure.isPresent() && !DecimalText.exact(figure.get())) {
                columns.append(columns.isEmpty() ? "" : " ").append(column);
            }
            return figure.map(number -> DecimalText.rounded(number).toPlainString())
                    .orElse("");
        }

        String rounded() {
            return columns.toString();
        }
    }
}
