package io.mubiao.evaluation.accountability;

import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.text.Phrase;
import io.mubiao.plan.responsibility.Link;
import io.mubiao.plan.responsibility.Mode;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.Party;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.work.Provision;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One party of a clause answers in one role for one attainment. All of it is as the plan says it; {@link
 * Attainment#working()} has the steps to the verdict.
 *
 * @param attainment what is answered for: a target in an area, with its verdict
 * @param provision the provision whose clause covers the target
 * @param link the segment of the clause that names the party
 * @param party who, in the form that is written there
 * @param role in which role; of the several that one verb gives (牵头落实), each has an entry
 */
public record LedgerEntry(Attainment attainment, Provision provision, Link link, Party party, Role role)
        implements Serializable {
    /** Who. */
    public OrganisationId organisation() {
        return party.organisation();
    }

    /**
     * Whether the party is alone, or one of several who answer together, or one of several who answer each for its own part.
     * Of the last the text does not say which sentence is whose.
     */
    public Mode mode() {
        return link.mode();
    }

    /** The verb as written, with its adverbs. */
    public String verb() {
        return link.verb();
    }

    /** The form in which the party is written. */
    public String written() {
        return party.written();
    }

    /** Whether the list of the parties is left open (等), so that others may answer too. */
    public boolean openList() {
        return link.openList().isPresent();
    }

    /** The clause. */
    public Citation citation() {
        return provision.chain().citation();
    }

    /** The entry in sentences. */
    public Text text() {
        List<Text> sentences = new ArrayList<>();
        sentences.add(Phrase.of(
                "{0}（{1}）：{2}。",
                "{0} ({1}): {2}.", attainment.indicator().name(), attainment.area(), Labels.of(attainment.verdict())));
        sentences.add(Phrase.of(
                "{0}{1}，原文“{2}”，见{3}{4}。",
                "{0} {1} it, in the words “{2}” of {3} {4}.",
                written(),
                Labels.does(role),
                verb(),
                citation().path(),
                citation().quote()));
        if (mode() == Mode.JOINT) {
            sentences.add(Text.of("几方共同承担，各方账上均列此项。", "Several parties answer together, and each has this entry."));
        }
        if (mode() == Mode.RESPECTIVE) {
            sentences.add(Text.of(
                    "各方分别承担，原文未写明哪一句归哪一方。",
                    "Each party answers for its own part, and the text does not say which sentence is whose."));
        }
        link.openList()
                .ifPresent(words -> sentences.add(Phrase.of(
                        "名单以“{0}”结尾，可能不完整。", "The list of parties ends with “{0}” and may not be complete.", words)));
        link.rule()
                .ifPresent(rule -> sentences.add(Phrase.of(
                        "依据文件另处所定：“{0}”。", "This is by a rule elsewhere in the document: “{0}”.", rule.quote())));
        return Phrase.sentences(sentences);
    }

    /** The entry in sentences, in English. */
    @Override
    public String toString() {
        return text().in(Language.ENGLISH);
    }
}
