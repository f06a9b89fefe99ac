package desmigratif.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import desmigratif.kit.Now;
import desmigratif.kit.json.FactJson;
import desmigratif.kit.keep.Keeping;
import desmigratif.kit.vault.MemoryKeyShelf;
import desmigratif.test.memory.Link;
import desmigratif.test.memory.MemoryStore;
import desmigratif.test.memory.Twist;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Clocks that are set while the relay runs. */
class ClockTest {

    private static final Duration LEASE = Duration.ofSeconds(30);

    private final MongoDatabase database = new MemoryStore(Twist.NONE).over(Link.SOUND);
    private final SetClock clock = new SetClock();

    @Test
    void goesOnWithinSecondsAfterTheClockWasSetBack() throws InterruptedException {
        var asked = new AtomicInteger();
        clock.isOff = Duration.ofHours(2);
        var relay = relay(time -> {
            asked.incrementAndGet();
            return Set.of(0);
        });
        relay.attempt();
        assertThat(asked).hasValue(1);

        clock.isOff = Duration.ZERO;
        clock.ran = LEASE;
        relay.attempt();

        assertThat(asked).hasValue(2);
    }

    @Test
    void takesOverALeaseThatWasTakenUnderAClockAhead() {
        clock.isOff = Duration.ofHours(2);
        assertThat(new MongoLeases(database, clock).hold(LEASE)).hasSize(8);

        clock.isOff = Duration.ZERO;

        assertThat(new MongoLeases(database, clock).hold(LEASE)).hasSize(8);
    }

    @Test
    void leavesALeaseThatIsHeld() {
        new MongoLeases(database, clock).hold(LEASE);

        assertThat(new MongoLeases(database, clock).hold(LEASE)).isEmpty();
    }

    private Relay relay(Leases leases) {
        var keeping = new Keeping(
                database, MemoryKeyShelf.vault(), new FactJson(), clock, new SimpleMeterRegistry(), () -> null);
        return new Relay(
                keeping, new KafkaWire("x", java.util.Map.of()), new MongoMarks(database), leases, clock, new Idle());
    }

    /** Nothing is handed out here. */
    private static final class Idle implements Crew {

        @Override
        public void batch(Runnable work) {}

        @Override
        public void look(Runnable work) {}
    }

    private static final class SetClock implements Now {

        private Duration isOff = Duration.ZERO;
        private Duration ran = Duration.ZERO;

        @Override
        public Instant read() {
            return heard();
        }

        @Override
        public Instant heard() {
            return Instant.parse("2026-11-30T03:00:00Z").plus(isOff).plus(ran);
        }

        @Override
        public long nanos() {
            return ran.toNanos();
        }
    }
}
