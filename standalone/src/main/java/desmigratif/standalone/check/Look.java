package desmigratif.standalone.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what is seen of one invariant in one round. */
final class Look {

    private final String invariant;
    private final String title;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Set<String> differences = new LinkedHashSet<>();
    private @Nullable String reason;

    Look(String invariant, String title) {
        this.invariant = invariant;
        this.title = title;
    }

    void count(String what, long many) {
        counts.merge(what, many, Long::sum);
    }

    /** Two differences are the same where their words are: a difference that moves is one under way. */
    void differs(String words) {
        differences.add(words);
    }

    void expect(boolean right, String words) {
        if (!right) {
            differs(words);
        }
    }

    void notDone(String why) {
        reason = why;
    }

    Set<String> differences() {
        return differences;
    }

    Finding finding(Set<String> lasting) {
        var compared = counts.entrySet().stream()
                .map(it -> it.getValue() + " " + it.getKey())
                .collect(Collectors.joining(", "));
        return new Finding(
                invariant,
                title,
                reason == null ? compared : reason,
                reason == null,
                List.copyOf(differences.stream().filter(lasting::contains).toList()));
    }
}
