package desmigratif.benchmarks.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.benchmarks.machine.Shell;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

    private static final int RATE = 100;
    private static final Commands COMMANDS = () -> new Command("a", 1, "GET / HTTP/1.1\r\n\r\n".getBytes(ISO_8859_1));

    @SuppressWarnings("NullAway.Init")
    private Process server;

    private int port;

    @BeforeEach
    void serverIsUp() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        server = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), StandingServer.class.getName())
                .start();
        port = Integer.parseInt(
                new BufferedReader(new InputStreamReader(server.getInputStream(), ISO_8859_1)).readLine());
    }

    @AfterEach
    void serverIsGone() {
        server.destroyForcibly();
    }

    /** A second of four: a quarter of all commands met a server that stood still. */
    @Test
    void seesAServerThatStandsStillForASecond() {
        var sent = new AtomicInteger();

        var load = OpenLoop.run(port, COMMANDS, RATE, Duration.ofSeconds(4), (command, status) -> {
            if (sent.incrementAndGet() == RATE) {
                Thread.ofVirtual().start(this::standStill);
            }
        });

        assertThat(load.millis(99)).isGreaterThan(700);
        assertThat(load.millis(90)).isGreaterThan(400);
    }

    private void standStill() {
        Shell.signal("STOP", server.pid());
        Shell.run("sleep", "1");
        Shell.signal("CONT", server.pid());
    }

    @Test
    void countsWhatGotNoAnswerAsFailed() {
        server.destroyForcibly().onExit().join();

        var load = OpenLoop.run(port, COMMANDS, RATE, Duration.ofSeconds(1), Sink.NONE);

        assertThat(load.acknowledged()).isZero();
        assertThat(load.failed()).isPositive();
    }

    @Test
    void loadsByClientsThatWaitForTheirAnswers() {
        var load = ClosedLoop.run(port, COMMANDS, 4, Duration.ofMillis(500), Sink.NONE);

        assertThat(load.acknowledged()).isPositive();
        assertThat(load.failed()).isZero();
    }
}
