package io.mubiao.evaluation.chance;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.statistics.CountIn;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * The events of some years together.
 *
 * @param years from the first to the last of them
 * @param count how many there were
 * @param exposure what they happened in
 * @param each the years one by one; empty where a plan states their sum or mean alone
 */
public record Events(YearRange years, Figure count, Figure exposure, ImmutableList<YearEvents> each)
        implements Serializable {
    /**
     * The events of years, one by one.
     *
     * @param each at least one, in order of time
     */
    public static Events of(List<YearEvents> each) {
        return new Events(
                YearRange.of(each.get(0).year(), each.get(each.size() - 1).year()),
                sum(each, YearEvents::count),
                sum(each, YearEvents::exposure),
                ImmutableList.copyOf(each));
    }

    private static Figure sum(List<YearEvents> each, Function<YearEvents, Figure> part) {
        return each.stream().map(part).reduce(Figure.of(0), Figure::plus);
    }

    /** The count with its noun. */
    Text counted() {
        return Text.of(count.toString(), count + (count.equals(Figure.of(1)) ? " event" : " events"));
    }

    CountIn total() {
        return new CountIn(count.toDouble(), exposure.toDouble());
    }

    /** For example {@code 1500 in 2011–2015, exposure 5}. */
    @Override
    public String toString() {
        return count.shown() + " in " + years + ", exposure " + exposure.shown();
    }
}
