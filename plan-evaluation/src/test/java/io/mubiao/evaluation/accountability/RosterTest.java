package io.mubiao.evaluation.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.evaluation.Copies;
import io.mubiao.evaluation.PlanEvaluator;
import io.mubiao.evaluation.SmallPlan;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.fault.Fault;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.Role;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final AreaId CITY = AreaId.of("640100");

    private final Accountability accountability = PlanEvaluator.of(LedgerPlan.plan())
            .withAreas(SmallPlan.areas())
            .evaluate(LedgerPlan.observations(LedgerPlan.FIGURES + " two/640100/2020:90"), Year.of(2020))
            .accountability();

    @Test
    void aCollectiveIsOnePartyUnlessARosterIsGiven() {
        assertThat(accountability.rosterEntries()).isEmpty();
        assertThat(accountability.ledger(LedgerPlan.HOUSING).byRoster()).isEmpty();
    }

    @Test
    void aMemberInAnAreaAnswersForTheVerdictsOnThatAreaAlone() {
        Accountability with = accountability.withRoster(roster(new RosterMember.InArea(LedgerPlan.GOVERNMENTS, CITY)));

        assertThat(with.rosterEntries(CITY))
                .extracting(entry -> entry.entry().attainment().target().id() + " "
                        + entry.entry().attainment().area() + " "
                        + entry.entry().attainment().verdict())
                .containsExactly("target-1 640100 UNDETERMINED", "target-2 640100 ATTAINED");
        assertThat(with.rosterEntries(CITY).get(1))
                .asString()
                .startsWith("640100 is one of 各县（区）人民政府 by the roster of 2020-01-01 (source: illustrative). 居民综合阅读率"
                        + " (640100): attained.");
        assertThat(with.rosterEntries(SmallPlan.AREA)).isEmpty();
    }

    @Test
    void aUnitOfARosterHasItApartFromWhatThePlanSays() {
        Accountability with = accountability
                .withRoster(roster(new RosterMember.Unit(LedgerPlan.GOVERNMENTS, LedgerPlan.HOUSING)))
                .in(SmallPlan.AREA);
        Ledger housing = with.ledger(LedgerPlan.HOUSING);

        assertThat(housing.entries()).isEmpty();
        assertThat(housing.rosterCounts(Role.IMPLEMENT).total()).isEqualTo(2);
        assertThat(housing).hasToString("organisation-5: by roster implements 1 attained, 1 not attained");
        assertThat(with.ledger(LedgerPlan.GOVERNMENTS).summary())
                .isEqualTo(accountability
                        .in(SmallPlan.AREA)
                        .ledger(LedgerPlan.GOVERNMENTS)
                        .summary());
        assertThat(with.toTable())
                .contains("*implements")
                .contains("*: by the roster of 2020-01-01 (source: illustrative), and not by the words of the plan.");
        assertThat(Copies.copy(with)).isEqualTo(with);
    }

    @Test
    void membersMustBeOfACollectiveAndUnitsOfThePlan() {
        Roster wrong = roster(
                new RosterMember.InArea(LedgerPlan.HOUSING, CITY),
                new RosterMember.Unit(LedgerPlan.GOVERNMENTS, OrganisationId.of("nobody")));

        assertThatThrownBy(() -> accountability.withRoster(wrong))
                .asInstanceOf(InstanceOfAssertFactories.type(FaultException.class))
                .extracting(FaultException::faults, InstanceOfAssertFactories.list(Fault.class))
                .extracting(Fault::place)
                .containsExactly("/members/0/collective", "/members/1/organisation");
    }

    @Test
    void namesItsSourceAndEachMemberOnce() {
        RosterMember member = new RosterMember.InArea(LedgerPlan.GOVERNMENTS, CITY);

        assertThatThrownBy(() -> Roster.of(DAY, " ", List.of())).hasMessageContaining("source");
        assertThatThrownBy(() -> roster(member, member)).hasMessageContaining("must be there once");
    }

    private static Roster roster(RosterMember... members) {
        return Roster.of(DAY, "illustrative", List.of(members));
    }
}
