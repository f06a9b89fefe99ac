package desmigratif.cooperative.savings;

import java.util.Map;

/** What other rooms may ask of the slips. */
public final class SlipLookup {

    private final SlipHandler slips;

    SlipLookup(SlipHandler slips) {
        this.slips = slips;
    }

    /** How many numbers are missing below the highest, by device; only devices where some are. */
    public Map<String, Long> missing(String village) {
        return slips.missing(village);
    }
}
