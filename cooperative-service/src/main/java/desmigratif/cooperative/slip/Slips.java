package desmigratif.cooperative.slip;

import desmigratif.kit.Ask;
import java.util.Map;

/** The numbers on a device's slips. */
public interface Slips {

    /**
     * Takes a number for a deposit, which is known by its account and key and may take it again; else it is
     * refused.
     */
    void take(Ask ask, String account, String device, long number);

    /** How many numbers are missing below the highest, by device; only devices where some are. */
    Map<String, Long> missing(String village);
}
