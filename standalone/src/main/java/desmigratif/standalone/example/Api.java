package desmigratif.standalone.example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform's HTTP API, asked in the name of an account; asks again what may only be a matter of time. */
final class Api {

    /** What a service answered. */
    record Reply(int status, JsonNode body) {

        boolean isGood() {
            return status >= 200 && status < 300;
        }

        boolean is(String code) {
            return code.equals(code());
        }

        String code() {
            return text("code");
        }

        String text(String field) {
            return body.path(field).asString("");
        }

        /** What may be otherwise in a moment: a fact not yet heard, a service that is busy or away. */
        boolean isForLater() {
            return status == 503 || status == 429 || status == 502 || status == 504 || is("not-heard-yet");
        }
    }

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String address;
    private final Function<String, String> token;

    Api(String address, Function<String, String> token) {
        this.address = address;
        this.token = token;
    }

    /** Asks, as often as it takes, and gives the answer whatever it is. */
    Reply ask(Call call) {
        var pace = new Pace();
        while (true) {
            var reply = once(call);
            if (reply != null && !reply.isForLater()) {
                return reply;
            }
            if (!pace.holdOff()) {
                throw new ExampleFailed(call.said() + " is still "
                        + (reply == null ? "without an answer" : reply.status() + " " + reply.code()));
            }
        }
    }

    /** Asks, and takes nothing but yes for an answer. */
    JsonNode done(Call call) {
        var reply = ask(call);
        if (!reply.isGood()) {
            throw new ExampleFailed("%s: %d %s%s: %s"
                    .formatted(
                            call.said(),
                            reply.status(),
                            reply.code(),
                            reply.text("field").isEmpty() ? "" : " (" + reply.text("field") + ")",
                            reply.body()));
        }
        return reply.body();
    }

    /** Asks until the answer is there that a fact under way will bring about. */
    <T> T until(Call call, Function<JsonNode, @Nullable T> answer) {
        var pace = new Pace();
        @Nullable Reply before = null;
        while (true) {
            var reply = ask(call);
            if (!reply.equals(before)) {
                before = reply;
                pace.renew();
            }
            var found = reply.isGood() ? answer.apply(reply.body()) : null;
            if (found != null) {
                return found;
            }
            if (!reply.isGood() && reply.status() != 404 || !pace.holdOff()) {
                throw new ExampleFailed(call.said() + " does not come: " + reply.status() + " " + reply.body());
            }
        }
    }

    private @Nullable Reply once(Call call) {
        try {
            var answer = http.send(request(call), BodyHandlers.ofByteArray());
            var body = answer.body();
            var isJson = answer.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Reply(
                    answer.statusCode(), body.length > 0 && isJson ? json.readTree(body) : json.createObjectNode());
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExampleFailed(call.said() + " was interrupted", e);
        }
    }

    private HttpRequest request(Call call) {
        var request = HttpRequest.newBuilder(URI.create(address + call.path()))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token.apply(call.account()))
                .header("Accept", "application/json")
                .method(call.method(), body(call));
        call.headers().forEach(request::header);
        return request.build();
    }

    private BodyPublisher body(Call call) {
        return switch (call.body()) {
            case null -> BodyPublishers.noBody();
            case byte[] bytes -> BodyPublishers.ofByteArray(bytes);
            case Object it -> BodyPublishers.ofByteArray(json.writeValueAsBytes(it));
        };
    }
}
