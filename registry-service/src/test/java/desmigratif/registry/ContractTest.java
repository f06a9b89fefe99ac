package desmigratif.registry;

import static desmigratif.registry.Asks.id;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.kit.Fact;
import desmigratif.kit.Role;
import desmigratif.kit.Secret;
import desmigratif.registry.household.HouseholdEvent;
import desmigratif.registry.household.HouseholdEvent.ChildrenCounted;
import desmigratif.registry.household.HouseholdEvent.HouseholdChanged;
import desmigratif.registry.household.HouseholdEvent.HouseholdFormed;
import desmigratif.registry.household.HouseholdEvent.HouseholdJoined;
import desmigratif.registry.household.HouseholdEvent.HouseholdLeft;
import desmigratif.registry.household.HouseholdEvent.Relation;
import desmigratif.registry.importing.ImportEvent;
import desmigratif.registry.importing.ImportEvent.ImportChecked;
import desmigratif.registry.importing.ImportEvent.ImportCommitted;
import desmigratif.registry.importing.ImportEvent.ImportStarted;
import desmigratif.registry.importing.ImportEvent.ImportUploaded;
import desmigratif.registry.importing.ImportEvent.What;
import desmigratif.registry.migration.MigrationEvent;
import desmigratif.registry.migration.MigrationEvent.Channel;
import desmigratif.registry.migration.MigrationEvent.How;
import desmigratif.registry.migration.MigrationEvent.MigrationClarified;
import desmigratif.registry.migration.MigrationEvent.MigrationDeparted;
import desmigratif.registry.migration.MigrationEvent.MigrationEnded;
import desmigratif.registry.migration.MigrationEvent.MigrationIntended;
import desmigratif.registry.migration.MigrationEvent.MigrationOpened;
import desmigratif.registry.migration.MigrationEvent.MigrationReturned;
import desmigratif.registry.migration.MigrationEvent.WordHeard;
import desmigratif.registry.outreach.OutreachEvent;
import desmigratif.registry.outreach.OutreachEvent.OutreachHeld;
import desmigratif.registry.person.PersonEvent;
import desmigratif.registry.person.PersonEvent.ConsentGiven;
import desmigratif.registry.person.PersonEvent.ConsentWithdrawn;
import desmigratif.registry.person.PersonEvent.Consented;
import desmigratif.registry.person.PersonEvent.NikStanding;
import desmigratif.registry.person.PersonEvent.PersonCorrected;
import desmigratif.registry.person.PersonEvent.PersonDepartedForGood;
import desmigratif.registry.person.PersonEvent.PersonRegistered;
import desmigratif.registry.person.PersonEvent.ServiceGiven;
import desmigratif.registry.person.PersonEvent.Sex;
import desmigratif.registry.person.PersonEvent.TradeWished;
import desmigratif.registry.person.PersonEvent.Why;
import desmigratif.registry.programme.ProgrammeEvent;
import desmigratif.registry.programme.ProgrammeEvent.BaselineRecorded;
import desmigratif.registry.programme.ProgrammeEvent.Figure;
import desmigratif.registry.programme.ProgrammeEvent.Layer;
import desmigratif.registry.programme.ProgrammeEvent.Livelihood;
import desmigratif.registry.programme.ProgrammeEvent.LivelihoodRecorded;
import desmigratif.registry.programme.ProgrammeEvent.Obstacle;
import desmigratif.registry.programme.ProgrammeEvent.PillarAssessed;
import desmigratif.registry.programme.ProgrammeEvent.PillarState;
import desmigratif.registry.programme.ProgrammeEvent.VillageEnrolled;
import desmigratif.registry.programme.ProgrammeLookup;
import desmigratif.registry.sheet.Outcome.Counts;
import desmigratif.test.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in contracts/ is what others read. Red? A new field goes into the file; nothing is renamed or removed. */
class ContractTest {

    private static final Instant AT = Instant.parse("2026-11-14T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    private static final String VILLAGE = Asks.VILLAGE + "/" + ProgrammeLookup.local(Asks.VILLAGE);
    private static final String SITI = id("person", 1);
    private static final String HOUSEHOLD = id("household", 1);
    private static final String MIGRATION = id("migration", 1);
    private static final String IMPORT = id("import", 1);
    private static final Secret REASON = new Secret("salah tulis");
    private static final PersonEvent.Identity WHO =
            new PersonEvent.Identity(new Secret("Siti"), new Secret("6101044101950001"), null, null, null, null);
    private static final HouseholdEvent.Identity HOME =
            new HouseholdEvent.Identity(new Secret("6101041203150007"), null, null);
    private static final Counts COUNTS = new Counts(2600, 2500, 40, 50, 0, 10);
    private static final List<String> PAPERS = List.of("passport", "visit-visa");

    @ParameterizedTest
    @MethodSource("all")
    void writesWhatTheContractShows(Fact fact) {
        Contracts.write("registry", fact);
    }

    @Test
    void coversEveryKindOfFact() {
        Contracts.covers(ProgrammeEvent.class, programmes());
        Contracts.covers(OutreachEvent.class, outreaches());
        Contracts.covers(PersonEvent.class, persons());
        Contracts.covers(HouseholdEvent.class, households());
        Contracts.covers(MigrationEvent.class, migrations());
        Contracts.covers(ImportEvent.class, imports());
        assertThat(Contracts.orphans("registry", all())).isEmpty();
    }

    private static List<Fact> all() {
        return Stream.of(programmes(), outreaches(), persons(), households(), migrations(), imports())
                .<Fact>flatMap(List::stream)
                .toList();
    }

    private static List<ProgrammeEvent> programmes() {
        var rows = List.of(new Livelihood("farming", 1115, 814, 1929), new Livelihood("private-sector", 101, 77, 187));
        return List.of(
                new VillageEnrolled(VILLAGE, 1, AT, Layer.EXAMPLE, LocalDate.of(2017, 5, 1)),
                new PillarAssessed(
                        VILLAGE,
                        2,
                        AT,
                        "community-parenting",
                        PillarState.NOT_RUNNING,
                        DAY,
                        List.of(new Obstacle("no-teacher", Role.OFFICER, LocalDate.of(2026, 12, 31)))),
                new BaselineRecorded(VILLAGE, 3, AT, "thesis", 2020, List.of(new Figure("people-active", 400))),
                new LivelihoodRecorded(
                        VILLAGE,
                        4,
                        AT,
                        2020,
                        "village-office",
                        rows,
                        List.of("private-sector", "total"),
                        new Livelihood("total", 1520, 1062, 2562)));
    }

    private static List<OutreachEvent> outreaches() {
        return List.of(
                new OutreachHeld(id("outreach", 1), 1, AT, DAY, "safe-migration", List.of(SITI, id("person", 2))));
    }

    private static List<PersonEvent> persons() {
        var born = YearMonth.of(2028, 2);
        var consent = new Consented(id("person", 2), "parent", DAY, List.of("activities", "guidance"));
        return List.of(
                new PersonRegistered(
                        SITI,
                        1,
                        AT,
                        Sex.FEMALE,
                        2010,
                        born,
                        NikStanding.NONE_YET,
                        "forgotten",
                        List.of(),
                        consent,
                        "no-guardian",
                        WHO),
                new PersonCorrected(
                        SITI,
                        2,
                        AT,
                        Sex.FEMALE,
                        2010,
                        born,
                        NikStanding.WARNED,
                        "lost",
                        List.of("nik-date-differs"),
                        List.of("birth", "nik"),
                        WHO,
                        WHO,
                        REASON),
                new TradeWished(SITI, 3, AT, "catfish"),
                new ServiceGiven(SITI, 4, AT, DAY, "guidance", "done"),
                new ConsentGiven(SITI, 5, AT, id("person", 2), "parent", DAY, List.of("activities", "guidance")),
                new ConsentWithdrawn(SITI, 6, AT, DAY),
                new PersonDepartedForGood(SITI, 7, AT, Why.MOVED_AWAY, DAY));
    }

    private static List<HouseholdEvent> households() {
        return List.of(
                new HouseholdFormed(HOUSEHOLD, 1, AT, HOME),
                new HouseholdJoined(HOUSEHOLD, 2, AT, SITI, Relation.SPOUSE, LocalDate.of(2015, 3, 12)),
                new ChildrenCounted(HOUSEHOLD, 3, AT, 2, DAY),
                new HouseholdChanged(HOUSEHOLD, 4, AT, DAY, List.of("kk"), HOME, HOME, REASON),
                new HouseholdLeft(HOUSEHOLD, 5, AT, SITI, DAY, "moved"));
    }

    private static List<MigrationEvent> migrations() {
        var about = YearMonth.of(2026, 3);
        return List.of(
                new MigrationIntended(
                        MIGRATION, 1, AT, SITI, "TW", "house-and-care", LocalDate.of(2026, 1, 5), Sex.FEMALE),
                new MigrationDeparted(
                        MIGRATION,
                        2,
                        AT,
                        SITI,
                        MARCH,
                        about,
                        "TW",
                        "house-and-care",
                        Channel.UNKNOWN,
                        Channel.NON_PROCEDURAL,
                        PAPERS,
                        true,
                        List.of("speed"),
                        "broker",
                        true,
                        Sex.FEMALE,
                        "25-34",
                        false),
                new WordHeard(MIGRATION, 3, AT, DAY),
                new MigrationClarified(
                        MIGRATION,
                        4,
                        AT,
                        MARCH,
                        about,
                        "TW",
                        "house-and-care",
                        Channel.NON_PROCEDURAL,
                        Channel.NON_PROCEDURAL,
                        PAPERS,
                        true,
                        List.of("speed"),
                        "broker",
                        true,
                        "25-34",
                        false),
                new MigrationOpened(MIGRATION, 5, AT, REASON),
                new MigrationReturned(MIGRATION, 6, AT, SITI, DAY, YearMonth.of(2026, 11), "contract-ended"),
                new MigrationEnded(MIGRATION, 6, AT, SITI, How.MOVED_AWAY, DAY));
    }

    private static List<ImportEvent> imports() {
        return List.of(
                new ImportUploaded(IMPORT, 1, AT, What.VILLAGE_TABLE, 9, 2020, "village-office"),
                new ImportChecked(IMPORT, 2, AT, COUNTS),
                new ImportStarted(IMPORT, 3, AT),
                new ImportCommitted(IMPORT, 4, AT, COUNTS));
    }
}
