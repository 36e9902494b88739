package io.mubiao.evaluation.accountability;

import com.google.common.primitives.ImmutableIntArray;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.work.Measure;
import io.mubiao.plan.work.Provision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What stands between two marks of a sentence. A pair of neighbouring letters is held as one number, so that pairs are
 * compared without making texts of them.
 *
 * @param provision the provision that the sentence is of
 * @param measure the sentence
 * @param citation the passage without the marks
 * @param pairs the different pairs of neighbouring letters in it, ascending
 */
record Passage(Provision provision, Measure measure, Citation citation, ImmutableIntArray pairs) {
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
                ImmutableIntArray pairs = pairs(words);
                if (!pairs.isEmpty()) {
                    passages.add(new Passage(
                            provision, measure, new Citation(sentence.path(), sentence.start() + from, words), pairs));
                }
                from = i + 1;
            }
        }
        return passages;
    }

    /** The different pairs of neighbouring letters or digits, ascending; none spans a mark. */
    static ImmutableIntArray pairs(String words) {
        int[] pairs = new int[words.length()];
        int count = 0;
        for (int i = 0; i + 1 < words.length(); i++) {
            if (Character.isLetterOrDigit(words.charAt(i)) && Character.isLetterOrDigit(words.charAt(i + 1))) {
                pairs[count++] = pair(words, i);
            }
        }
        Arrays.sort(pairs, 0, count);
        ImmutableIntArray.Builder different = ImmutableIntArray.builder(count);
        for (int i = 0; i < count; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                different.add(pairs[i]);
            }
        }
        return different.build();
    }

    private static int pair(String words, int at) {
        return words.charAt(at) << Character.SIZE | words.charAt(at + 1);
    }

    /** How many pairs both have. */
    int common(Passage other) {
        int common = 0;
        int at = 0;
        for (int i = 0; i < pairs.length() && at < other.pairs.length(); i++) {
            while (at < other.pairs.length() && other.pairs.get(at) < pairs.get(i)) {
                at++;
            }
            common += at < other.pairs.length() && other.pairs.get(at) == pairs.get(i) ? 1 : 0;
        }
        return common;
    }

    /** The stretches of this passage that are made of pairs of the other one, in order. */
    List<String> shared(Passage other) {
        String words = citation.quote();
        List<String> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            boolean goesOn = i + 1 < words.length() && other.pairs.contains(pair(words, i));
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
