package io.mubiao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import io.mubiao.plan.Note;
import io.mubiao.plan.NoteKind;
import io.mubiao.plan.Plan;
import io.mubiao.plan.Section;
import io.mubiao.plan.indicator.LevelKind;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.work.TaskGroup;
import io.mubiao.plan.work.Work;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan is complete: the official text can be put together from it, and no number of the text is left over. */
class OfficialTextTest {
    /** Of the official text as published, before anything was taken from it. */
    private static final String SHA_256 = "149a850f2ae4ddf58dcef8d4ab4d1a97738daf31c14f954fbbe23fabdaa5b2ac";

    /** The words that promise a level without a number. */
    private static final Map<String, String> WORDS = Map.of("100", "全覆盖|所有", "0", "无", "1", "启动", "2", "完成");

    private final Plan plan = PlanCatalog.ningxiaWorkSafety();
    private final String text = PlanCatalog.ningxiaWorkSafetyText();

    @Test
    void thePlanGivesTheOfficialTextBack() {
        assertThat(plan.toText()).isEqualTo(text);
        assertThat(Hashing.sha256().hashString(text, StandardCharsets.UTF_8)).hasToString(SHA_256);
    }

    @Test
    void everyNumberBelongsToATargetANumberingOrAName() {
        List<String> numbers = Pattern.compile("[0-9]+")
                .matcher(text)
                .results()
                .map(number -> number.start() + "," + number.group() + "," + String.join(" ", owners(number)))
                .toList();

        assertThat(numbers).allSatisfy(line -> assertThat(line).doesNotEndWith(","));
        assertThat(String.join("\n", numbers) + "\n").isEqualTo(resource("numbers-of-the-official-text.csv"));
    }

    private List<String> owners(MatchResult number) {
        Stream<String> targets = plan.targets().stream()
                .filter(target -> covers(target.citation(), number))
                .map(target -> "target:" + target.id());
        Stream<String> numberings = Stream.of(
                        plan.sections().stream().map(Section::citation),
                        plan.taskGroups().stream().map(TaskGroup::citation),
                        plan.works().stream().map(Work::citation))
                .flatMap(Function.identity())
                .filter(heading -> covers(heading, number))
                .map(heading -> "numbering:" + heading.path());
        Stream<String> names = plan.notes().stream()
                .filter(note -> note.kind() == NoteKind.NUMBER_IN_NAME)
                .flatMap(note -> note.citations().stream())
                .filter(name -> covers(name, number))
                .map(name -> "name:" + name.quote());
        return Stream.of(targets, numberings, names)
                .flatMap(Function.identity())
                .toList();
    }

    private static boolean covers(Citation place, MatchResult number) {
        return place.start() <= number.start() && number.end() <= place.end();
    }

    private static String resource(String name) {
        try (InputStream in = OfficialTextTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyLevelStandsInTheWordsThatPromiseIt() {
        assertThat(plan.targets())
                .allSatisfy(target -> assertThat(promised(target))
                        .as("%s: %s", target.id(), target.citation())
                        .isTrue());
    }

    /** The level as a number of the quote, with 万 read as ten thousand; or a word for it. */
    private static boolean promised(Target target) {
        BigDecimal level = target.requirement().level().number().value().abs();
        boolean percent = target.requirement().level().kind() == LevelKind.PERCENT_CHANGE;
        String quote = target.citation().quote();
        boolean number = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(万|%)?")
                .matcher(quote)
                .results()
                .filter(found -> !percent || "%".equals(found.group(2)))
                .anyMatch(found -> new BigDecimal(found.group(1))
                                .scaleByPowerOfTen("万".equals(found.group(2)) ? 4 : 0)
                                .compareTo(level)
                        == 0);
        return number || quote.matches(".*(" + WORDS.getOrDefault(level.toPlainString(), "no word") + ").*");
    }

    @Test
    void slipsStayVerbatimWithANoteBesideThem() {
        assertThat(plan.notes().stream()
                        .filter(note -> note.kind() == NoteKind.SLIP)
                        .flatMap(note -> note.citations().stream()))
                .extracting(Citation::quote)
                .contains("引导企业企业建设", "离岗强健康体检", "病危险库");
        assertThat(plan.measuresContaining("引导企业企业建设")).hasSize(1);
    }

    @Test
    void oneThingUnderTwoNamesHasANote() {
        assertThat(plan.notes())
                .filteredOn(note -> note.kind() == NoteKind.DOUBLE_NAME)
                .extracting(
                        note -> note.citations().stream().map(Citation::quote).toList())
                .contains(List.of("公路安全生命防护工程", "公路生命安全防护工程"), List.of("国土资源厅", "自治区国土厅"), List.of("交通运输厅", "自治区交通厅"));
    }

    @Test
    void dutiesUnderDifferentLeadsHaveANote() {
        List<String> notes = plan.notes().stream()
                .filter(note -> note.kind() == NoteKind.REPEATED_DUTY)
                .map(Note::text)
                .map(noteText -> noteText.chinese())
                .toList();

        assertThat(notes).anyMatch(note -> note.contains("老旧电梯"));
        assertThat(notes).anyMatch(note -> note.contains("危险化学品企业搬迁"));
        assertThat(notes).anyMatch(note -> note.contains("公路防护"));
        assertThat(notes).anyMatch(note -> note.contains("老旧建筑隐患"));
    }
}
