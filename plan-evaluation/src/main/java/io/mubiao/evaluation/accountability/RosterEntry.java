package io.mubiao.evaluation.accountability;

import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A member of a collective answers with it, by a roster. The plan itself names the collective alone.
 *
 * @param entry that of the collective
 * @param member who
 * @param date the day that the roster describes
 * @param source where the roster is laid down
 */
public record RosterEntry(LedgerEntry entry, RosterMember member, LocalDate date, String source)
        implements Serializable {
    /** The entry in sentences. */
    public Text text() {
        String who = member instanceof RosterMember.Unit unit
                ? unit.organisation().value()
                : ((RosterMember.InArea) member).area().value();
        return Phrase.of(
                "{0}按{1}的名单（来源：{2}）属于{3}。{4}",
                "{0} is one of {3} by the roster of {1} (source: {2}). {4}",
                who,
                date,
                source,
                entry.written(),
                entry.text());
    }

    /** The entry in sentences, in English. */
    @Override
    public String toString() {
        return text().in(Language.ENGLISH);
    }
}
