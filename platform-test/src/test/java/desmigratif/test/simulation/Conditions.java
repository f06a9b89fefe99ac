package desmigratif.test.simulation;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Filters and changes in which something is missing, or is something else. */
final class Conditions {

    private Conditions() {}

    static BsonDocument without(BsonDocument from, String name) {
        var rest = new BsonDocument();
        from.forEach((key, value) -> {
            var kept = without(value, name);
            if (!key.equals(name) && !(kept instanceof BsonDocument it && it.isEmpty() && isDocument(value))) {
                rest.append(key, kept);
            }
        });
        return rest;
    }

    private static BsonValue without(BsonValue from, String name) {
        return switch (from) {
            case BsonDocument it -> without(it, name);
            case BsonArray it -> {
                var rest = new BsonArray();
                it.forEach(each -> {
                    var kept = without(each, name);
                    if (!(kept instanceof BsonDocument document && document.isEmpty())) {
                        rest.add(kept);
                    }
                });
                yield rest;
            }
            default -> from;
        };
    }

    /** With another value wherever something of that name stands. */
    static BsonDocument with(BsonDocument from, String name, BsonValue value) {
        var other = new BsonDocument();
        from.forEach((key, each) -> other.append(
                key, key.equals(name) ? value : each instanceof BsonDocument it ? with(it, name, value) : each));
        return other;
    }

    private static boolean isDocument(BsonValue value) {
        return value.isDocument() && !value.asDocument().isEmpty();
    }
}
