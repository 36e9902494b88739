package io.mubiao.plan.document;

import io.mubiao.plan.document.text.CanonicalText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number at the start of a heading.
 *
 * @param level how deep the heading stands
 * @param number the number
 * @param path how it stands in a path: 二, （四）, 2
 * @param end offset after the mark, where the title begins
 */
record HeadingMark(HeadingLevel level, int number, String path, int end) {
    private static final String DIGITS = "一二三四五六七八九";
    private static final String NUMERAL = "[一二三四五六七八九十百]{1,5}";
    private static final int LONGEST = 16;

    private static final Pattern SECTION = Pattern.compile("(" + NUMERAL + ")、|第(" + NUMERAL + ")(章|部分|篇)[、：]?");
    private static final Pattern GROUP = Pattern.compile("（ *(" + NUMERAL + ") *）[、.]?|第(" + NUMERAL + ")节[、：]?");
    private static final Pattern ITEM = Pattern.compile("([0-9]{1,3}) *[.、](?![0-9])");

    /** The mark at the start of a paragraph, if it is numbered as a heading is. */
    static Optional<HeadingMark> at(CanonicalText text, int start, int end) {
        String line = text.canonical(start, Math.min(end, start + LONGEST));
        Matcher section = SECTION.matcher(line);
        if (section.lookingAt()) {
            String numeral = section.group(1) == null ? section.group(2) : section.group(1);
            String path = section.group(1) == null ? "第" + numeral + section.group(3) : numeral;
            return Optional.of(new HeadingMark(HeadingLevel.SECTION, number(numeral), path, start + section.end()));
        }
        Matcher group = GROUP.matcher(line);
        if (group.lookingAt()) {
            boolean bracketed = group.group(1) != null;
            String numeral = bracketed ? group.group(1) : group.group(2);
            String path = bracketed ? "（" + numeral + "）" : "第" + numeral + "节";
            return Optional.of(new HeadingMark(HeadingLevel.GROUP, number(numeral), path, start + group.end()));
        }
        Matcher item = ITEM.matcher(line);
        if (item.lookingAt()) {
            int number = Integer.parseInt(item.group(1));
            return Optional.of(new HeadingMark(HeadingLevel.ITEM, number, item.group(1), start + item.end()));
        }
        return Optional.empty();
    }

    /** A Chinese numeral from 一 to 九百九十九; 0 for characters that make none. */
    static int number(String numeral) {
        int total = 0;
        int digit = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char character = numeral.charAt(i);
            int unit = character == '百' ? 100 : character == '十' ? 10 : 0;
            if (unit > 0) {
                total += Math.max(digit, 1) * unit;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(character) + 1;
            }
        }
        return total + digit;
    }
}
