package desmigratif.test.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import desmigratif.kit.Secret;
import desmigratif.kit.history.Untold;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Outboxes;
import desmigratif.kit.store.Records;
import desmigratif.kit.store.Sealing;
import desmigratif.test.Facts;
import desmigratif.test.Until;
import desmigratif.test.jar.JarCommand.DropCoins;
import desmigratif.test.jar.JarCommand.OpenJar;
import desmigratif.test.jar.JarCommand.TakeCoins;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

@JarTest
class RelayTest {

    private static final String VILLAGE = "6101042014";

    private final Keeper<Jar, JarCommand, JarEvent> jars;
    private final MongoDatabase database;
    private final Facts facts;

    RelayTest(Keeper<Jar, JarCommand, JarEvent> jars, MongoDatabase database, Facts facts) {
        this.jars = jars;
        this.database = database;
        this.facts = facts;
    }

    @Test
    void tellsEveryFactInOrderAndThenForgetsIt() {
        var local = Asks.local();
        var id = VILLAGE + "/" + local;
        jars.create(Asks.under(VILLAGE, null), local, new OpenJar(new Secret("Siti"), local));
        for (int i = 1; i <= 30; i++) {
            jars.handle(Asks.under(VILLAGE, "k" + i), local, new DropCoins(i));
        }

        facts.await(it -> it.id().equals(id) && it.version() == 31, "the last fact");

        assertThat(facts.of(id).stream().map(Facts.Seen::version).distinct())
                .isSorted()
                .hasSize(31);
        Until.holds(() -> untold(id) == 0, "the outbox is empty");
        assertThat(database.getCollection("history").countDocuments(Filters.eq("of", id)))
                .isEqualTo(31);
    }

    @Test
    void tellsNoSecret() {
        var local = Asks.local();
        jars.create(Asks.under(VILLAGE, null), local, new OpenJar(new Secret("Zubaidah"), local));
        jars.handle(Asks.under(VILLAGE, "d"), local, new DropCoins(5));
        jars.handle(Asks.under(VILLAGE, "t"), local, new TakeCoins(5, "a secret reason"));

        var opened = facts.await(VILLAGE + "/" + local, "jar-opened.v1");
        var taken = facts.await(VILLAGE + "/" + local, "coins-taken.v1");

        assertThat(opened.body().propertyNames()).containsExactly("at", "id", "label", "version");
        assertThat(taken.body().toString()).doesNotContain("reason");
    }

    /** As after the broker was away: more things wait than one scan takes, and nobody wakes the relay. */
    @Test
    void tellsABacklogThatIsLargerThanAScan() {
        var waiting = Stream.generate(RelayTest::waiting).limit(450).toList();
        var ids = waiting.stream().map(it -> it.getString("_id")).toList();

        database.getCollection("jar").insertMany(waiting);

        Until.holds(
                () -> database.getCollection("history").countDocuments(Filters.in("of", ids)) == 450
                        && database.getCollection("jar")
                                        .countDocuments(
                                                Filters.and(Filters.in("_id", ids), Filters.exists("outboxSince")))
                                == 0,
                "all is told");
    }

    private static Document waiting() {
        var id = VILLAGE + "/" + Asks.local();
        var told = "{\"id\":\"%s\",\"version\":1,\"label\":\"%1$s\",\"at\":\"%s\"}".formatted(id, JarApplication.NOW);
        var fact = new Untold(
                id, null, 1, "jar-opened.v1", JarApplication.NOW, JarApplication.NOW, "teller", told, null, null, null);
        return new Document("_id", id)
                .append("village", VILLAGE)
                .append("slot", Math.floorMod(id.hashCode(), Outboxes.SLOTS))
                .append("version", 1L)
                .append("rev", 1L)
                .append("outbox", List.of(Records.write(fact, "outbox", Sealing.NONE)))
                .append("outboxSince", Date.from(Instant.EPOCH))
                .append("receipts", List.of());
    }

    private int untold(String id) {
        var jar = java.util.Objects.requireNonNull(
                database.getCollection("jar").find(Filters.eq("_id", id)).first());
        return jar.getList("outbox", Document.class).size();
    }
}
