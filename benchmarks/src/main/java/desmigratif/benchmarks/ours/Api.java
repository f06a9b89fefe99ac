package desmigratif.benchmarks.ours;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform's HTTP as its users have it, for all that is not measured. */
final class Api {

    /** Less than a token's life. */
    private static final Duration GOOD = Duration.ofMinutes(10);

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Held(String token, long nanos) {}

    /** What came back. */
    record Reply(int status, JsonNode body) {

        boolean isGood() {
            return status / 100 == 2;
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final Installation installation;
    private final Map<String, Held> tokens = new ConcurrentHashMap<>();

    Api(Installation installation) {
        this.installation = installation;
    }

    JsonNode get(String account, String path) {
        return until(account, path, it -> true);
    }

    /** Asks until the answer is as it should be: a fact has to travel. */
    JsonNode until(String account, String path, Predicate<JsonNode> condition) {
        return patiently("GET", account, path, null, "", it -> it.isGood() && condition.test(it.body()));
    }

    /** Tells it, again where it is for later. */
    JsonNode done(String method, String account, String path, Object body, String key) {
        return patiently(method, account, path, body, key, Reply::isGood);
    }

    private JsonNode patiently(
            String method, String account, String path, @Nullable Object body, String key, Predicate<Reply> right) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var reply = send(method, account, path, body, key);
            if (right.test(reply)) {
                return reply.body();
            }
            var forLater = reply.isGood() || reply.status() >= 500 || reply.status() == 409 || reply.status() == 404;
            if (!forLater || System.nanoTime() > end) {
                throw new IllegalStateException(method + " " + path + ": " + reply);
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    private Reply send(String method, String account, String path, @Nullable Object body, String key) {
        var request = HttpRequest.newBuilder(URI.create(installation.state().address() + path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + token(account))
                .header("Content-Type", "application/json");
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return sent(request.method(
                method,
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private Reply sent(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(
                    answer.statusCode(),
                    answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A token that is still good for a while. */
    String token(String account) {
        return tokens.compute(
                        account,
                        (name, held) -> held != null && System.nanoTime() - held.nanos() < GOOD.toNanos()
                                ? held
                                : new Held(fetched(name), System.nanoTime()))
                .token();
    }

    private String fetched(String account) {
        var body = Map.of("username", account, "password", installation.password(account));
        var request = HttpRequest.newBuilder(URI.create(installation.state().address() + "/api/portal/v1/tokens"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return sent(request).body().path("access_token").asString();
    }
}
