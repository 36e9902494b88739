package io.mubiao.evaluation.observation;

/** The length of a period. */
public enum PeriodKind {
    /** A calendar year. */
    YEAR(1),
    /** Half a year. */
    HALF(2),
    /** A quarter. */
    QUARTER(4),
    /** A month. */
    MONTH(12),
    /** From January to the end of a month: running totals are published so. */
    YEAR_TO_DATE(12);

    private final int parts;

    PeriodKind(int parts) {
        this.parts = parts;
    }

    /** How many of them a year has; they overlap for {@link #YEAR_TO_DATE}. */
    public int parts() {
        return parts;
    }
}
