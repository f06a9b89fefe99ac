package desmigratif.kit.hear;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of fact one follower reads, and those it passes over on purpose; any other is held. */
public final class Kinds<K> {

    /** How one kind is read, and what it makes of the copy. */
    record Reading<K, F>(Class<F> type, Fold<K, F> fold) {}

    private final Map<String, Reading<K, ?>> readings = new HashMap<>();
    private final Set<String> passedOver = new HashSet<>();

    private boolean oneByOne;

    Kinds() {}

    /** What has an effect of its own is not tried together with others. */
    Kinds<K> oneByOne() {
        oneByOne = true;
        return this;
    }

    boolean isOneByOne() {
        return oneByOne;
    }

    public <F> Kinds<K> on(String kind, Class<F> type, Fold<K, F> fold) {
        readings.put(kind, new Reading<>(type, fold));
        return this;
    }

    /** Kinds this follower has no use for: they only move the guard. */
    public Kinds<K> passOver(String... kinds) {
        passedOver.addAll(Set.of(kinds));
        return this;
    }

    @Nullable
    Reading<K, ?> reading(String kind) {
        return readings.get(kind);
    }

    boolean passesOver(String kind) {
        return passedOver.contains(kind);
    }

    boolean knows(String kind) {
        return readings.containsKey(kind) || passedOver.contains(kind);
    }

    Map<String, Class<?>> types() {
        var types = new HashMap<String, Class<?>>();
        readings.forEach((kind, reading) -> types.put(kind, reading.type()));
        return types;
    }
}
