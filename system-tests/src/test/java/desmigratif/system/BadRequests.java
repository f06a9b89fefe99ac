package desmigratif.system;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Everything that can be wrong with a request, for each operation of OpenAPI and each of its fields. */
final class BadRequests {

    private static final Map<String, List<String>> HEADERS = Map.of(
            "Idempotency-Key",
            List.of("", "k".repeat(256), "k".repeat(1_000)),
            "Happened-At",
            List.of(
                    "yesterday",
                    "",
                    "0000-01-01T00:00:00Z",
                    "9999-12-31T00:00:00Z",
                    "2026-02-30T00:00:00Z",
                    "2026-11-30T25:00:00Z",
                    "2026-11-30T00:00:00",
                    "2026-12-01T00:00:00+14:00",
                    "2026-11-30T01:00:00+99:99",
                    "2026-12-01T00:00:00Z",
                    "1764500000"),
            "If-Match",
            List.of("7", "W/\"1\"", "\"x\"", "\"-1\"", "\"1\", \"2\"", "\"99999999999999999999\"", ""),
            "Accept",
            List.of("application/xml", "text/html;q=x", "nonsense", "image/png"),
            "Content-Type",
            List.of(
                    "text/plain",
                    "application/xml",
                    "nonsense",
                    "application/json;charset=utf-16",
                    "application/merge-patch+json",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data",
                    "multipart/form-data; boundary=x"),
            "Content-Encoding",
            List.of("gzip", "br", "deflate, gzip"));

    private static final List<String> PATHS = List.of(
            "nonsense",
            "%00",
            "%2e%2e%2f%2e%2e",
            "..%2f..%2factuator",
            "$ne",
            "%F0%9F%98%80",
            "%EF%BC%96",
            "a%0D%0AX-A:b",
            ";a=b",
            "%7B%22$gt%22:%22%22%7D",
            "other-00000000-0000-7000-8000-000000000000",
            "PERSON-0197C0DE-0000-7000-8000-000000000001",
            "99999999999999999999",
            "-1",
            "x".repeat(3_000));

    private static final List<String> QUERIES = List.of(
            "",
            "0",
            "-1",
            "201",
            "1e9",
            "99999999999999999999",
            "abc",
            "%00",
            "%E2%80%AE",
            "2026-13",
            "2026-02-30",
            "0000-01",
            "9999-12-31",
            "$ne",
            "%27%20OR%201%3D1",
            "..%2f..",
            "x".repeat(3_000));

    /** What people name as they like: most that stands in a path may be one. */
    private static final Set<String> NAMES = Set.of("device");

    private final Targets targets;

    BadRequests(Targets targets) {
        this.targets = targets;
    }

    List<BadRequest> of(Operation operation) {
        var all = new ArrayList<BadRequest>();
        paths(operation, all);
        queries(operation, all);
        if (operation.takesJson()) {
            var good = targets.good(operation);
            Stream.concat(BadBody.fields(operation, good).stream(), BadBody.shapes(good).stream())
                    .forEach(it -> all.add(withBody(operation, it)));
            headers(operation, good, all);
        }
        return all;
    }

    /** Some of what is wrong, at once, and something that nobody has thought of. */
    BadRequest random(Operation operation, Random random) {
        var fields = BadBody.fields(operation, targets.good(operation));
        if (fields.isEmpty()) {
            return request("random", operation, targets.path(operation), random.toString(), Map.of(), true);
        }
        var one = fields.get(random.nextInt(fields.size()));
        var field = one.field() == null ? "" : one.field();
        var value = BadValue.random(random);
        var bad = BadBody.changed(targets.good(operation), field, value);
        return withBody(operation, random.nextInt(4) == 0 ? one : bad);
    }

    private BadRequest withBody(Operation operation, BadBody body) {
        return new BadRequest(
                body.what(),
                operation,
                targets.account(operation),
                targets.path(operation),
                body.bytes(),
                headers(Map.of()),
                body.refused() && changes(operation),
                body.field());
    }

    private void headers(Operation operation, JsonNode good, List<BadRequest> all) {
        HEADERS.forEach((header, values) -> values.forEach(value -> {
            var creates = operation.method().equals("PUT");
            var ifMatch = header.equals("If-Match") && creates;
            all.add(request(
                    header + ": " + value,
                    operation,
                    targets.path(operation),
                    good.toString(),
                    Map.of(header, value),
                    !ifMatch && changes(operation)));
        }));
        if (operation.movesMoney()) {
            all.add(new BadRequest(
                    "no key",
                    operation,
                    targets.account(operation),
                    targets.path(operation),
                    good.toString().getBytes(StandardCharsets.UTF_8),
                    Map.of("Content-Type", "application/json"),
                    true,
                    null));
        }
    }

    private void paths(Operation operation, List<BadRequest> all) {
        var body = operation.takesJson() ? targets.good(operation).toString() : null;
        var variables = operation
                .parameters("path")
                .map(it -> it.get("name").asString())
                .toList();
        for (var variable : variables) {
            for (var value : PATHS) {
                var path = operation.path().replace("{" + variable + "}", value);
                for (var other : variables) {
                    path = path.replace("{" + other + "}", targets.filled(other, false));
                }
                var refused = changes(operation) && !NAMES.contains(variable);
                all.add(request(variable + " in the path", operation, path, body, Map.of(), refused));
            }
        }
    }

    private void queries(Operation operation, List<BadRequest> all) {
        operation
                .parameters("query")
                .map(it -> it.get("name").asString())
                .forEach(name -> QUERIES.forEach(value -> {
                    var path = targets.path(operation) + "?" + name + "=" + value;
                    all.add(request(name + " in the query", operation, path, null, Map.of(), false));
                }));
    }

    private BadRequest request(
            String what,
            Operation operation,
            String path,
            @Nullable String body,
            Map<String, String> headers,
            boolean refused) {
        return new BadRequest(
                what,
                operation,
                targets.account(operation),
                path,
                body == null ? null : body.getBytes(StandardCharsets.UTF_8),
                headers(headers),
                refused,
                null);
    }

    /** A command answers with the version it made; what only looks something up has no effect to refuse. */
    private static boolean changes(Operation operation) {
        return operation.isCommand()
                && operation
                        .described()
                        .path("responses")
                        .path("200")
                        .toString()
                        .contains("schemas/Answer");
    }

    private static Map<String, String> headers(Map<String, String> more) {
        var headers = new TreeMap<>(Map.of("Content-Type", "application/json", "Idempotency-Key", Village.made("key")));
        headers.putAll(more);
        return headers;
    }
}
