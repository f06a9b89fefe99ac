package desmigratif.kit.hear;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Facts that follow one another without a hitch, and where they bring each thing. After a hitch nothing of its thing. */
final class Smooth<K> {

    private final Map<String, Guard.State<K>> read;
    private final Map<String, Guard.State<K>> states;
    private final Map<String, Guard.Move<K>> moves = new LinkedHashMap<>();
    private final Set<String> hitched = new HashSet<>();
    private final Set<Told> facts = new LinkedHashSet<>();

    Smooth(Map<String, Guard.State<K>> read) {
        this.read = read;
        this.states = new HashMap<>(read);
    }

    void add(Told told, BiFunction<Told, Guard.State<K>, Guard.@Nullable State<K>> following) {
        var source = told.source();
        if (hitched.contains(source)) {
            return;
        }
        var before = Objects.requireNonNull(states.get(source));
        var after = following.apply(told, before);
        if (after == null) {
            hitched.add(source);
            return;
        }
        facts.add(told);
        if (after != before) {
            states.put(source, after);
            var from = Objects.requireNonNull(read.get(source)).version();
            moves.put(source, new Guard.Move<>(from, told.with(told.type()), after.copy()));
        }
    }

    Collection<Guard.Move<K>> moves() {
        return moves.values();
    }

    Set<Told> facts() {
        return facts;
    }
}
