package desmigratif.kit.hear;

import static java.nio.charset.StandardCharsets.UTF_8;

import desmigratif.kit.Id;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
        var source = key == null ? required(headers, "ce_subject") : key;
        if (!Id.isWhole(source)) {
            throw new IllegalArgumentException(source + " is no id");
        }
        if (message.getPayload().length == 0) {
            throw new IllegalArgumentException("there is nothing in it");
        }
        var at = Instant.parse(required(headers, "ce_time"));
        var heard = text(headers, "ce_heard");
        var actor = text(headers, "ce_actor");
        return new Told(
                source,
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

    /** As much of a record as can be made out; named by what is in it, so that it is held once however often it comes. */
    static Told unreadable(Message<?> message) {
        var headers = message.getHeaders();
        var body = message.getPayload() instanceof byte[] bytes ? bytes : new byte[0];
        var key = text(headers, KafkaHeaders.RECEIVED_KEY);
        var type = text(headers, "ce_type");
        var said = key + type + text(headers, "ce_sequence") + text(headers, "ce_id") + new String(body, UTF_8);
        return new Told(
                key == null ? "unknown" : key,
                0,
                type == null ? "unknown" : type,
                UUID.nameUUIDFromBytes(said.getBytes(UTF_8)).toString(),
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                "unknown",
                null,
                new String(body, UTF_8));
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
