package io.mubiao.plan.document.promise;

import io.mubiao.plan.document.text.FiveYearPlan;
import io.mubiao.plan.indicator.Baseline;
import io.mubiao.plan.value.YearRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that name what a change is relative to.
 *
 * @param start offset in the sentence
 * @param end offset after them
 * @param baseline the baseline; for the year before, that of the first year judged
 * @param yearBefore whether it is the year before each year
 * @param assumed whether a mean was read where the words say only a period
 */
record Bases(int start, int end, Baseline baseline, boolean yearBefore, boolean assumed) {
    private static final Pattern FORM = Pattern.compile(
            "(?:(?<same>同比)|(?:较|(?<!占)比|与|同|在(?=(?:上|去|“?十|[0-9])[^，；。达提增下降]{0,20}基础上))(?:(?<before>上年度?|上一年度?|去年)|“?十(?<plan>[一二三四五六七八九])五”?(?<end>期?末)?(?:时期|期间)?|(?<from>[0-9]{4})年?[-—至到](?<to>[0-9]{4})年|(?<year>[0-9]{4})年[底末]?))"
                    + "(?:同期)?(?:的)?(?<mean>年?平均(?:数|水平|值)?|(?<!年)均值|年均(?:数|水平|值))?(?:相比|基础上|水平)?");

    /** The first such words of a part. */
    static Optional<Bases> in(String sentence, int from, int to, YearRange period) {
        Matcher found = FORM.matcher(sentence).region(from, to);
        if (!found.find()) {
            return Optional.empty();
        }
        boolean mean = found.group("mean") != null;
        if (found.group("before") != null || found.group("same") != null) {
            return Optional.of(new Bases(found.start(), found.end(), Baseline.yearBefore(period.from()), true, false));
        }
        if (found.group("plan") != null) {
            YearRange plan = FiveYearPlan.years(found.group("plan"));
            boolean end = found.group("end") != null;
            YearRange years = end ? YearRange.of(plan.to()) : plan;
            return Optional.of(new Bases(found.start(), found.end(), Baseline.of(years), false, !end && !mean));
        }
        if (found.group("from") != null) {
            int first = Integer.parseInt(found.group("from"));
            int last = Integer.parseInt(found.group("to"));
            return sensible(first, last)
                    .map(years -> new Bases(found.start(), found.end(), Baseline.of(years), false, !mean));
        }
        int year = Integer.parseInt(found.group("year"));
        return sensible(year, year)
                .map(years -> new Bases(found.start(), found.end(), Baseline.of(years), false, false));
    }

    private static Optional<YearRange> sensible(int from, int to) {
        return from >= 1949 && to <= 2199 && from <= to ? Optional.of(YearRange.of(from, to)) : Optional.empty();
    }
}
