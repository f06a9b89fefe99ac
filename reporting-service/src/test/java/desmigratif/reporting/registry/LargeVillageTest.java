package desmigratif.reporting.registry;

import static desmigratif.reporting.registry.Given.AT;
import static desmigratif.reporting.registry.Given.KEPT;
import static desmigratif.reporting.registry.Given.day;
import static desmigratif.reporting.registry.Given.month;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.kit.store.Records;
import desmigratif.kit.store.Sealing;
import desmigratif.reporting.ReportingTest;
import desmigratif.reporting.count.Cell.Key;
import desmigratif.reporting.figure.FigureShelf;
import desmigratif.reporting.figure.Pass;
import desmigratif.reporting.generation.MongoShelf;
import desmigratif.reporting.month.Contributor;
import desmigratif.reporting.month.Mark;
import desmigratif.reporting.registry.KnownHousehold.Membership;
import desmigratif.reporting.registry.KnownMigration.Away;
import desmigratif.reporting.registry.RegistryFact.PersonRegistered;
import desmigratif.reporting.registry.RegistryFact.VillageEnrolled;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A village as large as they come: 2,600 people in 825 households, 1,000 of them abroad. */
@ReportingTest
class LargeVillageTest {

    private static final int TIMES = 5;
    private static final String VILLAGE = "6101042012";
    private static final int GENERATION = 99; // Of its own: nobody rebuilds what was never told.
    private static final Mark NEW = Mark.first(month("2025-11"), AT);

    private final Pass pass;
    private final FigureShelf figures;
    private final MongoShelf<KnownVillage> villages;
    private final MongoShelf<KnownPerson> persons;
    private final MongoShelf<KnownHousehold> households;
    private final MongoShelf<KnownMigration> migrations;

    LargeVillageTest(
            Pass pass,
            FigureShelf figures,
            MongoShelf<KnownVillage> villages,
            MongoShelf<KnownPerson> persons,
            MongoShelf<KnownHousehold> households,
            MongoShelf<KnownMigration> migrations) {
        this.pass = pass;
        this.figures = figures;
        this.villages = villages;
        this.persons = persons;
        this.households = households;
        this.migrations = migrations;
    }

    @Test
    void isCountedWholeAndThenByWhatChanges() {
        put(
                villages,
                Stream.of(KnownVillage.of(NEW, id("village"))
                        .enrolled(new VillageEnrolled("example", day("2025-12-01")))));
        var people = IntStream.range(0, 2_600).mapToObj(_ -> id("person")).toList();
        put(
                persons,
                people.stream().map(it -> KnownPerson.registered(NEW, it, new PersonRegistered("male", null, null))));
        put(households, IntStream.range(0, 825).mapToObj(it -> household(people.subList(3 * it, 3 * it + 3))));
        put(migrations, people.stream().limit(1_000).map(LargeVillageTest::migration));

        pass();
        assertThat(active("2026-11")).isEqualTo(1_000);
        pass(); // Nothing is stale.
        for (int i = 0; i < TIMES; i++) {
            put(migrations, Stream.of(migration(people.get(2_000 + i))));
            pass();
        }

        assertThat(active("2026-11")).isEqualTo(1_000 + TIMES);
        assertThat(active("2026-09")).isZero();
        drop();
    }

    private void drop() {
        List.of(villages, persons, households, migrations).forEach(it -> it.drop(GENERATION));
        figures.drop(GENERATION);
    }

    private void pass() {
        assertThat(pass.over(GENERATION, VILLAGE)).isTrue();
    }

    private long active(String month) {
        var kept = figures.of(GENERATION, month(month)).stream()
                .filter(it -> it.village().equals(VILLAGE))
                .findFirst()
                .orElseThrow();
        return kept.figures().cells().stream()
                .filter(it -> it.key().equals(new Key("people-active", "period-end", null)))
                .mapToLong(it -> requireNonNull(it.numerator()))
                .sum();
    }

    private static KnownHousehold household(List<String> people) {
        var members = IntStream.range(0, people.size())
                .mapToObj(it -> new Membership(people.get(it), it == 0 ? "head" : "child", month("2020-01"), null))
                .toList();
        return new KnownHousehold(NEW, id("household"), members, List.of());
    }

    private static KnownMigration migration(String person) {
        var away = new Away(month("2026-10"), month("2026-10"), "MY", "procedural", List.of(), true, "male", null);
        return KnownMigration.of(NEW, id("migration"), person).away(away);
    }

    private static String id(String kind) {
        return VILLAGE + "/" + kind + "-" + UUID.randomUUID();
    }

    private <K extends Record & Contributor<K>> void put(MongoShelf<K> shelf, Stream<K> copies) {
        shelf.copies(GENERATION)
                .documents()
                .insertMany(copies.map(LargeVillageTest::document).toList());
    }

    private static <K extends Record & Contributor<K>> Document document(K copy) {
        var marked = Mark.changed(null, copy, AT, KEPT);
        var written = Records.write(marked, "copy", Sealing.NONE);
        return new Document("_id", written.getString("id"))
                .append("village", VILLAGE)
                .append("version", 1L)
                .append("fact", UUID.randomUUID().toString())
                .append("copy", written);
    }
}
