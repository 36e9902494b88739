package io.mubiao.plan.document.promise;

import io.mubiao.plan.document.text.FiveYearPlan;
import io.mubiao.plan.indicator.AssessmentRule;
import io.mubiao.plan.value.YearRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sentence has said so far of time: it holds for the parts that follow. */
final class Times {
    private static final Pattern FIVE_YEARS = Pattern.compile("“?十([一二三四五六七八九])五”?(?<end>期?末)?");
    private static final Pattern WHOLE_PERIOD = Pattern.compile("“?十.五”?(期间|时期)");
    private static final Pattern RANGE = Pattern.compile("([0-9]{4})年?[-—至到]([0-9]{4})年");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])([0-9]{4})年");
    /** A year that stands alone, not one by which something is due: 2022年增长4.8% is against the year before. */
    private static final Pattern ALONE = Pattern.compile("(?<!到|至|截至|[0-9]|[-—])([0-9]{4})年(?!底|末|前|以前|之前|[、和0-9—-])");

    private static final Pattern PAST = Pattern.compile("已|过去|目前|现有|近年来|[一二三四五0-9]年来|以来|截至目前|曾");
    private static final Pattern EACH_YEAR = Pattern.compile("每年(?!均)|逐年");
    private static final Pattern YEARLY_MEAN =
            Pattern.compile("(?<![0-9])年均(?!浓度|气温|降水|气|值|增长|增加|增幅|净增|提高|提升|上升|下降|降低|减少|递增|递减)|平均每年|每年平均");

    /** Times that no target by years can be of. */
    private static final Pattern ODD = Pattern.compile("每(个)?(学期|季度?|月|半年|周|天|日|两年|三年)|[0-9一二两三四五]+(?:个月|年)(?:之)?内");

    private static final Pattern MONTH = Pattern.compile("[0-9]{1,2}月(?:底|末|份|[0-9]{1,2}日|(?:之?前|以前))");

    private final YearRange period;
    private Optional<YearRange> years;
    private List<Integer> several = List.of();
    private boolean past;
    private boolean beyond;
    private Mode mode = Mode.NONE;
    private boolean modeInherited;
    private boolean yearsInherited;
    private boolean odd;
    private boolean alone;
    private boolean month;
    private boolean periodSaid;
    private boolean wholePeriod;

    /**
     * @param period the years of the plan
     * @param inherited the years that an earlier sentence of the paragraph said
     */
    Times(YearRange period, Optional<YearRange> inherited) {
        this.period = period;
        this.years = inherited;
    }

    /** The years that hold at the end. */
    Optional<YearRange> years() {
        return years;
    }

    /** Whether a figure is for each year, or for a year on average. */
    enum Mode {
        NONE,
        EACH_YEAR,
        YEARLY_MEAN
    }

    /**
     * Reads the words of time in a part.
     *
     * @param words the part, without the words that name a baseline
     * @param fresh whether a semicolon stands before it, behind which 年均 holds no more
     */
    void read(String words, boolean fresh) {
        if (fresh) {
            mode = Mode.NONE;
        }
        modeInherited = mode != Mode.NONE;
        yearsInherited = years.isPresent();
        periodSaid = wholePeriod;
        wholePeriod = false;
        several = List.of();
        if (YEARLY_MEAN.matcher(words).find()) {
            mode = Mode.YEARLY_MEAN;
            modeInherited = false;
        } else if (EACH_YEAR.matcher(words).find()) {
            mode = Mode.EACH_YEAR;
            modeInherited = false;
        }
        boolean dated = dates(words);
        if (dated) {
            alone = ALONE.matcher(words).find();
        }
        if (dated && modeInherited) {
            mode = Mode.NONE;
            modeInherited = false;
        }
        odd = ODD.matcher(words).find();
        month = MONTH.matcher(words).find();
        if (PAST.matcher(words).find()) {
            past = !dated || past;
        }
    }

    /** Reads the years; false if there are none. */
    private boolean dates(String words) {
        Matcher plan = FIVE_YEARS.matcher(words);
        Matcher range = RANGE.matcher(words);
        if (plan.find()) {
            YearRange named = FiveYearPlan.years(plan.group(1));
            wholePeriod = plan.group("end") == null
                    && WHOLE_PERIOD.matcher(words.strip()).matches();
            set(named, plan.group("end") == null);
            return true;
        }
        if (range.find()) {
            int from = Integer.parseInt(range.group(1));
            int to = Integer.parseInt(range.group(2));
            past = to < period.from();
            beyond = to > period.to();
            boolean within = from >= period.from() && to <= period.to() && from <= to;
            years = within ? Optional.of(YearRange.of(from, to)) : Optional.empty();
            yearsInherited = false;
            return true;
        }
        Matcher year = YEAR.matcher(words);
        List<Integer> all = new ArrayList<>();
        while (year.find()) {
            all.add(Integer.parseInt(year.group(1)));
        }
        if (all.isEmpty()) {
            return false;
        }
        int last = all.get(all.size() - 1);
        past = last < period.from();
        beyond = last > period.to();
        several = all;
        years = past || beyond ? Optional.empty() : Optional.of(YearRange.of(period.from(), last));
        yearsInherited = false;
        return true;
    }

    private void set(YearRange named, boolean whole) {
        past = named.to() < period.from();
        beyond = named.from() > period.to();
        boolean within = named.from() >= period.from() && named.to() <= period.to();
        years = within && !whole ? Optional.of(named) : Optional.empty();
        yearsInherited = false;
    }

    /** Whether the words tell of years before the plan, or after it. */
    boolean outside() {
        return past || beyond || odd();
    }

    /** Whether the year that holds was said by itself, so that a change is against the year before it. */
    boolean yearAlone() {
        return alone && years.isPresent();
    }

    /** Whether the part is of a time that no target by years can be of. */
    boolean odd() {
        return odd || (month && years.isEmpty());
    }

    /** Whether the part names a month of its last year, of which an evaluation by years knows nothing. */
    boolean month() {
        return month;
    }

    /** The years it is judged by: those said, or all of the plan. */
    YearRange judged() {
        return years.orElse(period);
    }

    /** The years up to one of several that were named. */
    YearRange upTo(int year) {
        return YearRange.of(period.from(), year);
    }

    boolean dated() {
        return years.isPresent();
    }

    boolean yearsInherited() {
        return years.isPresent() && yearsInherited;
    }

    boolean modeInherited() {
        return mode != Mode.NONE && modeInherited;
    }

    /** Whether the part before said for which of the plan's years it goes: “十三五”期间，… */
    boolean periodBefore() {
        return periodSaid;
    }

    /** Several years that one part names, all within the plan. */
    List<Integer> several() {
        boolean within = several.stream().allMatch(period::contains);
        return several.size() > 1 && within ? several : List.of();
    }

    Mode mode() {
        return mode;
    }

    /** How it is judged by the words: by each year, or by the mean; empty where they say neither. */
    Optional<AssessmentRule> rule() {
        return mode == Mode.NONE
                ? Optional.empty()
                : Optional.of(mode == Mode.EACH_YEAR ? AssessmentRule.EVERY_YEAR : AssessmentRule.PERIOD_MEAN);
    }

    YearRange period() {
        return period;
    }
}
