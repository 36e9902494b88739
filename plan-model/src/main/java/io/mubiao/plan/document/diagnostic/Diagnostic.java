package io.mubiao.plan.document.diagnostic;

import io.mubiao.plan.value.Citation;
import java.io.Serializable;
import java.util.Optional;

/**
 * One thing to know of what was read: no guess goes without one.
 *
 * @param rule what the text fails, or how it was understood
 * @param citation where; empty where the whole document lacks something
 * @param found what was found there, in few words; empty where the citation says all
 * @param done what was done with it
 */
public record Diagnostic(DiagnosticRule rule, Optional<Citation> citation, String found, String done)
        implements Serializable {
    private static final int QUOTE = 60;

    /** How much it matters. */
    public Severity severity() {
        return rule.severity();
    }

    /** For example {@code WARNING NUMBERING 二/（三） (120–131) “（三）强化治理。”: found 3, expected 2; kept as written}. */
    @Override
    public String toString() {
        String what = found.isEmpty() ? "" : ": found " + found;
        return severity() + " " + rule + citation.map(Diagnostic::place).orElse("") + what + "; " + done;
    }

    private static String place(Citation citation) {
        String quote = citation.quote().replaceAll("\\R", "↵");
        String shown = quote.length() <= QUOTE ? quote : quote.substring(0, QUOTE) + "…";
        return " " + citation.path() + " (" + citation.start() + "–" + citation.end() + ") “" + shown + "”";
    }
}
