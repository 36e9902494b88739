package io.mubiao.evaluation.method.composite;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.Answer;
import io.mubiao.evaluation.statistics.RefusalReason;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Grades for scores: every score has exactly one, since each band reaches up to the next better one and all that is below the
 * bands has a grade too. A table that is published in whole numbers (90–94, 80–89) is read from the lower bounds, so that 94.5
 * belongs to the band from 90.
 *
 * @param source where the grades are laid down
 * @param bands the grades with a lower bound, from the best down
 * @param below the grade of all scores below the bands, the lowest
 */
public record GradeBands(String source, ImmutableList<GradeBand> bands, Text below) implements Serializable {
    /**
     * Refuses bands that are none or out of order, two grades of one name, and a blank source.
     *
     * @throws IllegalArgumentException if they are refused
     */
    public GradeBands {
        if (source.isBlank()) {
            throw new IllegalArgumentException("Grade bands source must not be blank");
        }
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("Grade bands of " + source + " must be at least one");
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).lower().compareTo(bands.get(i - 1).lower()) >= 0) {
                throw new IllegalArgumentException("Grade band '" + bands.get(i) + "' of " + source
                        + " must have a lower bound than '" + bands.get(i - 1) + "'");
            }
        }
        long names = names(bands, below).distinct().count();
        if (names <= bands.size()) {
            throw new IllegalArgumentException(
                    "Grades " + names(bands, below).toList() + " of " + source + " must have different names");
        }
    }

    /** Grades from the best down, with the lowest last. */
    public static GradeBands of(String source, List<GradeBand> bands, Text below) {
        return new GradeBands(source, ImmutableList.copyOf(bands), below);
    }

    private static Stream<String> names(ImmutableList<GradeBand> bands, Text below) {
        return Streams.concat(bands.stream().map(GradeBand::name), Stream.of(below))
                .map(Text::chinese);
    }

    /** The grade of an exact number. */
    public Text of(Figure score) {
        return bands.stream()
                .filter(band -> reaches(score, band))
                .findFirst()
                .map(GradeBand::name)
                .orElse(below);
    }

    private static boolean reaches(Figure score, GradeBand band) {
        int order = score.compareTo(Figure.of(band.lower()));
        return order > 0 || (order == 0 && band.inclusive());
    }

    /**
     * The grade of a score. A score on a bound is decided exactly. Refused if the score is not exact and a bound lies
     * within its error, so that the grade would be a guess.
     */
    public Answer<Text> of(Score score) {
        Text least = of(score.least());
        Text most = of(score.most());
        return least.equals(most)
                ? Answer.of(least)
                : Answer.refused(
                        RefusalReason.NOT_REPRESENTABLE,
                        "score " + score + " must lie further from a bound of " + least.chinese() + " and "
                                + most.chinese() + " than its rounding error");
    }

    /** For example {@code ≥ 90 优秀, ≥ 60 合格, below 不合格 [the regulation, art. 15]}. */
    @Override
    public String toString() {
        return bands.stream().map(GradeBand::toString).collect(Collectors.joining(", ")) + ", below "
                + Wording.of(below) + " [" + source + "]";
    }
}
