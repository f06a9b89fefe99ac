package desmigratif.kit;

import java.time.Instant;

/** The clock as a port: what the service reads as now (it can stand still in training mode), and the machine's time. */
public interface Now {

    /** What counts as now for the rules: today, "not in the future", defaults. */
    Instant read();

    /** When something was heard: never set, used for order of arrival and for expiry only. */
    Instant heard();

    /** For measuring how long something takes or lasts: no hand that sets a clock moves it. */
    default long nanos() {
        return System.nanoTime();
    }
}
