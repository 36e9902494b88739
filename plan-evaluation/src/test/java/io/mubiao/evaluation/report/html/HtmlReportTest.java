package io.mubiao.evaluation.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.Notation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.TablePlan;
import io.mubiao.evaluation.attainment.Attainment;
import io.mubiao.evaluation.observation.Observations;
import io.mubiao.evaluation.report.ReportFormat;
import io.mubiao.plan.indicator.IndicatorKind;
import io.mubiao.plan.value.Language;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page tells every verdict in words, leads from one part to the other, and hides nothing. */
class HtmlReportTest {
    private static final Evaluation TABLE =
            PlanEvaluator.of(TablePlan.plan()).evaluate(TablePlan.observations(), Year.of(2018));

    @ParameterizedTest
    @EnumSource
    void everyTargetHasARowAndAnArticleWithItsVerdict(Language language) {
        Page page = page(TABLE, language);
        List<String> names = TABLE.attainments().stream()
                .map(attainment -> attainment.indicator().name().in(language))
                .toList();
        List<String> verdicts = TABLE.attainments().stream()
                .map(attainment -> attainment.verdict().label().in(language))
                .toList();

        assertThat(page.texts("//section[h2/@id='targets']//tbody//th")).isEqualTo(names);
        assertThat(page.texts("//section[h2/@id='targets']//tbody//td/span[starts-with(@class, 'verdict')]"))
                .map(text -> text.substring(2))
                .isEqualTo(verdicts);
        assertThat(page.texts("//article/h3/bdi")).isEqualTo(names);
        assertThat(page.texts("//article/h3/span"))
                .map(text -> text.substring(2))
                .isEqualTo(verdicts);
        assertThat(page.count("//article//svg")).isEqualTo(names.size());
        assertThat(page.count("//article//details[@class='working']")).isEqualTo(names.size());
    }

    @Test
    void theSummaryCountsTheVerdicts() {
        assertThat(page(TABLE, Language.ENGLISH).texts("//ul[@class='strip']/li"))
                .containsExactly("✓ 1attained", "✗ 2NOT attained", "▲ 1on track", "▼ 2OFF track", "? 2undetermined");
    }

    @Test
    void aSignAWordAndAColourTellAVerdict() {
        Page page = page(TABLE, Language.ENGLISH);

        assertThat(page.text("//article[1]/h3/span/@class"))
                .isEqualTo("verdict " + style(TABLE.attainments().get(0)));
        assertThat(page.texts("//span[@aria-hidden='true']")).allMatch(sign -> sign.length() == 1);
    }

    private static String style(Attainment attainment) {
        return PageWords.style(attainment.verdict());
    }

    @ParameterizedTest
    @EnumSource
    void everyIdIsThereOnceAndEveryLinkLeadsToOne(Language language) {
        Page page = page(TABLE, language);
        List<String> ids = page.texts("//@id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.texts("//@href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
        assertThat(page.texts("//@aria-labelledby"))
                .allSatisfy(labels -> assertThat(ids).contains(labels.split(" ", -1)));
    }

    @Test
    void headingsGoDownStepByStep() {
        Page page = page(TABLE, Language.ENGLISH);

        assertThat(page.count("//h1")).isEqualTo(1);
        assertThat(page.count("//main//h2")).isEqualTo(page.count("//main/section"));
        assertThat(page.count("//article[not(ancestor::section/h2)]")).isZero();
        assertThat(page.text("/html/@lang")).isEqualTo("en");
        assertThat(page(TABLE, Language.CHINESE).text("/html/@lang")).isEqualTo("zh-CN");
    }

    @Test
    void theWorkingIsTheWholeTree() {
        Attainment first = TABLE.attainments().get(0);
        Page page = page(TABLE, Language.ENGLISH);

        assertThat(page.text("//article[1]/details[@class='working']/ul"))
                .contains(first.working().words().in(Language.ENGLISH))
                .contains(first.working().steps().get(0).words().in(Language.ENGLISH))
                .contains("(100 + 100 + 100 + 100 + 101) / 5");
    }

    @Test
    void inventedFiguresAreCalledSo() {
        String source = "illustrative: invented figure";
        Page invented = page(small(source), Language.ENGLISH);
        Page published = page(small("the yearbook"), Language.ENGLISH);

        assertThat(invented.text("//header//p[@role='note']")).startsWith("Figures in this report are invented");
        assertThat(published.count("//header//p[@role='note']")).isZero();
        assertThat(invented.texts("//section[h2/@id='sources']//li")).containsExactly(source + " (1 figure)");
    }

    @Test
    void thePageSaysByWhichDayTheFiguresWereKnown() {
        Evaluation known =
                PlanEvaluator.of(TablePlan.plan()).evaluate(TablePlan.observations(), LocalDate.of(2019, 3, 1));

        assertThat(page(known, Language.ENGLISH).texts("//header/p"))
                .contains("As of 2018, from what was published by 2019-03-01");
    }

    @Test
    void everyAreaHasItsOwnArticle() {
        Evaluation areas = PlanEvaluator.of(TablePlan.plan())
                .withAreas(SmallPlan.areas())
                .evaluate(TablePlan.observations(), Year.of(2018));
        Page page = page(areas, Language.ENGLISH);

        assertThat(page.count("//article")).isEqualTo(areas.attainments().size());
        assertThat(page.texts("//@id")).doesNotHaveDuplicates();
        assertThat(page.texts("//article[2]/h3/bdi")).containsExactly("Accidents", "Somewhere");
    }

    private static Evaluation small(String source) {
        return PlanEvaluator.of(SmallPlan.of(
                        SmallPlan.indicator(IndicatorKind.COUNT),
                        SmallPlan.reading(
                                Notation.requirement("<= 9"),
                                Notation.baseline("-"),
                                Notation.assessment("END_YEAR 2016..2020"))))
                .evaluate(
                        Observations.of(Notation.observations("2020:8").stream()
                                .map(observation -> observation.withSource(source))
                                .toList()),
                        Year.of(2020));
    }

    private static Page page(Evaluation evaluation, Language language) {
        return Page.of(evaluation.report().in(language).as(ReportFormat.HTML));
    }
}
