package io.mubiao.evaluation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.evaluation.Evaluation;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.evaluation.TablePlan;
import io.mubiao.evaluation.report.HostileTexts;
import io.mubiao.evaluation.report.ReportFormat;
import io.mubiao.evaluation.report.html.Page;
import io.mubiao.plan.value.Language;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exported is valid by the published schema, and says what was judged. */
class StratMlTest {
    private static final Evaluation TABLE =
            PlanEvaluator.of(TablePlan.plan()).evaluate(TablePlan.observations(), Year.of(2018));

    private static String report(Evaluation evaluation, Language language) {
        return evaluation.report().in(language).as(ReportFormat.STRATML);
    }

    @ParameterizedTest
    @EnumSource
    void aReportAndAPlanAreValid(Language language) {
        StratMlFile.validate(report(TABLE, language));
        StratMlFile.validate(StratMl.of(TablePlan.plan(), language));
    }

    @Test
    void theSchemaIsHeldAgainstIt() {
        String broken = report(TABLE, Language.ENGLISH).replace("<NumberOfUnits>90<", "<NumberOfUnits>about 90<");

        assertThatThrownBy(() -> StratMlFile.validate(broken)).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyTargetHasWhatIsRequiredWhatItStartsFromAndWhatIs() {
        Page page = Page.of(report(TABLE, Language.ENGLISH));

        assertThat(page.texts("//PerformanceIndicator/MeasurementDimension"))
                .isEqualTo(TABLE.attainments().stream()
                        .map(attainment -> attainment.indicator().name().in(Language.ENGLISH))
                        .toList());
        String first = "//PerformanceIndicator[1]/MeasurementInstance";
        assertThat(page.texts(first + "/TargetResult/*[not(self::Descriptor)]"))
                .containsExactly("2018-01-01", "2018-12-31", "90.18", "90.18");
        assertThat(page.texts(first + "/TargetResult/Descriptor/*")).containsExactly("at most", "640000");
        assertThat(page.texts(first + "/ActualResult/NumberOfUnits")).containsExactly("100.2", "90");
        assertThat(page.texts(first + "/ActualResult/Descriptor/DescriptorName"))
                .containsExactly("baseline", "ATTAINED");
        assertThat(page.text("//PerformanceIndicator[1]/OtherInformation"))
                .isEqualTo("i1: A target; 640000, read as “only” (as it stands): attained");
    }

    @Test
    void aRangeIsTwoResultsAndARoundedNumberIsThereInFull() {
        Page page = Page.of(report(TABLE, Language.ENGLISH));
        String seventh = "//PerformanceIndicator[7]/MeasurementInstance";

        assertThat(page.texts(seventh + "/TargetResult/Descriptor/DescriptorName"))
                .containsExactly("at least", "at most");
        assertThat(page.text(seventh + "/ActualResult/NumberOfUnits")).isEqualTo("66.666666666666667");
        assertThat(page.text(seventh + "/ActualResult/Description")).isEqualTo("exactly 200/3");
    }

    @Test
    void whatIsMissingHasNoNumber() {
        Page page = Page.of(report(TABLE, Language.ENGLISH));
        String eighth = "//PerformanceIndicator[8]/MeasurementInstance/ActualResult";

        assertThat(page.count(eighth + "/NumberOfUnits")).isZero();
        assertThat(page.text(eighth + "/Description")).isEqualTo("undetermined, no figure, no tolerance");
    }

    @Test
    void aPlanHasNoResults() {
        Page page = Page.of(StratMl.of(TablePlan.plan(), Language.ENGLISH));

        assertThat(page.text("/*/@Type")).isEqualTo("Performance_Plan");
        assertThat(page.count("//PerformanceIndicator")).isEqualTo(8);
        assertThat(page.count("//ActualResult")).isZero();
    }

    @Test
    void identifiersAreUniqueAndTheSameAgain() {
        List<String> identifiers = Page.of(report(TABLE, Language.ENGLISH)).texts("//Identifier");

        assertThat(identifiers).doesNotHaveDuplicates();
        assertThat(Page.of(report(TABLE, Language.CHINESE)).texts("//Identifier"))
                .isEqualTo(identifiers);
    }

    @Test
    void everyAreaIsAnInstance() {
        Evaluation areas = PlanEvaluator.of(TablePlan.plan())
                .withAreas(SmallPlan.areas())
                .evaluate(TablePlan.observations(), Year.of(2018));
        String xml = report(areas, Language.ENGLISH);

        StratMlFile.validate(xml);
        assertThat(Page.of(xml).count("//MeasurementInstance"))
                .isEqualTo(areas.attainments().size());
    }

    static List<String> texts() {
        return HostileTexts.ALL;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void whateverATextSaysTheFileIsValid(String text) {
        StratMlFile.validate(report(HostileTexts.evaluation(text), Language.ENGLISH));
    }
}
