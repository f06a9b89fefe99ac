package desmigratif.registry.person;

import static desmigratif.registry.Asks.ASK;
import static desmigratif.registry.Asks.TODAY;
import static desmigratif.registry.Asks.refused;
import static desmigratif.registry.person.People.BUDI;
import static desmigratif.registry.person.People.CONSENT;
import static desmigratif.registry.person.People.NIK;
import static desmigratif.registry.person.People.SITI;
import static desmigratif.registry.person.People.details;
import static desmigratif.registry.person.People.given;
import static desmigratif.registry.person.People.register;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.kit.Secret;
import desmigratif.registry.person.PersonCommand.CorrectPerson;
import desmigratif.registry.person.PersonCommand.DepartForGood;
import desmigratif.registry.person.PersonCommand.Details;
import desmigratif.registry.person.PersonCommand.GiveService;
import desmigratif.registry.person.PersonCommand.WishTrade;
import desmigratif.registry.person.PersonEvent.NikStanding;
import desmigratif.registry.person.PersonEvent.PersonCorrected;
import desmigratif.registry.person.PersonEvent.PersonRegistered;
import desmigratif.registry.person.PersonEvent.Sex;
import desmigratif.registry.person.PersonEvent.Why;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonTest {

    @Test
    void tellsTheMonthOfTurning18() {
        var fact = (PersonRegistered) given().decide(register(SITI), ASK);

        assertThat(fact.adultFrom()).isEqualTo(YearMonth.of(2013, 1));
        assertThat(fact.birthYear()).isEqualTo(1995);
        assertThat(fact.nik()).isEqualTo(NikStanding.GIVEN);
    }

    @Test
    void countsABirthYearAloneAsItsDecember() {
        var fact = (PersonRegistered) given().decide(register(details("Dewi", 2000, null, "lost")), ASK);

        assertThat(fact.adultFrom()).isEqualTo(YearMonth.of(2018, 12));
        assertThat(fact.nik()).isEqualTo(NikStanding.NONE_YET);
        assertThat(fact.nikReason()).isEqualTo("lost");
    }

    @Test
    void takesTheBirthFromTheNikWhereNothingIsSaid() {
        var person = given(register(details("Siti Aminah", null, NIK, null)));

        assertThat(person.about().born()).isEqualTo(new Born(LocalDate.of(1995, 1, 1), 1995));
    }

    @Test
    void warnsInTheAnswerWhereTheNikDoesNotFit() {
        var person = given(register(details("Budi Santoso", 1995, NIK, null)));

        assertThat(person.figures())
                .isEqualTo(Map.of("nik", "warned", "warnings", java.util.List.of("nik-sex-differs")));
    }

    @Test
    void needsANikOrTheReasonWhyThereIsNone() {
        refused(() -> given(register(details("Dewi", 2000, null, null))), "nik-reason-missing", "nikReason");
        refused(() -> given(register(details("Dewi", 1995, NIK, "lost"))), "nik-reason-with-nik", "nikReason");
        refused(() -> given(register(details("Dewi", 1995, null, "dog-ate-it"))), "unknown-code", "nikReason");
        refused(() -> given(register(details("Dewi", 1995, "123", null))), "nik-not-16-digits", "nik");
    }

    @Test
    void needsToKnowTheAge() {
        refused(() -> given(register(details("Dewi", null, null, "lost"))), "birth-missing", "birthYear");
        refused(() -> given(register(details("Dewi", 2027, null, "lost"))), "date-in-future", "birthYear");
    }

    @Test
    void refusesABirthInTheFuture() {
        var details =
                new Details(new Secret("Dewi"), Sex.FEMALE, TODAY.plusDays(1), null, null, "lost", null, null, null);

        refused(() -> given(register(details)), "date-in-future", "bornOn");
    }

    @Test
    void keepsNoNameOfAChildWithoutConsent() {
        refused(() -> given(register(BUDI)), "consent-missing", "consent");
    }

    @Test
    void keepsAChildWithConsentOrWithTheReasonWhyThereIsNone() {
        var consented = (PersonRegistered) given().decide(new PersonCommand.RegisterPerson(BUDI, CONSENT, null), ASK);
        var abroad =
                (PersonRegistered) given().decide(new PersonCommand.RegisterPerson(BUDI, null, "already-abroad"), ASK);

        assertThat(java.util.Objects.requireNonNull(consented.consent()).relation())
                .isEqualTo("parent");
        assertThat(abroad.withoutConsent()).isEqualTo("already-abroad");
    }

    @Test
    void refusesConsentForAnAdult() {
        refused(() -> given(new PersonCommand.RegisterPerson(SITI, CONSENT, null)), "not-a-child", "consent");
    }

    @Test
    void tellsWhatWasCorrectedAndKeepsTheOldValue() {
        var person = given(register(SITI));

        var fact = (PersonCorrected) person.decide(
                new CorrectPerson(details("Siti Aminah", 1996, NIK, null), new Secret("salah tahun")), ASK);

        assertThat(fact.changed()).containsExactly("birth");
        assertThat(fact.was().bornOn()).isEqualTo(new Secret("1995-01-01"));
        assertThat(fact.nik()).isEqualTo(NikStanding.WARNED);
        assertThat(fact.reason()).isEqualTo(new Secret("salah tahun"));
    }

    @Test
    void refusesACorrectionOfNothing() {
        var person = given(register(SITI));

        refused(() -> person.decide(new CorrectPerson(SITI, new Secret("iseng")), ASK), "nothing-changed");
        refused(() -> person.decide(new CorrectPerson(BUDI, new Secret(" ")), ASK), "text-missing", "reason");
    }

    @Test
    void hasOneWishAndMayChangeIt() {
        var person = given(register(SITI), new WishTrade("catfish"), new WishTrade("craft"));

        assertThat(person.wish()).isEqualTo("craft");
        refused(() -> person.decide(new WishTrade("craft"), ASK), "wish-unchanged", "trade");
        refused(() -> person.decide(new WishTrade("piracy"), ASK), "unknown-code", "trade");
    }

    @Test
    void asksNoWishOfAChild() {
        var child = given(new PersonCommand.RegisterPerson(BUDI, CONSENT, null));

        refused(() -> child.decide(new WishTrade("catfish"), ASK), "not-an-adult");
    }

    @Test
    void knowsTheFirstServiceWhateverTheOrderOfRecording() {
        var person = given(
                register(SITI),
                new GiveService(LocalDate.of(2026, 5, 2), "guidance", "done"),
                new GiveService(LocalDate.of(2026, 3, 1), "information", "done"));

        assertThat(java.util.Objects.requireNonNull(person.served()).first()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(person.served().last())
                .extracting(Person.Service::on)
                .containsExactly(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 3, 1));
    }

    @Test
    void refusesAServiceOfTomorrow() {
        var person = given(register(SITI));

        refused(
                () -> person.decide(new GiveService(TODAY.plusDays(1), "guidance", "done"), ASK),
                "date-in-future",
                "on");
    }

    @Test
    void departsForGoodOnce() {
        var person = given(register(SITI), new DepartForGood(Why.DIED, TODAY));

        refused(() -> person.decide(new DepartForGood(Why.MOVED_AWAY, TODAY), ASK), "person-departed");
        refused(() -> person.decide(new WishTrade("craft"), ASK), "person-departed");
    }
}
