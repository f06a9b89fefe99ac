package desmigratif.embedded.store;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents, queries and updates of all kinds, the same ones for the same seed. */
final class RandomVillage {

    static final List<Document> INDEXES = List.of(
            index("a", 1, "b", 1),
            index("c", 1),
            index("n.x", 1),
            index("village", 1, "x", -1, "_id", 1),
            index("tags", 1),
            index("village", 1, "tags", 1),
            index("parts.k", 1, "parts.n", 1),
            index("sparse", 1).append("sparse", true),
            index("parts.code", 1).append("sparse", true),
            index("unique", 1).append("unique", true).append("sparse", true),
            index("parts.serial", 1).append("unique", true).append("sparse", true));

    private static final List<String> FIELDS =
            List.of("a", "b", "c", "n.x", "village", "x", "sparse", "tags", "parts.k", "parts.n", "parts.code", "_id");

    private static final List<String> SORTS = List.of("a", "b", "c", "n.x", "village", "x", "sparse", "tags", "_id");

    private final Random random;

    RandomVillage(long seed) {
        random = new Random(seed);
    }

    private static Document index(Object... fields) {
        var key = new Document();
        for (var i = 0; i < fields.length; i += 2) {
            key.append((String) fields[i], fields[i + 1]);
        }
        return new Document("key", key).append("name", String.join("_", key.keySet()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    Object id() {
        return below(4) == 0 ? (Object) below(400) : "v/" + below(5) + "/" + below(400);
    }

    Document document() {
        var document = new Document("_id", id());
        Stream.of("a", "b", "c", "sparse").filter(field -> !oneIn(5)).forEach(field -> document.put(field, value()));
        document.append("village", "v" + below(4)).append("x", below(30));
        if (!oneIn(3)) {
            document.append("n", oneIn(6) ? value() : new Document("x", value()));
        }
        if (oneIn(3)) {
            document.append("unique", "u" + below(300));
        }
        if (oneIn(2)) {
            document.append("tags", oneIn(6) ? value() : list(() -> "t" + below(6)));
        }
        if (oneIn(2)) {
            document.append("parts", oneIn(8) ? part() : list(() -> oneIn(8) ? value() : part()));
        }
        return document;
    }

    private Document part() {
        var part = new Document("k", "k" + below(5));
        if (!oneIn(3)) {
            part.append("n", value());
        }
        if (oneIn(3)) {
            part.append("code", "c" + below(5));
        }
        if (oneIn(4)) {
            part.append("serial", below(3_000));
        }
        return part;
    }

    private List<Object> list(Supplier<@Nullable Object> element) {
        return new ArrayList<>(
                IntStream.range(0, below(4)).mapToObj(_ -> element.get()).toList());
    }

    @Nullable
    Object value() {
        return switch (below(10)) {
            case 0 -> (long) below(20);
            case 1 -> below(40) / 2.0;
            case 2 -> "s" + below(12);
            case 3 -> "v/" + below(5) + "/" + below(5);
            case 4 -> null;
            case 5 -> Instant.ofEpochMilli(below(10));
            case 6 -> random.nextBoolean();
            case 7 -> (1L << 53) + below(5);
            default -> below(20);
        };
    }

    Document query() {
        var query = conditions();
        if (oneIn(5)) {
            var branches = Stream.generate(this::conditions).limit(1 + below(3)).toList();
            query.append(oneIn(6) ? "$nor" : oneIn(4) ? "$and" : "$or", branches);
        }
        return query;
    }

    private Document conditions() {
        var query = new Document();
        for (var i = 0; i <= below(3); i++) {
            query.put(FIELDS.get(below(FIELDS.size())), null);
        }
        query.replaceAll((field, _) -> condition(field));
        return query;
    }

    private @Nullable Object condition(String field) {
        var one = sample(field);
        var other = sample(field);
        return switch (below(14)) {
            case 0 -> new Document("$gte", one);
            case 1 -> new Document("$lt", one);
            case 2 -> new Document("$gt", one).append("$lte", other);
            case 3 -> new Document("$in", Arrays.asList(one, other));
            case 4 ->
                new Document(
                        "$in",
                        Stream.generate(() -> sample(field)).limit(below(6)).toList());
            case 5 -> new BsonRegularExpression("^v/" + below(5), "");
            case 6 -> new Document("$regex", "^s1").append("$options", "");
            case 7 -> new Document("$ne", one);
            case 8 -> new Document("$nin", Arrays.asList(one, other));
            case 9 -> new Document("$exists", random.nextBoolean());
            case 10 -> new Document("$not", new Document("$gt", one));
            case 11 -> new Document("$eq", one);
            default -> one;
        };
    }

    private @Nullable Object sample(String field) {
        return switch (field) {
            case "_id" -> id();
            case "village" -> "v" + below(5);
            case "x" -> below(30);
            case "tags" -> oneIn(8) ? value() : "t" + below(6);
            case "parts.k" -> "k" + below(5);
            case "parts.code" -> oneIn(8) ? null : "c" + below(5);
            default -> value();
        };
    }

    Document sort() {
        var sort = new Document();
        for (var i = 0; i <= below(2); i++) {
            sort.put(SORTS.get(below(SORTS.size())), random.nextBoolean() ? 1 : -1);
        }
        return sort;
    }

    /** What cannot fail and leaves the unique fields alone, so that it may change many documents in any order. */
    Document updateOfMany() {
        return switch (below(4)) {
            case 0 -> new Document("$set", new Document("a", value()).append("c", value()));
            case 1 ->
                new Document(
                        "$unset", new Document("sparse", "").append("b", "").append("parts", ""));
            case 2 -> new Document("$inc", new Document("x", 1)).append("$set", new Document("sparse", value()));
            default -> new Document("$set", new Document("tags", list(() -> "t" + below(6))));
        };
    }

    /** What may be refused. */
    Document updateOfOne() {
        return switch (below(8)) {
            case 0 -> new Document("$push", new Document("tags", "t" + below(6)));
            case 1 -> new Document("$pull", new Document("tags", "t" + below(6)));
            case 2 -> new Document("$set", new Document("parts.0.k", "k" + below(5)));
            case 3 -> new Document("$push", new Document("parts", part()));
            case 4 -> new Document("$set", new Document("n.x", value()).append("unique", "u" + below(300)));
            case 5 -> new Document("$set", new Document("parts.1.serial", below(3_000)));
            case 6 -> new Document("$pull", new Document("parts", new Document("k", "k" + below(5))));
            default -> updateOfMany();
        };
    }
}
