package io.mubiao.plan.document;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.document.diagnostic.Diagnostic;
import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import io.mubiao.plan.document.text.CanonicalText;
import io.mubiao.plan.value.Citation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the diagnostics of one document, and cites it. */
final class Report {
    private final CanonicalText text;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Report(CanonicalText text) {
        this.text = text;
    }

    /** A part of the document, with where it stands. */
    Citation cite(String path, Span span) {
        return new Citation(path, span.start(), text.given(span.start(), span.end()));
    }

    /** Says something of a part of the document. */
    void add(DiagnosticRule rule, String path, Span span, String found, String done) {
        add(rule, cite(path, span), found, done);
    }

    /** Says something of a part of the document that is cited already. */
    void add(DiagnosticRule rule, Citation citation, String found, String done) {
        diagnostics.add(new Diagnostic(rule, Optional.of(citation), found, done));
    }

    /** Says something of the whole document. */
    void add(DiagnosticRule rule, String found, String done) {
        diagnostics.add(new Diagnostic(rule, Optional.empty(), found, done));
    }

    /** All of them in the order of the text, those of the whole document first. */
    ImmutableList<Diagnostic> diagnostics() {
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(
                        diagnostic -> diagnostic.citation().map(Citation::start).orElse(-1)),
                diagnostics);
    }
}
