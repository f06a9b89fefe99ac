package desmigratif.kit.hear;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts that could not be applied yet, as a port. What is held is not lost, and blocks nothing but its own thing. */
interface Held {

    /**
     * One held fact.
     *
     * @param reason {@code gap}, {@code fork}, {@code unknown-kind}, {@code failed} or {@code unreadable}
     */
    record Row(String follower, Told told, String reason, String error, Instant since) {}

    void hold(Row row);

    @Nullable
    Row find(String follower, String source, long version);

    /** The held facts of one thing, in order. */
    List<Row> of(String follower, String source);

    void drop(Row row);

    /** Whose facts are held. */
    Collection<String> sources(String follower, int limit);

    /** The first of all, by follower, thing and version. */
    List<Row> first(int limit);

    long count();
}
