package desmigratif.registry.roster;

import static desmigratif.registry.Asks.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import desmigratif.kit.Ask;
import desmigratif.kit.Role;
import desmigratif.kit.place.Places;
import desmigratif.registry.Asks;
import desmigratif.registry.RegistryApplication;
import desmigratif.registry.household.HouseholdLookup;
import desmigratif.registry.person.PersonLookup;
import desmigratif.registry.sheet.Sheet;
import desmigratif.test.ServiceTest;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** An import that stops in the middle is gone on with as if it had not. */
@ServiceTest(RegistryApplication.class)
class CrashTest {

    private static final String VILLAGE = "6101042007";
    private static final Ask ASK = new Ask(
            "petugas",
            Set.of(Role.OFFICER),
            VILLAGE,
            "import-1",
            NOON,
            false,
            NOON,
            Places.zone(VILLAGE),
            Asks.TODAY,
            null,
            null);

    private final PeopleImport people;
    private final PersonLookup persons;
    private final HouseholdLookup households;

    CrashTest(PeopleImport people, PersonLookup persons, HouseholdLookup households) {
        this.people = people;
        this.persons = persons;
        this.households = households;
    }

    @Test
    void goesOnWhereItStopped() {
        var sheet = Sheet.of(file(40));
        var done = new AtomicInteger();

        assertThatThrownBy(() -> people.run(ASK, sheet, true, () -> {
                    if (done.incrementAndGet() >= 11) {
                        throw new IllegalStateException("the power went");
                    }
                }))
                .hasMessage("the power went");
        var halfway = persons.count(VILLAGE);
        var outcome = people.run(ASK, sheet, true, () -> {});

        assertThat(halfway).isBetween(11L, 39L);
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.counts().fresh() + outcome.counts().same()).isEqualTo(40);
        assertThat(persons.count(VILLAGE)).isEqualTo(40);
        assertThat(households.count(VILLAGE)).isEqualTo(10);
        assertThat(people.run(ASK, sheet, true, () -> {}).counts().same()).isEqualTo(40);
    }

    /** Households of four, each in its own order. */
    private static String file(int rows) {
        var file = new StringBuilder("row_id;nama;nik;jk;tahun_lahir;alasan_nik;keluarga;hubungan;status_migrasi\n");
        for (int i = 0; i < rows; i++) {
            file.append("%d;Orang %d;;%s;%d;lost;K%d;%s;%s\n"
                    .formatted(
                            i,
                            i,
                            i % 2 == 0 ? "L" : "P",
                            1970 + i % 30,
                            i / 4,
                            relation(i % 4),
                            i % 4 == 0 ? "aktif" : ""));
        }
        return file.toString();
    }

    private static String relation(int place) {
        return place == 0 ? "head" : place == 1 ? "spouse" : place == 2 ? "parent" : "other";
    }
}
