package desmigratif.test.jar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import desmigratif.test.Until;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A reader that was away while much piled up (F9): it works it off, is started anew over it, needs no more memory for it,
 * and what its own service does meanwhile is taken and told. {@code -Dbacklog=1000000} piles up more.
 */
class BacklogTest {

    private static final int FACTS = Integer.getInteger("backlog", 2_400);
    private static final int JARS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(4).plusMillis(FACTS);

    /** All of them together weigh far more than may be used more. */
    private static final String WEIGHT = "x".repeat(40_000);

    private static final long MORE_BYTES = 64L << 20;

    @TempDir
    Path folder = Path.of("");

    @Test
    void worksOffWhatHasPiledUpWhileItGoesOnTakingAndTelling() {
        try (var jars = new Jars(folder)) {
            jars.tellsAs("business");
            jars.start();
            jars.open(4);
            jars.awaitTold();
            long before = used();
            jars.stopService();
            var others =
                    Stream.generate(() -> Jars.whole(Asks.local())).limit(JARS).toList();
            pileUp(jars.brokers(), others);

            jars.start();
            goesOn(jars);
            Until.holds(() -> coins(jars, others) > FACTS / 3, "a third is worked off", PATIENCE);
            long meanwhile = used();
            jars.stopService();
            jars.start();
            goesOn(jars);
            Until.holds(() -> coins(jars, others) == FACTS - JARS, "all is worked off, once", PATIENCE);

            assertThat(Math.max(meanwhile, used()) - before).as("bytes more").isLessThan(MORE_BYTES);
        }
    }

    /** One fact opens each jar, all others drop a coin. */
    private static void pileUp(String brokers, List<String> jars) {
        var client = Map.<String, Object>of("bootstrap.servers", brokers, "linger.ms", 20);
        try (var producer = new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int version = 1; version <= FACTS / JARS; version++) {
                for (var jar : jars) {
                    producer.send(fact(jar, version));
                }
            }
        }
    }

    private static ProducerRecord<byte[], byte[]> fact(String jar, int version) {
        var body = (version == 1 ? "{\"label\":\"late\"" : "{\"amountRupiah\":1") + ",\"note\":\"" + WEIGHT + "\"}";
        var record = new ProducerRecord<>(Jars.TOPIC, jar.getBytes(UTF_8), body.getBytes(UTF_8));
        var headers = Map.of(
                "content-type",
                "application/json",
                "ce_specversion",
                "1.0",
                "ce_source",
                "/registry",
                "ce_subject",
                jar,
                "ce_id",
                UUID.nameUUIDFromBytes((jar + version).getBytes(UTF_8)).toString(),
                "ce_type",
                version == 1 ? "jar-opened.v1" : "coins-dropped.v1",
                "ce_time",
                "2026-11-30T00:00:00Z",
                "ce_sequence",
                Integer.toString(version));
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }

    private static int coins(Jars jars, List<String> of) {
        var copies = jars.known().all(Jars.VILLAGE, Filters.in("_id", of));
        return copies.stream().mapToInt(KnownJar::coins).sum();
    }

    /** Coins fall into jars of its own, and are told, though much is still to be heard. */
    private static void goesOn(Jars jars) {
        jars.begin(2);
        jars.awaitMore(200);
        jars.end();
        jars.sendsAgain();
        jars.awaitTold();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
