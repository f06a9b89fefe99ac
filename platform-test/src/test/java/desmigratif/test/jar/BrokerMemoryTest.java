package desmigratif.test.jar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import desmigratif.test.Until;
import desmigratif.test.jar.JarCommand.DropCoins;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Store and broker that do not remember the same (F6, a restored store, offsets of a group that were set anew). */
class BrokerMemoryTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void tellsAgainWhatABrokerForgot() throws IOException {
        try (var jars = new Jars(folder)) {
            jars.start();
            jars.open(6);
            jars.begin(4);
            jars.awaitMore(100);
            jars.end();
            jars.stopService(); // Killed before all was heard, for all we know.

            jars.closeBroker();
            forgetTheLastSegments(jars);
            jars.openBroker();
            jars.start();
            jars.begin(4);
            jars.awaitMore(40);
            jars.end();
            jars.sendsAgain();

            jars.awaitWhole();
        }
    }

    @Test
    void seesInTheMidstOfItsWorkThatTheBrokerForgotAndHealsByItself() throws IOException {
        try (var jars = new Jars(folder)) {
            jars.start();
            jars.open(6);
            jars.begin(4);
            jars.awaitMore(100);

            jars.closeBroker();
            forgetTheLastSegments(jars);
            jars.awaitMore(20);
            jars.openBroker();
            jars.awaitMore(40);
            jars.end();
            jars.sendsAgain();

            jars.awaitWhole();
            Until.holds(() -> told(jars).containsAll(facts(jars)), "the broker knows again all there is");
        }
    }

    @Test
    void noticesThatTheStoreIsOlderThanTheBrokerAndDropsNothingInSilence() throws IOException {
        try (var jars = new Jars(folder)) {
            jars.start();
            jars.open(6);
            var jar = jars.names().getFirst();
            jars.keeper().handle(Jars.ask("before"), jar, new DropCoins(1_000));
            Until.holds(() -> coins(jars, jar) == 1, "the first coin is heard");
            jars.stopService();
            jars.closeStore();
            FileSystemUtils.copyRecursively(jars.folder("store"), jars.folder("an hour ago"));
            jars.openStore();
            jars.start();
            for (int i = 0; i < 5; i++) {
                jars.keeper().handle(Jars.ask("lost-" + i), jar, new DropCoins(1_000));
            }
            Until.holds(() -> coins(jars, jar) == 6, "what will be lost is heard");
            jars.stopService();
            jars.closeStore();

            FileSystemUtils.deleteRecursively(jars.folder("store"));
            FileSystemUtils.copyRecursively(jars.folder("an hour ago"), jars.folder("store"));
            jars.openStore();
            jars.start();

            Until.holds(() -> coins(jars, jar) == 6, "the reader hears again what its store has lost");
            assertThat(jars.keeper().get(Jars.ask(null), jar).version()).isEqualTo(2);
            Until.holds(() -> history(jars, jar) == 7, "history knows what the broker knows");
            jars.keeper().handle(Jars.ask("other"), jar, new DropCoins(7_000));
            var other = jars.names().getLast();
            jars.keeper().handle(Jars.ask("other"), other, new DropCoins(1_000));
            Until.holds(() -> coins(jars, other) == 1, "the others go on");
            assertThat(untold(jars, jar))
                    .as("kept, and not told under a name that is taken")
                    .isEqualTo(1);
            assertThat(coins(jars, jar)).isEqualTo(6);
        }
    }

    @Test
    void hearsWhatAGroupWasMadeToSkipAndPassesOverWhatItIsMadeToRepeat() throws Exception {
        try (var jars = new Jars(folder)) {
            jars.start();
            jars.open(6);
            jars.begin(4);
            jars.awaitMore(60);
            jars.end();
            jars.awaitWhole();
            jars.stopService();
            setOffsets(jars, 0);
            jars.start();
            jars.awaitWhole();

            jars.stopService();
            setOffsets(jars, 1_000_000);
            jars.start();
            jars.begin(4);
            jars.awaitMore(20);
            jars.end();
            jars.awaitWhole();
        }
    }

    private static void forgetTheLastSegments(Jars jars) throws IOException {
        for (var partition = 0; partition < 3; partition++) {
            try (var files = Files.list(jars.folder("broker").resolve(Jars.TOPIC + "-" + partition))) {
                for (var file : files.filter(it -> it.toString().matches(".*\\.(log|index|timeindex|snapshot)"))
                        .toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Set<String> facts(Jars jars) {
        return jars.database()
                .getCollection("history")
                .distinct("fact", Filters.exists("type"), String.class)
                .into(new HashSet<>());
    }

    /** What stands on the topic, from its first offset to its last. */
    private static Set<String> told(Jars jars) {
        var told = new HashSet<String>();
        var text = new StringDeserializer();
        try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", jars.brokers()), text, text)) {
            var partitions = partitions().toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    told.add(new String(record.headers().lastHeader("ce_id").value(), UTF_8));
                }
            }
        }
        return told;
    }

    private static Stream<TopicPartition> partitions() {
        return IntStream.range(0, 3).mapToObj(it -> new TopicPartition(Jars.TOPIC, it));
    }

    private static void setOffsets(Jars jars, long offset) throws ExecutionException, InterruptedException {
        var offsets = partitions().collect(Collectors.toMap(it -> it, it -> new OffsetAndMetadata(offset)));
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", jars.brokers()))) {
            Until.holds(
                    () -> {
                        try {
                            admin.alterConsumerGroupOffsets("registry", offsets)
                                    .all()
                                    .get();
                            return true;
                        } catch (ExecutionException | InterruptedException e) {
                            return false; // Its members have not left yet.
                        }
                    },
                    "the group is empty");
        }
    }

    private static int coins(Jars jars, String jar) {
        var known = jars.known().find(Jars.whole(jar));
        return known == null ? -1 : known.coins();
    }

    private static long history(Jars jars, String jar) {
        return jars.database().getCollection("history").countDocuments(Filters.eq("of", Jars.whole(jar)));
    }

    private static int untold(Jars jars, String jar) {
        var document = jars.database()
                .getCollection("jar")
                .find(Filters.eq("_id", Jars.whole(jar)))
                .first();
        return java.util.Objects.requireNonNull(document)
                .getList("outbox", org.bson.Document.class)
                .size();
    }
}
