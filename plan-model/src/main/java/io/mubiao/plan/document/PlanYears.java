package io.mubiao.plan.document;

import io.mubiao.plan.document.text.FiveYearPlan;
import io.mubiao.plan.value.YearRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the years of a plan in its words. */
final class PlanYears {
    private static final int EARLIEST = 1949;
    private static final int LATEST = 2199;

    private static final Pattern FIVE_YEAR_PLAN = Pattern.compile("十([一二三四五六七八九])(?:五|个五年)");
    private static final Pattern RANGE = Pattern.compile("([0-9]{4})年?[-—至到]+([0-9]{4})年?");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])([0-9]{4})年");
    private static final Pattern NUMBER = Pattern.compile("[〔【]([0-9]{4})[〕】]");
    private static final Pattern DATE = Pattern.compile("(?<![0-9])([0-9]{4})年[0-9]{1,2}月[0-9]{1,2}日");
    /** What is cited is not the document itself. */
    private static final Pattern TITLED = Pattern.compile("（[^（）\n]{0,40}[〔【][0-9]{4}[〕】][^（）\n]{0,40}）");

    private static final Pattern DUE = Pattern.compile("(?:到|至|截至|—|-)([0-9]{4})年|(?<![0-9])([0-9]{4})年(?:底|末|前|以前)");

    private PlanYears() {}

    /** The years that a title says: of a five-year plan, from one year to another, or one year. */
    static Optional<YearRange> stated(String title) {
        Matcher plan = FIVE_YEAR_PLAN.matcher(title);
        Matcher range = RANGE.matcher(title);
        Matcher year = YEAR.matcher(title);
        if (plan.find()) {
            return Optional.of(FiveYearPlan.years(plan.group(1)));
        }
        if (range.find()) {
            return years(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        }
        return year.find() ? years(Integer.parseInt(year.group(1)), Integer.parseInt(year.group(1))) : Optional.empty();
    }

    /**
     * From the year in which the document was issued to the last year by which it says that something is due. It was
     * issued in the year of its own number, which stands before its first heading, or of the last date in it.
     */
    static Optional<YearRange> assumed(String front, String canonical) {
        Matcher number = NUMBER.matcher(TITLED.matcher(front).replaceAll(""));
        Matcher date = DATE.matcher(canonical);
        boolean numbered = number.find();
        int from = numbered ? Integer.parseInt(number.group(1)) : 0;
        while (!numbered && date.find()) {
            from = Integer.parseInt(date.group(1));
        }
        int to = from;
        Matcher due = DUE.matcher(canonical);
        while (due.find()) {
            int year = year(due);
            to = year <= LATEST ? Math.max(to, year) : to;
        }
        return years(from, to);
    }

    private static int year(Matcher matcher) {
        return Integer.parseInt(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }

    private static Optional<YearRange> years(int from, int to) {
        return from >= EARLIEST && to <= LATEST && from <= to ? Optional.of(YearRange.of(from, to)) : Optional.empty();
    }
}
