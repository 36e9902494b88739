package io.mubiao.evaluation.method.composite;

import com.google.common.base.Strings;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.plan.value.Text;
import java.util.ArrayList;
import java.util.List;

/** A composite in lines for people. */
final class CompositeText {
    private CompositeText() {}

    static String of(Composite composite) {
        Scorecard card = composite.scorecard();
        List<String> lines = new ArrayList<>();
        lines.add(card.aggregation() + ", " + card.missing());
        int idWidth = card.criteria().stream()
                .mapToInt(criterion -> criterion.id().value().length())
                .max()
                .orElse(0);
        int scoreWidth = composite.used().stream()
                .mapToInt(used -> Score.text(used.score()).length())
                .max()
                .orElse(0);
        for (UsedScore used : composite.used()) {
            String score = Score.text(used.score());
            lines.add("  " + Strings.padEnd(used.criterion().value(), idWidth, ' ') + "  "
                    + (card.aggregation().weighted()
                            ? Strings.padEnd(score, scoreWidth, ' ') + " × " + Score.text(used.share())
                            : score));
        }
        for (CriterionId missing : composite.missing()) {
            lines.add("  " + Strings.padEnd(missing.value(), idWidth, ' ') + "  missing");
        }
        lines.add("score: " + composite.score());
        composite.vetoes().forEach(finding -> lines.add(finding.toString()));
        card.grades().ifPresent(bands -> lines.add("grades: " + bands));
        composite.grade().ifPresent(grade -> lines.add("grade: " + grade(composite, grade)));
        return String.join("\n", lines);
    }

    private static String grade(Composite composite, Answer<Text> grade) {
        boolean vetoed = !composite.breached().isEmpty();
        return grade.value()
                .map(name -> Wording.of(name) + (vetoed ? ", by veto, whatever the score is" : ""))
                .orElseGet(() -> "withheld, " + grade);
    }
}
