package desmigratif.kit.keep;

import desmigratif.kit.history.Untold;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The untold facts of one kind of thing, as the relay sees them: a port. */
public interface Outboxes {

    /** Ranges of ids, each covered by a lease of the relay. */
    int SLOTS = 8;

    /** A thing with untold facts, in order, as read at one {@code rev}. */
    record Full(String id, long rev, List<Untold> outbox) {}

    String kind();

    /** Ids of things that have waited the longest, first. */
    List<String> waiting(int limit, Collection<Integer> slots, Collection<String> except);

    List<Full> read(Collection<String> ids);

    /** Takes what was told out of the outboxes; what came in meanwhile stays. */
    void clear(Collection<Full> told);

    /** How many things wait, and since when the oldest does. */
    Backlog backlog();

    /** A backlog: things waiting, and the oldest's time (the epoch when there is none). */
    record Backlog(long pending, Instant oldest) {}
}
