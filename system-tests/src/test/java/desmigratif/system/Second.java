package desmigratif.system;

import desmigratif.embedded.Ports;
import desmigratif.standalone.Home;
import desmigratif.standalone.Mode;
import desmigratif.test.Until;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A second instance of a service in a process of its own, on the store and broker of a platform that runs. */
final class Second implements AutoCloseable {

    private final Running first;
    private final String service;
    private final Crash crash;
    private final int port = Ports.free(0);
    private @Nullable Process process;

    Second(Running first, String service, Crash crash) {
        this.first = first;
        this.service = service;
        this.crash = crash;
    }

    /** Where it answers by itself, without the portal. */
    String door() {
        return "http://127.0.0.1:" + port;
    }

    long pid() {
        return Objects.requireNonNull(process).pid();
    }

    void start() {
        var builder = new ProcessBuilder(command());
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        first.data().resolve("second.log").toFile()));
        try {
            var started = builder.start();
            process = started;
            Until.holds(() -> !started.isAlive() || answers(), "the second " + service, Duration.ofMinutes(5));
            if (!started.isAlive()) {
                throw new AssertionError("the second " + service + " did not start: see second.log");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        var state = first.state();
        var jvm = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                jvm,
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dorg.springframework.boot.logging.LoggingSystem=none",
                "-Dlogback.configurationFile=quiet.xml",
                "-Duser.timezone=UTC"));
        command.addAll(crash.flags());
        command.addAll(List.of(
                "-cp",
                Home.jar().toString(),
                "desmigratif." + service + "." + service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1)
                        + "Application",
                "--server.port=" + port,
                "--spring.mongodb.uri=" + state.mongo() + "/" + service,
                "--spring.kafka.bootstrap-servers=" + state.kafka(),
                "--platform.training=true",
                "--platform.now=" + Mode.EXAMPLE_NOW,
                "--platform.keys=" + first.home().keys(),
                "--platform.issuer=" + state.address(),
                "--platform.jwks=" + state.address() + "/oauth2/jwks"));
        return command;
    }

    private boolean answers() {
        try (var http = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(URI.create(door() + "/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void awaitEnd() {
        try {
            if (!Objects.requireNonNull(process).waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("the second " + service + " has not gone");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        var running = process;
        if (running != null) {
            running.destroyForcibly();
        }
    }
}
