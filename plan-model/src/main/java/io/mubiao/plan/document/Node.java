package io.mubiao.plan.document;

import io.mubiao.plan.SectionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A heading with what stands under it, while a document is read. The root has no heading: it is the document. */
final class Node {
    private final Optional<Node> parent;
    private final Optional<HeadingMark> mark;
    private final String path;
    private final List<Node> children = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private Span heading;
    private String title;
    private final Map<HeadingLevel, Integer> lastNumber = new EnumMap<>(HeadingLevel.class);
    private OptionalInt declaredCount = OptionalInt.empty();

    private Node(Optional<Node> parent, Optional<HeadingMark> mark, String path, Span heading, String title) {
        this.parent = parent;
        this.mark = mark;
        this.path = path;
        this.heading = heading;
        this.title = title;
    }

    /** The document itself. */
    static Node root(String path) {
        return new Node(Optional.empty(), Optional.empty(), path, new Span(0, 0), "");
    }

    /** A heading under another one. */
    Node child(HeadingMark childMark, Span childHeading, String childTitle) {
        String childPath = mark.isPresent() ? path + "/" + childMark.path() : childMark.path();
        Node child = new Node(Optional.of(this), Optional.of(childMark), childPath, childHeading, childTitle);
        children.add(child);
        lastNumber.put(childMark.level(), childMark.number());
        return child;
    }

    /** Makes the sentence of a heading the first sentence under it, so that only the number is left as its heading. */
    void titleIsSentence(Span numberOnly, Span sentence) {
        heading = numberOnly;
        blocks.add(0, new Block.Sentence(sentence));
    }

    void declare(int count) {
        declaredCount = OptionalInt.of(count);
    }

    Optional<Node> parent() {
        return parent;
    }

    /** Lets the numbers of the headings directly under it begin anew. */
    void restart() {
        lastNumber.clear();
    }

    /** The number of the last heading of that level directly under it; 0 if there is none. */
    int lastNumber(HeadingLevel level) {
        return lastNumber.getOrDefault(level, 0);
    }

    /** Its level; empty for the root. */
    Optional<HeadingLevel> level() {
        return mark.map(HeadingMark::level);
    }

    int number() {
        return mark.map(HeadingMark::number).orElse(0);
    }

    String path() {
        return path;
    }

    Span heading() {
        return heading;
    }

    String title() {
        return title;
    }

    OptionalInt declaredCount() {
        return declaredCount;
    }

    List<Node> children() {
        return children;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Itself and everything under it, in the order of the text. */
    Stream<Node> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
    }

    /** Whether a clause stands directly under its heading. */
    boolean hasOwnDuty() {
        return blocks.stream().anyMatch(Block.Duty.class::isInstance);
    }

    /** Whether a clause stands anywhere under it. */
    boolean hasDuty() {
        return all().anyMatch(Node::hasOwnDuty);
    }

    /** Whether, by its title, it is a section of headline targets. */
    boolean listsTargets() {
        boolean named = title.contains("指标") || (title.contains("目标") && !title.contains("任务"));
        return named && children.isEmpty() && level().equals(Optional.of(HeadingLevel.SECTION));
    }

    /** What a section lists, by the words of its title. */
    SectionKind kind() {
        if (listsTargets()) {
            return SectionKind.TARGETS;
        }
        boolean projects = (title.contains("工程") || title.contains("项目"))
                && blocks.isEmpty()
                && !children.isEmpty()
                && children.stream().allMatch(child -> child.children().isEmpty());
        return projects ? SectionKind.PROJECTS : SectionKind.TASK_GROUPS;
    }
}
