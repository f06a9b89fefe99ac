package desmigratif.test.simulation;

import java.util.List;

/** The large faults. */
enum Fault {
    KILLED,
    FROZEN,
    FORGETFUL_BROKER,
    REBALANCED,
    READ_AGAIN,
    CLOCK_OFF,
    BROKER_DOWN,
    CUT_OFF,
    UPGRADED;

    /** As often as they come by themselves. */
    static final List<Fault> USUAL = List.of(
            KILLED,
            KILLED,
            KILLED,
            FROZEN,
            FORGETFUL_BROKER,
            REBALANCED,
            READ_AGAIN,
            CLOCK_OFF,
            BROKER_DOWN,
            CUT_OFF,
            UPGRADED);
}
