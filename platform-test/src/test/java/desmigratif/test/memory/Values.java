package desmigratif.test.memory;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Values of documents: copied, so that nobody changes another's; compared as the store does. */
final class Values {

    private Values() {}

    static List<Document> copies(List<Document> documents) {
        var copies = new ArrayList<Document>(documents.size());
        documents.forEach(it -> copies.add(copy(it)));
        return copies;
    }

    static Document copy(Document document) {
        var copy = new Document();
        document.forEach((name, value) -> copy.append(name, value(value)));
        return copy;
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value instanceof Document it) {
            return copy(it);
        }
        if (value instanceof List<?> it) {
            var items = new ArrayList<@Nullable Object>(it.size());
            it.forEach(item -> items.add(value(item)));
            return items;
        }
        return value;
    }

    /** A value of a filter or an update, as documents hold it. */
    static @Nullable Object of(BsonValue value) {
        return switch (value.getBsonType()) {
            case STRING -> value.asString().getValue();
            case INT32 -> value.asInt32().getValue();
            case INT64 -> value.asInt64().getValue();
            case BOOLEAN -> value.asBoolean().getValue();
            case DATE_TIME -> new Date(value.asDateTime().getValue());
            case BINARY -> new Binary(value.asBinary().getData());
            case NULL -> null;
            case ARRAY -> {
                var items = new ArrayList<@Nullable Object>();
                value.asArray().forEach(it -> items.add(of(it)));
                yield items;
            }
            case DOCUMENT -> {
                var document = new Document();
                value.asDocument().forEach((name, it) -> document.append(name, of(it)));
                yield document;
            }
            default -> throw new UnsupportedOperationException("a value of type " + value.getBsonType());
        };
    }

    /** What stands at a path such as {@code told.source}. */
    static @Nullable Object at(Document document, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return document.get(path);
        }
        return document.get(path.substring(0, dot)) instanceof Document inner
                ? at(inner, path.substring(dot + 1))
                : null;
    }

    static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof Number a && other instanceof Number b
                ? a.longValue() == b.longValue()
                : java.util.Objects.equals(one, other);
    }

    /** Nothing stands before something. */
    static int compare(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return switch (one) {
            case Number it -> Long.compare(it.longValue(), ((Number) other).longValue());
            case String it -> it.compareTo((String) other);
            case Date it -> it.compareTo((Date) other);
            default -> throw new UnsupportedOperationException("an order of " + one.getClass());
        };
    }
}
