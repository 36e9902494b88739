package io.mubiao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.mubiao.plan.Plan;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.OrganisationKind;
import io.mubiao.plan.responsibility.Succession;
import org.junit.jupiter.api.Test;

class NingxiaSuccessionsTest {
    private final Plan plan = PlanCatalog.ningxiaWorkSafety();
    private final ImmutableList<Succession> successions = PlanCatalog.ningxiaSuccessions();

    @Test
    void startFromUnitsOfThePlanAndNameTheirSource() {
        assertThat(successions).isNotEmpty().allSatisfy(succession -> {
            assertThat(plan.organisation(succession.predecessor()).map(Organisation::kind))
                    .contains(OrganisationKind.UNIT);
            assertThat(succession.source()).isNotBlank();
            assertThat(succession.year()).isEqualTo(2018);
        });
    }

    @Test
    void saySoWhereTheyAreGeneralKnowledge() {
        assertThat(successions)
                .filteredOn(s -> s.source().contains("general knowledge"))
                .isNotEmpty();
        assertThat(successions)
                .filteredOn(s -> !s.source().contains("general knowledge"))
                .isNotEmpty();
    }

    @Test
    void areManyToMany() {
        assertThat(successors("work-safety-administration"))
                .containsExactlyInAnyOrder("宁夏回族自治区应急管理厅", "宁夏回族自治区卫生健康委员会");
        assertThat(successions)
                .filteredOn(s -> s.successor().chinese().equals("宁夏回族自治区市场监督管理厅"))
                .extracting(s -> s.predecessor().value())
                .containsExactlyInAnyOrder("quality-supervision-bureau", "industry-and-commerce-administration");
    }

    @Test
    void occupationalHealthAndFireMovedApartFromTheirOffices() {
        assertThat(successors("public-security-department")).contains("宁夏回族自治区应急管理厅", "宁夏回族自治区公安厅");
        assertThat(successions)
                .filteredOn(s -> s.duty().chinese().contains("职业卫生"))
                .extracting(s -> s.successor().chinese())
                .containsExactly("宁夏回族自治区卫生健康委员会");
    }

    private java.util.List<String> successors(String predecessor) {
        return successions.stream()
                .filter(s -> s.predecessor().equals(OrganisationId.of(predecessor)))
                .map(s -> s.successor().chinese())
                .toList();
    }
}
