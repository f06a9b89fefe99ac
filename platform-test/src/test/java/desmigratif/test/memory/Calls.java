package desmigratif.test.memory;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.client.result.InsertManyResult;
import com.mongodb.client.result.InsertOneResult;
import com.mongodb.client.result.UpdateResult;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The calls of the driver's collection that the kit makes; any other is refused. */
record Calls(Shelved shelved, String name, Link link, Twist twist) implements InvocationHandler {

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] given) {
        var arguments = given == null ? new Object[0] : given;
        return switch (method.getName()) {
            case "getNamespace" -> new MongoNamespace("memory", name);
            case "createIndex" -> index(arguments);
            case "find" -> new Finding(this, filter(arguments)).iterable();
            case "countDocuments" ->
                call("count", () -> (long) find(filter(arguments)).size());
            case "insertOne" -> call("insert", () -> insert((Document) argument(arguments, 0)));
            case "insertMany" -> insertMany((List<?>) argument(arguments, 0));
            case "updateOne" ->
                call("update", () -> update(filter(arguments), bson(arguments[1]), isUpsert(arguments)));
            case "replaceOne" -> call("replace", () -> replace(filter(arguments), (Document) argument(arguments, 1)));
            case "deleteOne" -> call("delete", () -> delete(filter(arguments)));
            case "bulkWrite" -> bulkWrite((List<?>) argument(arguments, 0));
            default -> throw new UnsupportedOperationException(method.toString());
        };
    }

    List<Document> find(BsonDocument filter) {
        return shelved.find(filter).stream()
                .map(it -> twist.seen(name, Values.copy(it)))
                .toList();
    }

    <T> T call(String what, java.util.function.Supplier<T> call) {
        return link.call(what + " " + name, call);
    }

    private String index(@Nullable Object[] arguments) {
        var fields = List.copyOf(bson(arguments[0]).keySet());
        if (arguments.length > 1
                && arguments[1] instanceof IndexOptions options
                && options.isUnique()
                && twist.keepsUnique(name)) {
            shelved.unique(fields, options.isSparse());
        }
        return String.join("_", fields);
    }

    private InsertOneResult insert(Document document) {
        var copy = Values.copy(document);
        twist.writing(name, copy);
        shelved.insert(copy);
        return InsertOneResult.acknowledged(new BsonString(String.valueOf(document.get("_id"))));
    }

    private InsertManyResult insertMany(List<?> documents) {
        call(
                "insert " + documents.size(),
                () -> unordered(documents, it -> {
                    insert((Document) it);
                    return 0L;
                }));
        return InsertManyResult.acknowledged(Map.of());
    }

    private BulkWriteResult bulkWrite(List<?> models) {
        return call("bulk " + models.size(), () -> {
            long inserts =
                    models.stream().filter(InsertOneModel.class::isInstance).count();
            long matched = unordered(models, this::write);
            return BulkWriteResult.acknowledged((int) inserts, (int) matched, 0, (int) matched, List.of(), List.of());
        });
    }

    private long write(Object model) {
        if (model instanceof InsertOneModel<?> insert) {
            insert((Document) insert.getDocument());
            return 0;
        }
        var change = (UpdateOneModel<?>) model;
        var filter = twist.asked(name, bson(change.getFilter()));
        return update(filter, bson(change.getUpdate()), change.getOptions().isUpsert())
                .getMatchedCount();
    }

    /** Each on its own, so that a crash may come between any two; what was there already is told at the end. */
    private long unordered(List<?> writes, java.util.function.ToLongFunction<Object> each) {
        long matched = 0;
        var failed = new ArrayList<BulkWriteError>();
        for (int i = 0; i < writes.size(); i++) {
            if (i > 0) {
                link.between("many " + name);
            }
            try {
                matched += each.applyAsLong(writes.get(i));
            } catch (MongoWriteException e) {
                failed.add(new BulkWriteError(e.getCode(), "duplicate key", new BsonDocument(), i));
            }
        }
        if (!failed.isEmpty()) {
            throw new MongoBulkWriteException(BulkWriteResult.unacknowledged(), failed, null, Shelved.SERVER, Set.of());
        }
        return matched;
    }

    private UpdateResult update(BsonDocument filter, BsonDocument changes, boolean upsert) {
        var found = shelved.find(filter);
        if (!found.isEmpty()) {
            var before = found.getFirst();
            var after = Update.after(before, twist.changed(name, before, changes));
            twist.writing(name, after);
            shelved.write(before, after);
        } else if (upsert) {
            var id = java.util.Objects.requireNonNull(filter.get("_id"));
            shelved.insert(Update.after(new Document("_id", Values.of(id)), changes));
        }
        return UpdateResult.acknowledged(Math.min(1, found.size()), (long) Math.min(1, found.size()), null);
    }

    private UpdateResult replace(BsonDocument filter, Document document) {
        var found = shelved.find(filter);
        shelved.write(found.isEmpty() ? null : found.getFirst(), Values.copy(document));
        return UpdateResult.acknowledged(found.size(), (long) found.size(), null);
    }

    private DeleteResult delete(BsonDocument filter) {
        var found = shelved.find(filter);
        found.stream().limit(1).forEach(shelved::remove);
        return DeleteResult.acknowledged(Math.min(1, found.size()));
    }

    private BsonDocument filter(@Nullable Object[] arguments) {
        return arguments.length == 0 ? new BsonDocument() : twist.asked(name, bson(arguments[0]));
    }

    private static boolean isUpsert(@Nullable Object[] arguments) {
        return arguments.length > 2
                && (arguments[2] instanceof UpdateOptions it && it.isUpsert()
                        || arguments[2] instanceof ReplaceOptions other && other.isUpsert());
    }

    private static Object argument(@Nullable Object[] arguments, int place) {
        return java.util.Objects.requireNonNull(arguments[place]);
    }

    static BsonDocument bson(@Nullable Object value) {
        return ((Bson) java.util.Objects.requireNonNull(value)).toBsonDocument();
    }
}
