package io.mubiao.plan.fault;

import java.io.Serializable;

/**
 * One thing that is wrong with an input.
 *
 * @param line line in the file, from 1; 0 where the input has no lines
 * @param column column of that line, from 1; 0 where it is not known
 * @param place where in the input: a JSON pointer such as {@code /targets/3/indicator}, or the column of a table
 * @param value the offending value as found; empty where something is absent
 * @param rule the rule that the value breaks, as a sentence that can follow "{@code must}" or stand alone
 */
public record Fault(int line, int column, String place, String value, String rule) implements Serializable {

    /** A fault of which only the line is known. */
    public Fault(int line, String place, String value, String rule) {
        this(line, 0, place, value, rule);
    }

    /** A fault of an input that has no lines. */
    public static Fault of(String place, String value, String rule) {
        return new Fault(0, place, value, rule);
    }

    /** The same fault, found on a line of a file. */
    public Fault onLine(int newLine) {
        return at(newLine, 0);
    }

    /** The same fault, found in a column of a line of a file. */
    public Fault at(int newLine, int newColumn) {
        return new Fault(newLine, newColumn, place, value, rule);
    }

    /** For example {@code line 12, column 18, /area: 'X' must be known}. */
    @Override
    public String toString() {
        String position = line > 0 ? "line " + line + (column > 0 ? ", column " + column : "") : "";
        String where = position + (position.isEmpty() || place.isEmpty() ? "" : ", ") + place;
        String what = value.isEmpty() ? rule : "'" + shortened(value) + "' " + rule;
        return where.isEmpty() ? what : where + ": " + what;
    }

    private static String shortened(String text) {
        int most = 80;
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
