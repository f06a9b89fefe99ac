package desmigratif.standalone.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the platform answers over HTTP to an auditor and to an operator. */
final class Answering {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final UnaryOperator<String> tokens;

    /** @param tokens the token of {@code auditor} and of {@code operator} */
    Answering(String address, UnaryOperator<String> tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    /** The book's control accounts against what members have and owe, as its own page says. */
    void books(String village, Look look) {
        var check = ask("GET", "auditor", "/api/cooperative/v1/villages/" + village + "/books/usp/check");
        look.count("books over HTTP", 1);
        look.expect(
                check.path("right").asBoolean(false),
                village + ": the books say they are not right, with "
                        + check.path("stillToPost").asLong(-1) + " still to post");
    }

    /** Builds a generation beside the one in use, compares the two, and gives it up. */
    void rebuild(Look look, Duration patience) {
        ask("POST", "operator", "/api/reporting/v1/rebuild");
        try {
            long end = System.nanoTime() + patience.toNanos();
            while (true) {
                var prints = ask("GET", "operator", "/api/reporting/v1/fingerprint");
                var ready = ask("GET", "operator", "/api/reporting/v1/rebuild")
                        .path("ready")
                        .asBoolean(false);
                if (ready && prints.path("built").equals(prints.path("collections"))) {
                    prints.path("built").properties().forEach(it -> look.count("collections", 1));
                    return;
                }
                if (System.nanoTime() > end) {
                    look.expect(ready, "a rebuild was not ready within " + patience.toSeconds() + " s");
                    prints.path("built").properties().stream()
                            .filter(it -> !it.getValue()
                                    .equals(prints.path("collections").path(it.getKey())))
                            .forEach(it -> look.differs(it.getKey() + " comes out otherwise"));
                    return;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
            }
        } finally {
            ask("DELETE", "operator", "/api/reporting/v1/rebuild");
        }
    }

    private JsonNode ask(String method, String account, String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + tokens.apply(account))
                .header("Content-Type", "application/json")
                .method(method, method.equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody())
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 ? JSON.readTree(answer.body()) : JSON.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
