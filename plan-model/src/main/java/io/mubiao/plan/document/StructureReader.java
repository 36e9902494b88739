package io.mubiao.plan.document;

import io.mubiao.plan.document.clause.Clause;
import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import io.mubiao.plan.document.text.Brackets;
import io.mubiao.plan.document.text.CanonicalText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the headings of a document, and what stands under each. */
final class StructureReader {
    /** A title is short; a longer first sentence is one of the work. */
    private static final int LONGEST_TITLE = 40;

    private static final int LONGEST_LABEL = 20;
    private static final Pattern ANNEX = Pattern.compile("附件 *[0-9一二三四五六七八九十]*[：]?");
    private static final Pattern PAGE = Pattern.compile("[—–-]+ *[0-9]{1,4} *[—–-]+");

    private static final Pattern DECLARED =
            Pattern.compile("（ *共 *([0-9]{1,4}|[一二三四五六七八九十百]{1,5}) *(?:大)?(?:项|个|条|类|款|方面)[^（）]{0,4}）$");
    private static final String ENDS = "。！？";
    private static final Pattern LAST_MARK = Pattern.compile("[" + ENDS + "]$");

    private final CanonicalText text;
    private final Brackets brackets;
    private final BlockReader blocks;
    private final Report report;
    private final Node root = Node.root(Preamble.FRONT);
    private final Map<HeadingLevel, Integer> last = new EnumMap<>(HeadingLevel.class);
    private Node current = root;

    StructureReader(CanonicalText text, Brackets brackets, BlockReader blocks, Report report) {
        this.text = text;
        this.brackets = brackets;
        this.blocks = blocks;
        this.report = report;
    }

    /** The document with everything under it. */
    Node read(List<Span> paragraphs) {
        List<Span> lines = paragraphs.stream().map(this::trimmed).toList();
        int[] labels = labelBlocks(lines);
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            int block = labels[i];
            if (block > i) {
                labels(lines.subList(i, block));
                i = block - 1;
            } else if (ANNEX.matcher(words(line)).matches() && current != root) {
                annex(line);
            } else if (!PAGE.matcher(words(line)).matches()) {
                line(line);
            }
        }
        root.all().filter(this::bare).forEach(node -> titleIsSentence(node, "nothing under it"));
        return root;
    }

    private Span trimmed(Span paragraph) {
        int start = text.skipSpace(paragraph.start(), paragraph.end());
        return new Span(start, text.trimSpace(start, paragraph.end()));
    }

    /** The words of a short line; of a longer one none. */
    private String words(Span line) {
        return line.end() - line.start() > LONGEST_TITLE ? "" : text.canonical(line.start(), line.end());
    }

    /** Reads a line, and the numbered items in it: one after the other, since a line may hold any number of them. */
    private void line(Span line) {
        int at = line.start();
        do {
            at = item(at, line.end());
        } while (at < line.end());
    }

    /** Reads a line from an offset on, up to the next numbered item in it. */
    private int item(int start, int end) {
        Optional<HeadingMark> mark = HeadingMark.at(text, start, end).filter(found -> titled(found, end));
        return mark.isPresent() ? heading(mark.get(), start, end) : body(new Span(start, end));
    }

    /**
     * For each line the end of the block of lines with labels that begins there, blank ones between them, if it holds a
     * label that is known; otherwise the line itself. One pass from the last line: a block from each line would not end.
     */
    private int[] labelBlocks(List<Span> lines) {
        int[] ends = new int[lines.size()];
        int end = -1;
        boolean known = false;
        for (int i = ends.length - 1; i >= 0; i--) {
            Span line = lines.get(i);
            String start = text.canonical(line.start(), Math.min(line.end(), line.start() + LONGEST_LABEL));
            if (Clause.labelLine(start)) {
                known |= Clause.labelled(start);
                end = Math.max(end, i + 1);
            } else if (!line.empty()) {
                known = false;
                end = -1;
            }
            ends[i] = known ? end : i;
        }
        return ends;
    }

    private void labels(List<Span> lines) {
        Span block = new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
        boolean bare = bare(current);
        if (!blocks.labels(current, block)) {
            lines.forEach(this::line);
        } else if (bare) {
            titleIsSentence(current, "a clause directly behind the title");
        }
    }

    /** An annex begins: its numbers begin anew. */
    private void annex(Span line) {
        current = root;
        root.restart();
        last.clear();
        report.add(DiagnosticRule.ANNEX, Preamble.ANNEX, line, "", "numbering begins anew");
        int stop = body(line);
        if (stop < line.end()) {
            line(new Span(stop, line.end()));
        }
    }

    /** Whether nothing stands under a numbered heading but, perhaps, a title. */
    private boolean bare(Node node) {
        return node.level().isPresent()
                && node.blocks().isEmpty()
                && node.children().isEmpty();
    }

    /** Reads what is no heading; its end, or where another numbered item begins. */
    private int body(Span paragraph) {
        int before = current.blocks().size();
        boolean bare = bare(current);
        int stop = blocks.read(current, paragraph, current.listsTargets());
        boolean clauseFirst =
                current.blocks().size() > before && current.blocks().get(before) instanceof Block.Duty;
        if (bare && clauseFirst) {
            titleIsSentence(current, "a clause directly behind the title");
        }
        return stop;
    }

    private int heading(HeadingMark mark, int start, int end) {
        int titleStart = text.skipSpace(mark.end(), end);
        int titleEnd = firstSentence(titleStart, end);
        String title = title(new Span(titleStart, titleEnd));
        Node parent = parentFor(mark.level());
        number(mark, parent, new Span(start, mark.end()));
        current = parent.child(mark, new Span(start, titleEnd), title);
        Matcher declared = DECLARED.matcher(LAST_MARK
                .matcher(text.canonical(titleStart, text.trimSpace(titleStart, titleEnd)))
                .replaceAll(""));
        if (declared.find()) {
            current.declare(count(declared.group(1)));
        }
        int rest = text.skipSpace(titleEnd, end);
        if (rest < end && (blocks.clauseAt(rest) || blocks.unitsAt(rest))) {
            titleIsSentence(current, "a clause directly behind the title");
        } else if (title.length() > LONGEST_TITLE) {
            titleIsSentence(current, title.length() + " characters");
        }
        return rest < end ? body(new Span(rest, end)) : end;
    }

    private void titleIsSentence(Node node, String found) {
        Span heading = node.heading();
        int start = heading.start();
        HeadingMark mark = HeadingMark.at(text, start, heading.end()).orElseThrow();
        int sentence = text.skipSpace(mark.end(), heading.end());
        if (sentence < heading.end()) {
            node.titleIsSentence(new Span(start, mark.end()), new Span(sentence, heading.end()));
            report.add(
                    DiagnosticRule.TITLE_IS_MEASURE,
                    node.path(),
                    heading,
                    found,
                    "the title is the first sentence too");
        }
    }

    /** The end of the first sentence of a line: behind its mark, before a clause, or the end of the line. */
    private int firstSentence(int start, int end) {
        int at = start;
        while (at < end) {
            if (at > start && (blocks.clauseAt(at) || blocks.unitsAt(at))) {
                return text.trimSpace(start, at);
            }
            at = brackets.close(at) + 1;
            if (ENDS.indexOf(text.at(at - 1)) >= 0) {
                return at;
            }
        }
        return end;
    }

    /** Whether words of a title follow the number. */
    private boolean titled(HeadingMark mark, int end) {
        int start = text.skipSpace(mark.end(), end);
        return start < end && !title(new Span(start, firstSentence(start, end))).isBlank();
    }

    private String title(Span span) {
        String given = text.given(span.start(), span.end());
        int end = given.length();
        while (end > 0 && (ENDS + " ").indexOf(text.at(span.start() + end - 1)) >= 0) {
            end--;
        }
        Matcher declared = DECLARED.matcher(text.canonical(span.start(), span.start() + end));
        int bare = declared.find() ? declared.start() : end;
        return given.substring(0, text.trimSpace(span.start(), span.start() + bare) - span.start());
    }

    private static int count(String number) {
        return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : HeadingMark.number(number);
    }

    private Node parentFor(HeadingLevel level) {
        Node parent = current;
        while (parent.level().isPresent() && parent.level().get().compareTo(level) >= 0) {
            parent = parent.parent().orElse(root);
        }
        return parent;
    }

    /** Numbers go on from the one before under the same heading, or from the last one of the level in the document. */
    private void number(HeadingMark mark, Node parent, Span span) {
        int before = parent.lastNumber(mark.level());
        int running = last.getOrDefault(mark.level(), 0);
        boolean follows = mark.number() == before + 1 || (before == 0 && mark.number() == running + 1);
        if (!follows) {
            report.add(
                    DiagnosticRule.NUMBERING,
                    parent == root ? mark.path() : parent.path() + "/" + mark.path(),
                    span,
                    mark.number() + " after " + before,
                    "kept as written");
        }
        last.put(mark.level(), mark.number());
    }
}
