package desmigratif.standalone.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Bearer tokens of the example accounts, as the portal gives them to programs on this machine. */
final class Tokens {

    /** Less than the life of a token. */
    private static final Duration GOOD = Duration.ofMinutes(10);

    private record Held(String token, long nanos) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String address;
    private final Map<String, String> passwords;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    Tokens(String address, Map<String, String> passwords) {
        this.address = address;
        this.passwords = passwords;
    }

    String of(String account) {
        return held.compute(
                        account,
                        (name, known) -> known != null && System.nanoTime() - known.nanos() < GOOD.toNanos()
                                ? known
                                : fetched(name))
                .token();
    }

    private Held fetched(String account) {
        var password = passwords.get(account);
        if (password == null) {
            throw new IllegalArgumentException("there is no example account " + account);
        }
        var body = json.writeValueAsString(Map.of("username", account, "password", password));
        var request = HttpRequest.newBuilder(URI.create(address + "/api/portal/v1/tokens"))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        "no token for " + account + ": " + answer.statusCode() + " " + answer.body());
            }
            return new Held(json.readTree(answer.body()).get("access_token").asString(), System.nanoTime());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
