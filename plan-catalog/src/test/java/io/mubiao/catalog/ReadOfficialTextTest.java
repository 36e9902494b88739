package io.mubiao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.plan.Plan;
import io.mubiao.plan.PlanJson;
import io.mubiao.plan.document.DocumentOptions;
import io.mubiao.plan.document.OrganisationRegistry;
import io.mubiao.plan.document.PlanDocument;
import io.mubiao.plan.document.diagnostic.DiagnosticRule;
import io.mubiao.plan.document.diagnostic.Severity;
import io.mubiao.plan.indicator.Target;
import io.mubiao.plan.responsibility.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reading the official text gives the plan that the catalog holds, but for what people have added to it. */
class ReadOfficialTextTest {
    private final Plan catalog = PlanCatalog.ningxiaWorkSafety();
    private final String text = PlanCatalog.ningxiaWorkSafetyText();
    private final PlanDocument document = PlanDocument.read(
            text,
            DocumentOptions.builder()
                    .id(catalog.id())
                    .area(catalog.area())
                    .registry(OrganisationRegistry.of(catalog.organisations()))
                    .build());
    private final Plan plan = document.plan().orElseThrow();

    @Test
    void nothingOfTheTextIsLost() {
        assertThat(document.toText()).isEqualTo(text);
        assertThat(plan.toText()).isEqualTo(text);
        assertThat(plan.document().sha256()).isEqualTo(catalog.document().sha256());
        assertThat(plan.document().otherPieces()).isEqualTo(catalog.document().otherPieces());
    }

    @Test
    void theTitleAndTheYearsAreThoseOfTheCatalog() {
        assertThat(plan.title().chinese()).isEqualTo(catalog.title().chinese());
        assertThat(plan.period()).isEqualTo(catalog.period());
    }

    @Test
    void theStructureIsThatOfTheCatalogWithEveryCitation() {
        assertThat(plan.sections()).isEqualTo(WithoutEnglish.sections(catalog.sections()));
        assertThat(plan.taskGroups()).isEqualTo(WithoutEnglish.groups(catalog.taskGroups()));
        assertThat(plan.projects()).isEqualTo(WithoutEnglish.projects(catalog.projects()));
    }

    @Test
    void the63ProvisionsAndTheirChainsAreThoseOfTheCatalog() {
        assertThat(plan.provisions()).hasSize(63).isEqualTo(WithoutEnglish.provisions(catalog.provisions()));
        assertThat(plan.provisionsWithoutLead()).hasSize(6);
        assertThat(plan.organisations()).containsExactlyInAnyOrderElementsOf(catalog.organisations());
    }

    @Test
    void theOnlyThingsToSayAreTheProposedTargets() {
        assertThat(document.diagnostics())
                .hasSize(37)
                .allMatch(diagnostic -> diagnostic.rule() == DiagnosticRule.TARGET_PROPOSED);
    }

    /** Recall and precision are printed, and pinned: none missed, and none that is none. */
    @Test
    void all37TargetsAreProposedAndNoOther() {
        List<Target> left = new ArrayList<>(plan.targets());
        int found = 0;
        for (Target target : catalog.targets()) {
            Optional<Target> proposed =
                    left.stream().filter(other -> same(target, other)).findFirst();
            found += proposed.isPresent() ? 1 : 0;
            proposed.ifPresent(left::remove);
        }
        System.out.printf(
                "Proposed targets: recall %d of %d, precision %d of %d%n",
                found, catalog.targets().size(), found, plan.targets().size());

        assertThat(found).isEqualTo(37);
        assertThat(left).isEmpty();
    }

    /** The same words, held by the same clause, promise the same under the default reading. */
    private static boolean same(Target target, Target proposed) {
        return proposed.proposal().isPresent()
                && target.citation().equals(proposed.citation())
                && target.provision().equals(proposed.provision())
                && target.requirement().equals(proposed.requirement())
                && target.baseline().equals(proposed.baseline())
                && target.assessment().equals(proposed.assessment());
    }

    @Test
    void aProposedTargetSaysWhatItAssumes() {
        Target audience = plan.targets().stream()
                .filter(target -> target.citation().quote().equals("普及观众不少于3万人"))
                .findFirst()
                .orElseThrow();

        assertThat(audience.proposal().orElseThrow().rule()).isEqualTo("LEVEL");
        assertThat(audience.proposal().orElseThrow().assumptions())
                .extracting(assumption -> assumption.english().orElseThrow())
                .containsExactly(
                        "no date is said: the last year of the plan is taken",
                        "每年 or 年均 (each year, a year on average) stands in an earlier part");
    }

    @Test
    void withoutARegistryTheSameDutiesAreRead() {
        PlanDocument unaided = PlanDocument.read(text);

        assertThat(unaided.provisions()).hasSameSizeAs(catalog.provisions());
        for (int i = 0; i < catalog.provisions().size(); i++) {
            for (Role role : Role.values()) {
                assertThat(unaided.provisions().get(i).chain().parties(role))
                        .extracting(party -> party.written())
                        .isEqualTo(catalog.provisions().get(i).chain().parties(role).stream()
                                .map(party -> party.written())
                                .toList());
            }
        }
        assertThat(unaided.diagnostics(Severity.ERROR)).isEmpty();
        assertThat(WithoutEnglish.organisations(unaided.organisations())).contains("COLLECTIVE [各市、县（区）人民政府]");
    }

    @Test
    void thePlanThatWasReadIsAFileLikeAnyOther() {
        assertThat(PlanJson.parse(PlanJson.write(plan))).isEqualTo(plan);
    }
}
