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

    private static final String REBUILD = "/api/reporting/v1/rebuild";
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
        ask("POST", "operator", REBUILD);
        try {
            long end = System.nanoTime() + patience.toNanos();
            while (!ask("GET", "operator", REBUILD).path("ready").asBoolean(false)) {
                if (System.nanoTime() > end) {
                    look.differs("a rebuild was not ready within " + patience.toSeconds() + " s");
                    return;
                }
                pause();
            }
            var prints = prints();
            while (!isEqual(prints) && System.nanoTime() < end) {
                pause(); // The pass over a village's figures may still be due.
                prints = prints();
            }
            compare(prints, look);
        } finally {
            ask("DELETE", "operator", REBUILD);
        }
    }

    private JsonNode prints() {
        return ask("GET", "operator", "/api/reporting/v1/fingerprint");
    }

    private static boolean isEqual(JsonNode prints) {
        return prints.path("built").equals(prints.path("collections"));
    }

    private static void compare(JsonNode prints, Look look) {
        for (var built : prints.path("built").properties()) {
            look.count("collections", 1);
            look.expect(
                    built.getValue().equals(prints.path("collections").path(built.getKey())),
                    built.getKey() + " comes out otherwise");
        }
    }

    private static void pause() {
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
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
