package desmigratif.kit.keep;

import com.mongodb.client.MongoDatabase;
import desmigratif.kit.Aggregate;
import desmigratif.kit.Fact;
import desmigratif.kit.Now;
import desmigratif.kit.crash.CrashPoint;
import desmigratif.kit.history.History;
import desmigratif.kit.history.MongoHistory;
import desmigratif.kit.json.FactJson;
import desmigratif.kit.vault.Vault;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens the keepers of a service, one for each kind of thing. */
public final class Keeping {

    final MongoDatabase database;
    final History history;
    final Vault vault;
    final FactJson json;
    final Now now;
    final MeterRegistry meters;
    final Supplier<@Nullable String> trace;
    final Machine machine;
    private final List<Outboxes> outboxes = new CopyOnWriteArrayList<>();
    private volatile BiConsumer<Outboxes, String> woken = (outboxes, id) -> {};

    public Keeping(
            MongoDatabase database,
            Vault vault,
            FactJson json,
            Now now,
            MeterRegistry meters,
            Supplier<@Nullable String> trace) {
        this(database, vault, json, now, meters, trace, new JvmMachine());
    }

    /** Keeping on another machine than this one, such as a simulated one. */
    public Keeping(
            MongoDatabase database,
            Vault vault,
            FactJson json,
            Now now,
            MeterRegistry meters,
            Supplier<@Nullable String> trace,
            Machine machine) {
        this.database = database;
        this.history = new MongoHistory(database);
        this.vault = vault;
        this.json = json;
        this.now = now;
        this.meters = meters;
        this.trace = trace;
        this.machine = machine;
    }

    /** Begins to describe a kind of thing; {@code facts} is the sealed parent of what can happen to it. */
    public <S extends Aggregate<S, C, F>, C, F extends Fact> Opening<S, C, F> of(
            String kind, Class<S> state, Class<F> facts, Function<String, S> unknown) {
        return new Opening<>(this, kind, state, unknown);
    }

    /** Numbers without gaps, in this service's store. */
    public Numbers numbers() {
        return new Numbers(database);
    }

    public History history() {
        return history;
    }

    /** What the relay scans. */
    public List<Outboxes> outboxes() {
        return outboxes;
    }

    /** Whom every write wakes from now on. */
    public void wakes(BiConsumer<Outboxes, String> relay) {
        woken = relay;
    }

    void wake(Outboxes of, String id) {
        CrashPoint.hit("C3");
        woken.accept(of, id);
    }

    /** A kind of thing being described. */
    public static final class Opening<S extends Aggregate<S, C, F>, C, F extends Fact> {

        private final Keeping keeping;
        private final String kind;
        private final Class<S> state;
        private final Function<String, S> unknown;
        private final Map<String, Function<S, @Nullable String>> uniques = new LinkedHashMap<>();
        private final List<List<String>> indexes = new ArrayList<>();
        private Function<S, List<String>> words = it -> List.of();

        private Opening(Keeping keeping, String kind, Class<S> state, Function<String, S> unknown) {
            this.keeping = keeping;
            this.kind = kind;
            this.state = state;
            this.unknown = unknown;
        }

        /** A value no two things of a village may share, where there is one; a breach is {@code <field>-taken}. */
        public Opening<S, C, F> unique(String field, Function<S, @Nullable String> value) {
            uniques.put(field, value);
            return this;
        }

        /** Fields that lists are asked by, such as {@code state.standing}. */
        public Opening<S, C, F> index(String... fields) {
            indexes.add(List.of(fields));
            return this;
        }

        /** Texts whose words are searched, blind. */
        public Opening<S, C, F> words(Function<S, List<String>> texts) {
            words = texts;
            return this;
        }

        public Keeper<S, C, F> open() {
            var shelf = new Shelf(kind, keeping.database.getCollection(kind));
            shelf.index(uniques.keySet(), indexes);
            keeping.outboxes.add(shelf);
            return new Keeper<>(keeping, new Kind<>(kind, state, unknown, uniques, words), shelf);
        }
    }
}
