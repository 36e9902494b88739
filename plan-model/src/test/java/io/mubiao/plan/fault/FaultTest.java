package io.mubiao.plan.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultTest {
    @Test
    void saysWhereWhatAndWhichRule() {
        assertThat(new Fault(12, "/area", "X", "must be known")).hasToString("line 12, /area: 'X' must be known");
        assertThat(Fault.of("/area", "X", "must be known")).hasToString("/area: 'X' must be known");
        assertThat(new Fault(12, "", "", "must end")).hasToString("line 12: must end");
        assertThat(Fault.of("", "", "must end")).hasToString("must end");
    }

    @Test
    void movesToALine() {
        assertThat(Fault.of("/area", "X", "must be known").onLine(3))
                .isEqualTo(new Fault(3, "/area", "X", "must be known"));
    }

    @Test
    void shortensALongValueWhenPrinted() {
        assertThat(Fault.of("", "x".repeat(80), "is long")).hasToString("'" + "x".repeat(80) + "' is long");
        assertThat(Fault.of("", "x".repeat(81), "is long")).hasToString("'" + "x".repeat(80) + "…' is long");
    }

    @Test
    void standsInTheMessageOfItsException() {
        Fault fault = Fault.of("/area", "X", "must be known");
        FaultException one = new FaultException("file", List.of(fault));
        assertThat(one).hasMessage("file: 1 fault\n  /area: 'X' must be known");
        assertThat(one.source()).isEqualTo("file");
        assertThat(one.faults()).containsExactly(fault);
        assertThat(new FaultException("file", List.of(fault, fault))).hasMessageStartingWith("file: 2 faults\n");
    }

    @Test
    void isOneOfAHundredInAMessageAtMost() {
        FaultException many =
                new FaultException("file", Collections.nCopies(103, Fault.of("/area", "X", "must be known")));
        assertThat(many.getMessage())
                .hasLineCount(102)
                .startsWith("file: 103 faults\n")
                .endsWith("\n  and 3 more");
        assertThat(many.faults()).hasSize(103);
    }

    @Test
    void mustBeThereForAnException() {
        assertThatThrownBy(() -> new FaultException("file", List.of()))
                .hasMessage("FaultException for file must carry at least one fault");
    }
}
