package io.mubiao.evaluation.method.composite;

import static io.mubiao.evaluation.Copies.copy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for every composite. */
@Domain(AnyScores.class)
@Domain(DomainContext.Global.class)
class ScorecardLawsTest {
    private static final int TRIES = 200;

    private static CriterionId id(int i) {
        return CriterionId.of("x" + i);
    }

    private static Scorecard card(Aggregation aggregation, List<WeightedScore> items) {
        Scorecard.Builder card = Scorecard.builder();
        card.aggregation(aggregation).missing(MissingPolicy.SKIP).grades(Grades.SHUOZHOU);
        for (int i = 0; i < items.size(); i++) {
            card.addCriterion(new Criterion(id(i), items.get(i).weight()));
        }
        return card.addVetoes(Grades.MAJOR_ACCIDENTS, Grades.DEATHS).build();
    }

    private static ImmutableMap<CriterionId, Figure> scores(List<WeightedScore> items, Set<Integer> missing) {
        ImmutableMap.Builder<CriterionId, Figure> scores = ImmutableMap.builder();
        for (int i = 0; i < items.size(); i++) {
            if (!missing.contains(i)) {
                scores.put(id(i), items.get(i).score());
            }
        }
        return scores.buildOrThrow();
    }

    private static Composite composite(
            Aggregation aggregation, List<WeightedScore> items, VetoState major, VetoState deaths) {
        return card(aggregation, items)
                .composite(
                        scores(items, Set.of()),
                        ImmutableMap.of(Grades.MAJOR_ACCIDENTS.watches(), major, Grades.DEATHS.watches(), deaths));
    }

    @Property(tries = TRIES)
    void aBreachIsTheLowestGradeAndAnUnknownIsNone(
            @ForAll Aggregation aggregation,
            @ForAll List<WeightedScore> items,
            @ForAll VetoState major,
            @ForAll VetoState deaths) {
        Composite composite = composite(aggregation, items, major, deaths);
        Set<VetoState> states = Set.of(major).contains(deaths) ? Set.of(major) : Set.of(major, deaths);
        Answer<?> grade = composite.grade().orElseThrow();
        if (states.contains(VetoState.BREACHED)) {
            assertThat(grade).isEqualTo(Answer.of(Grades.SHUOZHOU.below()));
        } else if (states.contains(VetoState.UNKNOWN)) {
            assertThat(grade.value()).isEmpty();
        } else {
            assertThat(grade).isEqualTo(Grades.SHUOZHOU.of(composite.score().orElseThrow()));
        }
        assertThat(composite.score()).isEqualTo(aggregation.of(items));
    }

    /** A missing score is as good as one that scores what the others score together, so it is neither 0 nor a pass. */
    @Property(tries = TRIES)
    void aScoreThatIsLeftOutChangesNothingIfItIsAsTheOthers(
            @ForAll List<WeightedScore> items, @ForAll WeightedScore missing) {
        for (StandardAggregation aggregation : List.of(
                StandardAggregation.ARITHMETIC_MEAN, StandardAggregation.HARMONIC_MEAN, StandardAggregation.WORST_OF)) {
            Figure without = without(aggregation, items, missing).orElseThrow().value();
            assertThat(with(aggregation, items, missing, without)).isEqualTo(Answer.of(Score.of(without)));
        }
    }

    @Property(tries = TRIES)
    void leavingOutAGoodScoreLowersAndLeavingOutABadOneRaises(
            @ForAll Aggregation aggregation, @ForAll List<WeightedScore> items, @ForAll WeightedScore missing) {
        Score without = without(aggregation, items, missing).orElseThrow();
        Score with = with(aggregation, items, missing, missing.score()).orElseThrow();
        if (missing.score().compareTo(without.most()) >= 0) {
            assertThat(without.least()).isLessThanOrEqualTo(with.most());
        }
        if (missing.score().compareTo(without.least()) <= 0) {
            assertThat(with.least()).isLessThanOrEqualTo(without.most());
        }
    }

    private static Answer<Score> without(Aggregation aggregation, List<WeightedScore> items, WeightedScore missing) {
        List<WeightedScore> all = append(items, missing);
        return card(aggregation, all)
                .composite(scores(all, Set.of(items.size())))
                .score();
    }

    private static Answer<Score> with(
            Aggregation aggregation, List<WeightedScore> items, WeightedScore missing, Figure score) {
        List<WeightedScore> all = append(items, new WeightedScore(score, missing.weight()));
        return card(aggregation, all).composite(scores(all, Set.of())).score();
    }

    private static List<WeightedScore> append(List<WeightedScore> items, WeightedScore item) {
        return Stream.concat(items.stream(), Stream.of(item)).toList();
    }

    @Property(tries = TRIES)
    void theSharesOfWhatIsUsedMakeTheWhole(@ForAll List<WeightedScore> items, @ForAll Set<Integer> missing) {
        Composite composite = card(StandardAggregation.ARITHMETIC_MEAN, items).composite(scores(items, missing));
        assertThat(composite.used().size() + composite.missing().size()).isEqualTo(items.size());
        if (composite.used().isEmpty()) {
            assertThat(composite.score().refusal().orElseThrow().reason()).isEqualTo(RefusalReason.FIGURE_MISSING);
            return;
        }
        assertThat(composite.used().stream().map(UsedScore::share).reduce(Figure.of(0), Figure::plus))
                .isEqualTo(Figure.of(1));
        assertThat(composite.used().stream()
                        .map(used -> used.score().times(used.share()))
                        .reduce(Figure.of(0), Figure::plus))
                .as("an auditor replays the score")
                .isEqualTo(composite.score().orElseThrow().value());
    }

    @Property(tries = 50)
    void survivesSerializationAsAnEqual(
            @ForAll Aggregation aggregation, @ForAll List<WeightedScore> items, @ForAll VetoState state) {
        Composite composite = composite(aggregation, items, state, VetoState.CLEAR);
        assertThat(copy(composite)).isEqualTo(composite).hasToString(composite.toString());
    }
}
