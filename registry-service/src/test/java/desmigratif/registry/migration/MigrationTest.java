package desmigratif.registry.migration;

import static desmigratif.registry.Asks.ASK;
import static desmigratif.registry.Asks.TODAY;
import static desmigratif.registry.Asks.id;
import static desmigratif.registry.Asks.refused;
import static desmigratif.registry.migration.Episodes.ADULT;
import static desmigratif.registry.migration.Episodes.CHILD;
import static desmigratif.registry.migration.Episodes.INTEND;
import static desmigratif.registry.migration.Episodes.MARCH;
import static desmigratif.registry.migration.Episodes.depart;
import static desmigratif.registry.migration.Episodes.departure;
import static desmigratif.registry.migration.Episodes.given;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.kit.Secret;
import desmigratif.registry.migration.Migration.Standing;
import desmigratif.registry.migration.MigrationCommand.ClarifyMigration;
import desmigratif.registry.migration.MigrationCommand.DepartMigrant;
import desmigratif.registry.migration.MigrationCommand.EndMigration;
import desmigratif.registry.migration.MigrationCommand.HearWord;
import desmigratif.registry.migration.MigrationCommand.IntendMigration;
import desmigratif.registry.migration.MigrationCommand.IntentAsked;
import desmigratif.registry.migration.MigrationCommand.OpenMigration;
import desmigratif.registry.migration.MigrationCommand.ReturnMigrant;
import desmigratif.registry.migration.MigrationEvent.Channel;
import desmigratif.registry.migration.MigrationEvent.How;
import desmigratif.registry.migration.MigrationEvent.MigrationClarified;
import desmigratif.registry.migration.MigrationEvent.MigrationDeparted;
import desmigratif.registry.person.PersonEvent.Sex;
import desmigratif.registry.person.PersonLookup.Known;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationTest {

    @Test
    void goesFromIntentThroughDepartureAndWordToReturn() {
        var migration = given(
                INTEND,
                new DepartMigrant(null, departure(MARCH), ADULT),
                new HearWord(LocalDate.of(2026, 6, 1)),
                new ReturnMigrant(LocalDate.of(2026, 11, 2), null, "contract-ended"));

        assertThat(migration.standing()).isEqualTo(Standing.RETURNED);
        assertThat(migration.heardOn()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(migration.isOpen()).isFalse();
    }

    @Test
    void mayBeginWithSomeoneFoundAbroadOfWhomLittleIsKnown() {
        var fact = (MigrationDeparted) given().decide(depart(departure(null)), ASK);

        assertThat(fact.on()).isNull();
        assertThat(fact.ageBand()).isNull();
        assertThat(fact.servedBefore()).isFalse();
        assertThat(fact.below18()).isFalse();
    }

    @Test
    void proposesTheChannelFromThePapersAndTakesTheOfficersWord() {
        var papers = List.of("passport", "visit-visa");
        var asked = new MigrationCommand.Departure(MARCH, null, "MY", null, Channel.UNKNOWN, papers, null, null);

        var fact = (MigrationDeparted) given().decide(depart(asked), ASK);

        assertThat(fact.proposed()).isEqualTo(Channel.NON_PROCEDURAL);
        assertThat(fact.channel()).isEqualTo(Channel.UNKNOWN);
    }

    @Test
    void tellsTheAgeBandAtDeparture() {
        assertThat(((MigrationDeparted) given().decide(depart(departure(MARCH)), ASK)).ageBand())
                .isEqualTo("25-34");
    }

    @Test
    void countsServicesBeforeTheDepartureOnly() {
        assertThat(served(LocalDate.of(2026, 3, 9), MARCH)).isTrue();
        assertThat(served(MARCH, MARCH)).isTrue();
        assertThat(served(LocalDate.of(2026, 3, 11), MARCH)).isFalse();
    }

    @Test
    void letsAChildIntendOnlyWithConsent() {
        var asked = new IntentAsked(id("person", 1), "MY", "plantation", TODAY);

        refused(() -> given().decide(new IntendMigration(asked, CHILD), ASK), "consent-missing", "person");
        assertThat(given().decide(new IntendMigration(asked, Episodes.CHILD_WITH_CONSENT), ASK))
                .isNotNull();
    }

    @Test
    void recordsTheDepartureOfAChildAndWarns() {
        var migration = given(new DepartMigrant(id("person", 1), departure(MARCH), CHILD));

        assertThat(migration.figures()).containsEntry("warnings", List.of("below-18"));
    }

    @Test
    void asksNoReasonsOfAProceduralDeparture() {
        var asked = new MigrationCommand.Departure(
                MARCH, null, "MY", null, Channel.PROCEDURAL, null, List.of("speed"), null);

        refused(() -> given().decide(depart(asked), ASK), "reasons-of-a-procedural-departure", "reasons");
    }

    @Test
    void takesAnyPastDayAndNoFutureOne() {
        assertThat(given().decide(depart(departure(LocalDate.of(1998, 5, 21))), ASK))
                .isNotNull();
        refused(() -> given().decide(depart(departure(TODAY.plusDays(1))), ASK), "date-in-future", "on");
        var december = new MigrationCommand.Departure(
                null, YearMonth.of(2026, 12), null, null, Channel.UNKNOWN, null, null, null);
        refused(() -> given().decide(depart(december), ASK), "date-in-future", "about");
        var both = new MigrationCommand.Departure(
                MARCH, YearMonth.of(2026, 3), null, null, Channel.UNKNOWN, null, null, null);
        refused(() -> given().decide(depart(both), ASK), "day-and-month", "about");
    }

    @Test
    void refusesCodesItDoesNotKnow() {
        refused(() -> given().decide(depart(Episodes.to("XX")), ASK), "unknown-country", "country");
        refused(() -> given().decide(depart(Episodes.to("ID")), ASK), "unknown-country", "country");
        var papers = new MigrationCommand.Departure(
                null, null, null, null, Channel.UNKNOWN, List.of("magic-carpet"), null, null);
        refused(() -> given().decide(depart(papers), ASK), "unknown-code", "papers");
    }

    @Test
    void isUnclearUntilChannelAndCountryAreKnown() {
        var migration = given(depart(Episodes.to(null)));
        var clear = new MigrationCommand.Departure(MARCH, null, "TW", null, Channel.PROCEDURAL, null, null, null);

        var fact = (MigrationClarified) migration.decide(new ClarifyMigration(clear, ADULT), ASK);

        assertThat(migration.unclearSince()).isEqualTo(ASK.at());
        assertThat(migration.after(fact).unclearSince()).isNull();
        assertThat(fact.ageBand()).isEqualTo("25-34");
    }

    @Test
    void refusesToClarifyNothing() {
        var migration = given(depart(departure(MARCH)));

        refused(() -> migration.decide(new ClarifyMigration(departure(MARCH), ADULT), ASK), "nothing-changed");
        refused(() -> given(INTEND).decide(new ClarifyMigration(departure(MARCH), ADULT), ASK), "not-departed");
    }

    @Test
    void keepsTheOrderOfItsDays() {
        var migration = given(depart(departure(MARCH)));

        refused(
                () -> migration.decide(new ReturnMigrant(MARCH.minusDays(1), null, null), ASK),
                "before-departure",
                "on");
        refused(
                () -> migration.decide(new ReturnMigrant(null, YearMonth.of(2026, 2), null), ASK),
                "before-departure",
                "about");
        refused(() -> migration.decide(new HearWord(MARCH.minusDays(1)), ASK), "before-departure", "on");
        assertThat(migration.decide(new ReturnMigrant(null, YearMonth.of(2026, 3), null), ASK))
                .isNotNull();
    }

    @Test
    void returnsOnlyFromAbroad() {
        var back = new ReturnMigrant(TODAY, null, null);

        refused(() -> given(INTEND).decide(back, ASK), "not-abroad");
        refused(() -> given(depart(departure(MARCH)), back).decide(back, ASK), "not-abroad");
        refused(() -> given(depart(departure(MARCH)), back).decide(depart(departure(MARCH)), ASK), "migration-closed");
    }

    @Test
    void failsOnlyBeforeTheDeparture() {
        assertThat(given(INTEND, new EndMigration(How.FAILED, TODAY)).standing())
                .isEqualTo(Standing.ENDED);
        refused(
                () -> given(depart(departure(MARCH))).decide(new EndMigration(How.FAILED, TODAY), ASK),
                "already-departed",
                "how");
    }

    @Test
    void isOpenedOnlyWithAReason() {
        refused(() -> given(INTEND).decide(new OpenMigration(new Secret("  ")), ASK), "text-missing", "reason");
    }

    private static boolean served(LocalDate service, LocalDate departure) {
        var known = new Known(Sex.FEMALE, LocalDate.of(1995, 1, 1), 1995, false, true, service);
        var command = new DepartMigrant(id("person", 1), departure(departure), known);
        return ((MigrationDeparted) given().decide(command, ASK)).servedBefore();
    }
}
