package io.mubiao.evaluation.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluation.figure.MissingFigure;
import io.mubiao.evaluation.figure.Reason;
import io.mubiao.plan.indicator.BasisId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a missing figure says beyond its year, for cases of the reference files. */
class MissingTest {
    @Test
    void aBreakNamesTheBasisThatIsNeededAndThoseThatAreThere() {
        MissingFigure missing = missing("break-at-the-turn-of-the-year").get(0);

        assertThat(missing.reason()).isEqualTo(Reason.BASIS_BREAK);
        assertThat(missing.needed()).contains(BasisId.of("new"));
        assertThat(missing.others()).containsExactly(BasisId.of("old"));
        assertThat(missing).hasToString("x 640000 2015: BASIS_BREAK (reported: 2015; on old, not new)");
    }

    @Test
    void aBreakOfWhatTheAreasBelowReportNamesBothBasesToo() {
        MissingFigure missing = missing("areas-on-another-basis").get(0);

        assertThat(missing.needed()).contains(BasisId.of("new"));
        assertThat(missing.others()).containsExactly(BasisId.of("old"));
        assertThat(missing).hasToString("x 640000 2015: BASIS_BREAK (on old, not new)");
    }

    @Test
    void aBreakOfAnotherAreaNamesBothBasesToo() {
        assertThat(missing("country-on-another-basis"))
                .extracting(MissingFigure::toString)
                .containsExactly("x 100000 2020: BASIS_BREAK (reported: 2020; on old, not new)");
    }

    @Test
    void whatWasNeverReportedIsOnNoOtherBasis() {
        MissingFigure missing = missing("no-figure").get(0);

        assertThat(missing.others()).isEmpty();
        assertThat(missing).hasToString("x 640000 2020: NO_OBSERVATION");
    }

    @Test
    void anotherIndicatorIsNamed() {
        assertThat(missing("another-indicator-missing"))
                .extracting(MissingFigure::toString)
                .containsExactly("amount 640000 2020: BASELINE_INCOMPLETE");
    }

    @Test
    void theAreasBelowFollowTheWhole() {
        assertThat(missing("none-of-the-areas-with-a-good-figure"))
                .extracting(MissingFigure::toString)
                .containsExactly(
                        "x 640000 2020: AREAS_INCOMPLETE",
                        "x 640100 2020: INVALID_FIGURE (reported: 2020)",
                        "x 640200 2020: NO_OBSERVATION");
    }

    private static List<MissingFigure> missing(String id) {
        ReferenceCase reference = ReferenceCase.all().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        return reference.attainment().missing();
    }
}
