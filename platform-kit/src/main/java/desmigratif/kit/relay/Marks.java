package desmigratif.kit.relay;

import java.util.Map;

/** The highest acknowledged offset of each partition, as a port: what a broker must still know. */
public interface Marks {

    Map<Integer, Long> all();

    /** Raises marks, never lowers them. */
    void raise(Map<Integer, Long> offsets);

    /** Sets a mark anew, after a partition was told again. */
    void reset(int partition, long offset);
}
