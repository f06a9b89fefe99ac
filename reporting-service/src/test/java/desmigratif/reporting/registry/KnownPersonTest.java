package desmigratif.reporting.registry;

import static desmigratif.reporting.registry.Given.NEW;
import static desmigratif.reporting.registry.Given.month;
import static desmigratif.reporting.registry.Given.stale;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.reporting.month.Contribution.Person;
import desmigratif.reporting.registry.RegistryFact.PersonCorrected;
import desmigratif.reporting.registry.RegistryFact.PersonRegistered;
import org.junit.jupiter.api.Test;

class KnownPersonTest {

    private static final KnownPerson ADI =
            KnownPerson.registered(NEW, "adi", new PersonRegistered("male", month("2026-10"), null));

    @Test
    void isGrownUpFromTheMonthOfComingOfAge() {
        assertThat(ADI.in(month("2026-09"))).isEqualTo(new Person("adi", "male", false, false, false));
        assertThat(ADI.in(month("2026-10"))).isEqualTo(new Person("adi", "male", true, false, false));
    }

    @Test
    void isGrownUpWhereTheYearOfBirthIsNotKnown() {
        var unknown = KnownPerson.registered(NEW, "adi", new PersonRegistered("male", null, null));

        assertThat(unknown.in(month("2022-01"))).isEqualTo(new Person("adi", "male", true, false, false));
    }

    @Test
    void makesStaleTheMonthsACorrectedAgeChanges() {
        assertThat(stale(ADI, ADI.corrected(new PersonCorrected("male", month("2026-08")))))
                .isEqualTo("2026-08..2026-09");
    }

    @Test
    void isGoneFromTheMonthOfDeathOn() {
        assertThat(stale(ADI, ADI.departedForGood(month("2026-11")))).isEqualTo("2026-11..2026-11");
    }

    @Test
    void hasConsentUntilItIsWithdrawn() {
        var child = ADI.consentGiven(month("2026-03")).consentWithdrawn(month("2026-06"));

        assertThat(((Person) child.in(month("2026-02"))).consent()).isFalse();
        assertThat(((Person) child.in(month("2026-05"))).consent()).isTrue();
        assertThat(((Person) child.in(month("2026-06"))).consent()).isFalse();
    }
}
