package io.mubiao.evaluation.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.evaluation.Copies;
import io.mubiao.plan.fault.FaultException;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.Succession;
import io.mubiao.plan.value.Language;
import io.mubiao.plan.value.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficesTodayTest {
    private static final List<Succession> SUCCESSIONS = List.of(
            succession("organisation-1", "文化", "culture", "市文化局", "the culture bureau", 2018),
            succession("organisation-1", "旅游", "tourism", "市旅游局", "the tourism bureau", 2019));

    @Test
    void namesEverySuccessorWithItsDutyApartFromTheWordsOfThePlan() {
        OfficeToday office = office(LocalDate.of(2021, 1, 1), LedgerPlan.CULTURE);

        assertThat(office.since()).hasSize(2);
        assertThat(office)
                .hasToString(
                        "In the plan: 市文旅局; since 2018 (source: illustrative): culture: the culture bureau; since 2019"
                                + " (source: illustrative): tourism: the tourism bureau.");
        assertThat(office.text().in(Language.CHINESE))
                .isEqualTo("规划中：市文旅局；2018年起（来源：illustrative）：文化：市文化局；2019年起（来源：illustrative）：旅游：市旅游局。");
    }

    @Test
    void saysThatBothArePossibleWithinTheVeryYear() {
        OfficeToday office = office(LocalDate.of(2019, 12, 31), LedgerPlan.CULTURE);

        assertThat(office.since()).extracting(Succession::year).containsExactly(2018);
        assertThat(office.sameYear()).extracting(Succession::year).containsExactly(2019);
        assertThat(office)
                .asString()
                .endsWith(
                        "in 2019 (source: illustrative): tourism: moved to the tourism bureau; only the year is known, and on"
                                + " 2019-12-31 either may have had it.");
    }

    @Test
    void knowsNothingOfALaterYear() {
        assertThat(office(LocalDate.of(2017, 12, 31), LedgerPlan.CULTURE))
                .hasToString("In the plan: 市文旅局; nothing is known of a change by 2017-12-31.");
    }

    @Test
    void doesNotCallAnOrganisationUnchangedOfWhichNothingIsKnown() {
        assertThat(office(LocalDate.of(2021, 1, 1), LedgerPlan.HOUSING).text().in(Language.CHINESE))
                .isEqualTo("规划中：市住建局；截至2021-01-01未掌握变动情况。");
        assertThat(office(LocalDate.of(2021, 1, 1), LedgerPlan.GOVERNMENTS))
                .hasToString("In the plan: 各县（区）人民政府; a collective, and nothing is known of a change by 2021-01-01.");
    }

    @Test
    void isFoundForTheEntryOfALedger() {
        OfficesToday offices = OfficesToday.of(LedgerPlan.plan(), SUCCESSIONS, LocalDate.of(2021, 1, 1));
        LedgerEntry entry = LedgerPlan.accountability().entries().get(0);

        assertThat(offices.office(entry)).isEqualTo(offices.office(LedgerPlan.CULTURE));
        assertThat(Copies.copy(offices))
                .isEqualTo(offices)
                .hasToString("2021-01-01: a change is known of 1 of 5 organisations");
    }

    @Test
    void refusesPredecessorsThatThePlanDoesNotName() {
        List<Succession> wrong = List.of(succession("nobody", "文化", "culture", "市文化局", "culture", 2018));

        assertThatThrownBy(() -> OfficesToday.of(LedgerPlan.plan(), wrong, LocalDate.of(2021, 1, 1)))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("/0/predecessor: 'nobody' must be an organisation of plan");
    }

    private static OfficeToday office(LocalDate on, OrganisationId organisation) {
        return OfficesToday.of(LedgerPlan.plan(), SUCCESSIONS, on).office(organisation);
    }

    private static Succession succession(
            String predecessor, String duty, String dutyInEnglish, String successor, String inEnglish, int year) {
        return new Succession(
                OrganisationId.of(predecessor),
                Text.of(duty, dutyInEnglish),
                Text.of(successor, inEnglish),
                year,
                "illustrative");
    }
}
