package io.mubiao.plan.document.promise;

import io.mubiao.plan.document.text.Brackets;
import io.mubiao.plan.document.text.CanonicalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as promises are looked for in it: what stands in brackets, quotation marks and book titles is a name and is
 * masked, but for 十三五 and the like; so are numbers that only say which things are meant (100人以上的企业).
 */
final class Sentence {
    static final char MASK = '□';
    private static final Pattern FIVE_YEARS = Pattern.compile("十[一二三四五六七八九]五");
    private static final Pattern QUALIFIED = Pattern.compile("(?:以上|以下|以内|之内|及以上|及以下|左右)?的");
    private static final int LONGEST = 300;
    private static final Pattern NEXT_LEVEL = Pattern.compile(
            "(?<=[0-9][^、，]{0,4})、(?=[^、，0-9]{1,30}(?:率|比例|比重|占比)[0-9]|[^、，0-9]{1,30}(?:达到|达|不少于|不低于|不超过|控制在|超过)[0-9])");
    private static final Pattern PART = Pattern.compile("[，；。：！？]");

    private final CanonicalText text;
    private final int start;
    private final String masked;

    private Sentence(CanonicalText text, int start, String masked) {
        this.text = text;
        this.start = start;
        this.masked = masked;
    }

    static Sentence of(CanonicalText text, Brackets brackets, int start, int end) {
        char[] chars = text.canonical(start, end).toCharArray();
        for (int i = 0; i < chars.length; i++) {
            int close = Math.min(brackets.close(start + i) - start, chars.length - 1);
            if (close > i
                    && !FIVE_YEARS
                            .matcher(new String(chars, i + 1, Math.min(close - i - 1, 4)))
                            .matches()) {
                Arrays.fill(chars, i, close + 1, MASK);
                i = close;
            }
        }
        String names = new String(chars);
        for (Quantity quantity : Quantity.in(names)) {
            Matcher qualified = QUALIFIED.matcher(names).region(quantity.end(), names.length());
            if (qualified.lookingAt()) {
                Arrays.fill(chars, quantity.start(), qualified.end() - 1, MASK);
            }
        }
        return new Sentence(text, start, new String(chars));
    }

    /** The masked sentence. */
    String masked() {
        return masked;
    }

    /** The parts between commas, semicolons and colons. */
    List<Phrase> phrases() {
        List<Phrase> phrases = new ArrayList<>();
        Matcher mark = PART.matcher(masked);
        int from = 0;
        char before = ' ';
        while (mark.find()) {
            levels(from, mark.start(), before == '；' || before == '。', phrases);
            before = masked.charAt(mark.start());
            from = mark.end();
        }
        levels(from, masked.length(), before == '；' || before == '。', phrases);
        return phrases.stream()
                .filter(phrase ->
                        !masked.substring(phrase.start(), phrase.end()).isBlank())
                .toList();
    }

    /** Parts 入学率100%、巩固率98% and 新增1000家、总数达到5000家 at the mark between two levels. */
    private void levels(int start, int end, boolean fresh, List<Phrase> phrases) {
        int from = start;
        Matcher level = NEXT_LEVEL.matcher(masked).region(start, end);
        while (end - start <= LONGEST && level.find()) {
            phrases.add(new Phrase(from, level.start(), fresh && from == start));
            from = level.end();
        }
        phrases.add(new Phrase(from, end, fresh && from == start));
    }

    /**
     * A part of the sentence.
     *
     * @param start offset in the sentence
     * @param end offset after it
     * @param fresh whether a semicolon stands before it
     */
    record Phrase(int start, int end, boolean fresh) {}

    /** The words of a part, masked. */
    String words(int from, int to) {
        return masked.substring(from, to);
    }

    /** The words of a part as written. */
    String given(int from, int to) {
        return text.given(start + from, start + to);
    }

    /** Offset in the text. */
    int offset(int inSentence) {
        return start + inSentence;
    }
}
