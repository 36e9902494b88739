package io.mubiao.plan.document.clause;

import io.mubiao.plan.responsibility.Deadline;
import io.mubiao.plan.responsibility.DeadlineKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a segment that is nothing but a deadline. */
final class DeadlineGrammar {
    private static final Pattern DATE = Pattern.compile("(?:至|到|于|在|力争|争取|确保|截至)?"
            + "(?:[0-9]{4}年?[-—至到]+)?(?:(?<year>[0-9]{4})年)?(?:"
            + "(?<month>[0-9]{1,2})月份?(?:(?<day>[0-9]{1,2})日|底|末|(?<third>上旬|中旬|下旬))?"
            + "|(?<part>年底|年末|年内|(?<=年)底|(?<=年)末|上半年|下半年|第?(?<quarter>[一二三四])季度末?))?"
            + "(?:之|以)?(?:前|内)?(?:全面|基本|全部|整体)?(?:完成|建成|实现|见效|落实到位|取得阶段性成效|取得明显成效)?(?:并?(?:长期坚持|持续推进|持续坚持))?");
    private static final Pattern ONGOING = Pattern.compile(
            "(?:立即整改并|(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?起)?(?:年内|全年|今后|每年)?(?:持续|长期|常态化|常年|滚动)(?:推进|坚持|实施|开展|落实|执行|推动|进行|保持)?");
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final OptionalInt yearOfDocument;

    /** A grammar for a document of one year, which a deadline without a year then means. */
    DeadlineGrammar(OptionalInt yearOfDocument) {
        this.yearOfDocument = yearOfDocument;
    }

    /**
     * What a segment says.
     *
     * @param deadline the deadline
     * @param yearTaken whether its year is that of the document
     */
    record Reading(Deadline deadline, boolean yearTaken) {}

    /**
     * The deadline that a segment is.
     *
     * @param canonical the segment in its canonical form
     * @param written the segment as written
     */
    Optional<Reading> read(String canonical, String written) {
        if (ONGOING.matcher(canonical).matches()) {
            return Optional.of(new Reading(deadline(written, DeadlineKind.ONGOING, Optional.empty()), false));
        }
        Matcher date = DATE.matcher(canonical);
        boolean dated = date.matches()
                && (date.group("year") != null || date.group("month") != null || date.group("part") != null);
        return dated ? date(date, written) : Optional.empty();
    }

    private Optional<Reading> date(Matcher date, String written) {
        boolean stated = date.group("year") != null;
        if (!stated && yearOfDocument.isEmpty()) {
            return Optional.of(new Reading(deadline(written, DeadlineKind.YEAR_NOT_STATED, Optional.empty()), false));
        }
        int year = stated ? Integer.parseInt(date.group("year")) : yearOfDocument.getAsInt();
        try {
            Deadline deadline = deadline(written, DeadlineKind.LAST_DAY, Optional.of(lastDay(year, date)));
            return Optional.of(new Reading(deadline, !stated));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate lastDay(int year, Matcher date) {
        Optional<YearMonth> stated =
                Optional.ofNullable(date.group("month")).map(month -> YearMonth.of(year, Integer.parseInt(month)));
        YearMonth month = stated.orElseGet(() -> YearMonth.of(year, lastMonth(date)));
        if (date.group("day") != null) {
            return month.atDay(Integer.parseInt(date.group("day")));
        }
        return switch (Optional.ofNullable(date.group("third")).orElse("")) {
            case "上旬" -> month.atDay(10);
            case "中旬" -> month.atDay(20);
            default -> month.atEndOfMonth();
        };
    }

    /** The last month of a part of a year. */
    private static int lastMonth(Matcher date) {
        if (date.group("quarter") != null) {
            return MONTHS_OF_A_QUARTER * ("一二三四".indexOf(date.group("quarter")) + 1);
        }
        return "上半年".equals(date.group("part")) ? 6 : 12;
    }

    private static Deadline deadline(String written, DeadlineKind kind, Optional<LocalDate> lastDay) {
        return Deadline.builder().written(written).kind(kind).lastDay(lastDay).build();
    }
}
