package io.mubiao.evaluation.accountability;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.io.Serializable;

/**
 * An attainment that nobody leads. Whoever implements it keeps that role, and does not lead in its stead.
 *
 * @param attainment what nobody leads: a target in an area, with its verdict
 * @param others the entries of those who answer for it in other roles; none where the text names nobody
 */
public record Unled(Attainment attainment, ImmutableList<LedgerEntry> others) implements Serializable {
    /** The unled attainment in a sentence. */
    public Text text() {
        Text what = Phrase.of(
                "{0}（{1}）：{2}。",
                "{0} ({1}): {2}.", attainment.indicator().name(), attainment.area(), Labels.of(attainment.verdict()));
        if (others.isEmpty()) {
            return Phrase.of("{0}无责任条款，未写明任何单位。", "{0} No clause covers it, and the text names nobody.", what);
        }
        Text roles = Phrase.list(others.stream()
                .map(entry -> Phrase.of("{0}{1}", "{0} {1} it", entry.written(), Labels.does(entry.role())))
                .toList());
        return Phrase.of(
                "{0}无牵头单位，{1}，见{2}{3}。",
                "{0} Nobody leads it: {1}, by {2} {3}.",
                what,
                roles,
                others.get(0).citation().path(),
                others.get(0).citation().quote());
    }

    /** The unled attainment in a sentence, in English. */
    @Override
    public String toString() {
        return text().in(Language.ENGLISH);
    }
}
