package desmigratif.test.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** {@code -Dseeds=100000} lives more histories, {@code -Dseed=42} lives one again and writes down what happened. */
class SimulationTest {

    private static final long SEEDS = Long.getLong("seeds", 1_000);
    private static final long SEED = Long.getLong("seed", -1);

    @Test
    void holdsWhateverHappensAndSettlesOnceTheFaultsStop() throws IOException {
        for (long seed : seeds(SEEDS * 4 / 5).toArray()) {
            held(Simulation.of(seed));
        }
    }

    @Test
    void holdsUnderManyFaultsThatNeverStop() throws IOException {
        for (long seed : seeds(SEEDS / 5).toArray()) {
            held(Simulation.many(seed));
        }
    }

    @Test
    void livesTheSameHistoryForTheSameSeed() {
        var once = Simulation.of(7).live();
        var again = Simulation.of(7).live();
        var other = Simulation.of(8).live();

        assertThat(once.trace().size()).isGreaterThan(500);
        assertThat(again.trace().text()).isEqualTo(once.trace().text());
        assertThat(other.trace().text()).isNotEqualTo(once.trace().text());
    }

    private static LongStream seeds(long count) {
        return SEED >= 0 ? LongStream.of(SEED) : LongStream.range(0, count);
    }

    private static void held(Simulation simulation) throws IOException {
        var outcome = simulation.live();
        if (outcome.failure() != null || SEED >= 0) {
            var file =
                    Path.of("target", "simulation-" + simulation.seed() + (simulation.many() ? "-many" : "") + ".txt");
            Files.writeString(file, outcome.trace().text());
        }
        if (outcome.failure() != null) {
            throw new AssertionError(
                    "seed " + simulation.seed() + (simulation.many() ? " (many faults)" : "")
                            + ", live it again with -Dseed=" + simulation.seed() + ": " + outcome.failure(),
                    outcome.failure());
        }
    }
}
