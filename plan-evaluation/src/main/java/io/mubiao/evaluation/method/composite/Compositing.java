package io.mubiao.evaluation.method.composite;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.Refusal;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Text;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Works out a composite. */
final class Compositing {
    private final Scorecard card;
    private final ImmutableMap<CriterionId, Figure> scores;
    private final ImmutableList<Criterion> available;
    private final ImmutableList<VetoFinding> findings;

    Compositing(Scorecard card, ImmutableMap<CriterionId, Figure> scores, ImmutableMap<CriterionId, VetoState> vetoes) {
        known(
                "Score",
                scores.keySet(),
                card.criteria().stream().map(Criterion::id).collect(Collectors.toSet()));
        known(
                "State",
                vetoes.keySet(),
                card.vetoes().stream().map(Veto::watches).collect(Collectors.toSet()));
        this.card = card;
        this.scores = scores;
        this.available = card.criteria().stream()
                .filter(criterion -> scores.containsKey(criterion.id()))
                .collect(ImmutableList.toImmutableList());
        this.findings = card.vetoes().stream()
                .map(veto -> new VetoFinding(
                        veto, Objects.requireNonNullElse(vetoes.get(veto.watches()), VetoState.UNKNOWN)))
                .collect(ImmutableList.toImmutableList());
    }

    private static void known(String what, Set<CriterionId> given, Set<CriterionId> onTheCard) {
        for (CriterionId id : given) {
            if (!onTheCard.contains(id)) {
                throw new IllegalArgumentException(what + " of '" + id + "' must be of the scorecard's " + onTheCard);
            }
        }
    }

    Composite composite() {
        Answer<Score> score = score();
        ImmutableList<CriterionId> missing = card.criteria().stream()
                .map(Criterion::id)
                .filter(id -> !scores.containsKey(id))
                .collect(ImmutableList.toImmutableList());
        return ImmutableComposite.of(
                card, used(), missing, score, findings, card.grades().map(bands -> grade(bands, score)));
    }

    private Answer<Score> score() {
        Optional<Refusal> refusal = ofWeights()
                .or(() ->
                        card.missing().refusal(available.size(), card.criteria().size()));
        return refusal.isPresent()
                ? Answer.refused(refusal.get())
                : card.aggregation()
                        .of(available.stream()
                                .map(criterion -> new WeightedScore(score(criterion), criterion.weight()))
                                .collect(ImmutableList.toImmutableList()));
    }

    private Optional<Refusal> ofWeights() {
        return card.criteria().stream()
                .filter(criterion -> criterion.weight().signum() <= 0)
                .findFirst()
                .map(criterion -> new Refusal(
                        RefusalReason.OUT_OF_RANGE,
                        "weight " + criterion.weight() + " of '" + criterion.id() + "' must be above 0"));
    }

    private Figure score(Criterion criterion) {
        return Objects.requireNonNull(scores.get(criterion.id()));
    }

    private ImmutableList<UsedScore> used() {
        if (ofWeights().isPresent()) {
            return ImmutableList.of();
        }
        Figure total = available.stream()
                .map(criterion -> Figure.of(criterion.weight()))
                .reduce(Figure.of(0), Figure::plus);
        return available.stream()
                .map(criterion -> new UsedScore(
                        criterion.id(),
                        score(criterion),
                        Figure.of(criterion.weight()).over(total)))
                .collect(ImmutableList.toImmutableList());
    }

    private Answer<Text> grade(GradeBands bands, Answer<Score> score) {
        if (findings.stream().anyMatch(finding -> finding.state() == VetoState.BREACHED)) {
            return Answer.of(bands.below());
        }
        ImmutableList<CriterionId> unknown = findings.stream()
                .filter(finding -> finding.state() == VetoState.UNKNOWN)
                .map(finding -> finding.veto().watches())
                .collect(ImmutableList.toImmutableList());
        return unknown.isEmpty()
                ? score.flatMap(bands::of)
                : Answer.refused(
                        RefusalReason.FIGURE_MISSING,
                        "veto on " + unknown + " is UNKNOWN, it must be known to be CLEAR");
    }
}
