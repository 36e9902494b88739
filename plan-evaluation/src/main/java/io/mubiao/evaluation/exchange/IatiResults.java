package io.mubiao.evaluation.exchange;

import io.mubiao.evaluation.attainment.Attainments;

/**
 * Attainments as results in the words of the <a href="https://iatistandard.org/en/iati-standard/203/">IATI Standard 2.03</a>:
 * its element {@code result}, with the names and the nesting of the standard. IATI-like, and no IATI file: there is no
 * activity around the results, they are not XML, and {@code value} may be left out, which IATI allows for qualitative
 * indicators only.
 *
 * <table>
 * <caption>What stands where</caption>
 * <tr><td>{@code result}</td><td>one for each target, in plan order</td></tr>
 * <tr><td>{@code type}</td><td>always 9, other: a plan does not say whether it promises an output, an outcome or an impact</td></tr>
 * <tr><td>{@code aggregation-status}</td><td>true where the judged figures of parts of an area add up to that of the whole:
 * flows and stocks, but no stages, and none of {@code EVERY_YEAR}, whose judged years differ from area to area</td></tr>
 * <tr><td>{@code title}, {@code description}</td><td>the name of the indicator; the promise</td></tr>
 * <tr><td>{@code reference}</td><td>the id of the target as {@code code}, in the {@code vocabulary} 99, the publisher's own</td></tr>
 * <tr><td>{@code indicator}</td><td>one for each result: its name, and as description its unit or its stages</td></tr>
 * <tr><td>{@code measure}</td><td>2, percentage, where the unit is %; 4, ordinal, for stages; 1, unit, for all others. Nominal and
 * qualitative indicators (3 and 5) do not occur</td></tr>
 * <tr><td>{@code ascending}</td><td>true where at least a level is promised; false says no more than that more is not better</td></tr>
 * <tr><td>{@code baseline}</td><td>one for each area, if the target has one: the last base year and the value; the comment
 * names all base years and what was made of them</td></tr>
 * <tr><td>{@code period}</td><td>one: from the first day of the first year of the assessment to the last day of the last</td></tr>
 * <tr><td>{@code target}</td><td>one for each area, what is required at the deadline; of a range two, the lower end and the upper,
 * with the same comment. Where the level differs by year, it is that of the judged figure, and the comment says so</td></tr>
 * <tr><td>{@code actual}</td><td>one for each area, the judged figure; the comment has the verdict, the reasons, what was
 * required so far, and what to know of the figures</td></tr>
 * <tr><td>{@code location}</td><td>as {@code ref} the code of the area, not of a location in an activity</td></tr>
 * </table>
 *
 * <p>All is told of the default reading. A value is in the unit of the indicator, a stage by its position from 0. It is a
 * decimal of at most 17 significant digits; if it had to be rounded to them, the comment has the exact figure. A figure that is
 * missing has no value, never 0, and the comment says why.
 */
public final class IatiResults {
    private IatiResults() {}

    /**
     * The results as JSON, indented, ending in LF. Elements and attributes are properties of one name; an element that the
     * standard lets repeat is an array, and nothing is null. A text is a {@code narrative} for each language that there is,
     * with {@code xml:lang} and {@code text}; a value is a number, and a code a string. Around the array {@code result} stand
     * {@code format} and {@code version}, {@code mubiao-iati-results} and 1; {@code iati-version}; {@code plan}, the id of the
     * plan; {@code title}, its title; and {@code as-of}, the last year whose figures could be used.
     */
    public static String json(Attainments judged) {
        return ResultJson.of(judged);
    }

    /**
     * The results as CSV, one row for each target and area, in order, lines ending in LF. Columns are called by the path of
     * the element or attribute, texts with {@code /zh} and {@code /en} behind it, and {@code target[2]} is the upper end of a
     * range. Before them stand {@code plan} and {@code as-of}; {@code location/@ref} holds for baseline, target and actual.
     * What is not there is an empty field. Texts are guarded as {@link io.mubiao.plan.table.TableText} says.
     */
    public static String csv(Attainments judged) {
        return ResultCsv.of(judged);
    }
}
