package desmigratif.system;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import desmigratif.test.Until;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;

/** Facts nobody can read, told on the registry's topic of persons in a village that is not there. */
final class Poison {

    private final Running running;
    private final String village;
    private final List<String> persons = new ArrayList<>();

    Poison(Running running, String village) {
        this.running = running;
        this.village = village;
    }

    /** A kind nobody knows, and behind it one that everybody does. */
    void next() {
        var person = village + "/" + Village.made("person");
        persons.add(person);
        tell(
                new Fact(person, 1, "person-vaporised.v1", UUID.randomUUID().toString()),
                new Fact(person, 2, "person-registered.v1", UUID.randomUUID().toString()));
    }

    /** A fact by hand. */
    record Fact(String source, long version, String type, String id) {}

    void tell(Fact... facts) {
        var client = Map.<String, Object>of("bootstrap.servers", running.state().kafka());
        try (var producer = new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var fact : facts) {
                var record =
                        new ProducerRecord<>("registry.events.v1", fact.source().getBytes(UTF_8), "{}".getBytes(UTF_8));
                record.headers()
                        .add("content-type", "application/json".getBytes(UTF_8))
                        .add("ce_specversion", "1.0".getBytes(UTF_8))
                        .add("ce_source", "/registry".getBytes(UTF_8))
                        .add("ce_subject", fact.source().getBytes(UTF_8))
                        .add("ce_id", fact.id().getBytes(UTF_8))
                        .add("ce_type", fact.type().getBytes(UTF_8))
                        .add("ce_time", "2026-11-30T08:00:00Z".getBytes(UTF_8))
                        .add("ce_sequence", Long.toString(fact.version()).getBytes(UTF_8));
                producer.send(record).get(20, TimeUnit.SECONDS);
            }
        } catch (ExecutionException | InterruptedException | TimeoutException e) {
            throw new AssertionError("poison could not be told", e);
        }
    }

    /** Each reader of persons holds both facts of each of them, once. */
    void isHeldOnce() {
        for (var service : List.of("business", "cooperative", "reporting")) {
            Until.holds(() -> isHeld(service), service + " holds " + persons, Duration.ofMinutes(1));
        }
    }

    private boolean isHeld(String service) {
        try (var client = MongoClients.create(running.state().mongo())) {
            var rows = client.getDatabase(service).getCollection("held");
            return persons.stream().allMatch(person -> {
                var held = rows.find(eq("told.source", person)).into(new ArrayList<>());
                var different = new HashSet<>(held.stream().map(Poison::name).toList());
                assertThat(held).hasSameSizeAs(different);
                return !held.isEmpty() && held.size() % 2 == 0;
            });
        }
    }

    private static String name(Document row) {
        return row.getString("follower") + row.getEmbedded(List.of("told", "version"), Long.class);
    }
}
