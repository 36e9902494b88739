package io.mubiao.evaluation.accountability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.Plan;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.Party;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.work.MeasureId;
import io.mubiao.plan.work.Provision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Passages under different leads that may mean the same work; {@link PlanGaps} states the rule. */
final class Duplicates {
    private static final int RARE = 3;
    private static final int LEAST_RARE = 2;
    private static final int SHARE_OF = 5;
    private static final int SHARE = 3;

    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Integer> sentences = new HashMap<>();

    Duplicates(Plan plan) {
        for (Provision provision : plan.provisions()) {
            provision.measures().forEach(measure -> {
                Passage.pairs(measure.citation().quote()).forEach(pair -> sentences.merge(pair, 1, Integer::sum));
                if (provision.chain().hasLead()) {
                    passages.addAll(Passage.of(provision, measure));
                }
            });
        }
    }

    private record Key(MeasureId first, MeasureId second) {}

    /** Two passages, and how much of the one with fewer pairs the other one shares. */
    private record Match(Passage first, Passage second, Set<String> shared) {
        int least() {
            return Math.min(first.pairs().size(), second.pairs().size());
        }

        boolean enough() {
            return shared.size() * SHARE_OF >= least() * SHARE;
        }

        boolean closerThan(Match other) {
            return (long) shared.size() * other.least() > (long) other.shared.size() * least();
        }
    }

    /** The possible duplicates in the order of the first passage, then of the second. */
    List<PlanGap> find() {
        ImmutableListMultimap<String, Integer> rare = rare();
        Map<Key, Match> best = new LinkedHashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage first = passages.get(i);
            for (int other : candidates(i, rare)) {
                Match match = match(first, passages.get(other));
                if (match.enough()) {
                    best.merge(
                            new Key(
                                    first.measure().id(),
                                    match.second().measure().id()),
                            match,
                            (before, next) -> next.closerThan(before) ? next : before);
                }
            }
        }
        return best.values().stream().map(Duplicates::gap).toList();
    }

    /** The rare pairs with the passages that have them, by their places. */
    private ImmutableListMultimap<String, Integer> rare() {
        ImmutableListMultimap.Builder<String, Integer> rare = ImmutableListMultimap.builder();
        for (int i = 0; i < passages.size(); i++) {
            int place = i;
            passages.get(i).pairs().stream()
                    .filter(pair -> Objects.requireNonNullElse(sentences.get(pair), 0) <= RARE)
                    .forEach(pair -> rare.put(pair, place));
        }
        return rare.build();
    }

    /** The later passages of other provisions under other leads that share enough rare pairs, in order. */
    private List<Integer> candidates(int place, ImmutableListMultimap<String, Integer> rare) {
        Passage first = passages.get(place);
        TreeMap<Integer, Integer> shared = new TreeMap<>();
        for (String pair : first.pairs()) {
            rare.get(pair).stream()
                    .filter(other ->
                            other > place && !leads(passages.get(other)).equals(leads(first)))
                    .forEach(other -> shared.merge(other, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(other -> other.getValue() >= LEAST_RARE)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Match match(Passage first, Passage second) {
        return new Match(first, second, Sets.intersection(first.pairs(), second.pairs()));
    }

    private static Set<OrganisationId> leads(Passage passage) {
        return ImmutableSet.copyOf(passage.provision().chain().parties(Role.LEAD).stream()
                .map(Party::organisation)
                .toList());
    }

    private static PlanGap gap(Match match) {
        Passage first = match.first();
        Passage second = match.second();
        ImmutableList<String> words = ImmutableList.copyOf(first.shared(second));
        return new PlanGap(
                PlanGapKind.POSSIBLE_DUPLICATE,
                ImmutableList.of(first.provision().id(), second.provision().id()),
                ImmutableList.of(first.citation(), second.citation()),
                Stream.of(first, second)
                        .flatMap(passage -> leads(passage).stream())
                        .distinct()
                        .collect(ImmutableList.toImmutableList()),
                words,
                Phrase.of(
                        "可能重复：“{0}”（{1}，{2}牵头）与“{3}”（{4}，{5}牵头），共有“{6}”；是否同一工作由读者判断。",
                        "A possible duplicate: “{0}” ({1}, led by {2}) and “{3}” ({4}, led by {5}) share “{6}”;"
                                + " whether they are one work is for the reader to decide.",
                        first.citation().quote(),
                        first.citation().path(),
                        ClauseGaps.names(first.provision().chain().parties(Role.LEAD)),
                        second.citation().quote(),
                        second.citation().path(),
                        ClauseGaps.names(second.provision().chain().parties(Role.LEAD)),
                        String.join("…", words)));
    }
}
