package io.mubiao.evaluation.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.evaluation.attainment.Working;
import io.mubiao.evaluation.observation.Observation;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;

class WorkingJsonTest {
    private static final Observation FIRST = Observation.of("x", "640000", 2014, "100");
    private static final Observation SECOND = Observation.of("x", "640000", 2015, "101");

    @Test
    void namesObservationsByTheirPosition() {
        Working step = Working.builder()
                .words(Text.of("基期平均数", "mean of the base years"))
                .numbers("(100 + 101) / 2")
                .result("100.5")
                .addInputs(FIRST, SECOND)
                .build();
        Working.Builder whole = Working.builder();
        whole.words(Text.of("结论"))
                .result("≤ 90.45")
                .citation(new Citation("一", 3, "下降10%"))
                .addSteps(step);

        assertThat(CanonicalJson.write(WorkingJson.of(whole.build(), Map.of(FIRST, 4, SECOND, 7))))
                .isEqualTo("{\"citation\":{\"path\":\"一\",\"quote\":\"下降10%\",\"start\":3},\"inputs\":[],"
                        + "\"result\":\"≤ 90.45\",\"steps\":[{\"inputs\":[4,7],\"numbers\":\"(100 + 101) / 2\","
                        + "\"result\":\"100.5\",\"steps\":[],"
                        + "\"words\":{\"en\":\"mean of the base years\",\"zh\":\"基期平均数\"}}],"
                        + "\"words\":{\"zh\":\"结论\"}}");
    }

    @Test
    void refusesAnObservationThatIsNotRelevant() {
        Working working =
                Working.builder().words(Text.of("结论")).addInputs(SECOND).build();
        assertThatThrownBy(() -> WorkingJson.of(working, Map.of(FIRST, 0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("must be one of the relevant observations");
    }

    @Test
    void isCheckedAtEveryDepth() {
        List<Fault> faults = new ArrayList<>();
        CertificateForm.CERTIFICATE.check(
                CanonicalJson.read(
                        "{\"results\":[{\"working\":{\"inputs\":[],\"steps\":[{\"inputs\":[-1],\"steps\":[{}],"
                                + "\"words\":{\"zh\":\"a\"}}],\"words\":{\"zh\":\"a\"}}}]}",
                        "test"),
                JsonPointer.empty(),
                faults);
        assertThat(faults)
                .extracting(Fault::toString)
                .contains(
                        "/results/0/working/steps/0/inputs/0: '-1' must be a whole number from 0 to 2147483647",
                        "/results/0/working/steps/0/steps/0: must have the property 'words'");
    }
}
