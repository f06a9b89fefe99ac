package desmigratif.reporting.generation;

import desmigratif.kit.hear.Guard;
import desmigratif.reporting.month.Contributor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/** All shelves, and the guards behind which feeds write into them. */
public final class Shelves {

    /** The name of the shelf of what villages say of themselves. */
    public static final String VILLAGES = "villages";

    private final Generations generations;
    private final List<Shelf> shelves;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    public Shelves(Generations generations, List<Shelf> shelves) {
        this.generations = generations;
        this.shelves = List.copyOf(shelves);
    }

    public List<Shelf> all() {
        return shelves;
    }

    /** Makes the collections of the generation in use, so that no fact has to wait for an index. */
    void open() {
        shelves.forEach(it -> it.staleVillages(generations.current()));
    }

    /** The shelf of what villages say of themselves. */
    public Shelf villages() {
        return shelves.stream()
                .filter(it -> it.name().equals(VILLAGES))
                .findFirst()
                .orElseThrow();
    }

    /** Whoever computes figures is told in which village something was written. */
    public void onWrite(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** What the feeds write into: the generation in use at each fact. */
    public <K extends Record & Contributor<K>> Guard<K> current(MongoShelf<K> shelf) {
        return new Side<>(shelf, generations::current, this::written);
    }

    /** What a rebuild hears into. */
    public <K extends Record & Contributor<K>> Guard<K> again(MongoShelf<K> shelf) {
        return new Side<>(shelf, this::heardAgain, this::written);
    }

    private int heardAgain() {
        var generation = generations.now().heardAgain();
        return generation == null ? generations.current() : generation;
    }

    /** What is built beside gets its figures once, at the end. */
    private void written(int generation, String village) {
        if (generation == generations.current()) {
            listeners.forEach(it -> it.accept(village));
        }
    }

    private interface Listener {

        void written(int generation, String village);
    }

    private record Side<K extends Record & Contributor<K>>(
            MongoShelf<K> shelf, IntSupplier generation, Listener listener) implements Guard<K> {

        @Override
        public String name() {
            return guard().name();
        }

        @Override
        public State<K> read(String source) {
            return guard().read(source);
        }

        @Override
        public Map<String, State<K>> readAll(Collection<String> sources) {
            return guard().readAll(sources);
        }

        @Override
        public boolean write(Move<K> move) {
            int number = generation.getAsInt();
            boolean done = shelf.copies(number).write(move);
            listener.written(number, move.heard().village());
            return done;
        }

        @Override
        public boolean writeAll(Collection<Move<K>> moves) {
            int number = generation.getAsInt();
            boolean done = shelf.copies(number).writeAll(moves);
            moves.stream().map(it -> it.heard().village()).distinct().forEach(it -> listener.written(number, it));
            return done;
        }

        private Guard<K> guard() {
            return shelf.copies(generation.getAsInt());
        }
    }
}
