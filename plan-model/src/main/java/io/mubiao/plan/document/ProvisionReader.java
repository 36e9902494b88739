package io.mubiao.plan.document;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import io.mubiao.plan.document.promise.FoundPromise;
import io.mubiao.plan.document.promise.PromiseFinder;
import io.mubiao.plan.document.text.CanonicalText;
import io.mubiao.plan.indicator.Nature;
import io.mubiao.plan.responsibility.Deadline;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.YearRange;
import io.mubiao.plan.work.Measure;
import io.mubiao.plan.work.MeasureId;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.ProvisionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes provisions of what stands under a heading: each clause with the sentences since the clause before. */
final class ProvisionReader {
    /** What stands at the end of a document: who issued it, and when. */
    private static final Pattern SIGNATURE = Pattern.compile("（[^（）]{1,30}）|[^，；。：（）]{1,30}(部|局|厅|委|办|院|会|室|府|[0-9]日)");

    private final CanonicalText text;
    private final Chains chains;
    private final Optional<PromiseFinder> promises;
    private final Report report;
    private final List<Piece> pieces;
    private final List<TargetDraft> targets = new ArrayList<>();
    /** The years that hold for the rest of a paragraph, and where the sentence that said so, or took them over, ends. */
    private Optional<YearRange> years = Optional.empty();

    private int lastEnd;

    /**
     * @param promises finds promises; empty if the years of the plan are not known
     * @param pieces gets every sentence and clause
     */
    ProvisionReader(
            CanonicalText text, Chains chains, Optional<PromiseFinder> promises, Report report, List<Piece> pieces) {
        this.text = text;
        this.chains = chains;
        this.promises = promises;
        this.report = report;
        this.pieces = pieces;
    }

    /**
     * The provisions under a heading.
     *
     * @param prefix what their ids begin with, such as {@code task-1-2}
     * @param headline whether its sentences are headline targets
     */
    ImmutableList<Provision> read(Node node, String prefix, boolean headline) {
        ImmutableList.Builder<Provision> provisions = ImmutableList.builder();
        List<Span> open = new ArrayList<>();
        int provision = 0;
        int measure = 0;
        for (Block block : node.blocks()) {
            if (block instanceof Block.Duty duty) {
                provision++;
                ProvisionId id = ProvisionId.of(prefix + "-p" + provision);
                Nature nature = duty.clause().nature().orElse(Nature.NOT_STATED);
                Optional<Integer> due =
                        duty.clause().deadline().flatMap(Deadline::lastDay).map(LocalDate::getYear);
                if (open.isEmpty()) {
                    report.add(DiagnosticRule.CLAUSE_COVERS_NOTHING, duty.citation(), "", "kept without sentences");
                }
                Provision.Builder builder = Provision.builder().id(id).chain(chains.chain(duty));
                for (Span sentence : open) {
                    List<FoundPromise> found = found(sentence, node.path()).stream()
                            .map(promise -> due.map(promise::by).orElse(promise))
                            .toList();
                    Citation whole = report.cite(node.path(), sentence);
                    if (headline && found.size() == 1) {
                        pieces.add(new Piece(PieceKind.TARGET, whole));
                        targets.add(new TargetDraft(found.get(0), whole, Optional.of(id), nature));
                    } else {
                        measure++;
                        MeasureId measureId = MeasureId.of(prefix + "-m" + measure);
                        builder.addMeasures(
                                Measure.builder().id(measureId).citation(whole).build());
                        pieces.add(new Piece(PieceKind.MEASURE, whole));
                        found.forEach(promise -> target(promise, node.path(), Optional.of(id), nature));
                    }
                }
                open.clear();
                pieces.add(new Piece(PieceKind.CLAUSE, duty.citation()));
                provisions.add(builder.build());
            } else if (block instanceof Block.Unread unread) {
                text(node, open, DiagnosticRule.TEXT_WITHOUT_CLAUSE);
                open.clear();
                pieces.add(new Piece(PieceKind.TEXT, report.cite(node.path(), unread.span())));
            } else {
                open.add(block.span());
            }
        }
        boolean signed = open.stream()
                .allMatch(sentence -> SIGNATURE
                        .matcher(text.canonical(sentence.start(), sentence.end()))
                        .matches());
        text(node, open, signed ? DiagnosticRule.SECTION_WITHOUT_CLAUSE : DiagnosticRule.TEXT_WITHOUT_CLAUSE);
        return provisions.build();
    }

    /** Keeps sentences as text that no clause covers, and says so once. */
    void text(Node node, List<Span> sentences, DiagnosticRule rule) {
        for (Span sentence : sentences) {
            pieces.add(new Piece(PieceKind.TEXT, report.cite(node.path(), sentence)));
            found(sentence, node.path())
                    .forEach(promise -> target(promise, node.path(), Optional.empty(), Nature.NOT_STATED));
        }
        int from = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            if (i == sentences.size() || parted(sentences.get(i - 1), sentences.get(i))) {
                Span run = new Span(
                        sentences.get(from).start(), sentences.get(i - 1).end());
                int count = i - from;
                report.add(rule, node.path(), run, count + (count == 1 ? " sentence" : " sentences"), "kept as text");
                from = i;
            }
        }
    }

    /** Whether something that was read stands between two sentences. */
    private boolean parted(Span one, Span next) {
        return text.skipSpace(one.end(), next.start()) < next.start();
    }

    /** Whether the sentence stands in the paragraph of the one before. */
    private boolean goesOn(Span sentence) {
        int from = lastEnd;
        int to = sentence.start();
        return from <= to && text.canonical(from, to).indexOf('\n') < 0;
    }

    private List<FoundPromise> found(Span sentence, String path) {
        if (promises.isEmpty()) {
            return List.of();
        }
        boolean paragraph = goesOn(sentence);
        PromiseFinder.Result result =
                promises.get().find(sentence.start(), sentence.end(), paragraph ? years : Optional.empty());
        years = result.years();
        lastEnd = sentence.end();
        result.missed()
                .forEach(part -> report.add(
                        DiagnosticRule.PROMISE_NOT_UNDERSTOOD,
                        path,
                        new Span(part.start(), part.end()),
                        "",
                        "no target is proposed"));
        return result.promises();
    }

    private void target(FoundPromise promise, String path, Optional<ProvisionId> provision, Nature nature) {
        Citation words = new Citation(path, promise.start(), text.given(promise.start(), promise.end()));
        targets.add(new TargetDraft(promise, words, provision, nature));
    }

    /** The promises found so far. */
    List<TargetDraft> targets() {
        return targets;
    }
}
