package io.mubiao.evaluation.observation;

import com.google.common.collect.ComparisonChain;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a figure covers. A part of a year is never taken for the year.
 *
 * @param year 1900 to 2200
 * @param kind how long it is
 * @param number which one of the year, from 1; 1 for the year itself, and the last month for a year to date
 */
public record Period(int year, PeriodKind kind, int number) implements Comparable<Period>, Serializable {
    private static final Pattern FORM =
            Pattern.compile("([0-9]{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])|YTD(0[1-9]|1[0-2])))?");

    public Period {
        if (year < 1900 || year > 2200 || number < 1 || number > kind.parts()) {
            throw new IllegalArgumentException("Period " + kind + " " + number + " of " + year + " must be one of the "
                    + kind.parts() + " of a year from 1900 to 2200");
        }
    }

    /** A whole year. */
    public static Period ofYear(int year) {
        return new Period(year, PeriodKind.YEAR, 1);
    }

    /**
     * Reads {@code 2017}, {@code 2014-H1}, {@code 2014-Q3}, {@code 2014-03} or, for January to September, {@code
     * 2014-YTD09}.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Period parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("Period '" + text
                    + "' must be a year or a part of one, such as 2017, 2017-H1, 2017-Q3, 2017-03 or 2017-YTD09");
        }
        int year = Integer.parseInt(form.group(1));
        PeriodKind[] kinds = {PeriodKind.HALF, PeriodKind.QUARTER, PeriodKind.MONTH, PeriodKind.YEAR_TO_DATE};
        for (int i = 0; i < kinds.length; i++) {
            if (form.group(i + 2) != null) {
                return new Period(year, kinds[i], Integer.parseInt(form.group(i + 2)));
            }
        }
        return ofYear(year);
    }

    /** Whether it is a whole year: a year to date never is, not even in December. */
    public boolean wholeYear() {
        return kind == PeriodKind.YEAR;
    }

    /** The month it begins with, from 1 to 12. */
    public int firstMonth() {
        return kind == PeriodKind.YEAR_TO_DATE ? 1 : (number - 1) * monthsOfAPart() + 1;
    }

    /** The month it ends with, from 1 to 12. */
    public int lastMonth() {
        return number * monthsOfAPart();
    }

    /** Its last day. */
    public LocalDate end() {
        return YearMonth.of(year, lastMonth()).atEndOfMonth();
    }

    private int monthsOfAPart() {
        return 12 / kind.parts();
    }

    /** Written out, since what a record makes of itself takes longer to start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Period period && year == period.year && kind == period.kind && number == period.number;
    }

    @Override
    public int hashCode() {
        return (year * 31 + kind.hashCode()) * 31 + number;
    }

    /** Earlier first; of those that begin together, longer first; of those that end together too, a year to date last. */
    @Override
    public int compareTo(Period other) {
        return ComparisonChain.start()
                .compare(year, other.year)
                .compare(firstMonth(), other.firstMonth())
                .compare(other.lastMonth(), lastMonth())
                .compare(kind, other.kind)
                .result();
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return switch (kind) {
            case YEAR -> Integer.toString(year);
            case HALF -> year + "-H" + number;
            case QUARTER -> year + "-Q" + number;
            case MONTH -> year + "-" + twoDigits();
            case YEAR_TO_DATE -> year + "-YTD" + twoDigits();
        };
    }

    private String twoDigits() {
        return (number < 10 ? "0" : "") + number;
    }
}
