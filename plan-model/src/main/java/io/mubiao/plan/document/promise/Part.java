package io.mubiao.plan.document.promise;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.indicator.Accumulation;
import io.mubiao.plan.indicator.Assessment;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.indicator.Requirement;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a sentence, with what the sentence has said before it.
 *
 * @param sentence the sentence
 * @param start offset of the part in the sentence
 * @param end offset after it
 * @param quantities the numbers in it, without those that only name a baseline
 * @param base the words that name a baseline, in this part or, for a part without, in one before
 * @param baseHere whether they stand in this part
 * @param times what was said of time
 * @param subject the last measure that was named before; empty if none was
 * @param before offset at which the part before begins
 * @param last the last promise that was found before it in the sentence
 */
record Part(
        Sentence sentence,
        int start,
        int end,
        List<Quantity> quantities,
        Optional<Bases> base,
        boolean baseHere,
        Times times,
        String subject,
        int before,
        Optional<FoundPromise> last) {
    private static final Pattern DISTRIBUTIVE = Pattern.compile(
            "(每个|每所|每家|每(?=县|市|区|乡|镇|村)|各(?=市|县|区|乡|镇|村|社区|街道|地|单位|部门|企业|学校))[^，]{0,12}?(至少|不少于|不低于|各|配备|建成|建设|开展|组织|设立)");
    private static final Pattern COUNTED = Pattern.compile(
            "个|家|所|处|座|项|起|例|次|人次|件次|张次|车次|人|名|册|份|台|套|辆|户|件|条|支|期|场|部|艘|架|间|张|只|头|株|棵|批|类|种|篇|届|栋|幢|盏|床|对|口|片|块");
    private static final Pattern RATE = Pattern.compile(".*(率|比例|比重|占比|覆盖面)(（[^）]*）)?", Pattern.DOTALL);
    private static final Pattern COUNT_NAME = Pattern.compile(".*(起数|人数|件数|数量|次数|户数|总数|数)(（[^）]*）)?", Pattern.DOTALL);

    String words() {
        return sentence.words(start, end);
    }

    /** The words from one offset of the sentence to another, as written. */
    String given(int from, int to) {
        return sentence.given(from, Math.max(from, to));
    }

    /** Whether the promise is for each of many: 每个乡镇, 各县. What each has does not say what all have. */
    boolean distributive() {
        return DISTRIBUTIVE.matcher(sentence.masked()).region(content(), end).lookingAt();
    }

    /** Where the words of the part begin, behind those of time and of wishing. */
    int content() {
        return Subjects.skip(sentence.masked(), start, end);
    }

    /** How many there are of a thing, or how large a share. */
    static IndicatorKind kind(String name, String unit) {
        if (unit.equals(Quantity.PERCENT)
                || unit.equals("‰")
                || unit.equals(Quantity.POINTS)
                || RATE.matcher(name).matches()) {
            return IndicatorKind.RATIO;
        }
        boolean count = COUNTED.matcher(unit).matches()
                || (unit.isEmpty() && COUNT_NAME.matcher(name).matches());
        return count ? IndicatorKind.COUNT : IndicatorKind.AMOUNT;
    }

    /** The unit that a name implies: 起数 are counted in 起. */
    static Optional<String> unitOf(String name) {
        for (String counted : List.of("起数", "人数", "件数", "次数", "户数")) {
            if (name.endsWith(counted)) {
                return Optional.of(counted.substring(0, 1));
            }
        }
        return Optional.empty();
    }

    /** A promise of this part, cited from one offset of the sentence to another. */
    FoundPromise promise(
            PromiseRule rule,
            int from,
            int to,
            String name,
            IndicatorKind kind,
            Optional<String> unit,
            Requirement requirement,
            Optional<Baseline> baseline,
            AssessmentRule assessment,
            YearRange years,
            List<Text> assumptions) {
        ImmutableList.Builder<Text> all = ImmutableList.builder();
        all.addAll(assumptions);
        if (times.yearsInherited()) {
            all.add(Text.of(
                    "时限承自前文", "the years are those of an earlier part, or of an earlier sentence of the paragraph"));
        } else if (!times.dated() && assessment != AssessmentRule.EVERY_YEAR) {
            all.add(FoundPromise.NO_DATE);
        }
        if (times.month()) {
            all.add(Text.of("月份未计入，按全年", "the month is left out: the whole year is taken"));
        }
        if (times.modeInherited()) {
            all.add(Text.of("“年均”或“每年”承自前文", "每年 or 年均 (each year, a year on average) stands in an earlier part"));
        }
        return new FoundPromise(
                sentence.offset(from),
                sentence.offset(to),
                name,
                kind,
                accumulation(rule, kind, assessment),
                unit,
                requirement,
                baseline,
                Assessment.of(assessment, years),
                rule,
                all.build());
    }

    /** What is counted at the end of a year is there; what is counted over a time, or changes, happens. */
    private static Accumulation accumulation(PromiseRule rule, IndicatorKind kind, AssessmentRule assessment) {
        boolean flow = rule == PromiseRule.CHANGE || assessment != AssessmentRule.END_YEAR;
        return switch (kind) {
            case RATIO -> Accumulation.NONE;
            case STAGE -> Accumulation.STOCK;
            case COUNT -> flow ? Accumulation.FLOW : Accumulation.STOCK;
            case AMOUNT -> assessment == AssessmentRule.PERIOD_TOTAL ? Accumulation.FLOW : Accumulation.NONE;
        };
    }
}
