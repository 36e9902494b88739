package io.mubiao.plan.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.plan.value.Citation;
import io.mubiao.plan.value.Text;
import org.junit.jupiter.api.Test;

class ResponsibilityChainTest {
    private static final OrganisationId PARKS = OrganisationId.of("parks-office");
    private static final OrganisationId WATER = OrganisationId.of("water-office");
    private static final Citation CLAUSE = new Citation("一", 0, "（园林处落实，水务处督查督办）");

    @Test
    void neverTakesImplementingForALead() {
        assertThat(chain(link(PARKS, "园林处", Role.IMPLEMENT)).hasLead()).isFalse();
        assertThat(chain(link(PARKS, "园林处", Role.LEAD, Role.IMPLEMENT)).hasLead())
                .isTrue();
    }

    @Test
    void givesEachRoleOfAnOrganisationOnce() {
        ResponsibilityChain chain =
                chain(link(PARKS, "园林处", Role.IMPLEMENT), link(PARKS, "园林处", Role.SUPERVISE, Role.IMPLEMENT));
        assertThat(chain.roles(PARKS)).containsExactly(Role.IMPLEMENT, Role.SUPERVISE);
        assertThat(chain.roles(WATER)).isEmpty();
    }

    @Test
    void knowsWhetherAListIsLeftOpen() {
        Link closed = link(PARKS, "园林处", Role.LEAD);
        assertThat(chain(closed).hasOpenList()).isFalse();
        assertThat(chain(closed, Link.builder().from(closed).openList("等").build())
                        .hasOpenList())
                .isTrue();
    }

    @Test
    void knowsItsParties() {
        assertThat(link(PARKS, "园林处", Role.LEAD).names(PARKS)).isTrue();
        assertThat(link(PARKS, "园林处", Role.LEAD).names(WATER)).isFalse();
    }

    @Test
    void hasNoBlankWords() {
        Link link = link(PARKS, "园林处", Role.LEAD);
        assertThatThrownBy(() -> Link.builder().from(link).verb(" ").build()).hasMessageContaining("not blank");
        assertThatThrownBy(() -> Link.builder().from(link).written("").build()).hasMessageContaining("not blank");
        assertThatThrownBy(() -> Link.builder().from(link).openList("").build()).hasMessageContaining("not blank");
        assertThatThrownBy(() -> new Party(PARKS, " "))
                .hasMessage("Party 'parks-office' must have a written form that is not blank");
    }

    @Test
    void namesOrganisationsInFormsThatAreNotBlank() {
        assertThatThrownBy(() -> Organisation.builder()
                        .id(PARKS)
                        .name(Text.of("园林处"))
                        .kind(OrganisationKind.UNIT)
                        .addForms("园林处", "")
                        .build())
                .hasMessage("Organisation 'parks-office' must have forms that are not blank");
    }

    private static ResponsibilityChain chain(Link... links) {
        return ResponsibilityChain.builder().citation(CLAUSE).addLinks(links).build();
    }

    private static Link link(OrganisationId organisation, String written, Role... roles) {
        return Link.builder()
                .written(written + "落实")
                .addRoles(roles)
                .mode(Mode.SOLE)
                .addParties(new Party(organisation, written))
                .verb("落实")
                .build();
    }
}
