package io.mubiao.evaluation.accountability;

import io.mubiao.plan.value.Citation;
import io.mubiao.plan.work.Measure;
import io.mubiao.plan.work.Provision;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands between two marks of a sentence.
 *
 * @param provision the provision that the sentence is of
 * @param measure the sentence
 * @param citation the passage without the marks
 * @param pairs the different pairs of neighbouring letters in it
 */
record Passage(Provision provision, Measure measure, Citation citation, Set<String> pairs) {
    private static final String MARKS = "，；。";

    /** The passages of a sentence that have any pairs, in order. */
    static List<Passage> of(Provision provision, Measure measure) {
        Citation sentence = measure.citation();
        String quote = sentence.quote();
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= quote.length(); i++) {
            if (i == quote.length() || MARKS.indexOf(quote.charAt(i)) >= 0) {
                String words = quote.substring(from, i);
                Set<String> pairs = pairs(words);
                if (!pairs.isEmpty()) {
                    passages.add(new Passage(
                            provision, measure, new Citation(sentence.path(), sentence.start() + from, words), pairs));
                }
                from = i + 1;
            }
        }
        return passages;
    }

    /** The different pairs of neighbouring letters or digits, in order; none spans a mark. */
    static Set<String> pairs(String words) {
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < words.length(); i++) {
            if (Character.isLetterOrDigit(words.charAt(i)) && Character.isLetterOrDigit(words.charAt(i + 1))) {
                pairs.add(words.substring(i, i + 2));
            }
        }
        return pairs;
    }

    /** The stretches of this passage that are made of pairs of the other one, in order. */
    List<String> shared(Passage other) {
        String words = citation.quote();
        List<String> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            boolean goesOn = i + 1 < words.length() && other.pairs.contains(words.substring(i, i + 2));
            if (!goesOn) {
                if (i > from && !stretches.contains(words.substring(from, i + 1))) {
                    stretches.add(words.substring(from, i + 1));
                }
                from = i + 1;
            }
        }
        return stretches;
    }
}
