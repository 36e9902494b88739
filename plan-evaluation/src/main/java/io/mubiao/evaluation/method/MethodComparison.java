package io.mubiao.evaluation.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.statistics.Answer;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What several methods say of one series, side by side.
 *
 * @param question what they were asked
 * @param results one answer or refusal for each method, in the order of the methods
 */
public record MethodComparison(ProgressQuestion question, ImmutableList<ProgressResult> results)
        implements Serializable {
    private static final ImmutableList<ProgressMethod> OF_OTHERS = ImmutableList.of(
            StatisticsCanada.standard(),
            EurostatStyle.standard(),
            UnProgressChart.standard(),
            EscapCurrentStatus.standard(),
            EscapAnticipatedProgress.with(WeightScheme.LINEAR),
            GermanOffTrack.STANDARD,
            OecdDistance.SAMPLE,
            ShareOfTheWay.STANDARD);

    private static final ImmutableList<ProgressMethod> STANDARD = ImmutableList.<ProgressMethod>builder()
            .addAll(OF_OTHERS)
            .add(PlanVerdict.STRAIGHT)
            .build();

    /** All methods of this package as they stand; the options they need, such as weights, are named in the results. */
    public static MethodComparison of(ProgressQuestion question) {
        return of(question, STANDARD);
    }

    /**
     * The methods of others on the series of an attainment, and its own verdict last, by the promise as the plan makes it.
     * Refused as {@link ProgressQuestion#of(Attainment)}.
     */
    public static Answer<MethodComparison> of(Attainment attainment) {
        return ProgressQuestion.of(attainment)
                .map(question -> new MethodComparison(
                        question,
                        ImmutableList.<ProgressResult>builder()
                                .addAll(of(question, OF_OTHERS).results())
                                .add(PlanVerdict.of(attainment))
                                .build()));
    }

    /** These methods, which may be anybody's own. */
    public static MethodComparison of(ProgressQuestion question, List<? extends ProgressMethod> methods) {
        return new MethodComparison(
                question,
                methods.stream().map(method -> method.assess(question)).collect(ImmutableList.toImmutableList()));
    }

    /** The methods used by {@link #of(ProgressQuestion)}. */
    public static ImmutableList<ProgressMethod> standardMethods() {
        return STANDARD;
    }

    /** The answers by what they come to, in the order of {@link Standing}; refusals are left out. */
    public ImmutableSortedMap<Standing, ImmutableList<ProgressResult>> byStanding() {
        Map<Standing, ImmutableList<ProgressResult>> groups = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            ImmutableList<ProgressResult> group = results.stream()
                    .filter(result -> result.refusal().isEmpty() && result.standing() == standing)
                    .collect(ImmutableList.toImmutableList());
            if (!group.isEmpty()) {
                groups.put(standing, group);
            }
        }
        return ImmutableSortedMap.copyOf(groups);
    }

    /** The methods that gave no answer. */
    public ImmutableList<ProgressResult> refused() {
        return results.stream().filter(result -> result.refusal().isPresent()).collect(ImmutableList.toImmutableList());
    }

    /** Whether one method calls the target met or on track and another one short of it. */
    public boolean disagree() {
        Map<Standing, ImmutableList<ProgressResult>> groups = byStanding();
        boolean good = groups.containsKey(Standing.MET) || groups.containsKey(Standing.ON_TRACK);
        return good && groups.containsKey(Standing.SHORT);
    }

    /** A table of method, value, class and evidence, and below it which methods say the same. Lines end in LF. */
    @Override
    public String toString() {
        return ComparisonTable.of(this);
    }
}
