package io.mubiao.evaluation.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import io.mubiao.plan.Plan;
import io.mubiao.plan.indicator.IndicatorId;
import io.mubiao.plan.value.Language;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the targets of a plan, taken by twos, say of quantities that none of them names. Two targets are tied where
 * their indicators are made of the same one: a count and a ratio of it, or two ratios with a common term. Only default
 * readings are looked at, and nothing is observed: it follows from the plan alone.
 *
 * @param all what is implied, by shared indicator and then in the order of the targets
 * @param notCompared the tied pairs that imply nothing that could be said
 */
public record Implications(ImmutableList<Implication> all, ImmutableList<NotCompared> notCompared)
        implements Serializable {
    /** The implications of a plan. */
    public static Implications of(Plan plan) {
        ImmutableList<Side> sides = plan.targets().stream()
                .flatMap(target -> Side.of(plan, target))
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Implication> all = ImmutableList.builder();
        Set<NotCompared> notCompared = new LinkedHashSet<>();
        for (Collection<Side> sharing :
                Multimaps.<IndicatorId, Side>index(sides, Side::shared).asMap().values()) {
            ties(List.copyOf(sharing)).forEach(tie -> {
                Optional<NotComparedReason> obstacle = tie.obstacle();
                if (obstacle.isPresent()) {
                    notCompared.add(tie.notCompared(obstacle.get()));
                } else {
                    all.add(tie.implication());
                }
            });
        }
        return new Implications(all.build(), ImmutableList.copyOf(notCompared));
    }

    private static Stream<Tie> ties(List<Side> sharing) {
        Stream.Builder<Tie> ties = Stream.builder();
        for (int i = 0; i < sharing.size(); i++) {
            for (Side second : sharing.subList(i + 1, sharing.size())) {
                Side first = sharing.get(i);
                if (!first.indicator().id().equals(second.indicator().id())) {
                    ties.add(new Tie(first, second));
                }
            }
        }
        return ties.build();
    }

    /** One line for each implication, then one for each pair not compared, each ending in LF. */
    public String toText(Language language) {
        return Stream.concat(
                        all.stream().map(implication -> implication.toText(language)),
                        notCompared.stream().map(pair -> pair.toText(language)))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
