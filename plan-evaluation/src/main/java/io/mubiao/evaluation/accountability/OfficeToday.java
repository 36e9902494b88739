package io.mubiao.evaluation.accountability;

import com.google.common.collect.ImmutableList;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.responsibility.OrganisationKind;
import io.mubiao.plan.responsibility.Succession;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Who has the duties of an organisation of a plan on a day. The plan keeps the words of its day, and this is no part of it.
 * Duties move one by one: all successors are named, each with its duty, and which duty a target belongs to is not decided.
 *
 * @param organisation an organisation of the plan
 * @param on the day
 * @param since the successions of earlier years: the successor has the duty
 * @param sameYear the successions of the very year of the day: only the year is known, so that either may have the duty
 */
public record OfficeToday(
        Organisation organisation, LocalDate on, ImmutableList<Succession> since, ImmutableList<Succession> sameYear)
        implements Serializable {
    /** Whether any change is known by the day. If not, that does not mean that there was none. */
    public boolean changeKnown() {
        return !since.isEmpty() || !sameYear.isEmpty();
    }

    /** What the plan says, and apart from it what is known since. */
    public Text text() {
        ImmutableList.Builder<Text> parts = ImmutableList.builder();
        parts.add(Phrase.of("规划中：{0}", "In the plan: {0}", organisation.name()));
        since.forEach(succession -> parts.add(Phrase.of(
                "{0}年起（来源：{1}）：{2}：{3}",
                "since {0} (source: {1}): {2}: {3}",
                succession.year(),
                succession.source(),
                succession.duty(),
                succession.successor())));
        sameYear.forEach(succession -> parts.add(Phrase.of(
                "{0}年（来源：{1}）：{2}：划转至{3}，只知年份，{4}尚属原单位或已属新单位均有可能",
                "in {0} (source: {1}): {2}: moved to {3}; only the year is known, and on {4} either may have had it",
                succession.year(),
                succession.source(),
                succession.duty(),
                succession.successor(),
                on)));
        if (!changeKnown()) {
            parts.add(
                    organisation.kind() == OrganisationKind.COLLECTIVE
                            ? Phrase.of("统称，截至{0}未掌握变动情况", "a collective, and nothing is known of a change by {0}", on)
                            : Phrase.of("截至{0}未掌握变动情况", "nothing is known of a change by {0}", on));
        }
        List<Text> all = parts.build();
        return Phrase.of("{0}。", "{0}.", Labels.clauses(all));
    }

    /** What the plan says, and apart from it what is known since, in English. */
    @Override
    public String toString() {
        return text().in(Language.ENGLISH);
    }
}
