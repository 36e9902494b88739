package io.mubiao.plan.document;

import com.google.common.hash.Hashing;
import io.mubiao.plan.Plan;
import io.mubiao.plan.PlanId;
import io.mubiao.plan.SourceDocument;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.document.clause.ClauseReader;
import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import io.mubiao.plan.document.promise.PromiseFinder;
import io.mubiao.plan.document.text.Brackets;
import io.mubiao.plan.document.text.CanonicalText;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads one document: its title and years, its headings, its sentences and clauses, its organisations, its promises. */
final class DocumentReader {
    private static final AreaId NOT_STATED = AreaId.of("not-stated");
    private static final Pattern YEARS_BELOW = Pattern.compile("（ *[0-9]{4}[^（）]{0,4}[0-9]{4} *年?度? *）");
    private static final int LONGEST = 10_000_000;
    private static final int HASH_IN_ID = 12;

    private final DocumentOptions options;
    private final CanonicalText text;
    private final Brackets brackets;
    private final Report report;
    private final Preamble preamble;
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();

    DocumentReader(DocumentSource source, DocumentOptions options) {
        this.options = options;
        StringBuilder all = new StringBuilder();
        for (Paragraph paragraph : source.paragraphs()) {
            paragraphs.add(
                    new Span(all.length(), all.length() + paragraph.text().length()));
            all.append(paragraph.text()).append(paragraph.end());
        }
        text = CanonicalText.of(all.toString());
        brackets = Brackets.of(text);
        report = new Report(text);
        preamble = new Preamble(text, report);
    }

    PlanDocument read() {
        List<Span> front = front();
        Optional<Span> title = preamble.title(front);
        title.ifPresent(span -> pieces.add(new Piece(PieceKind.TITLE, report.cite(Preamble.TITLE, span))));
        Optional<Text> titleText = options.title().or(() -> title.map(span -> Text.of(preamble.joined(span))));
        if (titleText.isEmpty()) {
            report.add(DiagnosticRule.TITLE_MISSING, "", "no plan is made; give the title as an option");
        }
        Optional<YearRange> stated = options.period()
                .or(() -> titleText.flatMap(words -> PlanYears.stated(canonical(words))))
                .or(() -> title.flatMap(span -> yearsBelow(span, front)));
        Optional<YearRange> period = stated.or(() -> assumed(front));
        Node root = structure(front, title, stated);
        PlanDraft draft = draft(root, title, titleText, period);
        loneBrackets();
        Optional<Plan> plan = titleText.flatMap(words -> period.flatMap(years -> plan(draft, words, years)));
        return new PlanDocument(plan, draft, report.diagnostics());
    }

    private static String canonical(Text words) {
        return CanonicalText.of(words.chinese()).canonical();
    }

    /** The years in brackets on the line below the title. */
    private Optional<YearRange> yearsBelow(Span title, List<Span> front) {
        return front.stream()
                .filter(line -> line.start() >= title.end() && !line.empty())
                .findFirst()
                .map(line -> text.canonical(line.start(), line.end()))
                .filter(words -> YEARS_BELOW.matcher(words).matches())
                .flatMap(PlanYears::stated);
    }

    private Optional<YearRange> assumed(List<Span> front) {
        int frontEnd = front.isEmpty() ? 0 : front.get(front.size() - 1).end();
        Optional<YearRange> years = PlanYears.assumed(text.canonical(0, frontEnd), text.canonical());
        if (years.isPresent()) {
            report.add(DiagnosticRule.PERIOD_ASSUMED, years.get().toString(), "taken for the years of the plan");
        } else {
            report.add(
                    DiagnosticRule.PERIOD_MISSING,
                    "",
                    "no plan is made and no target proposed; give the years as an option");
        }
        return years;
    }

    /** The lines before the first heading, without spaces around them. */
    private List<Span> front() {
        List<Span> lines = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            int start = text.skipSpace(paragraph.start(), paragraph.end());
            int end = text.trimSpace(start, paragraph.end());
            if (HeadingMark.at(text, start, end).isPresent()) {
                break;
            }
            lines.add(new Span(start, end));
        }
        return lines;
    }

    private Node structure(List<Span> front, Optional<Span> title, Optional<YearRange> stated) {
        OptionalInt year = stated.filter(years -> years.length() == 1)
                .map(years -> OptionalInt.of(years.from()))
                .orElse(OptionalInt.empty());
        ClauseReader clauses = new ClauseReader(
                text, brackets, name -> options.registry().find(name).isPresent(), year);
        RuleBook rules = new RuleBook(report);
        BlockReader blocks = new BlockReader(text, brackets, clauses, rules, report);
        List<Span> body = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean before = i < front.size();
            if (before && preamble.annex(front.get(i))) {
                pieces.add(new Piece(PieceKind.TEXT, report.cite(Preamble.ANNEX, front.get(i))));
            } else if (!before || !inside(front.get(i), title)) {
                body.add(paragraphs.get(i));
            }
        }
        Node root = new StructureReader(text, brackets, blocks, report).read(body);
        rules.reportAll();
        return root;
    }

    private static boolean inside(Span line, Optional<Span> title) {
        return title.filter(span -> line.start() >= span.start() && line.end() <= span.end())
                .isPresent();
    }

    private PlanDraft draft(Node root, Optional<Span> title, Optional<Text> titleText, Optional<YearRange> period) {
        Organisations organisations = new Organisations(options.registry(), report);
        root.all().forEach(node -> node.blocks().forEach(block -> note(block, organisations)));
        organisations.settle();
        Optional<PromiseFinder> promises = period.map(years -> new PromiseFinder(text, brackets, years));
        ProvisionReader provisions =
                new ProvisionReader(text, new Chains(organisations, report), promises, report, pieces);
        return new PlanAssembly(text, report, provisions, organisations, pieces)
                .assemble(root, title, titleText.map(Text::chinese));
    }

    private static void note(Block block, Organisations organisations) {
        if (block instanceof Block.Duty duty) {
            duty.links()
                    .forEach(
                            link -> link.link().parties().forEach(party -> organisations.note(party, duty.citation())));
        }
    }

    /** Says of each paragraph with a bracket without partner where the first one stands. */
    private void loneBrackets() {
        for (Span paragraph : paragraphs) {
            int alone = 0;
            int first = -1;
            for (int i = paragraph.start(); i < paragraph.end(); i++) {
                if (brackets.alone(i)) {
                    first = first < 0 ? i : first;
                    alone++;
                }
            }
            if (first >= 0) {
                report.add(
                        DiagnosticRule.BRACKET_ALONE,
                        Preamble.LINE,
                        new Span(first, first + 1),
                        alone + " in this paragraph",
                        "read as text");
            }
        }
    }

    private Optional<Plan> plan(PlanDraft draft, Text title, YearRange period) {
        if (text.length() > LONGEST) {
            report.add(DiagnosticRule.TOO_LONG, text.length() + " characters", "no plan is made");
            return Optional.empty();
        }
        if (options.area().isEmpty()) {
            report.add(DiagnosticRule.AREA_NOT_STATED, "", "stands as " + NOT_STATED + "; give the area as an option");
        }
        String hash = Hashing.sha256()
                .hashString(text.given(), StandardCharsets.UTF_8)
                .toString();
        SourceDocument document = SourceDocument.builder()
                .title(title)
                .length(text.length())
                .sha256(hash)
                .otherPieces(draft.otherPieces())
                .build();
        try {
            return Optional.of(Plan.builder()
                    .id(options.id().orElseGet(() -> PlanId.of("document-" + hash.substring(0, HASH_IN_ID))))
                    .title(title)
                    .area(options.area().orElse(NOT_STATED))
                    .period(period)
                    .document(document)
                    .organisations(draft.organisations())
                    .indicators(draft.indicators())
                    .sections(draft.sections())
                    .headlineProvisions(draft.headline())
                    .taskGroups(draft.groups())
                    .projects(draft.projects())
                    .targets(draft.targetsOfPlan())
                    .build());
        } catch (FaultException refused) {
            refused.faults()
                    .forEach(fault -> report.add(DiagnosticRule.PLAN_REFUSED, fault.toString(), "no plan is made"));
            return Optional.empty();
        }
    }
}
