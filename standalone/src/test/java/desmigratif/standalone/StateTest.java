package desmigratif.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateTest {

    private static final ProcessHandle ME = ProcessHandle.current();
    private static final Instant BEGUN = ME.info().startInstant().orElseThrow();

    @Test
    void isReadAsItWasWritten(@TempDir Path folder) {
        var home = new Home(folder);
        var state = state(ME.pid(), BEGUN);

        state.write(home);

        assertThat(State.read(home)).contains(state);
        assertThat(State.running(home)).contains(state);
    }

    @Test
    void isOfNobodyOnceItsProcessHasEnded() throws IOException, InterruptedException {
        var ended = new ProcessBuilder("true").start();
        ended.waitFor();

        assertThat(state(ended.pid(), BEGUN).isAlive()).isFalse();
    }

    @Test
    void isNotOfAnotherThatHasItsNumberNow() {
        assertThat(state(ME.pid(), BEGUN.minus(Duration.ofHours(1))).isAlive()).isFalse();
    }

    private static State state(long pid, Instant since) {
        return new State(pid, "ready", "ready", "http://localhost:8080", Map.of("registry", "a"), "b", "c", since);
    }
}
