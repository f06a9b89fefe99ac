package desmigratif.embedded.key;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a query asks of each field, as far as an index can help; the rest is left to the matcher. */
public final class Conditions {

    private final Map<String, Condition> byField = new HashMap<>();
    private final List<List<Conditions>> alternatives = new ArrayList<>();

    public static Conditions of(Document query) {
        var conditions = new Conditions();
        query.forEach(conditions::add);
        return conditions;
    }

    /** For every {@code $or} one list: what is asked if that branch is the one that holds, all else included. */
    public List<List<Conditions>> alternatives() {
        return alternatives.stream()
                .map(branches -> branches.stream().map(this::with).toList())
                .toList();
    }

    @Nullable
    Condition on(String field) {
        return byField.get(field);
    }

    private void add(String name, @Nullable Object value) {
        switch (name) {
            case "$and" -> branches(value).forEach(this::addAll);
            case "$or" -> addAnyOf(branches(value));
            default -> {
                if (!name.startsWith("$")) {
                    Asked.of(value).forEach(condition -> put(name, condition));
                }
            }
        }
    }

    private void put(String field, Condition condition) {
        byField.merge(field, condition, Condition::and);
    }

    private void addAll(Conditions others) {
        others.byField.forEach(this::put);
        alternatives.addAll(others.alternatives);
    }

    /** What all branches ask of the same field holds for the whole, which also bounds a page that goes on from a key. */
    private void addAnyOf(List<Conditions> branches) {
        if (branches.isEmpty()) {
            return;
        }
        branches.getFirst().byField.forEach((field, first) -> {
            var each =
                    branches.stream().map(branch -> branch.byField.get(field)).toList();
            if (!each.contains(null)) {
                each.stream().reduce(Condition::or).ifPresent(condition -> put(field, condition));
            }
        });
        alternatives.add(branches);
    }

    private Conditions with(Conditions branch) {
        var both = new Conditions();
        byField.forEach(both::put);
        branch.byField.forEach(both::put);
        return both;
    }

    private static List<Conditions> branches(@Nullable Object value) {
        return value instanceof Collection<?> branches
                ? branches.stream()
                        .filter(Document.class::isInstance)
                        .map(branch -> of((Document) branch))
                        .toList()
                : List.of();
    }
}
