package desmigratif.test.memory;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoIterable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A query being put together; it is asked when its first result is wanted. */
final class Finding {

    private final Calls calls;
    private final BsonDocument filter;
    private BsonDocument order = new BsonDocument();
    private BsonDocument projection = new BsonDocument();
    private int limit;

    Finding(Calls calls, BsonDocument filter) {
        this.calls = calls;
        this.filter = filter;
    }

    @SuppressWarnings("unchecked")
    FindIterable<Document> iterable() {
        return MemoryStore.proxy(FindIterable.class, (proxy, method, arguments) -> {
            switch (method.getName()) {
                case "sort" -> order = Calls.bson(arguments[0]);
                case "projection" -> projection = Calls.bson(arguments[0]);
                case "limit" -> limit = (int) Objects.requireNonNull(arguments[0]);
                default -> {
                    return results(method.getName(), arguments, it -> it);
                }
            }
            return proxy;
        });
    }

    private @Nullable Object results(
            String method, @Nullable Object[] arguments, java.util.function.Function<Document, Object> mapped) {
        return switch (method) {
            case "map" -> {
                @SuppressWarnings("unchecked")
                var then = (com.mongodb.Function<Object, Object>) Objects.requireNonNull(arguments[0]);
                yield MemoryStore.proxy(
                        MongoIterable.class,
                        (proxy, inner, more) -> results(inner.getName(), more, it -> then.apply(mapped.apply(it))));
            }
            case "first" -> found(1).stream().map(mapped).findFirst().orElse(null);
            case "into" -> {
                @SuppressWarnings("unchecked")
                var target = (Collection<Object>) Objects.requireNonNull(arguments[0]);
                found(limit).forEach(it -> target.add(mapped.apply(it)));
                yield target;
            }
            case "forEach" -> {
                @SuppressWarnings("unchecked")
                var each = (Consumer<Object>) Objects.requireNonNull(arguments[0]);
                found(limit).forEach(it -> each.accept(mapped.apply(it)));
                yield null;
            }
            default -> throw new UnsupportedOperationException(method);
        };
    }

    private List<Document> found(int most) {
        return calls.call("find", () -> {
            var found = new ArrayList<>(calls.find(filter));
            if (!order.isEmpty()) {
                found.sort(this::compare);
            }
            return found.subList(0, most == 0 ? found.size() : Math.min(most, found.size())).stream()
                    .map(this::projected)
                    .toList();
        });
    }

    private int compare(Document one, Document other) {
        for (var key : order.entrySet()) {
            int compared = Values.compare(Values.at(one, key.getKey()), Values.at(other, key.getKey()));
            if (compared != 0) {
                return key.getValue().asNumber().intValue() * compared;
            }
        }
        return 0;
    }

    private Document projected(Document document) {
        if (projection.isEmpty()) {
            return document;
        }
        if (projection.values().iterator().next().asNumber().intValue() == 0) {
            projection.keySet().forEach(document::remove);
        } else {
            document.keySet().removeIf(it -> !it.equals("_id") && !projection.containsKey(it));
        }
        return document;
    }
}
