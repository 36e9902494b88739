package io.mubiao.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.Plan;
import io.mubiao.plan.PlanId;
import io.mubiao.plan.SectionKind;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import io.mubiao.plan.responsibility.Role;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import io.mubiao.plan.work.Provision;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a document says becomes a plan. All documents are invented. */
class PlanDocumentTest {
    private static final String DOCUMENT = """
            附件
            明湖市2024年阅读推广工作要点
            一、主要指标（共2项）
            全市公共图书馆流通人次达到50万人次；居民综合阅读率达到80%以上。（市文旅局牵头，各区人民政府落实）
            二、主要任务（共2项）
            （一）建设书房。
            1.扩大供给。新建城市书房6个。延长开放时间。（市文旅局牵头，市教育局、财政局配合，2024年11月底前完成）
            2.盘活资源。整理旧书。（市档案馆负责）更新目录。（各区人民政府负责，持续推进）
            （二）组织活动。开展书香校园活动。（市教育局牵头）
            三、重点工程（共1项）
            （一）书车工程。开通书车线路。（市交通局、文旅局分别牵头）
            """;

    private final PlanDocument document = PlanDocument.read(DOCUMENT);
    private final Plan plan = document.plan().orElseThrow();

    @Test
    void theTitleSaysTheYear() {
        assertThat(plan.title()).isEqualTo(Text.of("明湖市2024年阅读推广工作要点"));
        assertThat(plan.period()).isEqualTo(YearRange.of(2024));
        assertThat(plan.area()).isEqualTo(AreaId.of("not-stated"));
        assertThat(plan.id().value()).matches("document-[0-9a-f]{12}");
    }

    @Test
    void sectionsListTargetsTaskGroupsAndProjects() {
        assertThat(plan.sections())
                .extracting(section ->
                        section.kind() + " " + section.declaredCount().orElse(0))
                .containsExactly("TARGETS 2", "TASK_GROUPS 2", "PROJECTS 1");
        assertThat(plan.sections().get(0).kind()).isEqualTo(SectionKind.TARGETS);
        assertThat(plan.headlineTargets())
                .extracting(target -> target.citation().quote())
                .containsExactly("全市公共图书馆流通人次达到50万人次；", "居民综合阅读率达到80%以上。");
    }

    @Test
    void aGroupHoldsTasksOrProvisionsOfItsOwn() {
        assertThat(plan.taskGroups().get(0).provisions()).isEmpty();
        assertThat(plan.taskGroups().get(0).tasks())
                .extracting(task -> task.id() + " " + task.title().chinese() + " "
                        + task.provisions().size())
                .containsExactly("task-1-1 扩大供给 1", "task-1-2 盘活资源 2");
        assertThat(plan.taskGroups().get(1).tasks()).isEmpty();
        assertThat(plan.taskGroups().get(1).provisions()).hasSize(1);
        assertThat(plan.projects())
                .extracting(project -> project.title().chinese())
                .containsExactly("书车工程");
    }

    @Test
    void aClauseCoversTheSentencesSinceTheOneBefore() {
        assertThat(plan.tasks().get(1).provisions())
                .extracting(provision -> provision.measures().get(0).citation().quote())
                .containsExactly("整理旧书。", "更新目录。");
        assertThat(plan.tasks().get(0).provisions().get(0).measures())
                .extracting(measure -> measure.id() + " " + measure.citation().path())
                .containsExactly("task-1-1-m1 二/（一）/1", "task-1-1-m2 二/（一）/1");
    }

    @Test
    void aClauseMayHaveADeadline() {
        assertThat(plan.tasks()
                        .get(0)
                        .provisions()
                        .get(0)
                        .chain()
                        .deadline()
                        .orElseThrow()
                        .lastDay())
                .hasToString("Optional[2024-11-30]");
        assertThat(plan.tasks()
                        .get(1)
                        .provisions()
                        .get(1)
                        .chain()
                        .deadline()
                        .orElseThrow()
                        .written())
                .isEqualTo("持续推进");
    }

    @Test
    void aPrefixOfLevelSpreadsOverItsListAndSaysSo() {
        assertThat(document.responsibilities())
                .extracting(Responsibilities::toString)
                .contains(
                        "市文旅局: LEAD 3 (一, 二/（一）/1, 三/（一）)",
                        "市财政局: COOPERATE 1 (二/（一）/1)",
                        "各区人民政府: IMPLEMENT 1 (一); RESPONSIBLE 1 (二/（一）/2)");
        assertThat(rules()).contains(DiagnosticRule.PREFIX_SPREAD);
    }

    @Test
    void thePiecesAreTheDocument() {
        assertThat(document.toText()).isEqualTo(DOCUMENT);
        assertThat(plan.toText()).isEqualTo(DOCUMENT);
        assertThat(document.pieces())
                .extracting(Piece::kind)
                .contains(
                        PieceKind.TITLE,
                        PieceKind.HEADING,
                        PieceKind.TARGET,
                        PieceKind.MEASURE,
                        PieceKind.CLAUSE,
                        PieceKind.TEXT,
                        PieceKind.BETWEEN);
    }

    @Test
    void headingsAreListedWithTheirPaths() {
        assertThat(document.headings())
                .extracting(heading -> heading.citation().path() + " " + heading.title())
                .containsExactly(
                        "一 主要指标",
                        "二 主要任务",
                        "二/（一） 建设书房",
                        "二/（一）/1 扩大供给",
                        "二/（一）/2 盘活资源",
                        "二/（二） 组织活动",
                        "三 重点工程",
                        "三/（一） 书车工程");
    }

    @Test
    void optionsSayWhatTheTextDoesNot() {
        DocumentOptions options = DocumentOptions.builder()
                .id(PlanId.of("reading"))
                .title(Text.of("阅读计划"))
                .area(AreaId.of("990100"))
                .period(YearRange.of(2024, 2026))
                .build();

        Plan told = PlanDocument.read(DOCUMENT, options).plan().orElseThrow();

        assertThat(told.id()).isEqualTo(PlanId.of("reading"));
        assertThat(told.title()).isEqualTo(Text.of("阅读计划"));
        assertThat(told.area()).isEqualTo(AreaId.of("990100"));
        assertThat(told.period()).isEqualTo(YearRange.of(2024, 2026));
        assertThat(told.toText()).isEqualTo(DOCUMENT);
    }

    @Test
    void provisionsUnderNoHeadingAreReadButNoPartOfThePlan() {
        PlanDocument told = PlanDocument.read(
                "新建书房5个。（市文旅局负责）",
                DocumentOptions.builder()
                        .title(Text.of("阅读计划"))
                        .period(YearRange.of(2024))
                        .build());

        assertThat(told.provisions()).hasSize(1);
        assertThat(told.plan().orElseThrow().provisions()).isEmpty();
        assertThat(told.plan().orElseThrow().targets())
                .singleElement()
                .satisfies(target -> assertThat(target.provision()).isEmpty());
        assertThat(told.diagnostics())
                .anyMatch(diagnostic -> diagnostic.rule() == DiagnosticRule.CLAUSE_WITHOUT_HEADING);
    }

    @Test
    void aClauseWithoutATitleIsReadAllTheSame() {
        PlanDocument bare = PlanDocument.read("推广阅读。（市文旅局负责）");

        assertThat(bare.plan()).isEmpty();
        assertThat(bare.provisions())
                .singleElement()
                .extracting(Provision::chain)
                .satisfies(chain -> assertThat(chain.parties(Role.RESPONSIBLE)).hasSize(1));
        assertThat(bare.diagnostics())
                .extracting(diagnostic -> diagnostic.rule())
                .contains(DiagnosticRule.TITLE_MISSING, DiagnosticRule.PERIOD_MISSING);
    }

    @Test
    void anotherSourceGivesItsParagraphs() {
        DocumentSource source = () ->
                ImmutableList.of(new Paragraph("明湖市2024年阅读推广工作要点", "¶"), new Paragraph("一、建设书房。购置新书。（市文旅局负责）", "¶"));

        PlanDocument read = PlanDocument.read(source, DocumentOptions.none());

        assertThat(read.toText()).isEqualTo("明湖市2024年阅读推广工作要点¶一、建设书房。购置新书。（市文旅局负责）¶");
        assertThat(read.plan().orElseThrow().taskGroups())
                .singleElement()
                .satisfies(group -> assertThat(group.provisions()).hasSize(1));
    }

    @Test
    void aFileIsReadInUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.txt");
        Files.writeString(file, DOCUMENT, StandardCharsets.UTF_8);

        assertThat(PlanDocument.read(file).provisions()).isEqualTo(document.provisions());
        assertThatThrownBy(() -> PlanDocument.read(folder.resolve("none.txt")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aTargetWithoutADateHasThatOfItsClause() {
        PlanDocument due = PlanDocument.read("""
                明湖市“十四五”阅读规划分工
                一、建设书房。新建书房30个。到2024年开放书房20个，阅读率达到80%。（市文旅局牵头，2023年底前完成）
                """);

        assertThat(due.proposedTargets())
                .extracting(target -> target.citation().quote() + " " + target.deadline())
                .containsExactly("新建书房30个 2023", "阅读率达到80% 2024");
        assertThat(due.proposedTargets().get(0).proposal().orElseThrow().assumptions())
                .extracting(assumption -> assumption.english().orElseThrow())
                .containsExactly("the last year is that of the clause");
    }

    @Test
    void aClauseThatIsNotUnderstoodEndsWhatALaterOneCovers() {
        PlanDocument unread = PlanDocument.read("""
                明湖市2024年阅读工作要点
                一、建设书房。购置新书。（市文旅局、各区人民政府）修缮馆舍。（市住建局负责）
                """);

        assertThat(unread.provisions())
                .singleElement()
                .satisfies(provision -> assertThat(provision.measures())
                        .extracting(measure -> measure.citation().quote())
                        .containsExactly("修缮馆舍。"));
        assertThat(unread.diagnostics())
                .extracting(diagnostic -> diagnostic.rule())
                .contains(DiagnosticRule.CLAUSE_WITHOUT_VERB, DiagnosticRule.TEXT_WITHOUT_CLAUSE);
    }

    @Test
    void linesOfLabelsAreOneClause() {
        PlanDocument labels = PlanDocument.read("""
                明湖市2024年阅读工作要点
                1.新建书房6个。
                牵头单位：市文旅局
                责任单位：市财政局、教育局
                完成时限：11月底前
                """);

        assertThat(labels.provisions()).singleElement().satisfies(provision -> {
            assertThat(provision.measures()).hasSize(1);
            assertThat(provision.chain().links()).hasSize(2);
            assertThat(provision.chain().deadline().orElseThrow().lastDay()).hasToString("Optional[2024-11-30]");
        });
    }

    @Test
    void whatWasReadIsSerialisable() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(document);
        }
        PlanDocument copy;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            copy = (PlanDocument) in.readObject();
        }

        assertThat(copy.plan()).isEqualTo(document.plan());
        assertThat(copy.diagnostics()).isEqualTo(document.diagnostics());
        assertThat(copy.pieces()).isEqualTo(document.pieces());
    }

    @Test
    void anEmptyTextIsRead() {
        PlanDocument empty = PlanDocument.read("");

        assertThat(empty.pieces()).isEmpty();
        assertThat(empty.plan()).isEmpty();
        assertThat(empty.toText()).isEmpty();
    }

    @Test
    void itSaysInOneLineWhatWasRead() {
        assertThat(document)
                .hasToString(plan.title().chinese() + ": 6 provisions, 6 organisations, 3 proposed targets, "
                        + document.diagnostics().size() + " diagnostics");
    }

    private ImmutableList<DiagnosticRule> rules() {
        return document.diagnostics().stream()
                .map(diagnostic -> diagnostic.rule())
                .collect(ImmutableList.toImmutableList());
    }
}
