package io.mubiao.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.OrganisationKind;
import io.mubiao.plan.value.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationRegistryTest {
    private static final Organisation FISHERIES = organisation("fisheries", "桑树市渔业局", "市渔业局", "渔业局");
    private static final Organisation FORESTRY = organisation("forestry", "桑树市林业局", "市林业局");

    private static Organisation organisation(String id, String name, String... forms) {
        return Organisation.builder()
                .id(OrganisationId.of(id))
                .name(Text.of(name))
                .kind(OrganisationKind.UNIT)
                .addForms(forms)
                .build();
    }

    @Test
    void findsAnOrganisationByEveryFormAndByItsFullName() {
        OrganisationRegistry registry = OrganisationRegistry.of(List.of(FISHERIES, FORESTRY));

        assertThat(registry.find("市渔业局")).contains(FISHERIES);
        assertThat(registry.find("渔业局")).contains(FISHERIES);
        assertThat(registry.find("桑树市渔业局")).contains(FISHERIES);
        assertThat(registry.find("市林业局")).contains(FORESTRY);
    }

    @Test
    void findsNobodyByANameThatIsOnlyNear() {
        OrganisationRegistry registry = OrganisationRegistry.of(List.of(FISHERIES, FORESTRY));

        assertThat(registry.find("林业局")).isEmpty();
        assertThat(registry.find("市渔业")).isEmpty();
        assertThat(registry.find("市渔业局 ")).isEmpty();
        assertThat(registry.find("")).isEmpty();
    }

    @Test
    void knowsTheIdsOfItsOrganisations() {
        OrganisationRegistry registry = OrganisationRegistry.of(List.of(FISHERIES));

        assertThat(registry.has(OrganisationId.of("fisheries"))).isTrue();
        assertThat(registry.has(OrganisationId.of("forestry"))).isFalse();
    }

    @Test
    void keepsItsOrganisationsInTheirOrder() {
        assertThat(OrganisationRegistry.of(List.of(FORESTRY, FISHERIES)).organisations())
                .containsExactly(FORESTRY, FISHERIES);
        assertThat(OrganisationRegistry.empty().organisations()).isEmpty();
    }

    @Test
    void prefersAFormToAFullName() {
        Organisation company = organisation("company", "渔业公司", "桑树市林业局");
        OrganisationRegistry registry = OrganisationRegistry.of(List.of(FORESTRY, company));

        assertThat(registry.find("桑树市林业局")).contains(company);
    }

    @Test
    void refusesTwoOrganisationsWithOneId() {
        assertThatThrownBy(() -> OrganisationRegistry.of(List.of(FISHERIES, organisation("fisheries", "桑树市海洋局"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Organisation id 'fisheries' must be unique");
    }

    @Test
    void refusesTwoOrganisationsWithOneForm() {
        assertThatThrownBy(() -> OrganisationRegistry.of(List.of(FISHERIES, organisation("ocean", "桑树市海洋局", "渔业局"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Organisation form '渔业局' must belong to one of 'fisheries' and 'ocean'");
    }

    @Test
    void allowsAFormThatIsRepeated() {
        assertThat(OrganisationRegistry.of(List.of(organisation("ocean", "桑树市海洋局", "海洋局", "海洋局")))
                        .find("海洋局"))
                .isPresent();
    }
}
