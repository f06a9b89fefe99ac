package desmigratif.kit.hear;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** A record of a topic, taken apart: CloudEvents attributes from binary headers, which arrive as bytes or as text. */
record Told(
        String source,
        long version,
        String type,
        String factId,
        @Nullable String previous,
        Instant at,
        Instant heard,
        String actor,
        @Nullable String trace,
        String body) {

    static Told of(Message<byte[]> message) {
        var headers = message.getHeaders();
        var key = text(headers, KafkaHeaders.RECEIVED_KEY);
        var at = Instant.parse(required(headers, "ce_time"));
        var heard = text(headers, "ce_heard");
        var actor = text(headers, "ce_actor");
        return new Told(
                key == null ? required(headers, "ce_subject") : key,
                Long.parseLong(required(headers, "ce_sequence")),
                required(headers, "ce_type"),
                required(headers, "ce_id"),
                text(headers, "ce_previous"),
                at,
                heard == null ? at : Instant.parse(heard),
                actor == null ? "unknown" : actor,
                text(headers, "traceparent"),
                new String(message.getPayload(), UTF_8));
    }

    <F> Heard<F> with(F fact) {
        return new Heard<>(fact, source, version, factId, previous, at, heard, actor);
    }

    private static String required(Map<String, Object> headers, String name) {
        return Objects.requireNonNull(text(headers, name), name + " is missing");
    }

    private static @Nullable String text(Map<String, Object> headers, String name) {
        var value = headers.get(name);
        return value == null ? null : value instanceof byte[] bytes ? new String(bytes, UTF_8) : value.toString();
    }
}
