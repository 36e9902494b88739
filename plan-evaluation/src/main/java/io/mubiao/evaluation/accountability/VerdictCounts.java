package io.mubiao.evaluation.accountability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.attainment.Verdict;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.TargetId;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many attainments have which verdict. They are counted and never averaged.
 *
 * @param verdicts how many for each verdict, all verdicts in order
 */
public record VerdictCounts(ImmutableSortedMap<Verdict, Integer> verdicts) implements Serializable {
    private record Key(TargetId target, AreaId area) {}

    /** Counts attainments, each target and area once. */
    public static VerdictCounts of(List<Attainment> attainments) {
        TreeMap<Verdict, Integer> counts = new TreeMap<>();
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        Set<Key> seen = new HashSet<>();
        for (Attainment attainment : attainments) {
            if (seen.add(new Key(attainment.target().id(), attainment.area()))) {
                counts.merge(attainment.verdict(), 1, Integer::sum);
            }
        }
        return new VerdictCounts(ImmutableSortedMap.copyOfSorted(counts));
    }

    /** How many have that verdict. */
    public int of(Verdict verdict) {
        return Objects.requireNonNullElse(verdicts.get(verdict), 0);
    }

    /** How many there are. */
    public int total() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The counts above 0 in words, such as {@code 5 attained, 1 not attained}; {@code none} if there is none. */
    public Text text() {
        ImmutableList.Builder<Text> parts = ImmutableList.builder();
        verdicts.forEach((verdict, count) -> {
            if (count > 0) {
                parts.add(Phrase.of("{1}{0}项", "{0} {1}", count, Labels.of(verdict)));
            }
        });
        return total() == 0 ? Text.of("无", "none") : Phrase.list(parts.build());
    }

    /** The counts in words, in English. */
    @Override
    public String toString() {
        return text().in(Language.ENGLISH);
    }
}
