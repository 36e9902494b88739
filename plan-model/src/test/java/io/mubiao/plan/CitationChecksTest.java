package io.mubiao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.value.Citation;
import org.junit.jupiter.api.Test;

class CitationChecksTest {
    private static final int LENGTH = PlanFixture.plan().document().length();

    @Test
    void piecesOfTheTextDoNotOverlap() {
        int start = PlanFixture.plan().sections().get(1).citation().start();
        assertThat(new PlanEdit().put("/sections/1/citation/start", start - 2).faults())
                .containsExactly(Fault.of(
                        "/sections/1/citation",
                        "二、主要任务（共1项）",
                        "must start at or after " + (start - 1) + ", where the piece before ends"));
    }

    @Test
    void aPieceWithinAnotherDoesNotHideTheNextOverlap() {
        int start = PlanFixture.plan().document().otherPieces().get(1).start();
        String within = "/document/otherPieces/2";
        String across = "/document/otherPieces/3";
        assertThat(new PlanEdit()
                        .put(within, new Citation("结尾", start + 1, "年"))
                        .put(across, new Citation("结尾", start + 3, "居"))
                        .faults())
                .extracting(Fault::place)
                .containsExactly(within, across);
    }

    @Test
    void theDocumentIsAsLongAsItsPiecesReach() {
        assertThat(new PlanEdit().put("/document/length", LENGTH - 1).faults())
                .containsExactly(
                        Fault.of("/document/length", Integer.toString(LENGTH - 1), "must be at least " + LENGTH));
    }

    @Test
    void thePiecesMakeTheTextOfTheHash() {
        String other = "0".repeat(64);
        String hash = PlanFixture.plan().document().sha256().orElseThrow();
        assertThat(new PlanEdit().put("/document/sha256", other).faults())
                .containsExactly(Fault.of(
                        "/document/sha256", other, "must be the SHA-256 of the text that the pieces make, " + hash));
    }

    @Test
    void aTargetIsCitedWhereItStands() {
        assertThat(new PlanEdit()
                        .put("/targets/7/citation/quote", "每年向居民公布两次进展")
                        .faults())
                .containsExactly(Fault.of(
                        "/targets/7/citation",
                        "每年向居民公布两次进展",
                        "must stand in the official text at "
                                + PlanFixture.plan().targets().get(7).citation().start()));
    }

    @Test
    void aNoteCitesWhatStandsThere() {
        assertThat(new PlanEdit().put("/notes/1/citations/1/start", 3).faults())
                .containsExactly(Fault.of("/notes/1/citations/1", "湖滨步道", "must stand in the official text at 3"));
    }

    @Test
    void aProvisionCoversTheWordsOfItsTargets() {
        Plan plan = PlanFixture.plan();
        assertThat(new PlanEdit().put("/targets/3/provision", "task-1-1-p2").faults())
                .containsExactly(Fault.of(
                        "/targets/3/provision",
                        "task-1-1-p2",
                        "must cover the words of the target at "
                                + plan.targets().get(3).citation()));
    }

    @Test
    void aHeadlineProvisionCoversTheWordsSinceTheOneBefore() {
        Plan plan = PlanFixture.plan();
        String rule = "must cover the words of the target at ";
        assertThat(new PlanEdit().put("/targets/0/provision", "headline-p2").faults())
                .containsExactly(Fault.of(
                        "/targets/0/provision",
                        "headline-p2",
                        rule + plan.targets().get(0).citation()));
        assertThat(new PlanEdit().put("/targets/2/provision", "headline-p1").faults())
                .containsExactly(Fault.of(
                        "/targets/2/provision",
                        "headline-p1",
                        rule + plan.targets().get(2).citation()));
    }

    @Test
    void withoutAHashNothingIsHeldAgainstTheText() {
        Plan plan = PlanEdit.unhashed().put("/notes/1/citations/1/start", 3).plan();
        assertThat(plan.document().sha256()).isEmpty();
    }

    @Test
    void aSmallFileCannotAskForAHugeText() {
        assertThat(new PlanEdit().put("/document/length", Integer.MAX_VALUE).faults())
                .containsExactly(Fault.of(
                        "/document", "", "Source document length 2147483647 must be at least 0 and at most 10000000"));
        Plan plan = PlanEdit.unhashed()
                .put("/sections/2/citation/start", Integer.MAX_VALUE - 100)
                .remove("/sections/2/declaredCount")
                .plan();
        assertThat(plan.toText()).hasSize(LENGTH);
    }
}
