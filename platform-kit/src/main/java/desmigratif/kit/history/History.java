package desmigratif.kit.history;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The service's own full record of what happened, as a port: in the store, or in memory for a simulation. */
public interface History {

    /**
     * Writes what is not written yet.
     *
     * @return the rows whose name another fact already holds: a fork, whose key must stop
     */
    List<HistoryRow> write(Collection<HistoryRow> rows);

    /** What was answered under a key, long after the receipt has left the document. */
    @Nullable
    Receipt receipt(String id, String key);

    /** The facts of one thing, in order. */
    List<HistoryRow> of(String id);

    /** Every fact there is, each thing's in order. */
    void all(Consumer<HistoryRow> each);
}
