package io.mubiao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.Plan;
import io.mubiao.plan.document.PlanDocument;
import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;

/** The official text with slips of a typist: whatever is broken, nothing is lost, and what is read is a plan. */
class ReadMutatedTextLawsTest {
    private static final String TEXT = PlanCatalog.ningxiaWorkSafetyText();
    private static final List<String> SLIPS = List.of(
            "", "（", "）", "。", "，", "、", "\n", "\r\n", "\u3000", "〔", "”", "“", "；", "(", ")", ",", "和", "等部门", "牵头",
            "各市、", "（共7项）", "一、", "（二）", "3.", "50%", "到2018年", "下同", "\uFEFF", "\uD800");

    /** A slip: so many characters from there on are replaced. */
    record Slip(int at, int length, String by) {}

    @Property(tries = 150)
    void nothingIsLostAndEveryPlanGivesItsTextBack(@ForAll("slips") List<Slip> slips) {
        StringBuilder mutated = new StringBuilder(TEXT);
        for (Slip slip : slips) {
            int at = Math.min(slip.at(), mutated.length());
            mutated.replace(at, Math.min(mutated.length(), at + slip.length()), slip.by());
        }
        String given = mutated.toString();

        PlanDocument document = PlanDocument.read(given);

        assertThat(document.toText()).isEqualTo(given);
        assertThat(document.plan().map(Plan::toText)).hasValue(given);
        assertThat(document.diagnostics())
                .noneMatch(diagnostic -> diagnostic.rule() == DiagnosticRule.PLAN_REFUSED)
                .allSatisfy(diagnostic -> diagnostic
                        .citation()
                        .ifPresent(citation -> assertThat(given.substring(citation.start(), citation.end()))
                                .isEqualTo(citation.quote())));
    }

    @Provide
    Arbitrary<List<Slip>> slips() {
        Arbitrary<Integer> at =
                Arbitraries.integers().between(30, TEXT.length()).withDistribution(RandomDistribution.uniform());
        return Combinators.combine(at, Arbitraries.integers().between(0, 12), Arbitraries.of(SLIPS))
                .as(Slip::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }
}
