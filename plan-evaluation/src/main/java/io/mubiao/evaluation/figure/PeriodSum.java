package io.mubiao.evaluation.figure;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.YearAssembly.Combination;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.value.Decimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes the figure of a year out of those of its parts, if they cover it without a gap and without an overlap. */
final class PeriodSum {
    private static final int MONTHS = 12;

    private final Function<Observation, Optional<Decimal>> part;
    private final Function<Rivals, Optional<Reason>> fault;
    private final Map<Integer, Combination> untilMonth = new TreeMap<>();

    private PeriodSum(Function<Observation, Optional<Decimal>> part, Function<Rivals, Optional<Reason>> fault) {
        this.part = part;
        this.fault = fault;
    }

    /** The sum over the whole year: several ways to cover it must give the same; the one of fewest parts is named. */
    static Optional<Combination> of(
            List<Rivals> picks,
            Function<Observation, Optional<Decimal>> part,
            Function<Rivals, Optional<Reason>> fault) {
        PeriodSum sum = new PeriodSum(part, fault);
        sum.untilMonth.put(0, new Combination(Figure.of(0), ImmutableList.of(), Optional.empty()));
        for (int month = 1; month <= MONTHS; month++) {
            for (Rivals pick : picks) {
                if (pick.standing().period().lastMonth() == month) {
                    sum.add(pick);
                }
            }
        }
        return Optional.ofNullable(sum.untilMonth.get(MONTHS));
    }

    /** The figure at the end of the year. */
    static Optional<Combination> last(
            List<Rivals> picks,
            Function<Observation, Optional<Decimal>> part,
            Function<Rivals, Optional<Reason>> fault) {
        PeriodSum sum = new PeriodSum(part, fault);
        return picks.stream()
                .filter(pick -> pick.standing().period().lastMonth() == MONTHS)
                .flatMap(pick -> sum.single(pick).stream())
                .reduce(PeriodSum::agreed);
    }

    private void add(Rivals pick) {
        Combination before = untilMonth.get(pick.standing().period().firstMonth() - 1);
        if (before != null) {
            single(pick)
                    .ifPresent(figure -> untilMonth.merge(
                            pick.standing().period().lastMonth(), joined(before, figure), PeriodSum::agreed));
        }
    }

    private Optional<Combination> single(Rivals pick) {
        return part.apply(pick.standing())
                .map(number ->
                        new Combination(Figure.of(number), ImmutableList.of(pick.standing()), fault.apply(pick)));
    }

    private static Combination joined(Combination before, Combination next) {
        ImmutableList<Observation> used = ImmutableList.<Observation>builder()
                .addAll(before.used())
                .addAll(next.used())
                .build();
        return new Combination(
                before.total().plus(next.total()), used, before.fault().or(next::fault));
    }

    private static Combination agreed(Combination one, Combination other) {
        Combination shorter = other.used().size() < one.used().size() ? other : one;
        Optional<Reason> disagreement =
                one.total().equals(other.total()) ? Optional.empty() : Optional.of(Reason.FIGURES_DISAGREE);
        return new Combination(
                shorter.total(), shorter.used(), one.fault().or(other::fault).or(() -> disagreement));
    }
}
