package io.mubiao.plan.document.clause;

import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import io.mubiao.plan.indicator.Nature;
import io.mubiao.plan.responsibility.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what was read of a clause as the reference file writes it. */
final class ClauseNotation {
    private static final Set<DiagnosticRule> LISTED = Set.of(
            DiagnosticRule.SEGMENT_NOT_UNDERSTOOD, DiagnosticRule.DEADLINE_WITHOUT_YEAR, DiagnosticRule.CONNECTOR_READ);

    private ClauseNotation() {}

    static String link(ClauseLink link) {
        String roles = link.roles().stream().map(Enum::name).collect(Collectors.joining("+"));
        String parties = link.parties().stream().map(ClauseNotation::party).collect(Collectors.joining(" ; "));
        String open = link.openList().map(words -> " +" + words).orElse("");
        return roles + " " + link.mode() + " " + parties + open + " «" + link.verb() + "»";
    }

    private static String party(ClauseParty party) {
        return (party.collective() ? "*" : "") + party.name() + (party.prefixed() ? "=" + party.written() : "");
    }

    static String deadline(Clause clause) {
        return clause.deadline().map(ClauseNotation::deadline).orElse("");
    }

    private static String deadline(Deadline deadline) {
        return switch (deadline.kind()) {
            case LAST_DAY -> deadline.lastDay().map(LocalDate::toString).orElseThrow();
            case ONGOING -> "ONGOING";
            case YEAR_NOT_STATED -> "?";
        };
    }

    static List<String> other(Clause clause) {
        Stream<String> rules = clause.rules().stream()
                .map(rule -> rule.link().map(link -> "ALL_LATER " + link(link)).orElse("FIRST_LEADS"));
        Stream<String> nature = clause.nature().map(ClauseNotation::nature).stream();
        return Stream.concat(rules, nature).toList();
    }

    private static String nature(Nature nature) {
        return "NATURE " + nature;
    }

    static List<String> diagnostics(Clause clause) {
        return clause.notes().stream()
                .map(ClauseNote::rule)
                .filter(LISTED::contains)
                .map(Enum::name)
                .distinct()
                .sorted()
                .toList();
    }
}
