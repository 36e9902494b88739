package io.mubiao.evaluation.accountability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.Plan;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.Party;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.work.Measure;
import io.mubiao.plan.work.MeasureId;
import io.mubiao.plan.work.Provision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Passages under different leads that may mean the same work; {@link PlanGaps} states the rule. */
final class Duplicates {
    private static final int RARE = 3;
    private static final int LEAST_RARE = 2;
    private static final int SHARE_OF = 5;
    private static final int SHARE = 3;

    private final List<Passage> passages = new ArrayList<>();
    /** For each passage the number of the organisations that lead it: passages under the same leads have the same one. */
    private final ImmutableIntArray leads;
    /** The pairs that stand in few sentences, ascending. */
    private final int[] rare;

    Duplicates(Plan plan) {
        ImmutableIntArray.Builder numbers = ImmutableIntArray.builder();
        ImmutableIntArray.Builder pairs = ImmutableIntArray.builder();
        Map<Set<OrganisationId>, Integer> known = new HashMap<>();
        for (Provision provision : plan.provisions()) {
            Set<OrganisationId> own = leads(provision);
            known.putIfAbsent(own, known.size());
            int number = Objects.requireNonNull(known.get(own));
            for (Measure measure : provision.measures()) {
                pairs.addAll(Passage.pairs(measure.citation().quote()));
                if (!own.isEmpty()) {
                    List<Passage> passagesOfMeasure = Passage.of(provision, measure);
                    passages.addAll(passagesOfMeasure);
                    passagesOfMeasure.forEach(passage -> numbers.add(number));
                }
            }
        }
        leads = numbers.build();
        rare = rare(pairs.build().toArray());
    }

    /** The pairs of all sentences, each once for a sentence, without those that stand in many. */
    private static int[] rare(int[] pairs) {
        Arrays.sort(pairs);
        int count = 0;
        for (int from = 0, to; from < pairs.length; from = to) {
            to = from + 1;
            while (to < pairs.length && pairs[to] == pairs[from]) {
                to++;
            }
            if (to - from <= RARE) {
                pairs[count++] = pairs[from];
            }
        }
        return Arrays.copyOf(pairs, count);
    }

    private record Key(MeasureId first, MeasureId second) {}

    /** Two passages, and how many pairs of the one with fewer pairs the other one shares. */
    private record Match(Passage first, Passage second, int shared) {
        int least() {
            return Math.min(first.pairs().length(), second.pairs().length());
        }

        boolean enough() {
            return shared * SHARE_OF >= least() * SHARE;
        }

        boolean closerThan(Match other) {
            return (long) shared * other.least() > (long) other.shared * least();
        }
    }

    /** The possible duplicates in the order of the first passage, then of the second. */
    List<PlanGap> find() {
        List<List<Integer>> places = places();
        int[] shared = new int[passages.size()];
        Map<Key, Match> best = new LinkedHashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage first = passages.get(i);
            for (int other : candidates(i, places, shared)) {
                Passage second = passages.get(other);
                Match match = new Match(first, second, first.common(second));
                if (match.enough()) {
                    best.merge(
                            new Key(first.measure().id(), second.measure().id()),
                            match,
                            (before, next) -> next.closerThan(before) ? next : before);
                }
            }
        }
        return best.values().stream().map(Duplicates::gap).toList();
    }

    /** For each rare pair the places of the passages that have it, ascending. */
    private List<List<Integer>> places() {
        List<List<Integer>> places = new ArrayList<>(rare.length);
        for (int i = 0; i < rare.length; i++) {
            places.add(new ArrayList<>(RARE));
        }
        for (int i = 0; i < passages.size(); i++) {
            ImmutableIntArray pairs = passages.get(i).pairs();
            for (int j = 0; j < pairs.length(); j++) {
                int at = Arrays.binarySearch(rare, pairs.get(j));
                if (at >= 0) {
                    places.get(at).add(i);
                }
            }
        }
        return places;
    }

    /**
     * The later passages under other leads, and so of other provisions, that share enough rare pairs, in order.
     *
     * @param shared a zero for each passage, before and after
     */
    private List<Integer> candidates(int place, List<List<Integer>> places, int[] shared) {
        List<Integer> candidates = new ArrayList<>();
        List<Integer> touched = new ArrayList<>();
        ImmutableIntArray pairs = passages.get(place).pairs();
        for (int i = 0; i < pairs.length(); i++) {
            int at = Arrays.binarySearch(rare, pairs.get(i));
            for (int other : at < 0 ? List.<Integer>of() : places.get(at)) {
                if (other > place && leads.get(other) != leads.get(place)) {
                    touched.add(other);
                    if (++shared[other] == LEAST_RARE) {
                        candidates.add(other);
                    }
                }
            }
        }
        touched.forEach(other -> shared[other] = 0);
        Collections.sort(candidates);
        return candidates;
    }

    private static Set<OrganisationId> leads(Provision provision) {
        return provision.chain().parties(Role.LEAD).stream()
                .map(Party::organisation)
                .collect(ImmutableSet.toImmutableSet());
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
                        .flatMap(passage -> leads(passage.provision()).stream())
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
