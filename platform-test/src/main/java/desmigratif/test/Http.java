package desmigratif.test;

import desmigratif.kit.json.CommandJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks a service over HTTP as somebody. Immutable: each step gives another asker, so that one may be kept and shared.
 * A body may be JSON text, or a record or map, written as the service would.
 */
public final class Http {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final CommandJson JSON = new CommandJson();

    private final Supplier<String> base;
    private final Map<String, String> headers;
    private final Map<String, Object> claims;

    private Http(Supplier<String> base, Map<String, String> headers, Map<String, Object> claims) {
        this.base = base;
        this.headers = headers;
        this.claims = claims;
    }

    /** Nobody yet, at an address such as {@code http://127.0.0.1:8080}. */
    public static Http at(Supplier<String> base) {
        return new Http(base, Map.of(), Map.of());
    }

    /** Somebody with one role in some places; the account is {@code <role>.<first place>}. */
    public Http as(String role, String... places) {
        var claims = Map.<String, Object>of(
                "sub", role + "." + places[0], "roles", List.of(role), "places", List.of(places));
        return new Http(base, headers, claims).bearer(Issuer.token(claims));
    }

    /** The same with another account: where two different people are needed. */
    public Http named(String account) {
        return claiming("sub", account);
    }

    /** The same with one claim more, or another value of it. */
    public Http claiming(String claim, Object value) {
        var other = new TreeMap<>(claims);
        other.put(claim, value);
        return new Http(base, headers, other).bearer(Issuer.token(other));
    }

    public Http bearer(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Http with(String header, String value) {
        var other = new TreeMap<>(headers);
        other.put(header, value);
        return new Http(base, other, claims);
    }

    /** The value of a header it sends, or nothing. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public Http key(String key) {
        return with("Idempotency-Key", key);
    }

    /** With a key of its own: each call of this gives another. */
    public Http once() {
        return key(UUID.randomUUID().toString());
    }

    public Http happened(Instant at) {
        return with("Happened-At", at.toString());
    }

    public Http ifMatch(long version) {
        return with("If-Match", "\"" + version + "\"");
    }

    public Reply get(String path) {
        return send("GET", path, null);
    }

    public Reply put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Reply post(String path, Object body) {
        return send("POST", path, body);
    }

    public Reply delete(String path) {
        return send("DELETE", path, null);
    }

    /** A form with one file in it. */
    public Reply upload(String path, String part, String name, byte[] file) {
        var edge = "edge-" + UUID.randomUUID();
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n"
                        .formatted(edge, part, name);
        var form = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(file),
                BodyPublishers.ofString("\r\n--" + edge + "--\r\n"));
        return with("Content-Type", "multipart/form-data; boundary=" + edge).send("POST", path, form);
    }

    public Reply send(String method, String path, @Nullable Object body) {
        var request = HttpRequest.newBuilder(URI.create(base.get() + path)).timeout(Duration.ofSeconds(30));
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        request.method(method, publisher(body));
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(method + " " + path, answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.BodyPublisher publisher(@Nullable Object body) {
        return switch (body) {
            case null -> BodyPublishers.noBody();
            case HttpRequest.BodyPublisher it -> it;
            case byte[] it -> BodyPublishers.ofByteArray(it);
            case String it -> BodyPublishers.ofString(it, StandardCharsets.UTF_8);
            default -> BodyPublishers.ofByteArray(JSON.write(body));
        };
    }
}
