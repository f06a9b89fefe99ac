package desmigratif.kit.history;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was answered under a key, at most 1 KB and without identity, so that a repeat gets the first answer whatever the
 * state is by then.
 *
 * @param mac the keyed hash of the request: the same key with another body is refused
 * @param refusal the rule's code, where a money command was refused
 */
public record Receipt(
        String key,
        String mac,
        int status,
        @Nullable String refusal,
        @Nullable String field,
        long version,
        Map<String, Object> figures) {}
