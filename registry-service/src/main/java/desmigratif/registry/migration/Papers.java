package desmigratif.registry.migration;

import desmigratif.registry.code.CodeLookup;
import desmigratif.registry.migration.MigrationEvent.Channel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was carried, and the channel it proposes; the officer confirms one, knowing more than papers tell. */
record Papers(boolean known, List<String> carried) {

    /** Without each of these a departure is outside the procedure (UU 18/2017 art. 13; {@code domain.md} §2.7). */
    private static final List<String> NEEDED = List.of("passport", "work-visa", "work-contract");

    static Papers checked(@Nullable List<String> said) {
        return said == null
                ? new Papers(false, List.of())
                : new Papers(true, CodeLookup.checked("paper", said, "papers"));
    }

    List<String> missing() {
        return known ? NEEDED.stream().filter(it -> !carried.contains(it)).toList() : List.of();
    }

    Channel proposed() {
        return !known ? Channel.UNKNOWN : missing().isEmpty() ? Channel.PROCEDURAL : Channel.NON_PROCEDURAL;
    }
}
