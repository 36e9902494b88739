package io.mubiao.plan;

import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.ProvisionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must hold between the citations of a plan and its document, where the document's hash is given. */
final class CitationChecks {
    private final Plan plan;
    private final PlanIndex index;
    private final List<TextPiece> rules;
    private final List<Fault> faults = new ArrayList<>();

    private CitationChecks(Plan plan, PlanIndex index, List<TextPiece> rules) {
        this.plan = plan;
        this.index = index;
        this.rules = rules;
    }

    /**
     * What is wrong with the citations.
     *
     * @param rules the rules of the document that links name
     */
    static List<Fault> faults(Plan plan, PlanIndex index, List<TextPiece> rules) {
        CitationChecks checks = new CitationChecks(plan, index, rules);
        if (plan.document().sha256().isPresent()) {
            List<TextPiece> pieces = TextPieces.of(plan, index);
            checks.overlaps(pieces);
            if (checks.faults.isEmpty()) {
                String text = PlanText.rebuild(pieces, plan.document().length());
                checks.text(text, plan.document().sha256().get());
            }
        }
        return checks.faults;
    }

    private void overlaps(List<TextPiece> pieces) {
        int end = 0;
        for (TextPiece piece : pieces) {
            Citation citation = piece.citation();
            if (citation.start() < end) {
                faults.add(Fault.of(
                        piece.place(),
                        citation.quote(),
                        "must start at or after " + end + ", where the piece before ends"));
            }
            end = Math.max(end, citation.end());
        }
        int length = plan.document().length();
        if (length < end) {
            faults.add(Fault.of("/document/length", Integer.toString(length), "must be at least " + end));
        }
    }

    private void text(String text, String declared) {
        String found = PlanText.sha256(text);
        if (!found.equals(declared)) {
            faults.add(Fault.of(
                    "/document/sha256", declared, "must be the SHA-256 of the text that the pieces make, " + found));
        }
        for (int i = 0; i < plan.targets().size(); i++) {
            Target target = plan.targets().get(i);
            cited(text, target.citation(), "/targets/" + i + "/citation");
            if (target.provision().isPresent()) {
                covered(target, target.provision().get(), "/targets/" + i + "/provision");
            }
        }
        for (TextPiece rule : rules) {
            cited(text, rule.citation(), rule.place());
        }
        for (int i = 0; i < plan.notes().size(); i++) {
            for (int j = 0; j < plan.notes().get(i).citations().size(); j++) {
                cited(text, plan.notes().get(i).citations().get(j), "/notes/" + i + "/citations/" + j);
            }
        }
    }

    private void covered(Target target, ProvisionId id, String place) {
        Optional<Provision> provision = index.provision(id);
        if (provision.isPresent() && !covers(provision.get(), target)) {
            faults.add(Fault.of(place, id.value(), "must cover the words of the target at " + target.citation()));
        }
    }

    /** A provision covers the words in its measures; a headline provision those between the clause before and its own. */
    private boolean covers(Provision provision, Target target) {
        Optional<Integer> at = index.headlinePosition(provision.id());
        if (at.isEmpty()) {
            return index.inMeasure(provision.id(), target.citation());
        }
        int from = at.get() == 0
                ? 0
                : plan.headlineProvisions().get(at.get() - 1).chain().citation().end();
        return target.citation().start() >= from
                && target.citation().end() <= provision.chain().citation().start();
    }

    private void cited(String text, Citation citation, String place) {
        if (!text.startsWith(citation.quote(), citation.start())) {
            faults.add(Fault.of(place, citation.quote(), "must stand in the official text at " + citation.start()));
        }
    }
}
