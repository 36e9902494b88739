package io.mubiao.evaluation.exchange;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.figure.Figure;
import io.mubiao.evaluation.report.words.DecimalText;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.value.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * The value of a baseline, a target or an actual.
 *
 * @param values none where it is missing, and two for the ends of a range
 * @param comment what the value is, or why there is none
 */
record ValueElement(ImmutableList<Figure> values, Text comment) {

    /**
     * A value.
     *
     * @param remarks at least one; the comment has them, and which values had to be rounded
     */
    static ValueElement of(List<Figure> values, List<Text> remarks) {
        Stream<Text> rounded = values.stream()
                .filter(value -> !DecimalText.exact(value))
                .map(value -> Phrase.of("数值取17位有效数字，准确值为{0}", "rounded to 17 significant digits, exactly {0}", value));
        Text comment = Stream.concat(remarks.stream(), rounded)
                .reduce((one, other) -> Phrase.of("{0}；{1}", "{0}; {1}", one, other))
                .orElseThrow();
        return new ValueElement(ImmutableList.copyOf(values), comment);
    }

    /** A missing value. */
    static ValueElement none(Text what, Text why) {
        return of(List.of(), List.of(what, Phrase.of("没有数值：{0}", "no value: {0}", why)));
    }
}
