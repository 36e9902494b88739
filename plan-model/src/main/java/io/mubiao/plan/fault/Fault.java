package io.mubiao.plan.fault;

import java.io.Serializable;

/**
 * One thing that is wrong with an input.
 *
 * @param line line in the file, from 1; 0 where the input has no lines
 * @param place where in the input: a JSON pointer such as {@code /targets/3/indicator}, or the column of a table
 * @param value the offending value as found; empty where something is absent
 * @param rule the rule that the value breaks, as a sentence that can follow "{@code must}" or stand alone
 */
public record Fault(int line, String place, String value, String rule) implements Serializable {

    /** A fault of an input that has no lines. */
    public static Fault of(String place, String value, String rule) {
        return new Fault(0, place, value, rule);
    }

    /** The same fault, found on a line of a file. */
    public Fault onLine(int newLine) {
        return new Fault(newLine, place, value, rule);
    }

    /** For example {@code line 12, /targets/3/indicator: 'x' is not an indicator of this plan}. */
    @Override
    public String toString() {
        String where = line > 0 ? "line " + line + (place.isEmpty() ? "" : ", " + place) : place;
        String what = value.isEmpty() ? rule : "'" + shortened(value) + "' " + rule;
        return where.isEmpty() ? what : where + ": " + what;
    }

    private static String shortened(String text) {
        int most = 80;
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
