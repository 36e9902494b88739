package io.mubiao.plan.document;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.document.clause.Clause;
import io.mubiao.plan.document.clause.ClauseRule;
import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.value.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules that a document has declared so far, and the links that they give its clauses. */
final class RuleBook {
    private final Report report;
    private final List<Declared> all = new ArrayList<>();
    /** The last rule that the unit named first leads. */
    private Optional<Declared> first = Optional.empty();
    /** The last rule on a link of later clauses, for each of its roles. */
    private final Map<ImmutableList<Role>, Declared> later = new LinkedHashMap<>();

    RuleBook(Report report) {
        this.report = report;
    }

    /** A rule, where it stands, and how many clauses took a link from it. */
    private static final class Declared {
        private final ClauseRule rule;
        private final Citation citation;
        private int applied;

        Declared(ClauseRule rule, Citation citation) {
            this.rule = rule;
            this.citation = citation;
        }
    }

    /**
     * The links of a clause, and those that rules give it. What the clause declares itself holds from then on; the rule
     * that the unit named first leads holds for the clause itself too.
     */
    ImmutableList<ChainLink> links(Clause clause, String path, Span span) {
        List<Declared> inForce = List.copyOf(later.values());
        clause.rules().forEach(rule -> declare(rule, path, span.start()));
        ImmutableList.Builder<ChainLink> links = ImmutableList.builder();
        clause.links().forEach(link -> links.add(new ChainLink(link, Optional.empty())));
        Stream.concat(first.stream(), inForce.stream())
                .forEach(declared -> clause.linkBy(declared.rule).ifPresent(link -> {
                    declared.applied++;
                    links.add(new ChainLink(link, Optional.of(declared.citation)));
                }));
        boolean leads = clause.links().stream().anyMatch(link -> link.roles().contains(Role.LEAD));
        if (first.isPresent() && !leads && !clause.namesUnitFirst()) {
            report.add(DiagnosticRule.RULE_NOT_APPLIED, path, span, "no unit named first", "no lead is read");
        }
        return links.build();
    }

    /** Notes a rule that starts at an offset of the clause or sentence that declares it. */
    void declare(ClauseRule rule, String path, int offset) {
        Span span = new Span(
                offset + rule.start(), offset + rule.start() + rule.written().length());
        Declared declared = new Declared(rule, report.cite(path, span));
        all.add(declared);
        if (rule.link().isPresent()) {
            later.put(rule.link().get().roles(), declared);
        } else {
            first = Optional.of(declared);
        }
    }

    /** Says of each rule how many clauses it reached. */
    void reportAll() {
        for (Declared declared : all) {
            Citation at = declared.citation;
            report.add(
                    DiagnosticRule.RULE_DECLARED,
                    at.path(),
                    new Span(at.start(), at.end()),
                    "",
                    "gave a link to " + declared.applied + " clauses");
        }
    }
}
