package io.mubiao.evaluation.work;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How many works stand how. Counts of reports are never added to counts of verdicts.
 *
 * @param states how many for each state, all states in order, among them those without a report
 * @param late how many were reported after a deadline; they are counted among the states too
 * @param overdue for how many a deadline has passed without a report of completion; they are counted among the states too
 */
public record WorkCounts(ImmutableSortedMap<ReportedState, Integer> states, int late, int overdue)
        implements Serializable {
    /** Counts standings. */
    public static WorkCounts of(List<WorkStanding> standings) {
        TreeMap<ReportedState, Integer> states = new TreeMap<>();
        for (ReportedState state : ReportedState.values()) {
            states.put(state, 0);
        }
        standings.forEach(standing -> states.merge(standing.state(), 1, Integer::sum));
        return new WorkCounts(
                ImmutableSortedMap.copyOfSorted(states),
                Math.toIntExact(standings.stream().filter(WorkStanding::late).count()),
                Math.toIntExact(standings.stream().filter(WorkStanding::overdue).count()));
    }

    /** How many stand so. */
    public int of(ReportedState state) {
        return Objects.requireNonNullElse(states.get(state), 0);
    }

    /** How many there are. */
    public int total() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The counts in words, such as {@code 2 reported done, 40 without a report; of these 1 late, 3 overdue}. */
    public Text text() {
        ImmutableList.Builder<Text> parts = ImmutableList.builder();
        states.forEach((state, count) -> {
            if (count > 0) {
                parts.add(Phrase.of("{1}{0}项", "{0} {1}", count, state.label()));
            }
        });
        Text counted = total() == 0 ? Text.of("无", "none") : Phrase.list(parts.build());
        return late == 0 && overdue == 0
                ? counted
                : Phrase.of(
                        "{0}；其中逾期报告{1}项、时限已过未见完成报告{2}项",
                        "{0}; of these {1} reported after a deadline, {2} past a deadline without a report of completion",
                        counted,
                        late,
                        overdue);
    }

    /** The counts in words, in English. */
    @Override
    public String toString() {
        return text().in(Language.ENGLISH);
    }
}
