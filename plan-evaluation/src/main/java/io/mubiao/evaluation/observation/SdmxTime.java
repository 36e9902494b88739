package io.mubiao.evaluation.observation;

import java.util.regex.Pattern;

/**
 * Time periods as SDMX writes them. Of its forms, those of a calendar year and its halves,
 * quarters and months.
 */
final class SdmxTime {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}(?:-(?:S[12]|Q[1-4]|M?(?:0[1-9]|1[0-2])))?");

    private SdmxTime() {}

    /**
     * Reads {@code 2017}, {@code 2017-S1}, {@code 2017-Q3}, {@code 2017-03} or {@code 2017-M03}.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    static Period parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Time period '" + text
                    + "' must be a year or a part of one, such as 2017, 2017-S1, 2017-Q3, 2017-03 or 2017-M03");
        }
        return Period.parse(text.replace('S', 'H').replace("M", ""));
    }

    /** Whether it counts from the first day of a reporting year, which need not be the first of January. */
    static boolean reporting(String text) {
        return text.indexOf('S') > 0 || text.indexOf('Q') > 0 || text.indexOf('M') > 0;
    }
}
