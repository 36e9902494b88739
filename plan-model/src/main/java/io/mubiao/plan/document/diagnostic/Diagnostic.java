package io.mubiao.plan.document.diagnostic;

import io.mubiao.plan.value.Citation;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing to know of what was read: no guess goes without one. */
public final class Diagnostic implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int QUOTE = 60;

    private final DiagnosticRule rule;
    private final @Nullable Citation citation;
    private final String found;
    private final String done;

    /**
     * @param rule what the text fails, or how it was understood
     * @param citation where; empty where the whole document lacks something
     * @param found what was found there, in few words; empty where the citation says all
     * @param done what was done with it
     */
    public Diagnostic(DiagnosticRule rule, Optional<Citation> citation, String found, String done) {
        this.rule = rule;
        this.citation = citation.orElse(null);
        this.found = found;
        this.done = done;
    }

    /** What the text fails, or how it was understood. */
    public DiagnosticRule rule() {
        return rule;
    }

    /** How much it matters. */
    public Severity severity() {
        return rule.severity();
    }

    /** Where; empty where the whole document lacks something. */
    public Optional<Citation> citation() {
        return Optional.ofNullable(citation);
    }

    /** What was found there, in few words; empty where the citation says all. */
    public String found() {
        return found;
    }

    /** What was done with it. */
    public String done() {
        return done;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Diagnostic that
                && rule == that.rule
                && Objects.equals(citation, that.citation)
                && found.equals(that.found)
                && done.equals(that.done);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, citation, found, done);
    }

    /** For example {@code WARNING NUMBERING 二/（三） (120–131) “（三）强化治理。”: found 3 after 1; kept as written}. */
    @Override
    public String toString() {
        String what = found.isEmpty() ? "" : ": found " + found;
        return severity() + " " + rule + citation().map(Diagnostic::place).orElse("") + what + "; " + done;
    }

    private static String place(Citation citation) {
        String quote = citation.quote().replaceAll("\\R", "↵");
        String shown = quote.length() <= QUOTE ? quote : quote.substring(0, QUOTE) + "…";
        return " " + citation.path() + " (" + citation.start() + "–" + citation.end() + ") “" + shown + "”";
    }
}
