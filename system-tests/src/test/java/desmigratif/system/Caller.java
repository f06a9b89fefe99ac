package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.test.Until;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with an account who uses the API as a program would: with a bearer token. */
final class Caller {

    /** What came back. */
    record Reply(int status, JsonNode body, Map<String, String> headers) {

        Reply expect(int expected) {
            assertThat(status).as(body.toString()).isEqualTo(expected);
            return this;
        }

        String code() {
            return body.path("code").asString("");
        }
    }

    private static final String JSON_CONTENT = "application/json";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final Running running;
    private final @Nullable String account;
    private final @Nullable String address;

    Caller(Running running, @Nullable String account) {
        this(running, account, null);
    }

    private Caller(Running running, @Nullable String account, @Nullable String address) {
        this.running = running;
        this.account = account;
        this.address = address;
    }

    /** The same at another door than the portal's: that of one instance of a service. */
    Caller at(@Nullable String door) {
        return new Caller(running, account, door);
    }

    /** A bearer token of its own. */
    String token() {
        return token(Objects.requireNonNull(account));
    }

    /** Somebody without a token. */
    static Caller stranger(Running running) {
        return new Caller(running, null);
    }

    Reply get(String path) {
        return send("GET", path, null, null, JSON_CONTENT);
    }

    Reply put(String path, Object body) {
        return send("PUT", path, body, null, JSON_CONTENT);
    }

    Reply post(String path, Object body, @Nullable String key) {
        return send("POST", path, body, key, JSON_CONTENT);
    }

    /** Asks again and again until the answer is as it should be: a fact has to travel. */
    Reply await(String path, Predicate<Reply> condition) {
        var last = new AtomicReference<Reply>();
        try {
            Until.holds(
                    () -> {
                        var reply = get(path);
                        last.set(reply);
                        return condition.test(reply);
                    },
                    path,
                    Duration.ofSeconds(60));
        } catch (AssertionError e) {
            throw new AssertionError(path + " last answered " + last.get(), e);
        }
        return Objects.requireNonNull(last.get());
    }

    /** Sends again what is not heard of yet or came at a busy moment, as a well-made client does. */
    Reply patiently(String method, String path, Object body, @Nullable String key) {
        var last = new AtomicReference<Reply>();
        Until.holds(
                () -> {
                    var reply = send(method, path, body, key, JSON_CONTENT);
                    last.set(reply);
                    return reply.status() != 503 && !reply.code().equals("not-heard-yet");
                },
                method + " " + path,
                Duration.ofSeconds(60));
        return Objects.requireNonNull(last.get());
    }

    Reply send(String method, String path, @Nullable Object body, @Nullable String key, String content) {
        var headers = new TreeMap<String, String>();
        if (key != null) {
            headers.put("Idempotency-Key", key);
        }
        if (body != null) {
            headers.put("Content-Type", content);
        }
        var text = body instanceof String it ? it : JSON.writeValueAsString(body);
        return send(method, path, body == null ? null : text.getBytes(StandardCharsets.UTF_8), headers);
    }

    Reply send(String method, String path, Map<String, Object> body, Map<String, String> headers) {
        var all = new TreeMap<>(headers);
        all.put("Content-Type", JSON_CONTENT);
        return send(method, path, JSON.writeValueAsBytes(body), all);
    }

    static String json(Object body) {
        return JSON.writeValueAsString(body);
    }

    /** The same down to the bytes: nothing is added but who asks. */
    Reply send(String method, String path, byte @Nullable [] body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create((address == null ? running.address() : address) + path))
                .timeout(Duration.ofSeconds(60))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        if (account != null) {
            request.header("Authorization", "Bearer " + token());
        }
        return sent(request.build());
    }

    /** What comes back where that is no JSON. */
    String text(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(running.address() + path))
                    .timeout(Duration.ofSeconds(60))
                    .header("Authorization", "Bearer " + token())
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Reply sent(HttpRequest request) {
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            var type = answer.headers().firstValue("Content-Type").orElse("");
            var body = type.contains("json") && !answer.body().isEmpty()
                    ? JSON.readTree(answer.body())
                    : JSON.readTree("{}");
            var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            answer.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
            return new Reply(answer.statusCode(), body, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Tokens live for a quarter of an hour; a restart keeps the keys, so they stay good. */
    private String token(String name) {
        return TOKENS.computeIfAbsent(running.data() + name, it -> {
            var password = running.passwords().get(name);
            var asked = HttpRequest.newBuilder(URI.create(running.address() + "/api/portal/v1/tokens"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            JSON.writeValueAsString(Map.of("username", name, "password", String.valueOf(password)))))
                    .build();
            return sent(asked).expect(200).body().get("access_token").asString();
        });
    }
}
