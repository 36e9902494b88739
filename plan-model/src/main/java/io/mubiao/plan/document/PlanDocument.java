package io.mubiao.plan.document;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.Plan;
import io.mubiao.plan.document.diagnostic.Diagnostic;
import io.mubiao.plan.document.diagnostic.Severity;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.work.Provision;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An official document that divides the work of a plan, as it was read: the plan, and what there is to say of the reading.
 * Any text can be read; nothing of it is lost, and no exception tells of its faults: diagnostics do.
 *
 * <pre>{@code
 * PlanDocument document = PlanDocument.read(Path.of("plan.txt"));
 * document.responsibilities().forEach(System.out::println);
 * document.diagnostics().forEach(System.out::println);
 * }</pre>
 */
public final class PlanDocument implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable Plan plan;
    private final PlanDraft draft;
    private final ImmutableList<Diagnostic> diagnostics;

    PlanDocument(Optional<Plan> plan, PlanDraft draft, ImmutableList<Diagnostic> diagnostics) {
        this.plan = plan.orElse(null);
        this.draft = draft;
        this.diagnostics = diagnostics;
    }

    /** Reads a text. */
    public static PlanDocument read(String text) {
        return read(text, DocumentOptions.none());
    }

    /** Reads a text. */
    public static PlanDocument read(String text, DocumentOptions options) {
        return read(DocumentSource.of(text), options);
    }

    /**
     * Reads a file of text in UTF-8.
     *
     * @throws UncheckedIOException if the file cannot be read, or is not in UTF-8
     */
    public static PlanDocument read(Path file) {
        return read(file, DocumentOptions.none());
    }

    /**
     * Reads a file of text in UTF-8.
     *
     * @throws UncheckedIOException if the file cannot be read, or is not in UTF-8
     */
    public static PlanDocument read(Path file, DocumentOptions options) {
        try {
            return read(Files.readString(file, StandardCharsets.UTF_8), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the paragraphs of a source. */
    public static PlanDocument read(DocumentSource source, DocumentOptions options) {
        return new DocumentReader(source, options).read();
    }

    /**
     * The plan: its works, responsibilities and organisations, and the targets that are proposed. Empty if the document
     * has no title, if its years are not said, or if it is too long; a diagnostic then says which.
     */
    public Optional<Plan> plan() {
        return Optional.ofNullable(plan);
    }

    /** Everything there is to say of the reading, in the order of the text. */
    public ImmutableList<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** What there is to say of that severity. */
    public ImmutableList<Diagnostic> diagnostics(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .collect(ImmutableList.toImmutableList());
    }

    /** Its numbered headings, in order. */
    public ImmutableList<Heading> headings() {
        return draft.headings();
    }

    /** Its pieces, in order: together they are the text that was read. */
    public ImmutableList<Piece> pieces() {
        return draft.pieces();
    }

    /** Its provisions, in order, whether or not they make a plan. */
    public ImmutableList<Provision> provisions() {
        return ImmutableList.<Provision>builder()
                .addAll(draft.provisions())
                .addAll(draft.loose())
                .build();
    }

    /** The organisations that it names, in the order in which it first names them. */
    public ImmutableList<Organisation> organisations() {
        return draft.organisations();
    }

    /** The targets that are proposed, in the order of the text. Each waits for somebody to confirm it. */
    public ImmutableList<Target> proposedTargets() {
        return draft.targets();
    }

    /** What each organisation has to do, in the order in which the document first names them. */
    public ImmutableList<Responsibilities> responsibilities() {
        return Responsibilities.of(organisations(), provisions());
    }

    /** The text that was read, put together again from its pieces. */
    public String toText() {
        return pieces().stream().map(piece -> piece.citation().quote()).collect(Collectors.joining());
    }

    /** For example {@code 某市2024年工作要点: 12 provisions, 9 organisations, 3 proposed targets, 7 diagnostics}. */
    @Override
    public String toString() {
        String title = plan().map(found -> found.title().chinese()).orElse("no plan");
        return title + ": " + provisions().size() + " provisions, "
                + organisations().size() + " organisations, "
                + proposedTargets().size() + " proposed targets, " + diagnostics.size() + " diagnostics";
    }
}
