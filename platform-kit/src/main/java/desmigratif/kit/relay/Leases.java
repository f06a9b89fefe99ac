package desmigratif.kit.relay;

import java.time.Duration;
import java.util.Set;

/**
 * Which ranges of ids this instance scans, as a port. Leases save work when several instances run; correctness does not
 * need them: two that tell the same fact make a repeat.
 */
public interface Leases {

    /** Takes or renews what is free or its own, for so long. */
    Set<Integer> hold(Duration time);
}
