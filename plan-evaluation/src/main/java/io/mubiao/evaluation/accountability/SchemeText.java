package io.mubiao.evaluation.accountability;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.method.composite.Composite;
import io.mubiao.evaluation.method.composite.CriterionId;
import io.mubiao.evaluation.method.composite.Score;
import io.mubiao.evaluation.method.composite.VetoState;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An assessment by a scheme in lines. */
final class SchemeText {
    private final SchemeResult result;
    private final Composite composite;
    private final List<Text> lines = new ArrayList<>();

    private SchemeText(SchemeResult result) {
        this.result = result;
        this.composite = result.composite();
    }

    static String of(SchemeResult result, Language language) {
        SchemeText text = new SchemeText(result);
        text.lines();
        return text.lines.stream().map(line -> line.in(language) + "\n").collect(Collectors.joining());
    }

    private void lines() {
        AssessmentScheme scheme = result.scheme();
        lines.add(Phrase.of(
                "按《{0}》考核{2}（来源：{1}）", "{2} by {0} (source: {1})", scheme.name(), scheme.source(), result.area()));
        result.attainments().forEach(attainment -> lines.add(target(attainment)));
        lines.add(score());
        composite
                .vetoes()
                .forEach(finding -> lines.add(Phrase.of(
                        "一票否决“{0}”（来源：{1}）：{2}",
                        "veto “{0}” (source: {1}): {2}",
                        finding.veto().reason(),
                        finding.veto().source(),
                        state(finding.state()))));
        composite.grade().ifPresent(grade -> lines.add(grade(grade)));
    }

    private Text target(Attainment attainment) {
        CriterionId id = CriterionId.of(attainment.target().id());
        Text verdict = Labels.of(attainment.verdict());
        Text name = attainment.indicator().name();
        return result.scheme().scorecard().criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .map(criterion -> Phrase.of(
                        "  {0}：{1}，权重{2}，{3}",
                        "  {0}: {1}, weight {2}, {3}", name, verdict, criterion.weight(), points(id)))
                .orElseGet(() -> Phrase.of("  {0}：{1}，仅用于一票否决", "  {0}: {1}, for a veto only", name, verdict));
    }

    private Text points(CriterionId id) {
        return composite.used().stream()
                .filter(used -> used.criterion().equals(id))
                .findFirst()
                .map(used -> Phrase.of("得分{0}", "points {0}", used.score()))
                .orElseGet(() -> Text.of("无最终结论，缺得分", "no final verdict, so that its points are missing"));
    }

    private Text score() {
        Answer<Score> score = composite.score();
        return score.value()
                .map(value -> Phrase.of("总分：{0}", "score: {0}", value))
                .orElseGet(() -> Phrase.of(
                        "总分：无（有得分{0}项，共{1}项）",
                        "score: none ({0} of {1} scores are there)",
                        composite.used().size(),
                        composite.used().size() + composite.missing().size()));
    }

    private static Text state(VetoState state) {
        return switch (state) {
            case CLEAR -> Text.of("未触发", "clear");
            case BREACHED -> Text.of("触发", "breached");
            case UNKNOWN -> Text.of("情况不明，不视为未触发", "unknown, which is not clear");
        };
    }

    private Text grade(Answer<Text> grade) {
        if (!composite.breached().isEmpty()) {
            return Phrase.of("等次：{0}（一票否决，不论总分）", "grade: {0}, by veto, whatever the score is", grade.orElseThrow());
        }
        boolean unknown = composite.vetoes().stream().anyMatch(finding -> finding.state() == VetoState.UNKNOWN);
        return grade.value()
                .map(name -> Phrase.of("等次：{0}", "grade: {0}", name))
                .orElseGet(() -> unknown
                        ? Text.of("等次：不评定（一票否决情况不明）", "grade: withheld, as a veto is unknown")
                        : Text.of("等次：不评定（无总分）", "grade: withheld, as there is no score"));
    }
}
