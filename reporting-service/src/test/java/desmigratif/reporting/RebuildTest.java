package desmigratif.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.test.Facts;
import desmigratif.test.Http;
import desmigratif.test.Until;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

@ReportingTest
class RebuildTest {

    private static final String REBUILD = "/api/reporting/v1/rebuild";
    private static final String FINGERPRINT = "/api/reporting/v1/fingerprint";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Shorter than a rebuild waits for a fact. */
    private static final Duration PAUSE = Duration.ofMillis(25);

    private final Facts facts;
    private final Http http;
    private final Http operator;

    RebuildTest(Facts facts, Http http) {
        this.facts = facts;
        this.http = http;
        this.operator = http.as("operator", "0");
    }

    @Test
    void comesOutTheSameAndGoesOnFromThere() {
        var village = new Village(facts, "6101042020").enrol("example", "2026-06-01");
        var siti = village.person("female");
        var episode = village.departed(siti, "2026-10-05", "procedural");
        village.tell("registry", "migration-clarified.v1", episode, Village.departure(siti, "2026-09-05", "unknown"));
        var officer = new Asking(http.as("officer", village.code));
        officer.await(village.code, "2026-09", "M6", "month", "0/1");

        int building =
                operator.post(REBUILD, Map.of()).expect(200).at("/building").asInt();
        assertThat(operator.post(REBUILD, Map.of()).expect(200).at("/building").asInt())
                .isEqualTo(building);
        Until.holds(() -> operator.get(REBUILD).at("/ready").asBoolean(), "the rebuild has caught up", PATIENCE);

        var prints = operator.get(FINGERPRINT).expect(200);
        assertThat(prints.at("/built")).isEqualTo(prints.at("/collections"));
        assertThat(prints.at("/built/migrations/documents").asInt()).isPositive();
        operator.post(REBUILD + "/swap", Map.of()).expect(200);
        assertThat(operator.get(REBUILD).at("/current").asInt()).isEqualTo(building);
        assertThat(officer.figure(village.code, "2026-09", "M6", "month")).isEqualTo("0/1");

        village.departed(village.person("female"), "2026-11-05", "procedural");
        officer.await(village.code, "2026-11", "M6", "month", "1/1");
        Until.holds(() -> operator.get(REBUILD).at("/leaving").isNull(), "the old generation is dropped", PATIENCE);
        assertThat(officer.figure(village.code, "2026-11", "M6", "12-months")).isEqualTo("1/2");
    }

    @Test
    void isReadyThoughFactsFlowWithoutAPauseAndLosesNoneOfThem() throws InterruptedException {
        var village = new Village(facts, "6101042021").enrol("example", "2026-06-01");
        var officer = new Asking(http.as("officer", village.code));
        var told = new AtomicInteger();
        var flows = new AtomicBoolean(true);
        var flow = Thread.ofVirtual().start(() -> {
            while (flows.get()) {
                village.departed(village.person("female"), "2026-10-05", "procedural");
                told.incrementAndGet();
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        });

        try {
            Until.holds(() -> told.get() > 10, "facts flow");
            int building =
                    operator.post(REBUILD, Map.of()).expect(200).at("/building").asInt();
            Until.holds(() -> operator.get(REBUILD).at("/ready").asBoolean(), "it is ready", PATIENCE);
            operator.post(REBUILD + "/swap", Map.of()).expect(200);
            assertThat(operator.get(REBUILD).at("/current").asInt()).isEqualTo(building);
        } finally {
            flows.set(false);
            flow.join();
        }

        officer.await(village.code, "2026-10", "M6", "month", told + "/" + told);
        Until.holds(() -> operator.get(REBUILD).at("/leaving").isNull(), "the old generation is dropped", PATIENCE);
        assertThat(officer.figure(village.code, "2026-10", "M6", "month")).isEqualTo(told + "/" + told);
    }

    @Test
    void isForTheOperatorAlone() {
        http.as("ministry", "0").post(REBUILD, Map.of()).expect(403, "not-allowed");
        http.as("officer", "6101042020").get(FINGERPRINT).expect(403, "not-allowed");
        http.get(REBUILD).expect(401, "not-signed-in");
    }
}
