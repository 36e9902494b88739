package io.mubiao.plan.document;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.Section;
import io.mubiao.plan.SectionKind;
import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import io.mubiao.plan.document.text.CanonicalText;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Starts;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.work.Project;
import io.mubiao.plan.work.ProjectId;
import io.mubiao.plan.work.Provision;
import io.mubiao.plan.work.ProvisionId;
import io.mubiao.plan.work.Task;
import io.mubiao.plan.work.TaskGroup;
import io.mubiao.plan.work.TaskGroupId;
import io.mubiao.plan.work.TaskId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the elements of a plan of the headings of a document: the heading with number 1. is a task; the one above it, or
 * one with clauses directly under it, is a task group; the numbered headings of a section on projects are projects; what
 * stands directly under a section on targets is its headline.
 */
final class PlanAssembly {
    private final CanonicalText text;
    private final Report report;
    private final ProvisionReader reader;
    private final Organisations organisations;
    private final List<Piece> pieces;

    private final List<Section> sections = new ArrayList<>();
    private final List<Provision> headline = new ArrayList<>();
    private final List<TaskGroup> groups = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<Provision> loose = new ArrayList<>();
    private final ImmutableList.Builder<Heading> headings = ImmutableList.builder();

    /** @param pieces the pieces found so far; gets all others */
    PlanAssembly(
            CanonicalText text,
            Report report,
            ProvisionReader reader,
            Organisations organisations,
            List<Piece> pieces) {
        this.text = text;
        this.report = report;
        this.reader = reader;
        this.organisations = organisations;
        this.pieces = pieces;
    }

    /** Reads a document. */
    PlanDraft assemble(Node root, Optional<Span> title, Optional<String> titleText) {
        root.all().filter(node -> node != root).forEach(this::heading);
        document(root, title, titleText);
        for (Node top : root.children()) {
            if (!top.hasDuty()) {
                textOnly(top);
            } else if (top.level().equals(Optional.of(HeadingLevel.SECTION))) {
                section(top);
            } else if (top.level().equals(Optional.of(HeadingLevel.GROUP))) {
                group(top);
            }
        }
        ProposedTargets proposed = ProposedTargets.of(reader.targets(), report);
        return new PlanDraft(
                counted(proposed.targets()),
                ImmutableList.copyOf(headline),
                ImmutableList.sortedCopyOf(
                        Comparator.comparingInt(group -> group.citation().start()), groups),
                ImmutableList.copyOf(projects),
                ImmutableList.copyOf(loose),
                organisations.all(),
                proposed.indicators(),
                proposed.targets(),
                headings.build(),
                allPieces());
    }

    private void heading(Node node) {
        headings.add(new Heading(node.level().orElseThrow(), node.title(), report.cite(node.path(), node.heading())));
        pieces.add(new Piece(PieceKind.HEADING, report.cite(node.path(), node.heading())));
    }

    /** What stands under no section and no group: under the title itself. */
    private void document(Node root, Optional<Span> title, Optional<String> titleText) {
        boolean items = root.children().stream()
                .anyMatch(child -> child.level().equals(Optional.of(HeadingLevel.ITEM)) && child.hasDuty());
        if (!root.hasOwnDuty() && !items) {
            reader.text(root, sentences(root), DiagnosticRule.SECTION_WITHOUT_CLAUSE);
        } else if (title.isPresent() && titleText.isPresent()) {
            pieces.removeIf(piece -> piece.kind() == PieceKind.TITLE);
            pieces.add(new Piece(PieceKind.HEADING, report.cite(Preamble.TITLE, title.get())));
            group(root, title.get(), Preamble.TITLE, titleText.get());
        } else {
            report.add(DiagnosticRule.CLAUSE_WITHOUT_HEADING, "", "its provisions are no part of a plan");
            loose.addAll(reader.read(root, "document", false));
            for (Node item : items(root)) {
                loose.addAll(reader.read(item, "item-" + (loose.size() + 1), false));
            }
        }
    }

    private void section(Node node) {
        SectionKind kind = node.kind();
        switch (kind) {
            case TARGETS -> {
                headline.addAll(reader.read(node, "headline", true));
                section(node, kind);
            }
            case PROJECTS -> {
                section(node, kind);
                node.children().forEach(this::project);
            }
            case TASK_GROUPS -> {
                if (node.hasOwnDuty() || !items(node).isEmpty()) {
                    group(node);
                } else {
                    section(node, kind);
                    reader.text(node, sentences(node), DiagnosticRule.TEXT_WITHOUT_CLAUSE);
                }
                node.children().stream()
                        .filter(child -> child.level().equals(Optional.of(HeadingLevel.GROUP)))
                        .forEach(this::group);
            }
        }
    }

    private void section(Node node, SectionKind kind) {
        Section.Builder section = Section.builder()
                .kind(kind)
                .title(Text.of(node.title()))
                .citation(report.cite(node.path(), node.heading()));
        node.declaredCount().ifPresent(section::declaredCount);
        sections.add(section.build());
    }

    /** The sections, each with the number that its heading declares only if it lists as many before the next one. */
    private ImmutableList<Section> counted(List<Target> targets) {
        Set<ProvisionId> own = headline.stream().map(Provision::id).collect(Collectors.toSet());
        Starts ofSections = starts(sections.stream().map(Section::citation));
        Starts ofGroups = starts(groups.stream().map(TaskGroup::citation));
        Starts ofProjects = starts(projects.stream().map(Project::citation));
        Starts ofTargets = starts(targets.stream()
                .filter(target -> target.provision().filter(own::contains).isPresent())
                .map(Target::citation));
        ImmutableList.Builder<Section> counted = ImmutableList.builder();
        for (Section section : sections) {
            int from = section.citation().start();
            Starts things = switch (section.kind()) {
                case TARGETS -> ofTargets;
                case TASK_GROUPS -> ofGroups;
                case PROJECTS -> ofProjects;
            };
            counted.add(declaring(section, things.count(from, ofSections.next(from))));
        }
        return counted.build();
    }

    private Section declaring(Section section, int listed) {
        if (section.declaredCount().filter(declared -> declared != listed).isEmpty()) {
            return section;
        }
        report.add(
                DiagnosticRule.DECLARED_COUNT,
                section.citation().path(),
                new Span(section.citation().start(), section.citation().end()),
                section.declaredCount().get() + " declared, " + listed + " listed",
                "the declared number is left out");
        return Section.builder().from(section).declaredCount(Optional.empty()).build();
    }

    private static Starts starts(Stream<Citation> citations) {
        return Starts.of(citations.mapToInt(Citation::start).toArray());
    }

    private void group(Node node) {
        int items = node.children().size();
        if (node.declaredCount().isPresent() && node.declaredCount().getAsInt() != items) {
            report.add(
                    DiagnosticRule.DECLARED_COUNT,
                    node.path(),
                    node.heading(),
                    node.declaredCount().getAsInt() + " declared, " + items + " listed",
                    "kept as written");
        }
        group(node, node.heading(), node.path(), node.title());
    }

    private void group(Node node, Span heading, String path, String title) {
        int number = groups.size() + 1;
        TaskGroup.Builder group = TaskGroup.builder()
                .id(TaskGroupId.of("group-" + number))
                .title(Text.of(title))
                .citation(report.cite(path, heading))
                .provisions(reader.read(node, "group-" + number, false));
        int task = 0;
        for (Node item : items(node)) {
            task++;
            String id = "task-" + number + "-" + task;
            group.addTasks(Task.builder()
                    .id(TaskId.of(id))
                    .title(Text.of(item.title()))
                    .citation(report.cite(item.path(), item.heading()))
                    .provisions(reader.read(item, id, false))
                    .build());
        }
        groups.add(group.build());
    }

    private void project(Node node) {
        String id = "project-" + (projects.size() + 1);
        projects.add(Project.builder()
                .id(ProjectId.of(id))
                .title(Text.of(node.title()))
                .citation(report.cite(node.path(), node.heading()))
                .provisions(reader.read(node, id, false))
                .build());
    }

    /** The tasks directly under a heading; under the title only those with a clause. */
    private static List<Node> items(Node node) {
        return node.children().stream()
                .filter(child -> child.level().equals(Optional.of(HeadingLevel.ITEM)))
                .filter(child -> node.level().isPresent() || child.hasDuty())
                .toList();
    }

    /** A part of the document without clauses. */
    private void textOnly(Node top) {
        top.all().forEach(node -> reader.text(node, sentences(node), DiagnosticRule.SECTION_WITHOUT_CLAUSE));
    }

    private static List<Span> sentences(Node node) {
        return node.blocks().stream().map(Block::span).toList();
    }

    /** All pieces in order, with what stands between them. */
    private ImmutableList<Piece> allPieces() {
        List<Piece> inOrder = new ArrayList<>(pieces);
        inOrder.sort(Comparator.comparingInt(piece -> piece.citation().start()));
        ImmutableList.Builder<Piece> all = ImmutableList.builder();
        int at = 0;
        String path = Preamble.TITLE;
        for (Piece piece : inOrder) {
            between(path, at, piece.citation().start(), all);
            all.add(piece);
            at = piece.citation().end();
            path = piece.citation().path();
        }
        between(path, at, text.length(), all);
        return all.build();
    }

    private void between(String path, int from, int to, ImmutableList.Builder<Piece> all) {
        if (from < to) {
            all.add(new Piece(PieceKind.BETWEEN, report.cite(path, new Span(from, to))));
        }
    }
}
