package io.mubiao.plan.document.promise;

import io.mubiao.plan.value.Decimal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit.
 *
 * @param start offset of its first character in the sentence
 * @param end offset after its last one, 以上 and the like not included
 * @param number the number, 万 and 亿 multiplied out
 * @param unit the unit as written; empty where there is none
 * @param word whether the number is written as a Chinese numeral
 * @param low the lower number of a range, 3 of 3—5个, in the same unit
 */
record Quantity(int start, int end, Decimal number, String unit, boolean word, Optional<Decimal> low) {
    static final String PERCENT = "%";
    static final String POINTS = "个百分点";

    private static final int MOST_DIGITS = 30;
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS =
            "个百分点|个工作日|个月|美元|欧元|批次|%|‰|人次|件次|张次|车次|平方公里|平方千米|平方米|立方米|标准立方米|微克/立方米|毫克/升|毫克/立方米|吨标准煤|千瓦时|千瓦|兆瓦|公里|千米|公顷|公斤|斤|升"
                    + "|个|家|所|处|座|项|起|例|次|人|名|册|份|台|套|辆|户|件|条|米|亩|吨|元|支|期|场|部|艘|架|间|张|只|头|株|棵|批|类|种|篇|届|栋|幢|盏|床|对|口|片|块|瓦|年|月|日|天|小时|分钟|周岁|岁|级|分|倍";
    private static final String DIGIT = "[一二两三四五六七八九]";
    private static final String NUMERAL = "(?:D?百(?:零D|D?十D?)?|D?十D?|D)".replace("D", DIGIT);
    private static final Pattern FORM = Pattern.compile(
            "(?<![0-9A-Za-z.第数几零一二两三四五六七八九十百千万亿])(?:(?<low>[0-9]+(?:\\.[0-9]+)?) *(?:-|—+|–|至|到) *(?=[0-9]))?+(?:(?<digits>[0-9]++(?:,[0-9]{3}(?![0-9]))*+(?:\\.[0-9]+)?+)|百分之(?<percent>[零一二三四五六七八九十百点]+)|(?<word>"
                    + NUMERAL + "(?=万|亿|[个家所处座支册条]))) *(?<scale>万亿|[十百千]?[万亿]|千(?![瓦米伏克卡])|百(?!分))?+(?<unit>"
                    + UNITS
                    + ")?(?<per>/ *(?:10万|100万|百万|千万|亿|万|千人|万人|千|人|月|年|日|天|户|亩|平方米|立方米|平方公里|公里|吨|次|车|台|升|小时)(?:人|吨|千瓦时)?)?(?:(?<![0-9一二两三四五六七八九十百千万亿 ])|(?![0-9A-Za-z零一二两三四五六七八九十百千万亿]))");
    private static final Pattern TIME = Pattern.compile("个工作日|个月|年|月|日|天|小时|分钟|周岁|岁|级|分|倍");

    /** The quantities of a sentence, in order. */
    static List<Quantity> in(String sentence) {
        List<Quantity> quantities = new ArrayList<>();
        Matcher found = FORM.matcher(sentence);
        while (found.find()) {
            of(found).ifPresent(quantities::add);
        }
        return quantities;
    }

    private static Optional<Quantity> of(Matcher found) {
        String unit = Optional.ofNullable(found.group("unit")).orElse("")
                + Optional.ofNullable(found.group("per")).orElse("");
        if (found.group("percent") != null) {
            return Optional.of(new Quantity(
                    found.start(),
                    found.end(),
                    new Decimal(numeral(found.group("percent"))),
                    PERCENT,
                    true,
                    Optional.empty()));
        }
        boolean word = found.group("word") != null;
        BigDecimal number = word
                ? numeral(found.group("word"))
                : new BigDecimal(found.group("digits").replace(",", ""));
        if (number.precision() > MOST_DIGITS) {
            return Optional.empty();
        }
        int power = power(Optional.ofNullable(found.group("scale")).orElse(""));
        Optional<Decimal> low = Optional.ofNullable(found.group("low"))
                .filter(lower -> lower.length() <= MOST_DIGITS)
                .map(lower -> new Decimal(new BigDecimal(lower).scaleByPowerOfTen(power)));
        Decimal scaled = new Decimal(number.scaleByPowerOfTen(power));
        return Optional.of(new Quantity(found.start(), found.end(), scaled, unit, word, low));
    }

    private static int power(String scale) {
        return scale.chars()
                .map(character -> switch (character) {
                    case '十' -> 1;
                    case '百' -> 2;
                    case '千' -> 3;
                    case '万' -> 4;
                    default -> 8;
                })
                .sum();
    }

    /** A Chinese numeral up to hundreds, with decimals behind 点. */
    static BigDecimal numeral(String numeral) {
        int point = numeral.indexOf('点');
        String whole = point < 0 ? numeral : numeral.substring(0, point);
        int total = 0;
        int digit = 0;
        for (int i = 0; i < whole.length(); i++) {
            char character = whole.charAt(i);
            int unit = character == '百' ? 100 : character == '十' ? 10 : 0;
            if (unit > 0) {
                total += Math.max(digit, 1) * unit;
                digit = 0;
            } else {
                digit = character == '两' ? 2 : Math.max(DIGITS.indexOf(character), 0);
            }
        }
        StringBuilder text = new StringBuilder().append(total + digit);
        if (point >= 0 && point + 1 < numeral.length()) {
            text.append('.');
            numeral.substring(point + 1).chars().forEach(c -> text.append(Math.max(DIGITS.indexOf(c), 0)));
        }
        return new BigDecimal(text.toString());
    }

    boolean percent() {
        return unit.equals(PERCENT);
    }

    boolean points() {
        return unit.equals(POINTS);
    }

    /** Whether the unit is one of time, rank or age, in which few promises are made. */
    boolean time() {
        return TIME.matcher(unit).matches();
    }
}
