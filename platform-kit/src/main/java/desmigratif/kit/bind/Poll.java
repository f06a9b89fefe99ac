package desmigratif.kit.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;
import org.springframework.messaging.support.GenericMessage;

/** What one poll brought, as the binder hands it over: bodies in one list, keys, places and headers in lists beside it. */
public final class Poll {

    private static final List<String> PLACE = List.of(
            KafkaHeaders.RECEIVED_KEY,
            KafkaHeaders.RECEIVED_TOPIC,
            KafkaHeaders.RECEIVED_PARTITION,
            KafkaHeaders.OFFSET);

    /** A record without a body arrives as something else. */
    private static final byte[] NOTHING = {};

    private Poll() {}

    /** Each record by itself, in the order in which they were told. */
    public static List<Message<byte[]>> records(Message<List<byte[]>> poll) {
        List<?> bodies = poll.getPayload();
        var own = Objects.requireNonNull(list(poll.getHeaders(), KafkaHeaders.BATCH_CONVERTED_HEADERS));
        var records = new ArrayList<Message<byte[]>>(bodies.size());
        for (int i = 0; i < bodies.size(); i++) {
            var headers = new HashMap<String, Object>();
            ((Map<?, ?>) own.get(i)).forEach((name, value) -> headers.put(name.toString(), value));
            for (var name : PLACE) {
                var values = list(poll.getHeaders(), name);
                if (values != null && values.get(i) != null) {
                    headers.put(name, values.get(i));
                }
            }
            records.add(new GenericMessage<>(bodies.get(i) instanceof byte[] body ? body : NOTHING, headers));
        }
        return records;
    }

    private static @Nullable List<?> list(MessageHeaders headers, String name) {
        return headers.get(name) instanceof List<?> values ? values : null;
    }
}
