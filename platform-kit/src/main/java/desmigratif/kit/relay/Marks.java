package desmigratif.kit.relay;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The highest acknowledged offset of each partition, as a port: what a broker must still know. */
public interface Marks {

    Map<Integer, Long> all();

    /** Raises marks, never lowers them. */
    void raise(Map<Integer, Long> offsets);

    /** Writes down that the broker forgot the end of partitions, until they were told again: their log may grow meanwhile. */
    void forgotten(Collection<Integer> partitions);

    /** The partitions that are still to be told again. */
    Set<Integer> forgotten();

    /** A partition was told again, up to here. */
    void told(int partition, long offset);
}
