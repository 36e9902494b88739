package io.mubiao.evaluation.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.Plan;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.Party;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.work.Measure;
import io.mubiao.plan.work.Provision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** The possible duplicates are those that comparing every passage with every later one, text by text, finds. */
class DuplicatesTest {
    @Property(tries = 150)
    void areThoseOfThePlainRule(@ForAll @Size(min = 2, max = 12) List<@From("works") String> works) {
        StringBuilder text = new StringBuilder("示例市规划任务分工（虚构示例，2016—2020年）\n\n一、主要任务\n（一）甲。\n");
        for (int i = 0; i < works.size(); i++) {
            text.append(i + 1).append(".乙。").append(works.get(i)).append('\n');
        }
        Plan plan = LedgerPlan.plan(text.toString());

        assertThat(new Duplicates(plan).find())
                .extracting(gap -> gap.citations() + " " + gap.sharedWords())
                .isEqualTo(plain(plan));
    }

    /** Sentences of few letters, so that many passages are alike, under one of few leads or none. */
    @Provide
    Arbitrary<String> works() {
        Arbitrary<String> passage = Arbitraries.of("老旧书库", "阅览室", "更新", "改造", "x1", "—", "书")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> String.join("", words));
        Arbitrary<String> sentence = passage.list().ofMinSize(1).ofMaxSize(3).map(all -> String.join("，", all) + "。");
        Arbitrary<String> clause =
                Arbitraries.of("（市文旅局牵头）", "（市教育局牵头）", "（市教育局、市文旅局牵头）", "（市文旅局、市教育局分别牵头）", "（市教育局落实）");
        return Combinators.combine(sentence.list().ofMinSize(1).ofMaxSize(3), clause)
                .as((sentences, end) -> String.join("", sentences) + end);
    }

    private record Stretch(Provision provision, Measure measure, Citation citation, Set<String> pairs) {}

    private record Alike(Stretch first, Stretch second, int shared, int least) {
        String shown() {
            List<String> words = new ArrayList<>();
            String quote = first.citation().quote();
            int from = 0;
            for (int i = 0; i < quote.length(); i++) {
                if (i + 1 == quote.length() || !second.pairs().contains(quote.substring(i, i + 2))) {
                    words.add(quote.substring(from, i + 1));
                    from = i + 1;
                }
            }
            return List.of(first.citation(), second.citation()) + " "
                    + words.stream()
                            .filter(word -> word.length() > 1)
                            .distinct()
                            .toList();
        }
    }

    private static List<String> plain(Plan plan) {
        List<Stretch> stretches = plan.provisions().stream()
                .filter(provision -> provision.chain().hasLead())
                .flatMap(provision ->
                        provision.measures().stream().flatMap(measure -> stretches(provision, measure).stream()))
                .toList();
        List<Measure> measures = plan.measures();
        Map<String, Alike> best = new LinkedHashMap<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch first = stretches.get(i);
            for (Stretch second : stretches.subList(i + 1, stretches.size())) {
                Set<String> shared = new LinkedHashSet<>(first.pairs());
                shared.retainAll(second.pairs());
                int least = Math.min(first.pairs().size(), second.pairs().size());
                long rare = shared.stream()
                        .filter(pair -> sentencesWith(pair, measures) <= 3)
                        .count();
                if (!leads(first).equals(leads(second)) && rare >= 2 && shared.size() * 5 >= least * 3) {
                    best.merge(
                            first.measure().id() + " " + second.measure().id(),
                            new Alike(first, second, shared.size(), least),
                            (before, next) ->
                                    next.shared() * before.least() > before.shared() * next.least() ? next : before);
                }
            }
        }
        return best.values().stream().map(Alike::shown).toList();
    }

    private static List<Stretch> stretches(Provision provision, Measure measure) {
        List<Stretch> stretches = new ArrayList<>();
        Citation sentence = measure.citation();
        int from = sentence.start();
        for (String words : sentence.quote().split("[，；。]", -1)) {
            if (!pairs(words).isEmpty()) {
                stretches.add(
                        new Stretch(provision, measure, new Citation(sentence.path(), from, words), pairs(words)));
            }
            from += words.length() + 1;
        }
        return stretches;
    }

    private static Set<String> pairs(String words) {
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < words.length(); i++) {
            String pair = words.substring(i, i + 2);
            if (pair.chars().allMatch(Character::isLetterOrDigit)) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static long sentencesWith(String pair, List<Measure> measures) {
        return measures.stream()
                .filter(measure -> measure.citation().quote().contains(pair))
                .count();
    }

    private static Set<OrganisationId> leads(Stretch stretch) {
        return stretch.provision().chain().parties(Role.LEAD).stream()
                .map(Party::organisation)
                .collect(Collectors.toSet());
    }
}
