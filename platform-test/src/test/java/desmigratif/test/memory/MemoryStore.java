package desmigratif.test.memory;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One database in memory. It outlives its clients; each opens it over a link of its own. */
public final class MemoryStore {

    private final Map<String, Shelved> collections = new LinkedHashMap<>();
    private final Twist twist;

    public MemoryStore(Twist twist) {
        this.twist = twist;
    }

    /** The database as the driver shows it. */
    public MongoDatabase over(Link link) {
        return proxy(MongoDatabase.class, (it, method, arguments) -> switch (method.getName()) {
            case "getCollection" -> collection((String) Objects.requireNonNull(arguments[0]), link);
            default -> throw new UnsupportedOperationException(method.toString());
        });
    }

    /** Every document of a collection, in the order they came, without asking over a link. */
    public List<Document> all(String collection) {
        return collections.containsKey(collection)
                ? Values.copies(new ArrayList<>(shelved(collection).documents()))
                : List.of();
    }

    /** One document, or none. */
    public @Nullable Document one(String collection, Object id) {
        return collections.containsKey(collection) ? shelved(collection).document(id) : null;
    }

    /** Told of every write to a collection. */
    public void watch(String collection, Watch watch) {
        shelved(collection).watch(watch);
    }

    @SuppressWarnings("unchecked")
    private MongoCollection<Document> collection(String name, Link link) {
        return proxy(MongoCollection.class, new Calls(shelved(name), name, link, twist));
    }

    private Shelved shelved(String name) {
        return collections.computeIfAbsent(name, it -> new Shelved());
    }

    static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
